// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <cmath>

namespace cadre {

namespace {

void offerLowerLoad(Check& check, Finding& finding, const Overload& overload)
{
    const Activity& heaviest = *overload.heaviest;
    offerPlace(finding, CADRE_TEXT("Move one of them to other months"), {refTo(heaviest), "startMonth"});
    const auto span = spanOf(heaviest);
    const double lowered = std::floor(heaviest.workloadPercent.value_or(0) - overload.excess);
    if (span->first > overload.months.front().first || span->last < overload.months.back().last || lowered < 1) return;
    Activity lighter = heaviest;
    lighter.workloadPercent = lowered;
    Text label = CADRE_TEXT("Lower {activity} to {n}% of working time");
    label.withTexts("activity", {called(heaviest)}).with("n", plainNumber(lowered));
    offer(finding, std::move(label), changing(check.program, std::move(lighter)));
}

std::vector<Text> monthList(const std::vector<Span>& spans)
{
    std::vector<Text> list;
    for (const Span& span : spans) {
        Text text = span.months() > 1 ? Text(CADRE_TEXT("{first} to {last}")) : Text(CADRE_TEXT("{first}"));
        list.push_back(text.with("first", span.first).with("last", span.last));
    }
    return list;
}

void checkLod001(Check& check)
{
    const double most = check.parameter("maxLoadHard");
    const Overload overload = overloadOf(check.index, check.facts.load(), most);
    if (overload.months.empty()) return;
    const bool oneMonth = overload.months.size() == 1 && overload.months.front().months() == 1;
    Text message = Text::plural(
        CADRE_TEXT("In month {months} the plan asks for {load}% of a working week, day job included. Two full-time "
                   "things cannot run at once."),
        CADRE_TEXT("In months {months} the plan asks for up to {load}% of a working week, day job included. Two "
                   "full-time things cannot run at once."),
        oneMonth ? 1 : 2);
    message.withTexts("months", monthList(overload.months)).with("load", plainNumber(most + overload.excess));
    if (overload.activities.empty()) {
        Finding& finding = check.reportProgram({refTo(only(check.program.brief)), "dayJobPercent"}, std::move(message));
        if (check.wantsFixes(finding)) offerPlace(finding, CADRE_TEXT("Lower the day job that stays"), finding.place);
        return;
    }
    std::vector<RecordRef> subjects;
    for (const Activity* activity : overload.activities) subjects.push_back(refTo(*activity));
    Finding& finding = check.report(std::move(subjects), "workloadPercent", std::move(message));
    finding.place.record = refTo(*overload.heaviest);
    if (check.wantsFixes(finding)) offerLowerLoad(check, finding, overload);
}

} // namespace

Rule lod001()
{
    return {
        .id = "LOD-001",
        .name = CADRE_TEXT("Double-booked"),
        .lesson = 3,
        .severity = Severity::error,
        .why = CADRE_TEXT("A plan that needs two people cannot be carried out by one."),
        .parameters = {{"maxLoadHard", 150, CADRE_TEXT("% of normal working time"),
                        CADRE_TEXT("judgement: beyond this, two things each claim most of the same week"), 100, 1000}},
        .check = checkLod001,
    };
}

} // namespace cadre
