// SPDX-License-Identifier: Apache-2.0
#include "review/overload.hpp"

#include "review/naming.hpp"
#include "review/newrecords.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cadre {

namespace {

constexpr std::size_t mostTried = 4;

double workloadOf(const Activity* activity)
{
    return activity->workloadPercent.value_or(0);
}

/// The activities that take enough time to make the difference, the lightest first: moving little is better.
std::vector<const Activity*> lightestEnough(const Overload& overload)
{
    std::vector<const Activity*> list = overload.activities;
    std::erase_if(list, [&](const Activity* activity) { return workloadOf(activity) < overload.excess; });
    std::ranges::stable_sort(list, {}, workloadOf);
    return list;
}

bool endsWithin(const Program& program, const Activity& activity)
{
    const auto length = only(program.brief).lengthMonths;
    const auto end = endMonth(activity);
    return end && (!length || *end <= *length);
}

/// The first change that works, of an activity moved to after these months or to after all that runs in them.
std::optional<Edit> movedLater(Trial& trial, Check& check, const Finding& finding, const Overload& overload,
                               const Activity& activity)
{
    std::vector<std::int64_t> ends = {overload.months.back().last};
    std::int64_t allEnd = ends.front();
    for (const Activity* other : overload.activities)
        if (other != &activity) allEnd = std::max(allEnd, spanOf(*other)->last);
    if (allEnd > ends.front()) ends.push_back(allEnd);
    for (const std::int64_t end : ends) {
        Activity later = activity;
        later.startMonth = end + 1;
        if (!endsWithin(check.program, later)) continue;
        Edit edit = changing(check.program, std::move(later));
        if (trial.works(finding, edit)) return edit;
    }
    return std::nullopt;
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

} // namespace

Overload overloadOf(const Index& index, const std::vector<Load>& loads, double limit, double most)
{
    Overload overload;
    overload.limit = limit;
    for (const Load& load : loads) {
        if (load.percent <= limit || load.percent > most) continue;
        overload.excess = std::max(overload.excess, load.percent - limit);
        auto& months = overload.months;
        if (!months.empty() && months.back().last + 1 == load.months.first) months.back().last = load.months.last;
        else months.push_back(load.months);
    }
    if (overload.months.empty()) return overload;
    for (const Activity* activity : index.activities) {
        const auto span = spanOf(*activity);
        if (!span) continue;
        const auto next = std::ranges::lower_bound(overload.months, span->first, {}, &Span::last);
        if (next == overload.months.end() || next->first > span->last) continue;
        overload.activities.push_back(activity);
        if (!overload.heaviest || activity->workloadPercent > overload.heaviest->workloadPercent)
            overload.heaviest = activity;
    }
    return overload;
}

Finding& reportOverload(Check& check, const Overload& overload, Text message)
{
    message.withTexts("months", monthList(overload.months));
    message.with("load", plainNumber(overload.limit + overload.excess));
    if (overload.activities.empty())
        return check.reportProgram({refTo(only(check.program.brief)), "dayJobPercent"}, std::move(message));
    std::vector<RecordRef> subjects;
    for (const Activity* activity : overload.activities) subjects.push_back(refTo(*activity));
    Finding& finding = check.report(std::move(subjects), "workloadPercent", std::move(message));
    finding.place.record = refTo(*overload.heaviest);
    return finding;
}

void offerLaterMonth(Trial& trial, Check& check, Finding& finding, const Overload& overload)
{
    std::size_t tried = 0;
    for (const Activity* activity : lightestEnough(overload)) {
        if (++tried > mostTried || !trial.isOpen()) break;
        std::optional<Edit> edit = movedLater(trial, check, finding, overload, *activity);
        if (!edit) continue;
        Text label = CADRE_TEXT("Move {activity} to start in month {month}");
        label.withTexts("activity", {called(*activity)});
        label.with("month", *edit->activities.begin()->second.after->startMonth);
        offer(finding, std::move(label), *std::move(edit));
        return;
    }
    offerPlace(finding, CADRE_TEXT("Move one of them to other months"), {refTo(*overload.heaviest), "startMonth"});
}

void offerEarlierEnd(Trial& trial, Check& check, Finding& finding, const Overload& overload)
{
    const Span months{overload.months.front().first, overload.months.back().last};
    std::size_t tried = 0;
    for (const Activity* activity : lightestEnough(overload)) {
        const Span span = *spanOf(*activity);
        if (span.first >= months.first || span.last < months.last) continue;
        if (++tried > mostTried) return;
        Activity shorter = *activity;
        shorter.durationMonths = months.first - span.first;
        Edit edit = changing(check.program, std::move(shorter));
        if (!trial.works(finding, edit)) continue;
        Text label = CADRE_TEXT("Let {activity} end in month {month}");
        label.withTexts("activity", {called(*activity)}).with("month", months.first - 1);
        offerDecision(finding, std::move(label), std::move(edit));
        return;
    }
}

void offerLighterWork(Trial& trial, Check& check, Finding& finding, const Overload& overload)
{
    const Activity* heaviest = nullptr;
    for (const Activity* activity : overload.activities) {
        const Span span = *spanOf(*activity);
        if (span.first > overload.months.front().first || span.last < overload.months.back().last) continue;
        if (!heaviest || workloadOf(activity) > workloadOf(heaviest)) heaviest = activity;
    }
    const double lowered = heaviest ? std::floor(workloadOf(heaviest) - overload.excess) : 0;
    if (lowered >= 1) {
        Activity lighter = *heaviest;
        lighter.workloadPercent = lowered;
        Edit edit = changing(check.program, std::move(lighter));
        if (trial.works(finding, edit)) {
            Text label = CADRE_TEXT("Lower {activity} to {n}% of working time");
            label.withTexts("activity", {called(*heaviest)}).with("n", plainNumber(lowered));
            offerDecision(finding, std::move(label), std::move(edit));
            return;
        }
    }
    offerPlace(finding, CADRE_TEXT("Lower the workload of one of them"),
               {refTo(*overload.heaviest), "workloadPercent"});
}

void offerSmallerDayJob(Trial& trial, Check& check, Finding& finding, const Overload& overload)
{
    Brief brief = only(check.program.brief);
    const Place place{refTo(brief), "dayJobPercent"};
    const double lowered = std::floor(brief.dayJobPercent.value_or(0) - overload.excess);
    if (lowered >= 0) {
        brief.dayJobPercent = lowered;
        Edit edit = changing(check.program, std::move(brief));
        if (trial.works(finding, edit)) {
            Text label = CADRE_TEXT("Lower the day job that stays to {n}%");
            offerDecision(finding, label.with("n", plainNumber(lowered)), std::move(edit));
            return;
        }
    }
    offerPlace(finding, CADRE_TEXT("Lower the day job that stays"), place);
}

} // namespace cadre
