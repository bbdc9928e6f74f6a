// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace cadre {

namespace {

/// The work at the highest level that has ended, asked for in the order of starts. Work without a known end never has.
class EndedWork {
public:
    explicit EndedWork(const std::vector<RankedWork>& work) : m_work(work)
    {
        for (std::size_t number = 0; number < work.size(); ++number)
            if (const auto end = endMonth(*work[number].activity)) m_ends.emplace_back(*end, number);
        std::ranges::sort(m_ends);
    }

    /// Of equally high ones the one that ended first; null where none has ended before this month.
    const RankedWork* highestBefore(std::int64_t month)
    {
        for (; m_next < m_ends.size() && m_ends[m_next].first < month; ++m_next) {
            const RankedWork& ended = m_work[m_ends[m_next].second];
            if (!m_highest || ended.rank > m_highest->rank) m_highest = &ended;
        }
        return m_highest;
    }

private:
    const std::vector<RankedWork>& m_work;
    std::vector<std::pair<std::int64_t, std::size_t>> m_ends; ///< And whose they are.
    std::size_t m_next = 0;
    const RankedWork* m_highest = nullptr;
};

/// Offers to let two activities of the same length change places, which leaves all other months as they are.
void offerSwap(Check& check, Trial& trial, Finding& finding, const Activity& activity, const Activity& earlier)
{
    Text label = CADRE_TEXT("Let {activity} and {earlier} change places");
    label.withTexts("activity", {called(activity)}).withTexts("earlier", {called(earlier)});
    if (activity.durationMonths == earlier.durationMonths) {
        Activity first = activity;
        Activity second = earlier;
        std::swap(first.startMonth, second.startMonth);
        Edit edit;
        put(edit, check.program, std::move(first));
        put(edit, check.program, std::move(second));
        if (trial.works(finding, edit)) {
            offerDecision(finding, std::move(label), std::move(edit));
            return;
        }
    }
    offerPlace(finding, CADRE_TEXT("Move it to before the higher work"), {refTo(activity), "startMonth"});
}

void reportStepDown(Check& check, Trial& trial, const Activity& activity, const Activity& earlier)
{
    const Level& level = check.program.levels.at(activity.level);
    const Level& reached = check.program.levels.at(earlier.level);
    Text message = CADRE_TEXT("{activity} is at a lower level ({level}) than the earlier work {earlier} ({reached}). "
                              "If that is intended, say why.");
    message.withTexts("activity", {calledFirst(activity)}).withTexts("level", {called(level)});
    message.withTexts("earlier", {called(earlier)}).withTexts("reached", {called(reached)});
    Finding& finding = check.report({refTo(activity)}, "stepDownReason", std::move(message));
    if (!check.wantsFixes(finding)) return;
    Activity raised = activity;
    raised.level = reached.id;
    Text label = CADRE_TEXT("Raise its level to {level}");
    offerDecision(finding, label.withTexts("level", {called(reached)}), changing(check.program, std::move(raised)));
    offerSwap(check, trial, finding, activity, earlier);
    offerPlace(finding, CADRE_TEXT("Write the reason for the step down"), finding.place);
}

void checkSeq004(Check& check)
{
    const auto& work = check.facts.rankedWork();
    EndedWork ended(work);
    Trial trial(check);
    for (const RankedWork& step : work) {
        if (!step.activity->startMonth) break;
        const RankedWork* highest = ended.highestBefore(*step.activity->startMonth);
        if (highest && step.rank < highest->rank && isBlankText(step.activity->stepDownReason))
            reportStepDown(check, trial, *step.activity, *highest->activity);
    }
}

} // namespace

Rule seq004()
{
    return {
        .id = "SEQ-004",
        .name = CADRE_TEXT("Step down without a reason"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Compares the level of each piece of real work with all real work that ended before it "
                           "starts. Reports work at a lower level for which nobody has written why."),
        .why = CADRE_TEXT("An unexplained step back confuses participants and hides whether they are growing. A "
                          "sideways move to a new field can be worth it, so a reason clears the finding."),
        .repair = CADRE_TEXT("If the step down is intended, write the reason. If not, raise the level or move the work "
                             "to before the higher one."),
        .fails =
            CADRE_TEXT("After leading a shift, the person becomes a member of a project team. No reason is given."),
        .passes = CADRE_TEXT("The levels run 2, 2, 2, 3."),
        .check = checkSeq004,
    };
}

} // namespace cadre
