// SPDX-License-Identifier: Apache-2.0
#include "review/evidence.hpp"
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

/// Measures that could stand for the business result: figures and other results, and what has the business in focus.
std::vector<Candidate> figuresAtHand(const Index& index)
{
    constexpr std::size_t most = 8;
    std::vector<Candidate> list;
    for (const Measure* measure : index.measures) {
        if (list.size() == most) break;
        const bool isFigure = measure->method == MeasureMethod::kpi;
        const bool isInFocus = measure->focus == MeasureFocus::businessOutcome;
        if (!isFigure && !isInFocus) continue;
        Measure changed = *measure;
        changed.evidenceLevel = EvidenceLevel::results;
        changed.focus = MeasureFocus::businessOutcome;
        Text reason = isFigure ? CADRE_TEXT("a business figure") : CADRE_TEXT("has the business outcome in focus");
        list.push_back({refTo(*measure), std::move(reason), changing(index.program, std::move(changed))});
    }
    return list;
}

void checkMea005(Check& check)
{
    if (std::ranges::any_of(check.index.measures, [](const Measure* m) { return isBusinessResult(*m); })) return;
    const Place measures = listOf(RecordType::measure);
    Finding& finding = check.reportProgram(
        measures, CADRE_TEXT("No measure shows whether the work of the participants helped the business."));
    if (!check.wantsFixes(finding)) return;
    offer(finding, CADRE_TEXT("Add the business result of the real work"),
          adding(check.program, newBusinessFigure(check.index)));
    auto figures = figuresAtHand(check.index);
    if (!figures.empty())
        offerChoice(finding, CADRE_TEXT("Choose the measure that shows the business result"), measures,
                    std::move(figures));
    offerPlace(finding, CADRE_TEXT("Add a figure the unit already reports, or the time or cost saved"), measures);
}

} // namespace

Rule mea005()
{
    return {
        .id = "MEA-005",
        .name = CADRE_TEXT("Only behaviour, no business result"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Reports a program in which no measure has the business outcome in focus and gives evidence "
                           "of results."),
        .why = CADRE_TEXT("A pleasant leader who cannot deliver or decide is not ready either."),
        .repair = CADRE_TEXT("Add the business result of each assignment. A figure the unit already reports will do, "
                             "or the cost or time that a project saved."),
        .fails = CADRE_TEXT("A 360, an assessment centre and a satisfaction survey."),
        .passes = CADRE_TEXT("The result of the assignment is measured each quarter."),
        .silencedBy = {"MEA-001"},
        .check = checkMea005,
    };
}

} // namespace cadre
