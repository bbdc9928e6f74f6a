// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"

namespace cadre {

namespace {

ReportFinding described(const Writer& writer, const Finding& finding)
{
    ReportFinding item{.rule = finding.rule, .severity = finding.severity, .message = writer.say(finding.message)};
    item.heading = writer.say(Text(CADRE_TEXT("{severity} · {rule}")).withPhrase("severity", labelOf(finding.severity))
                                  .with("rule", finding.rule));
    if (!finding.why.empty()) item.details.push_back({{}, writer.say(finding.why)});
    return item;
}

void writeOpen(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("Open findings")));
    if (writer.review.findings.empty()) {
        writer.paragraph(CADRE_TEXT("The review found nothing that is open."));
        return;
    }
    FindingList list;
    for (const Finding& finding : writer.review.findings) list.findings.push_back(described(writer, finding));
    writer.add(std::move(list));
}

ReportFinding accepted(const Writer& writer, const AcceptedFinding& entry)
{
    ReportFinding item = described(writer, entry.finding);
    item.accepted = true;
    const Accepted* record = find(writer.program.accepted, entry.accepted);
    if (!record) return item;
    const auto detail = [&](const char* label, const std::string& text) {
        if (!isBlankText(text)) item.details.push_back({writer.translate(label), text});
    };
    detail(CADRE_TEXT("Accepted because:"), record->reason);
    detail(CADRE_TEXT("By:"), record->by);
    detail(CADRE_TEXT("On:"), record->on);
    detail(CADRE_TEXT("Look again:"), record->reviewOn);
    return item;
}

void writeAccepted(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("Accepted with a reason")));
    if (writer.review.accepted.empty()) {
        writer.paragraph(CADRE_TEXT("No finding was accepted."));
        return;
    }
    FindingList list;
    for (const AcceptedFinding& entry : writer.review.accepted) list.findings.push_back(accepted(writer, entry));
    writer.add(std::move(list));
}

void writeLookAgain(Writer& writer)
{
    if (writer.review.notices.empty()) return;
    writer.part(writer.say(CADRE_TEXT("To look at again")));
    for (const Notice& notice : writer.review.notices) writer.paragraph(notice.message);
}

void writeRules(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("The rules in force")));
    if (writer.review.differences.empty()) {
        writer.paragraph(
            Text(CADRE_TEXT("The rule set “{rules}”, as it comes with Cadre.")).with("rules", writer.review.ruleSet));
        return;
    }
    writer.paragraph(Text::plural(CADRE_TEXT("The rule set “{rules}”. It differs in one point from “{base}”, which comes "
                                             "with Cadre:"),
                                  CADRE_TEXT("The rule set “{rules}”. It differs in {n} points from “{base}”, which comes "
                                             "with Cadre:"),
                                  std::ssize(writer.review.differences))
                         .with("rules", writer.review.ruleSet)
                         .with("base", writer.review.base));
    for (const Text& difference : writer.review.differences) writer.paragraph(difference);
}

void writeNotChecked(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("What was not checked")));
    if (writer.review.notChecked.empty()) {
        writer.paragraph(Text(CADRE_TEXT("Every rule of the set “{rules}” was checked.")).with("rules", writer.review.ruleSet));
        return;
    }
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Rule")), 2}, {writer.say(CADRE_TEXT("Why")), 8}};
    for (const NotChecked& item : writer.review.notChecked)
        table.rows.push_back({item.rule, writer.say(item.reason)});
    writer.add(std::move(table));
}

} // namespace

void writeReview(Writer& writer)
{
    writer.section(CADRE_TEXT("Review result"), CADRE_TEXT("What a check of the design found, and what its designers decided to live with."));
    if (writer.review.ruleSet.empty()) {
        writer.paragraph(CADRE_TEXT("The design was not reviewed."));
        return;
    }
    writeOpen(writer);
    writeAccepted(writer);
    writeLookAgain(writer);
    writeRules(writer);
    writeNotChecked(writer);
}

} // namespace cadre
