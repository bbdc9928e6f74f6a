// SPDX-License-Identifier: Apache-2.0
#include "report/growth.hpp"

#include "report/calendar.hpp"
#include "report/journey.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace cadre {

namespace {

constexpr std::int64_t mostLevels = 10;

int topOf(const Program& program)
{
    std::int64_t top = 1;
    for (const ScaleStep& step : scaleOf(only(program.brief))) top = std::max(top, step.level);
    return static_cast<int>(std::min(top, mostLevels));
}

/// Work that says when it ends and which level it aims at.
struct Ending {
    int month;
    std::int64_t level;
    const Activity* activity;
};

std::vector<Ending> endingsOf(const Index& index, const Id<Competency>& competency, bool& undated)
{
    std::vector<Ending> endings;
    for (const Practice& practice : index.practisedIn(competency)) {
        const auto months = monthSpan(practice.activity->startMonth, practice.activity->durationMonths);
        if (!months) undated = true;
        else if (practice.level) endings.push_back({months->last, *practice.level, practice.activity});
    }
    std::stable_sort(endings.begin(), endings.end(), [](const Ending& a, const Ending& b) { return a.month < b.month; });
    return endings;
}

std::vector<GrowthTick> ticksOf(MonthSpan axis, const Calendar& calendar, const Translate& translate)
{
    std::vector<GrowthTick> ticks;
    for (const int month : {axis.first, axis.first + axis.length() / 2, axis.last})
        if (ticks.empty() || ticks.back().month != month) ticks.push_back({month, calendar.tick(month, translate)});
    return ticks;
}

Text stepText(const Ending& ending, const Calendar& calendar)
{
    return Text(CADRE_TEXT("Level {level} after “{activity}” ({month})"))
        .with("level", ending.level)
        .with("activity", ending.activity->name)
        .withTexts("month", {calendar.month(ending.month)});
}

std::vector<GrowthNeed> needsOf(const Index& index, const Id<Competency>& competency, int top,
                                const std::optional<std::int64_t>& reached, const Translate& translate)
{
    std::map<std::int64_t, std::vector<std::string>> rolesByLevel;
    for (const Need& need : index.neededBy(competency))
        if (need.level) rolesByLevel[*need.level].push_back(need.role->name);
    std::vector<GrowthNeed> needs;
    for (auto& [level, roles] : rolesByLevel) {
        const bool isReached = reached && *reached >= level;
        Text text = Text::plural(CADRE_TEXT("{roles} needs {level}"), CADRE_TEXT("{roles} need {level}"),
                                 static_cast<std::int64_t>(roles.size()));
        if (!isReached)
            text = Text::plural(CADRE_TEXT("{roles} needs {level}, not reached"), CADRE_TEXT("{roles} need {level}, not reached"),
                                static_cast<std::int64_t>(roles.size()));
        text.with("level", level).withList("roles", std::move(roles));
        needs.push_back({static_cast<int>(std::clamp<std::int64_t>(level, 1, top)), isReached, fill(text, translate)});
    }
    return needs;
}

} // namespace

GrowthLine growthLineOf(const Index& index, const Id<Competency>& competency, const Translate& translate)
{
    const Translate say = translateOrEnglish(translate);
    const Brief& brief = only(index.program.brief);
    const Calendar calendar(brief.startDate);
    GrowthLine line{.highest = topOf(index.program)};
    const std::vector<Ending> endings = endingsOf(index, competency, line.undated);

    line.axis.last = std::max(1, boundedMonth(brief.lengthMonths.value_or(1)));
    if (!endings.empty()) line.axis.last = std::max(line.axis.last, endings.back().month);
    line.axis.last = std::min(line.axis.last, Journey::mostMonths);
    line.ticks = ticksOf(line.axis, calendar, say);

    std::optional<std::int64_t> reached;
    for (const Ending& ending : endings) {
        if (reached && ending.level <= *reached) continue;
        reached = ending.level;
        const auto level = static_cast<int>(std::clamp<std::int64_t>(ending.level, 1, line.highest));
        const int month = std::clamp(ending.month, line.axis.first, line.axis.last);
        if (!line.steps.empty() && line.steps.back().month == month) line.steps.pop_back();
        line.steps.push_back({month, level, ending.activity->id, fill(stepText(ending, calendar), say)});
    }
    line.needs = needsOf(index, competency, line.highest, reached, say);
    return line;
}

} // namespace cadre
