// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool looksAtBehaviourOrResults(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour || measure.evidenceLevel == EvidenceLevel::results;
}

/// The last date of a measure of behaviour or results.
struct LastLook {
    const Measure* measure = nullptr;
    std::int64_t month = 0;
};

LastLook lastLook(const std::vector<const Measure*>& measures)
{
    LastLook last;
    for (const Measure* measure : measures) {
        if (!looksAtBehaviourOrResults(*measure)) continue;
        for (const std::int64_t month : measure->months)
            if (!last.measure || month > last.month) last = {measure, month};
    }
    return last;
}

void offerDate(Check& check, Finding& finding, const char* label, const Measure& measure, std::int64_t month)
{
    Measure later = measure;
    later.months.push_back(month);
    Text text = label;
    text.withTexts("measure", {called(measure)}).with("month", month);
    offer(finding, std::move(text), changing(check.program, std::move(later)));
}

/// The measure to take at the end: a 360 before others, else the one taken last.
const Measure& measureForTheEnd(const Index& index, const LastLook& last)
{
    for (const Measure* measure : index.measures)
        if (measure->method == MeasureMethod::feedback360 && looksAtBehaviourOrResults(*measure)) return *measure;
    return *last.measure;
}

void offerToMoveLast360(Check& check, Finding& finding, std::int64_t length)
{
    std::vector<const Measure*> feedback;
    for (const Measure* measure : check.index.measures)
        if (measure->method == MeasureMethod::feedback360) feedback.push_back(measure);
    const LastLook last = lastLook(feedback);
    if (!last.measure) return;
    Measure moved = *last.measure;
    *std::ranges::max_element(moved.months) = length;
    Text label = CADRE_TEXT("Move the last date of {measure} to month {month}");
    label.withTexts("measure", {called(moved)}).with("month", length);
    offer(finding, std::move(label), changing(check.program, std::move(moved)));
}

void offerTheEnd(Check& check, Finding& finding, const LastLook& last, std::int64_t length)
{
    constexpr std::int64_t followUp = 3; // behaviour shows three to six months after
    if (last.measure) {
        offerDate(check, finding, CADRE_TEXT("Take {measure} in month {month} as well"),
                  measureForTheEnd(check.index, last), length);
        offerDate(check, finding, CADRE_TEXT("Take {measure} once more after the end, in month {month}"), *last.measure,
                  length + followUp);
        offerToMoveLast360(check, finding, length);
    } else {
        offer(finding, CADRE_TEXT("Add 360-degree feedback on the competencies the roles need"),
              adding(check.program, newFeedback360(check.index)));
    }
    offerPlace(finding, CADRE_TEXT("Choose another date"), finding.place);
}

/// Without a length there is no end to look at.
void checkMea007(Check& check)
{
    const auto length = only(check.program.brief).lengthMonths;
    if (!length) return;
    const LastLook last = lastLook(check.index.measures);
    const std::int64_t end = bounded(*length);
    if (last.measure && static_cast<double>(last.month) >= static_cast<double>(end) - check.parameter("endWindow"))
        return;
    Text message = CADRE_TEXT("No measurement of behaviour or results has a date. Measure at the end of the program, "
                              "and once more later.");
    if (last.measure)
        message = CADRE_TEXT("The last measurement is in month {month}, the program ends in month {length}. Measure at "
                             "the end, and once more later.");
    message.with("month", last.month).with("length", end);
    const Place place = last.measure ? Place{refTo(*last.measure), "months"} : listOf(RecordType::measure);
    Finding& finding = check.reportProgram(place, std::move(message));
    if (check.wantsFixes(finding)) offerTheEnd(check, finding, last, std::max<std::int64_t>(end, 1));
}

} // namespace

Rule mea007()
{
    return {
        .id = "MEA-007",
        .name = CADRE_TEXT("Nothing is measured at the end"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at when behaviour and results are measured. Reports if none of it happens in the "
                           "program's last month, in the {endWindow} months before, or later."),
        .why = CADRE_TEXT("The decision about people is made at the end; it needs a fresh picture, and the real proof "
                          "comes months later."),
        .repair = CADRE_TEXT("Add a measurement in the last month, or move the last 360 there. Plan one more three to "
                             "six months after the end."),
        .fails = CADRE_TEXT("The last measurement is in month 9 of 12."),
        .passes = CADRE_TEXT("A 360 and a panel in month 12; posts filled in months 18 and 24."),
        .silencedBy = {"MEA-001"},
        .parameters = {{"endWindow", 1, CADRE_TEXT("months before the end"), CADRE_TEXT("judgement"), 0, 120}},
        .check = checkMea007,
    };
}

} // namespace cadre
