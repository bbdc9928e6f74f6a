// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"

#include <algorithm>

namespace cadre {

namespace {

void writeCompetency(Writer& writer, const Competency& competency)
{
    writer.part(writer.nameOfRecord(competency.name));
    if (!isBlankText(competency.description)) writer.add(Lead{competency.description});
    if (competency.behaviours.empty()) {
        writer.paragraph(CADRE_TEXT("It has no behaviours yet, so nobody can tell who has it."));
        return;
    }
    std::vector<const Behaviour*> behaviours;
    for (const Behaviour& behaviour : competency.behaviours) behaviours.push_back(&behaviour);
    std::stable_sort(behaviours.begin(), behaviours.end(),
                     [](const Behaviour* a, const Behaviour* b) { return a->level < b->level; });
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Level")), 1.6}, {writer.say(CADRE_TEXT("What people do")), 8}};
    for (const Behaviour* behaviour : behaviours) {
        const Text text = behaviour->effective == false ? Text(CADRE_TEXT("Shows the lack of it: {behaviour}"))
                                                        : Text("{behaviour}");
        table.rows.push_back({writer.proficiency(behaviour->level),
                              writer.say(Text(text).with("behaviour", behaviour->text))});
    }
    writer.add(std::move(table));
}

} // namespace

void writeCompetencies(Writer& writer)
{
    writer.section(CADRE_TEXT("Competencies"), CADRE_TEXT("What people learn to do, said so that others can see it."));
    for (const CoverageRow& row : writer.coverage.rows)
        writeCompetency(writer, writer.program.competencies.at(row.id));
    const auto unused = static_cast<std::int64_t>(writer.coverage.unused);
    if (unused > 0)
        writer.paragraph(Text::plural(
            CADRE_TEXT("One more competency is in the program. No role needs it and nothing practises or measures it."),
            CADRE_TEXT("{n} more competencies are in the program. No role needs them and nothing practises or measures them."),
            unused));
    if (writer.index.competencies.empty()) writer.paragraph(CADRE_TEXT("The program has no competencies yet."));
}

} // namespace cadre
