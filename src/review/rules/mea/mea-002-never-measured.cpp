// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/evidence.hpp"
#include "review/naming.hpp"
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <unordered_set>

namespace cadre {

namespace {

/// The work that practises a competency, the latest first, each with the change that watches it there.
std::vector<Candidate> whereToObserve(const Index& index, const Competency& competency)
{
    constexpr std::size_t most = 8;
    std::vector<Candidate> list;
    std::unordered_set<const Activity*> seen;
    const auto& practices = index.practisedIn(competency.id);
    for (auto practice = practices.rbegin(); practice != practices.rend() && list.size() < most; ++practice) {
        const Activity& activity = *practice->activity;
        if (!seen.insert(&activity).second) continue;
        Text reason = CADRE_TEXT("practises it");
        if (const auto end = endMonth(activity))
            reason = Text(CADRE_TEXT("practises it, until month {month}")).with("month", *end);
        list.push_back({refTo(activity), std::move(reason),
                        adding(index.program, newObservation(index.program, competency, activity))});
    }
    return list;
}

void offerExtended(Check& check, Finding& finding, const Measure& measure, const Competency& competency)
{
    Measure extended = measure;
    extended.competencies.push_back(competency.id);
    Text label = CADRE_TEXT("Add it to {measure}");
    offer(finding, label.withTexts("measure", {called(measure)}), changing(check.program, std::move(extended)));
}

void offerFixesForMea002(Check& check, Finding& finding, const Competency& competency, CopyBudget& copies)
{
    const Index& index = check.index;
    for (const MeasureMethod method : {MeasureMethod::feedback360, MeasureMethod::managerRating}) {
        const Measure* measure = firstLookAtPeople(index, method);
        if (measure && copies.take(measure->competencies.size() + measure->activities.size() + measure->months.size()))
            offerExtended(check, finding, *measure, competency);
    }
    if (finding.fixes.empty())
        offer(finding, CADRE_TEXT("Add 360-degree feedback on it"),
              adding(check.program, newFeedback360(index, competency)));
    const Place measures = listOf(RecordType::measure);
    auto candidates = whereToObserve(index, competency);
    if (candidates.empty()) offerPlace(finding, CADRE_TEXT("Add a measure"), measures);
    else
        offerChoice(finding, CADRE_TEXT("Add an observation during work that practises it"), measures,
                    std::move(candidates));
}

bool isMeasured(const Index& index, const Competency& competency)
{
    return std::ranges::any_of(index.measuredBy(competency.id), [](const Measure* m) { return looksAtPeople(*m); });
}

void checkMea002(Check& check)
{
    const Index& index = check.index;
    CopyBudget copies;
    for (const Competency* competency : index.competencies) {
        if (isMeasured(index, *competency)) continue;
        if (index.neededBy(competency->id).empty() && index.practisedIn(competency->id).empty()) continue;
        Text message = CADRE_TEXT("{competency} is needed or practised but never measured.");
        message.withTexts("competency", {calledFirst(*competency)});
        Finding& finding = check.report({refTo(*competency)}, "", std::move(message));
        if (check.wantsFixes(finding)) offerFixesForMea002(check, finding, *competency, copies);
    }
}

} // namespace

Rule mea002()
{
    return {
        .id = "MEA-002",
        .name = CADRE_TEXT("Competency never measured"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each competency that a target role needs or real work practises. Reports one that "
                           "no measure of behaviour or learning lists."),
        .why = CADRE_TEXT("What is not looked at is soon not practised, and progress in it stays a matter of "
                          "opinion."),
        .repair = CADRE_TEXT("Add it to the 360 or to the manager's rating, or let somebody observe it during an "
                             "assignment."),
        .fails = CADRE_TEXT("“Improves systems” is practised in two projects and appears in no measure."),
        .passes = CADRE_TEXT("All six competencies are in the 360 and in the manager's rating."),
        .silencedBy = {"MEA-001"},
        .check = checkMea002,
    };
}

} // namespace cadre
