// SPDX-License-Identifier: Apache-2.0
#include "report/journey.hpp"

#include "model/index.hpp"
#include "report/calendar.hpp"
#include "report/words.hpp"
#include "review/load.hpp"
#include "review/mentors.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <utility>

namespace cadre {

namespace {

/// Months before the first or after the last that a slip of the keyboard must not stretch the axis by.
constexpr int mostBefore = 11;

MonthSpan axisOf(const Program& program)
{
    MonthSpan axis{1, std::max(1, boundedMonth(only(program.brief).lengthMonths.value_or(1)))};
    const auto take = [&](const std::optional<MonthSpan>& months) {
        if (!months) return;
        axis.first = std::min(axis.first, months->first);
        axis.last = std::max(axis.last, months->last);
    };
    for (const auto& [id, activity] : program.activities)
        take(monthSpan(activity.startMonth, activity.durationMonths));
    for (const auto& [id, phase] : program.phases) take(monthSpan(phase.startMonth, phase.durationMonths));
    axis.first = std::max(axis.first, 1 - mostBefore);
    axis.last = std::min(axis.last, axis.first + Journey::mostMonths - 1);
    return axis;
}

MonthSpan within(MonthSpan axis, MonthSpan months)
{
    return {std::clamp(months.first, axis.first, axis.last), std::clamp(months.last, axis.first, axis.last)};
}

/// Adds bars to one journey, counting those that have no place in it.
class Bars {
public:
    explicit Bars(Journey& journey) : m_journey(journey) {}

    template <class Record>
    void add(std::vector<JourneyBar>& lane, const Record& record, std::string text, std::int64_t stretch = 0)
    {
        const auto months = monthSpan(record.startMonth, record.durationMonths);
        if (!months || lane.size() >= Journey::mostBars) {
            ++m_journey.leftOut;
            return;
        }
        lane.push_back({refTo(record), std::move(text), within(m_journey.axis, *months),
                        static_cast<int>(std::clamp<std::int64_t>(stretch, 0, 5)), {}});
    }

    static void sortByStart(std::vector<JourneyBar>& lane)
    {
        std::vector<std::pair<int, std::size_t>> starts; // bars are heavy: each is moved once
        starts.reserve(lane.size());
        for (const JourneyBar& bar : lane) starts.emplace_back(bar.months.first, starts.size());
        std::ranges::sort(starts);
        std::vector<JourneyBar> sorted;
        sorted.reserve(lane.size());
        for (const auto& [start, at] : starts) sorted.push_back(std::move(lane[at]));
        lane = std::move(sorted);
    }

private:
    Journey& m_journey;
};

/// The most responsible piece of real work in each month of the axis; months without any keep the level.
std::vector<const Level*> levelByMonth(const Index& index, MonthSpan axis)
{
    std::vector<const Level*> levels(static_cast<std::size_t>(axis.length()), nullptr);
    std::size_t bars = 0;
    for (const Activity* activity : index.realWork) {
        const Level* level = find(index.program.levels, activity->level);
        const auto months = monthSpan(activity->startMonth, activity->durationMonths);
        if (!level || !level->rank || !months || ++bars > Journey::mostBars) continue;
        const MonthSpan drawn = within(axis, *months);
        for (int month = drawn.first; month <= drawn.last; ++month) {
            const Level*& at = levels[static_cast<std::size_t>(month - axis.first)];
            if (!at || *at->rank < *level->rank) at = level;
        }
    }
    const Level* last = find(index.program.levels, only(index.program.brief).entryLevel);
    if (last && !last->rank) last = nullptr;
    for (const Level*& at : levels) {
        if (!at) at = last;
        last = at;
    }
    return levels;
}

std::vector<JourneyStep> stepsOf(const Index& index, MonthSpan axis)
{
    std::vector<JourneyStep> steps;
    std::set<std::int64_t> ranks;
    const std::vector<const Level*> levels = levelByMonth(index, axis);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (!levels[i]) continue;
        const int month = axis.first + static_cast<int>(i);
        ranks.insert(*levels[i]->rank);
        if (!steps.empty() && steps.back().level == levels[i]->id && steps.back().months.last == month - 1)
            steps.back().months.last = month;
        else
            steps.push_back({levels[i]->id, levels[i]->scope.empty() ? levels[i]->name : levels[i]->scope, 0,
                             {month, month}});
    }
    for (JourneyStep& step : steps) {
        const std::int64_t rank = *index.program.levels.at(step.level).rank;
        step.height = static_cast<int>(std::distance(ranks.begin(), ranks.find(rank)));
    }
    return steps;
}

/// The dates up to the end of the axis, each month once, in order.
std::vector<JourneyDate> datesWithin(MonthSpan axis, std::vector<std::int64_t> months)
{
    std::ranges::sort(months);
    std::vector<JourneyDate> dates;
    for (const std::int64_t month : months) {
        const int drawn = month < axis.first ? axis.first - 1 : boundedMonth(month);
        if (drawn <= axis.last && (dates.empty() || dates.back().drawn != drawn)) dates.push_back({drawn, month});
    }
    return dates;
}

/// A support that says only on which dates it meets is drawn from the first to the last of them.
Support withMonths(Support support)
{
    if (support.startMonth || support.months.empty()) return support;
    const auto [first, last] = std::ranges::minmax(support.months);
    support.startMonth = first;
    support.durationMonths = boundedMonth(last) - boundedMonth(first) + 1;
    return support;
}

JourneyMeasure journeyMeasure(const Measure& measure, MonthSpan axis, const Calendar& calendar,
                              const Translate& translate)
{
    JourneyMeasure result{.id = measure.id, .text = measure.name};
    result.dates = datesWithin(axis, measure.months);
    std::vector<std::int64_t> later;
    std::ranges::copy_if(measure.months, std::back_inserter(later), [&](std::int64_t month) { return month > axis.last; });
    result.later = !later.empty();
    if (result.later)
        result.laterText = fill(Text(CADRE_TEXT("{measure} · {months}")).with("measure", measure.name)
                                    .with("months", fill(calendar.months(later, translate), translate)),
                                translate);
    return result;
}

std::vector<JourneyArrow> arrowsOf(const Index& index, const std::vector<JourneyBar>& work)
{
    std::vector<bool> isDrawn(index.activities.size());
    for (const JourneyBar& bar : work)
        if (const auto place = index.placeOf(Id<Activity>{bar.record.id})) isDrawn[*place] = true;
    const auto drawn = [&](const Id<Activity>& id) {
        const auto place = index.placeOf(id);
        return place && isDrawn[*place];
    };
    std::vector<JourneyArrow> arrows;
    for (const Activity* activity : index.activities)
        for (const Id<Activity>& before : activity->dependsOn)
            if (arrows.size() < Journey::mostBars && before != activity->id && drawn(activity->id) && drawn(before))
                arrows.push_back({before, activity->id});
    return arrows;
}

/// The part of a span that the axis shows; nothing where it shows none.
std::optional<MonthSpan> shownPart(MonthSpan axis, const Span& span)
{
    if (span.last < axis.first || span.first > axis.last) return std::nullopt;
    return MonthSpan{static_cast<int>(std::max<std::int64_t>(axis.first, span.first)),
                     static_cast<int>(std::min<std::int64_t>(axis.last, span.last))};
}

/// What the rule about more than full time allows; without the rule any load does.
double mostLoad(const Program& program)
{
    const RuleSet set = ruleSetOf(program);
    const Rule& rule = *findRule("LOD-002");
    return isOff(set, rule) ? std::numeric_limits<double>::infinity() : parameterIn(set, rule, "maxLoad");
}

std::vector<JourneyMentoring> mentoringIn(const Index& index, MonthSpan axis, const Translate& translate)
{
    std::vector<JourneyMentoring> list;
    for (const MentorLoad& load : mentorLoadOf(index)) {
        const auto months = shownPart(axis, load.months);
        if (!months) continue;
        Text people = Text::plural(CADRE_TEXT("1 person"), CADRE_TEXT("{n} people"), load.participants);
        if (load.meetings > 0) {
            Text meetings = Text::plural(CADRE_TEXT("1 meeting a month"), CADRE_TEXT("{meetings} meetings a month"),
                                         load.meetings == 1 ? 1 : 2);
            meetings.with("meetings", plainNumber(load.meetings));
            people = Text(CADRE_TEXT("{people}, {meetings}")).withTexts("people", {people}).withTexts("meetings", {meetings});
        }
        list.push_back({*months, fill(people, translate), std::to_string(load.participants)});
    }
    return list;
}

} // namespace

std::vector<JourneyLoad> journeyLoadsOf(const Program& program, const std::vector<Load>& all, MonthSpan axis)
{
    std::vector<JourneyLoad> loads;
    const double most = mostLoad(program);
    bool said = only(program.brief).dayJobPercent.has_value();
    for (const Load& load : all) {
        const auto months = shownPart(axis, load.months);
        if (!months) continue;
        said = said || load.percent != 0;
        loads.push_back({*months, load.percent, load.dayJob, load.percent > most, plainNumber(load.percent) + "%"});
    }
    if (!said) loads.clear();
    return loads;
}

Journey journeyOf(const Program& program, const Translate& translate)
{
    return journeyOf(Index(program), translate);
}

Journey journeyOf(const Index& index, const Translate& translateOrNone)
{
    const Translate translate = translateOrEnglish(translateOrNone);
    const Program& program = index.program;
    const Calendar calendar(only(program.brief).startDate);
    Journey journey;
    journey.axis = axisOf(program);
    for (int month = journey.axis.first; month <= journey.axis.last; ++month)
        journey.ticks.push_back(calendar.tick(month, translate));
    journey.laneTitles = {translate(CADRE_TEXT("Responsibility")), translate(CADRE_TEXT("Real work")),
                          translate(CADRE_TEXT("Support")), translate(CADRE_TEXT("Learning")),
                          translate(CADRE_TEXT("Measures")), translate(CADRE_TEXT("Working time")),
                          translate(CADRE_TEXT("Per mentor"))};

    Bars bars(journey);
    for (const Phase* phase : inOrder(program.phases)) bars.add(journey.phases, *phase, phase->name);
    for (const Activity* activity : index.activities)
        bars.add(isWorking(*activity) ? journey.work : journey.learning, *activity, activity->name,
                 isWorking(*activity) ? activity->stretch.value_or(0) : 0);
    for (const Support* support : index.supports) {
        const std::size_t before = journey.supports.size();
        bars.add(journey.supports, withMonths(*support), nameWithFrequency(*support, translate));
        if (journey.supports.size() > before)
            journey.supports.back().dates = datesWithin(journey.axis, support->months);
    }
    for (auto* lane : {&journey.phases, &journey.work, &journey.learning}) Bars::sortByStart(*lane);

    journey.steps = stepsOf(index, journey.axis);
    for (const Measure* measure : index.measures) {
        if (measure->months.empty() || journey.measures.size() >= Journey::mostBars) ++journey.leftOut;
        else journey.measures.push_back(journeyMeasure(*measure, journey.axis, calendar, translate));
    }
    journey.arrows = arrowsOf(index, journey.work);
    journey.loads = journeyLoadsOf(program, loadOf(index), journey.axis);
    journey.mentoring = mentoringIn(index, journey.axis, translate);
    return journey;
}

Staircase staircaseOf(const Program& program)
{
    using Responsibility = std::pair<std::int64_t, std::int64_t>; // rank of the level, then stretch
    const Index index(program);
    const auto responsibility = [&](const Activity& activity) {
        return Responsibility{index.rank(activity.level).value_or(0), activity.stretch.value_or(0)};
    };
    const std::size_t count = index.realWork.size();
    const std::size_t steps = std::min(count, Staircase::mostSteps);
    std::vector<const Activity*> shown;
    for (std::size_t i = 0; i < steps; ++i) {
        const auto first = index.realWork.begin() + static_cast<std::ptrdiff_t>(i * count / steps);
        const auto last = index.realWork.begin() + static_cast<std::ptrdiff_t>((i + 1) * count / steps);
        shown.push_back(*std::max_element(first, last, [&](const Activity* a, const Activity* b) {
            return responsibility(*a) < responsibility(*b);
        }));
    }
    std::set<Responsibility> heights;
    for (const Activity* activity : shown) heights.insert(responsibility(*activity));
    Staircase staircase;
    for (const Activity* activity : shown) {
        const auto height = std::distance(heights.begin(), heights.find(responsibility(*activity)));
        const auto stretch = std::clamp<std::int64_t>(activity->stretch.value_or(0), 0, 5);
        staircase.steps.push_back({activity->name, static_cast<int>(height), static_cast<int>(stretch)});
    }
    return staircase;
}

} // namespace cadre
