// SPDX-License-Identifier: Apache-2.0
#include "review/acceptances.hpp"

#include "review/naming.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cadre {

namespace {

/// A rule and the ids of what it is about, as an acceptance names a finding.
using Identity = std::pair<std::string, std::vector<std::string>>;

Identity identityOf(std::string rule, std::vector<std::string> ids)
{
    std::ranges::sort(ids);
    return {std::move(rule), std::move(ids)};
}

Identity identityOf(const Finding& finding)
{
    std::vector<std::string> ids;
    for (const RecordRef& subject : finding.subjects) ids.push_back(subject.id);
    return identityOf(finding.rule, std::move(ids));
}

/// What the acceptance is about, by name; the ids of what no longer is.
std::vector<Text> subjectsOf(const Program& program, const Accepted& accepted)
{
    std::vector<Text> texts;
    for (const std::string& id : accepted.subjects) {
        const auto ref = findAny(program, id);
        texts.push_back(ref ? called(ref->type, nameOf(program, *ref)) : Text(CADRE_TEXT("“{name}”")).with("name", id));
    }
    if (texts.empty()) texts.emplace_back(CADRE_TEXT("the program"));
    return texts;
}

Notice noticeOf(Notice::Kind kind, const Program& program, const Accepted& accepted, Text message)
{
    message.with("rule", accepted.rule).withTexts("subjects", subjectsOf(program, accepted));
    return {kind, accepted.id, std::move(message)};
}

bool isPast(const Accepted& accepted, std::string_view today)
{
    return !today.empty() && !accepted.reviewOn.empty() && accepted.reviewOn <= today; // ISO 8601 sorts as text
}

bool isWaiting(const Review& review, const std::string& rule)
{
    return std::ranges::find(review.notChecked, rule, &NotChecked::rule) != review.notChecked.end();
}

} // namespace

void moveAccepted(Review& review, const Program& program)
{
    if (program.accepted.empty()) return;
    std::map<Identity, Id<Accepted>> acceptances;
    for (const Accepted* accepted : byId(program.accepted))
        acceptances.emplace(identityOf(accepted->rule, accepted->subjects), accepted->id);
    std::vector<Finding> open;
    for (Finding& finding : review.findings) {
        const auto found = acceptances.find(identityOf(finding));
        if (found == acceptances.end()) open.push_back(std::move(finding));
        else review.accepted.push_back({std::move(finding), found->second});
    }
    review.findings = std::move(open);
}

std::vector<Notice> acceptanceNotices(const Review& review, const std::vector<Finding>& silenced,
                                      const Program& program, const RuleSet& set, std::string_view today)
{
    std::vector<Notice> notices;
    if (program.accepted.empty()) return notices;
    std::set<Identity> occurring;
    for (const AcceptedFinding& accepted : review.accepted) occurring.insert(identityOf(accepted.finding));
    for (const Finding& finding : silenced) occurring.insert(identityOf(finding));
    for (const Accepted* accepted : byId(program.accepted)) {
        const Rule* rule = findRule(accepted->rule);
        if (!rule) {
            notices.push_back(
                noticeOf(Notice::Kind::acceptanceUnknown, program, *accepted,
                         CADRE_TEXT("You accepted a finding of “{rule}” on {subjects}, a rule that this Cadre "
                                    "does not know.")));
        } else if (isPast(*accepted, today)) {
            notices.push_back(
                noticeOf(Notice::Kind::acceptancePast, program, *accepted,
                         Text(CADRE_TEXT("You accepted {rule} “{name}” on {subjects} and wanted to look at it "
                                         "again on {date}."))
                             .withPhrase("name", rule->name)
                             .with("date", accepted->reviewOn)));
        } else if (!occurring.contains(identityOf(accepted->rule, accepted->subjects)) && !isOff(set, *rule)
                   && !isWaiting(review, accepted->rule)) {
            notices.push_back(
                noticeOf(Notice::Kind::acceptanceGone, program, *accepted,
                         Text(CADRE_TEXT("You accepted {rule} “{name}” on {subjects}, but the review no longer "
                                         "finds it. The acceptance can go."))
                             .withPhrase("name", rule->name)));
        }
    }
    return notices;
}

} // namespace cadre
