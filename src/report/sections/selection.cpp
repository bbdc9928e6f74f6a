// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"

namespace cadre {

namespace {

void writeCriteria(Writer& writer, const Selection& selection)
{
    if (selection.criteria.empty()) {
        writer.paragraph(CADRE_TEXT("The program names no criteria yet by which people are chosen."));
        return;
    }
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Criterion")), 3}, {writer.say(CADRE_TEXT("Kind")), 2},
                     {writer.say(CADRE_TEXT("Where to look")), 4}, {writer.say(CADRE_TEXT("What is good enough")), 4}};
    const std::string none = writer.say(CADRE_TEXT("not said"));
    for (const Criterion& criterion : selection.criteria)
        table.rows.push_back({writer.nameOfRecord(criterion.name), criterion.kind ? writer.label(criterion.kind) : none,
                              isBlankText(criterion.evidence) ? none : criterion.evidence,
                              isBlankText(criterion.standard) ? none : criterion.standard});
    writer.add(std::move(table));
}

void writePool(Writer& writer, const Selection& selection)
{
    if (selection.pool.empty()) return;
    writer.part(writer.say(CADRE_TEXT("Who applied and was selected")));
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Group")), 4}, {writer.say(CADRE_TEXT("Applied")), 2},
                     {writer.say(CADRE_TEXT("Selected")), 2}};
    const auto number = [&](const std::optional<std::int64_t>& value) {
        return value ? std::to_string(*value) : writer.say(CADRE_TEXT("not known"));
    };
    for (const PoolGroup& group : selection.pool)
        table.rows.push_back({writer.nameOfRecord(group.group), number(group.applied), number(group.selected)});
    writer.add(std::move(table));
}

} // namespace

void writeSelection(Writer& writer)
{
    writer.section(CADRE_TEXT("Selection"), CADRE_TEXT("How participants are chosen."));
    const Selection& selection = only(writer.program.selection);
    writeCriteria(writer, selection);
    std::vector<std::string> methods;
    for (const SelectionMethod method : selection.methods) methods.push_back(writer.translate(labelOf(method)));
    writer.paragraph(CADRE_TEXT("Methods:"), methods.empty() ? writer.say(CADRE_TEXT("none named yet."))
                                                             : writer.enumerated(std::move(methods)));
    writer.paragraph(CADRE_TEXT("Criteria are published:"), writer.yesNo(selection.published));
    writePool(writer, selection);
}

} // namespace cadre
