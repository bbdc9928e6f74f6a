// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cadre {

namespace {

/// Whether a measure shows how people work, as somebody else sees it.
bool showsReadiness(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour && measure.method != MeasureMethod::selfAssessment
           && measure.method != MeasureMethod::survey;
}

std::vector<std::int64_t> checkMonths(const Index& index)
{
    std::vector<std::int64_t> months;
    for (const Measure* measure : index.measures)
        if (showsReadiness(*measure)) months.insert(months.end(), measure->months.begin(), measure->months.end());
    std::ranges::sort(months);
    return months;
}

/// Work at a higher level than all that started before it. The first work is covered by selection.
std::vector<const RankedWork*> stepsUp(const std::vector<RankedWork>& work)
{
    std::vector<const RankedWork*> list;
    std::optional<std::int64_t> reached;
    std::optional<std::int64_t> starting; // with the work that starts in the same month, which does not count yet
    const Activity* previous = nullptr;
    for (const RankedWork& step : work) {
        if (!step.activity->startMonth) break;
        if (previous && *previous->startMonth < *step.activity->startMonth) reached = starting;
        previous = step.activity;
        starting = std::max(starting.value_or(step.rank), step.rank);
        if (reached && step.rank > *reached) list.push_back(&step);
    }
    return list;
}

Measure newCheck(const Program& program, const Activity& activity, MeasureMethod method, std::int64_t month)
{
    Measure measure;
    measure.id = freeId(program.measures, std::string(wordOf(method)) + '/' + activity.id.value);
    measure.name = labelOf(method);
    measure.method = method;
    measure.evidenceLevel = EvidenceLevel::behaviour;
    measure.focus = MeasureFocus::readinessForBroaderScope;
    std::unordered_set<Id<Competency>> seen;
    for (const CompetencyAtLevel& item : activity.practises)
        if (find(program.competencies, item.competency) && seen.insert(item.competency).second)
            measure.competencies.push_back(item.competency);
    measure.months = {month};
    measure.sharedWithParticipant = true;
    measure.usedFor = {MeasureUse::development, MeasureUse::advancement};
    return measure;
}

/// Adds checks in the month before the step.
class ReadinessFixes {
public:
    explicit ReadinessFixes(Check& check) : m_check(check)
    {
        for (const Measure* measure : check.index.measures)
            if (!m_rating && measure->method == MeasureMethod::managerRating && showsReadiness(*measure))
                m_rating = measure;
    }

    void offerFor(Finding& finding, const Activity& activity)
    {
        const std::int64_t month = bounded(*activity.startMonth) - 1;
        offerRating(finding, month);
        offer(finding, Text(CADRE_TEXT("Add a readiness review in month {month}")).with("month", month),
              adding(m_check.facts, newCheck(m_check.program, activity, MeasureMethod::panelReview, month)));
        offer(finding, Text(CADRE_TEXT("Add a short simulation in month {month}")).with("month", month),
              adding(m_check.facts, newCheck(m_check.program, activity, MeasureMethod::simulation, month)));
    }

private:
    void offerRating(Finding& finding, std::int64_t month)
    {
        if (!m_rating || !m_copies.take(m_rating->months.size() + m_rating->competencies.size())) return;
        Measure taken = *m_rating;
        taken.months.insert(std::ranges::upper_bound(taken.months, month), month);
        Text label = CADRE_TEXT("Take {measure} in month {month} as well");
        label.withTexts("measure", {called(taken)}).with("month", month);
        offer(finding, std::move(label), changing(m_check.program, std::move(taken)));
    }

    Check& m_check;
    const Measure* m_rating = nullptr; ///< The first manager's rating.
    CopyBudget m_copies;
};

Text unchecked(const Program& program, const Activity& activity, double window)
{
    Text message = Text::plural(CADRE_TEXT("{activity} is a step up to {level}. Nothing in the month before it checks "
                                           "whether people are ready."),
                                CADRE_TEXT("{activity} is a step up to {level}. Nothing in the {n} months before it "
                                           "checks whether people are ready."),
                                std::llround(window));
    message.withTexts("activity", {calledFirst(activity)});
    return message.withTexts("level", {called(program.levels.at(activity.level))});
}

void checkSeq009(Check& check)
{
    const auto steps = stepsUp(check.facts.rankedWork());
    if (steps.empty()) return;
    const double window = check.parameter("checkWindow");
    const auto months = checkMonths(check.index);
    const auto asDouble = [](std::int64_t month) { return static_cast<double>(month); };
    std::optional<ReadinessFixes> fixes;
    for (const RankedWork* step : steps) {
        const Activity& activity = *step->activity;
        const auto next = std::ranges::lower_bound(months, asDouble(*activity.startMonth) - window, {}, asDouble);
        if (next != months.end() && *next <= *activity.startMonth) continue;
        Finding& finding = check.report({refTo(activity)}, "startMonth", unchecked(check.program, activity, window));
        if (!check.wantsFixes(finding)) continue;
        if (!fixes) fixes.emplace(check);
        fixes->offerFor(finding, activity);
    }
}

} // namespace

Rule seq009()
{
    return {
        .id = "SEQ-009",
        .name = CADRE_TEXT("No readiness check before a step up"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at real work at a higher level than all real work that starts before it. Reports it "
                           "if from {checkWindow} months before its start up to its start no measure of behaviour is "
                           "taken. Self-assessments and surveys do not count. The first work is not looked at: who "
                           "gets it is decided by selection."),
        .why = CADRE_TEXT("A step up is the moment when a wrong call is most costly, for the person and for the team."),
        .repair = CADRE_TEXT("Take the manager's rating shortly before the step, or add a readiness review or a short "
                             "simulation."),
        .fails = CADRE_TEXT("Managers rate only in months 3 and 12. The step up is in month 10."),
        .passes = CADRE_TEXT("A manager's rating in month 9, and the step up in month 10."),
        .silencedBy = {"MEA-001"},
        .parameters = {{"checkWindow", 3, CADRE_TEXT("months"), CADRE_TEXT("judgement: one quarter"), 1, 24}},
        .check = checkSeq009,
    };
}

} // namespace cadre
