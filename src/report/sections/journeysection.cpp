// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"
#include "report/words.hpp"
#include "review/cover.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// A support counts as there when it has half of an activity's months, as the review takes it by default.
constexpr double minCover = 0.5;

std::string level(const Writer& writer, const std::optional<std::int64_t>& value)
{
    return value ? std::to_string(*value) : writer.say(CADRE_TEXT("not said"));
}

std::string growth(const Writer& writer, const Growth& growth)
{
    const Text text = growth.from ? CADRE_TEXT("{from} → {to}") : CADRE_TEXT("first practice → {to}");
    return writer.say(Text(text).with("from", level(writer, growth.from)).with("to", level(writer, growth.to)));
}

bool contains(const std::vector<std::int64_t>& months, const MonthSpan& span)
{
    return std::any_of(months.begin(), months.end(), [&](std::int64_t m) { return span.contains(boundedMonth(m)); });
}

/// Measures of a competency that are taken while the activity runs.
std::string knownBy(const Writer& writer, const Id<Competency>& competency, const Activity& activity)
{
    const auto span = monthSpan(activity.startMonth, activity.durationMonths);
    std::vector<std::string> names;
    for (const Measure* measure : writer.index.measuredBy(competency))
        if (span && contains(measure->months, *span)) names.push_back(writer.nameOfRecord(measure->name));
    return names.empty() ? writer.say(CADRE_TEXT("not measured while it runs")) : writer.enumerated(std::move(names));
}

ReportTable builds(const Writer& writer, const Activity& activity)
{
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Builds")), 4}, {writer.say(CADRE_TEXT("From → to")), 2.2},
                     {writer.say(CADRE_TEXT("How we will know")), 5}};
    for (const Growth& item : growthIn(writer.index, activity))
        table.rows.push_back({writer.name(writer.program.competencies, item.competency), growth(writer, item),
                              knownBy(writer, item.competency, activity)});
    return table;
}

std::string meta(const Writer& writer, const Activity& activity)
{
    Text text = activity.stretch ? CADRE_TEXT("{when} · stretch {stretch}") : CADRE_TEXT("{when}");
    if (activity.workloadPercent)
        text = activity.stretch ? CADRE_TEXT("{when} · stretch {stretch} · {share} % of working time")
                                : CADRE_TEXT("{when} · {share} % of working time");
    return writer.say(text.with("when", writer.when(activity.startMonth, activity.durationMonths))
                          .with("stretch", activity.stretch.value_or(0))
                          .with("share", plainNumber(activity.workloadPercent.value_or(0))));
}

std::string resultsSeenBy(const Writer& writer, const Activity& activity)
{
    std::vector<std::string> names;
    for (const Measure* measure : writer.index.measures)
        if (std::find(measure->activities.begin(), measure->activities.end(), activity.id) != measure->activities.end())
            names.push_back(writer.nameOfRecord(measure->name));
    return writer.enumerated(std::move(names));
}

std::string supportOf(const Writer& writer, const Activity& activity)
{
    std::vector<std::string> names;
    for (const Support* support : writer.index.supports)
        if (covers(*support, activity, minCover)) names.push_back(nameWithFrequency(*support, writer.translate));
    return names.empty() ? writer.say(CADRE_TEXT("Nobody is there to turn to yet."))
                         : writer.enumerated(std::move(names));
}

std::string rehearses(const Writer& writer, const Activity& activity)
{
    std::vector<std::string> texts;
    for (const Id<Duty>& id : activity.rehearsesDuties) {
        const Duty* duty = writer.index.duty(id);
        texts.push_back(duty ? writer.nameOfRecord(duty->text) : writer.say(CADRE_TEXT("a duty that is not in the program")));
    }
    return writer.say(Text("{duties}").with("duties", [&] {
        std::string list;
        for (const std::string& text : texts) list += (list.empty() ? "" : "; ") + text;
        return list;
    }()));
}

AssignmentSheet sheet(const Writer& writer, const Activity& activity)
{
    AssignmentSheet sheet{.activity = activity.id, .title = writer.nameOfRecord(activity.name),
                          .meta = meta(writer, activity),
                          .stretch = static_cast<int>(std::clamp<std::int64_t>(activity.stretch.value_or(0), 0, 5)),
                          .builds = builds(writer, activity)};
    const auto line = [&](std::vector<Paragraph>& to, const char* label, std::string text) {
        if (!isBlankText(text)) to.push_back({writer.translate(label), std::move(text)});
    };
    line(sheet.before, CADRE_TEXT("Owns:"), isBlankText(activity.businessOutcome)
                                               ? writer.say(CADRE_TEXT("no result is agreed yet."))
                                               : activity.businessOutcome);
    if (activity.practises.empty())
        line(sheet.before, CADRE_TEXT("Builds:"), writer.say(CADRE_TEXT("no competency is named yet.")));
    line(sheet.after, CADRE_TEXT("Result seen in:"), resultsSeenBy(writer, activity));
    line(sheet.after, CADRE_TEXT("Support:"), supportOf(writer, activity));
    if (!activity.supervisor.empty())
        line(sheet.after, CADRE_TEXT("Led by:"), writer.name(writer.program.people, activity.supervisor));
    line(sheet.after, CADRE_TEXT("Also seen by:"), writer.names(writer.program.people, activity.observers));
    std::vector<std::string> demands;
    for (const Demand demand : activity.demands) demands.push_back(writer.translate(labelOf(demand)));
    line(sheet.after, CADRE_TEXT("Asks:"), writer.enumerated(std::move(demands)));
    line(sheet.after, CADRE_TEXT("Rehearses:"), rehearses(writer, activity));
    line(sheet.after, CADRE_TEXT("Comes after:"), writer.names(writer.program.activities, activity.dependsOn));
    line(sheet.after, CADRE_TEXT("A step down because:"), activity.stepDownReason);
    return sheet;
}

/// What is not work: learning, time with senior leaders, breaks.
void writeOtherActivities(Writer& writer)
{
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Activity")), 4}, {writer.say(CADRE_TEXT("Kind")), 2.4},
                     {writer.say(CADRE_TEXT("When")), 2.2}, {writer.say(CADRE_TEXT("Teaches")), 4.4}};
    for (const Activity* activity : writer.index.activities) {
        if (isWorking(*activity)) continue;
        std::vector<std::string> teaches;
        for (const CompetencyAtLevel& item : activity->teaches)
            teaches.push_back(writer.name(writer.program.competencies, item.competency));
        table.rows.push_back({writer.nameOfRecord(activity->name), writer.label(activity->kind),
                              writer.when(activity->startMonth, activity->durationMonths),
                              writer.enumerated(std::move(teaches))});
    }
    if (table.rows.empty()) return;
    writer.part(writer.say(CADRE_TEXT("Learning and other activities")));
    writer.add(std::move(table));
}

} // namespace

void writeJourney(Writer& writer)
{
    writer.section(CADRE_TEXT("Journey"), CADRE_TEXT("Each step widens what a person answers for."));
    Journey journey = journeyOf(writer.program, writer.translate);
    if (writer.index.activities.empty()) {
        writer.paragraph(CADRE_TEXT("The program has no activities yet."));
        return;
    }
    const auto leftOut = static_cast<std::int64_t>(journey.leftOut);
    writer.add(std::move(journey));
    if (leftOut > 0)
        writer.paragraph(Text::plural(CADRE_TEXT("One entry is not in the picture because it has no date yet."),
                                      CADRE_TEXT("{n} entries are not in the picture because they have no date yet."), leftOut));
    std::vector<const Activity*> work;
    std::copy_if(writer.index.activities.begin(), writer.index.activities.end(), std::back_inserter(work),
                 [](const Activity* activity) { return isWorking(*activity); });
    std::stable_sort(work.begin(), work.end(), [](const Activity* a, const Activity* b) {
        return a->startMonth && (!b->startMonth || *a->startMonth < *b->startMonth);
    });
    for (const Activity* activity : work) writer.add(sheet(writer, *activity));
    if (work.empty()) writer.paragraph(CADRE_TEXT("There is no work in the program yet, only learning."));
    writeOtherActivities(writer);
}

} // namespace cadre
