// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/evidence.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace cadre {

namespace {

bool showsBehaviour(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour && measure.method != MeasureMethod::selfAssessment;
}

bool hasStart(const Measure& measure, double baselineBy)
{
    return !isBlankText(measure.baselineNote) || std::ranges::any_of(measure.months, [&](std::int64_t month) {
        return static_cast<double>(month) <= baselineBy;
    });
}

using Measures = std::unordered_set<const Measure*>;

Measures startlessMeasures(const Index& index, double baselineBy)
{
    Measures list;
    for (const Measure* measure : index.measures)
        if (showsBehaviour(*measure) && !hasStart(*measure, baselineBy)) list.insert(measure);
    return list;
}

/// The measure to take earlier, if a required competency has behaviour measures and none of them has a start.
const Measure* measureToStart(const Index& index, const Measures& startless, const Competency& competency)
{
    const Measure* first = nullptr;
    for (const Measure* measure : index.measuredBy(competency.id)) {
        if (!showsBehaviour(*measure)) continue;
        if (!startless.contains(measure)) return nullptr;
        if (!first) first = measure;
    }
    return first && !index.neededBy(competency.id).empty() ? first : nullptr;
}

Text noStartFor(std::vector<Text> items)
{
    Text message = CADRE_TEXT("There is no starting value for {items}. Later figures will not show whether "
                              "anything changed.");
    return message.withTexts("items", std::move(items));
}

Measure takenFirst(Measure measure)
{
    measure.months.insert(measure.months.begin(), 1);
    return measure;
}

/// Each measure once, in the index's order.
std::vector<const Measure*> eachOnce(const Index& index, const std::vector<const Measure*>& measures)
{
    const Measures chosen(measures.begin(), measures.end());
    std::vector<const Measure*> list;
    std::ranges::copy_if(index.measures, std::back_inserter(list),
                         [&](const Measure* m) { return chosen.contains(m); });
    return list;
}

void offerFirstMonth(Check& check, Finding& finding, const std::vector<const Measure*>& measures)
{
    Edit edit;
    for (const Measure* measure : measures) put(edit, check.program, takenFirst(*measure));
    Text label = CADRE_TEXT("Take {measures} in month 1 as well");
    offer(finding, label.withTexts("measures", called(measures)), std::move(edit));
}

/// Offers to rate people earlier where a manager's rating is taken of each of the competencies.
void offerEarlierRatings(Check& check, Finding& finding, const std::vector<const Competency*>& competencies)
{
    std::vector<const Measure*> ratings;
    for (const Competency* competency : competencies) {
        const auto& measures = check.index.measuredBy(competency->id);
        const auto rating = std::ranges::find_if(measures, [](const Measure* m) {
            return m->method == MeasureMethod::managerRating && showsBehaviour(*m) && !m->months.empty();
        });
        if (rating == measures.end()) return;
        ratings.push_back(*rating);
    }
    ratings = eachOnce(check.index, ratings);
    const auto month = static_cast<std::int64_t>(std::floor(check.parameter("baselineBy")));
    Edit edit;
    for (const Measure* rating : ratings) {
        Measure earlier = *rating;
        *std::ranges::min_element(earlier.months) = month;
        put(edit, check.program, std::move(earlier));
    }
    Text label = CADRE_TEXT("Move the first date of {measures} to month {month}");
    offer(finding, label.withTexts("measures", called(ratings)).with("month", month), std::move(edit));
}

void checkCompetencies(Check& check)
{
    const Measures startless = startlessMeasures(check.index, check.parameter("baselineBy"));
    if (startless.empty()) return;
    std::vector<RecordRef> subjects;
    std::vector<const Competency*> competencies;
    std::vector<const Measure*> measures;
    for (const Competency* competency : check.index.competencies) {
        const Measure* measure = measureToStart(check.index, startless, *competency);
        if (!measure) continue;
        subjects.push_back(refTo(*competency));
        competencies.push_back(competency);
        measures.push_back(measure);
    }
    if (subjects.empty()) return;
    Finding& finding = check.report(std::move(subjects), "", noStartFor(called(competencies)));
    finding.place = {refTo(*measures.front()), "months"};
    if (!check.wantsFixes(finding)) return;
    offerFirstMonth(check, finding, eachOnce(check.index, measures));
    offerEarlierRatings(check, finding, competencies);
    offerPlace(finding, CADRE_TEXT("Write down a starting value"), {refTo(*measures.front()), "baselineNote"});
}

void checkBusinessResults(Check& check)
{
    for (const Measure* measure : check.index.measures) {
        if (!isBusinessResult(*measure) || !isBlankText(measure->baselineNote)) continue;
        if (std::ranges::any_of(measure->months, [](std::int64_t m) { return m == 0 || m == 1; })) continue;
        Finding& finding = check.report({refTo(*measure)}, "baselineNote", noStartFor({called(*measure)}));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Write down the figure before the work starts"), finding.place);
        Text label = CADRE_TEXT("Take {measure} in month 1 as well");
        offer(finding, label.withTexts("measure", {called(*measure)}), changing(check.program, takenFirst(*measure)));
    }
}

void checkMea006(Check& check)
{
    checkCompetencies(check);
    checkBusinessResults(check);
}

} // namespace

Rule mea006()
{
    return {
        .id = "MEA-006",
        .name = CADRE_TEXT("No starting point"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks for a starting value: for each competency that a role needs and others than the "
                           "participant judge, a measure of behaviour by month {baselineBy} or a note; for each "
                           "business result, a figure in month 0 or 1 or a note. Reports where there is none."),
        .why = CADRE_TEXT("Growth is a difference; with only an end value there is none."),
        .repair = CADRE_TEXT("Take a first 360 in month 1, or rate people for the first time in the first quarter. "
                             "Write down the business figure before the assignment starts."),
        .fails = CADRE_TEXT("One 360 in month 12, and figures with no earlier value."),
        .passes = CADRE_TEXT("A 360 in months 1 and 12; business figures compared with the three months before."),
        .silencedBy = {"MEA-001", "MEA-002", "MEA-003"},
        .parameters = {{"baselineBy", 3, CADRE_TEXT("month"),
                        CADRE_TEXT("judgement: the first quarter; US rules for fellows give 90 days"), 1, 120}},
        .check = checkMea006,
    };
}

} // namespace cadre
