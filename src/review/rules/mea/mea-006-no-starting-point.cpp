// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
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

/// The measure to take earlier, if a required competency has behaviour measures and none of them has a start.
const Measure* startless(const Index& index, const Competency& competency, double baselineBy)
{
    if (index.neededBy(competency.id).empty()) return nullptr;
    const Measure* first = nullptr;
    for (const Measure* measure : index.measuredBy(competency.id)) {
        if (!showsBehaviour(*measure)) continue;
        if (hasStart(*measure, baselineBy)) return nullptr;
        if (!first) first = measure;
    }
    return first;
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

void checkCompetencies(Check& check, double baselineBy)
{
    std::vector<RecordRef> subjects;
    std::vector<Text> names;
    std::vector<const Measure*> measures;
    for (const Competency* competency : check.index.competencies) {
        const Measure* measure = startless(check.index, *competency, baselineBy);
        if (!measure) continue;
        subjects.push_back(refTo(*competency));
        names.push_back(called(*competency));
        measures.push_back(measure);
    }
    if (subjects.empty()) return;
    Finding& finding = check.report(std::move(subjects), "", noStartFor(std::move(names)));
    finding.place = {refTo(*measures.front()), "months"};
    if (!check.wantsFixes(finding)) return;
    std::ranges::sort(measures, {}, [](const Measure* m) { return std::pair(m->position, m->id); });
    measures.erase(std::ranges::unique(measures).begin(), measures.end());
    Edit edit;
    for (const Measure* measure : measures) put(edit, check.program, takenFirst(*measure));
    Text label = CADRE_TEXT("Take {measures} in month 1 as well");
    offer(finding, label.withTexts("measures", called(measures)), std::move(edit));
}

void checkBusinessFigures(Check& check)
{
    for (const Measure* measure : check.index.measures) {
        if (measure->evidenceLevel != EvidenceLevel::results || !isBlankText(measure->baselineNote)) continue;
        if (std::ranges::any_of(measure->months, [](std::int64_t m) { return m == 0 || m == 1; })) continue;
        Finding& finding = check.report({refTo(*measure)}, "baselineNote", noStartFor({called(*measure)}));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Write down the figure before the program starts"), finding.place);
        Text label = CADRE_TEXT("Take {measure} in month 1 as well");
        offer(finding, label.withTexts("measure", {called(*measure)}), changing(check.program, takenFirst(*measure)));
    }
}

void checkMea006(Check& check)
{
    checkCompetencies(check, check.parameter("baselineBy"));
    checkBusinessFigures(check);
}

} // namespace

Rule mea006()
{
    return {
        .id = "MEA-006",
        .name = CADRE_TEXT("No starting point"),
        .lesson = 6,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Growth is a difference; with only an end value there is none."),
        .silencedBy = {"MEA-001", "MEA-002", "MEA-003"},
        .parameters = {{"baselineBy", 3, CADRE_TEXT("month"),
                        CADRE_TEXT("judgement: the first quarter; US rules for fellows give 90 days"), 1, 120}},
        .check = checkMea006,
    };
}

} // namespace cadre
