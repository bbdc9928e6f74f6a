// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"

#include <unordered_map>

namespace cadre {

namespace {

using Rows = std::unordered_map<std::string, const CoverageRow*>;

std::string practisedIn(const Writer& writer, const CoverageRow& row)
{
    std::vector<std::string> names;
    for (const CoverageCell& cell : row.cells)
        names.push_back(writer.nameOfRecord(writer.coverage.activities[cell.column].name));
    return names.empty() ? writer.say(CADRE_TEXT("nowhere yet")) : writer.enumerated(std::move(names));
}

std::string measuredBy(const Writer& writer, const CoverageRow& row)
{
    std::vector<std::string> names;
    for (const CoverageMeasure& measure : row.measures) names.push_back(writer.nameOfRecord(measure.name));
    return names.empty() ? writer.say(CADRE_TEXT("nothing yet")) : writer.enumerated(std::move(names));
}

void writeNeeds(Writer& writer, const Role& role, const Rows& rows)
{
    if (role.requirements.empty()) {
        writer.paragraph(CADRE_TEXT("The role does not say yet which competencies it needs."));
        return;
    }
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Competency")), 4}, {writer.say(CADRE_TEXT("Needs")), 2.8},
                     {writer.say(CADRE_TEXT("Practised in")), 4.5}, {writer.say(CADRE_TEXT("Measured by")), 4}};
    for (const CompetencyAtLevel& need : role.requirements) {
        const auto row = rows.find(need.competency.value);
        const CoverageRow none;
        const CoverageRow& coverage = row == rows.end() ? none : *row->second;
        table.rows.push_back({writer.name(writer.program.competencies, need.competency), writer.proficiency(need.level),
                              practisedIn(writer, coverage), measuredBy(writer, coverage)});
    }
    writer.add(std::move(table));
}

void writeReadiness(Writer& writer, const Role& role)
{
    if (isBlankText(role.readinessDefinition) && role.readinessCriteria.empty()) {
        writer.paragraph(CADRE_TEXT("Ready means:"), writer.say(CADRE_TEXT("The role does not say yet when a person is ready for it.")));
        return;
    }
    if (!isBlankText(role.readinessDefinition)) writer.paragraph(CADRE_TEXT("Ready means:"), role.readinessDefinition);
    if (role.readinessCriteria.empty()) return;
    writer.paragraph(CADRE_TEXT("How it is seen:"), {});
    writer.add(Bullets{role.readinessCriteria});
}

void writeRole(Writer& writer, const Role& role, const Rows& rows)
{
    writer.part(writer.nameOfRecord(role.name));
    const Level* level = find(writer.program.levels, role.level);
    if (level && isBlankText(level->scope)) writer.add(Lead{writer.nameOfRecord(level->name)});
    else if (level)
        writer.add(Lead{writer.say(Text(CADRE_TEXT("{level}: {scope}")).with("level", writer.nameOfRecord(level->name))
                                       .with("scope", level->scope))});
    if (role.duties.empty()) writer.paragraph(CADRE_TEXT("The role lists no duties yet."));
    Bullets duties;
    for (const Duty& duty : role.duties) duties.items.push_back(writer.nameOfRecord(duty.text));
    if (!duties.items.empty()) writer.add(std::move(duties));
    writeNeeds(writer, role, rows);
    writeReadiness(writer, role);
}

} // namespace

void writeRoles(Writer& writer)
{
    writer.section(CADRE_TEXT("Target roles"),
                   CADRE_TEXT("What people are prepared for. Everything else in the program follows from here."));
    if (writer.index.roles.empty()) {
        writer.paragraph(CADRE_TEXT("The program does not say yet which leadership role it prepares people for."));
        return;
    }
    Rows rows;
    for (const CoverageRow& row : writer.coverage.rows) rows.emplace(row.id.value, &row);
    for (const Role* role : writer.index.roles) writeRole(writer, *role, rows);
}

} // namespace cadre
