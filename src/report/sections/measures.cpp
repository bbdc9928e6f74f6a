// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Whether a measurement comes early enough to be the starting value, as rule MEA-006 has it: figures of the
/// business before the program or in its first month, all else within the first months.
bool isStart(const Measure& measure, std::int64_t month, double startsBy)
{
    if (measure.evidenceLevel == EvidenceLevel::results) return month == 0 || month == 1;
    return static_cast<double>(month) <= startsBy;
}

std::string startingValue(const Writer& writer, const Measure& measure, double startsBy)
{
    if (!isBlankText(measure.baselineNote)) return measure.baselineNote;
    const bool isMeasured =
        std::ranges::any_of(measure.months, [&](std::int64_t month) { return isStart(measure, month, startsBy); });
    return writer.say(isMeasured ? CADRE_TEXT("its first measurement") : CADRE_TEXT("none yet"));
}

void writeTable(Writer& writer)
{
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Measure")), 3.2}, {writer.say(CADRE_TEXT("Taken")), 2.6},
                     {writer.say(CADRE_TEXT("Evidence")), 3}, {writer.say(CADRE_TEXT("Owner")), 2.4},
                     {writer.say(CADRE_TEXT("Starting value")), 3.2}};
    const double startsBy = parameterIn(ruleSetOf(writer.program), *findRule("MEA-006"), "baselineBy");
    for (const Measure* measure : writer.index.measures)
        table.rows.push_back(
            {writer.nameOfRecord(measure->name), writer.when(measure->months),
             measure->evidenceLevel ? writer.label(measure->evidenceLevel) : writer.say(CADRE_TEXT("not said")),
             measure->owner.empty() ? writer.say(CADRE_TEXT("nobody yet"))
                                    : writer.name(writer.program.people, measure->owner),
             startingValue(writer, *measure, startsBy)});
    writer.add(std::move(table));
}

void writeRaters(Writer& writer)
{
    for (const Measure* measure : writer.index.measures) {
        std::vector<std::string> groups;
        for (const RaterGroup& rater : measure->raterGroups)
            groups.push_back(rater.minimum ? writer.say(Text(CADRE_TEXT("{group} ({n} or more)")).with("group", rater.group)
                                                            .with("n", *rater.minimum))
                                           : rater.group);
        if (!groups.empty())
            writer.paragraph(Text(CADRE_TEXT("Raters of {measure}:")).with("measure", writer.nameOfRecord(measure->name)),
                             writer.enumerated(std::move(groups)));
    }
}

void writeGoals(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("Goals")));
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Goal")), 4.4}, {writer.say(CADRE_TEXT("Seen in")), 3},
                     {writer.say(CADRE_TEXT("Target")), 2}, {writer.say(CADRE_TEXT("Due")), 2}};
    for (const Goal* goal : inOrder(writer.program.goals))
        table.rows.push_back({writer.nameOfRecord(goal->text),
                              goal->measure.empty() ? writer.say(CADRE_TEXT("nothing yet"))
                                                    : writer.name(writer.program.measures, goal->measure),
                              isBlankText(goal->target) ? writer.say(CADRE_TEXT("none yet")) : goal->target,
                              goal->dueMonth ? writer.say(writer.calendar.month(*goal->dueMonth))
                                             : writer.say(CADRE_TEXT("not dated yet"))});
    if (table.rows.empty()) writer.paragraph(CADRE_TEXT("The program sets no goal yet."));
    else writer.add(std::move(table));
}

void writeEvaluation(Writer& writer)
{
    const Evaluation& evaluation = only(writer.program.evaluation);
    writer.part(writer.say(CADRE_TEXT("How ratings are kept comparable")));
    if (writer.program.evaluation.empty()) {
        writer.paragraph(CADRE_TEXT("The program does not say yet how ratings are kept comparable between managers."));
        return;
    }
    Definitions rows;
    rows.rows = {{writer.say(CADRE_TEXT("One shared rating scale")), writer.yesNo(evaluation.sharedRubric)},
                 {writer.say(CADRE_TEXT("Raters are trained")), writer.yesNo(evaluation.raterTraining)},
                 {writer.say(CADRE_TEXT("Ratings are compared")), writer.when(evaluation.calibrationMonths)}};
    writer.add(std::move(rows));
}

} // namespace

void writeMeasures(Writer& writer)
{
    writer.section(CADRE_TEXT("Measures"), CADRE_TEXT("How the program finds out what came of it."));
    if (writer.index.measures.empty()) writer.paragraph(CADRE_TEXT("The program measures nothing yet."));
    else writeTable(writer);
    writeRaters(writer);
    writeGoals(writer);
    writeEvaluation(writer);
}

} // namespace cadre
