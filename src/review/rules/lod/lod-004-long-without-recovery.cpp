// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/spans.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace cadre {

namespace {

std::vector<const Activity*> demandingWork(const Index& index, double highStretch)
{
    std::vector<const Activity*> list;
    for (const Activity* activity : index.realWork)
        if (activity->stretch && static_cast<double>(*activity->stretch) >= highStretch && spanOf(*activity))
            list.push_back(activity);
    return list;
}

/// The months in which such work runs, the load is high and no break is planned.
std::vector<Span> intenseMonths(Check& check, const std::vector<const Activity*>& work)
{
    std::vector<Span> demanding;
    for (const Activity* activity : work) demanding.push_back(*spanOf(*activity));
    std::vector<Span> busy;
    const double highLoad = check.parameter("highLoad");
    for (const Load& load : check.facts.load())
        if (load.percent >= highLoad) busy.push_back(load.months);
    std::vector<Span> pauses;
    for (const Activity* activity : check.index.activities)
        if (activity->kind == ActivityKind::pause)
            if (const auto span = spanOf(*activity)) pauses.push_back(*span);
    return without(inBoth(joined(std::move(demanding)), joined(std::move(busy))), joined(std::move(pauses)));
}

/// The months in which such work starts while no other of it runs.
std::vector<std::int64_t> seamsOf(const std::vector<const Activity*>& work)
{
    std::vector<std::int64_t> seams;
    std::int64_t last = 0;
    for (const Activity* activity : work) {
        const Span span = *spanOf(*activity);
        if (seams.empty() || span.first > last) seams.push_back(span.first);
        last = std::max(last, span.last);
    }
    return seams;
}

/// The months before which a reset month has to come, so that no run is longer than `most`; nothing where work would
/// have to be cut in two, or where it takes very many.
std::optional<std::vector<std::int64_t>> resetsIn(const std::vector<Span>& intense,
                                                  const std::vector<std::int64_t>& seams, std::int64_t most)
{
    constexpr std::size_t mostResets = 12;
    std::vector<std::int64_t> resets;
    for (const Span& run : intense) {
        for (std::int64_t first = run.first; run.last - first >= most;) {
            const auto next = std::ranges::upper_bound(seams, first + most);
            if (next == seams.begin() || *std::prev(next) <= first || resets.size() == mostResets) return std::nullopt;
            first = *std::prev(next);
            resets.push_back(first);
        }
    }
    return resets;
}

void offerRecovery(Check& check, Finding& finding, const std::vector<const Activity*>& work,
                   const std::vector<Span>& intense, const Activity& longest)
{
    Trial trial(check);
    const auto resets = resetsIn(intense, seamsOf(work), static_cast<std::int64_t>(check.parameter("maxHighMonths")));
    if (resets) offerTriedDecision(trial, finding, resetLabel(*resets), withResetMonths(check.program, *resets));
    offerPlace(finding, CADRE_TEXT("Lower the load for a time"), {refTo(longest), "workloadPercent"});
    const auto lower = static_cast<std::int64_t>(std::ceil(check.parameter("highStretch"))) - 1;
    if (lower < 1) return;
    Activity easier = longest;
    easier.stretch = lower;
    Text label = CADRE_TEXT("Lower the stretch of {activity} to {n}");
    label.withTexts("activity", {called(longest)}).with("n", lower);
    offerTriedDecision(trial, finding, std::move(label), changing(check.program, std::move(easier)));
}

void checkLod004(Check& check)
{
    const auto work = demandingWork(check.index, check.parameter("highStretch"));
    if (work.empty()) return;
    const auto intense = intenseMonths(check, work);
    const auto longest = std::ranges::max_element(intense, {}, &Span::months);
    const double most = check.parameter("maxHighMonths");
    if (longest == intense.end() || static_cast<double>(longest->months()) <= most) return;
    Text message = Text::plural(
        CADRE_TEXT("One month is both very demanding and fully booked. Plan a month with less load."),
        CADRE_TEXT("{n} months in a row are both very demanding and fully booked. Plan a month with less load."),
        longest->months());
    const auto inRun = [&](const Activity* activity) { return shared(*spanOf(*activity), *longest); };
    const Activity& main = **std::ranges::max_element(work, {}, inRun);
    Finding& finding = check.reportProgram({refTo(main), "startMonth"}, std::move(message));
    if (check.wantsFixes(finding)) offerRecovery(check, finding, work, intense, main);
}

} // namespace

Rule lod004()
{
    return {
        .id = "LOD-004",
        .name = CADRE_TEXT("Long intensity without recovery"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the months of the program in which real work with a stretch of {highStretch} or "
                           "more runs, the load is {highLoad}% or more, and no break is planned. Reports more than "
                           "{maxHighMonths} such months in a row."),
        .why = CADRE_TEXT("Pressure without an end wears people out, and worn-out people lead badly."),
        .repair = CADRE_TEXT("Plan a reset month between two stages. Or lower the load for a time, or the stretch of "
                             "one stage."),
        .fails = CADRE_TEXT("Two eleven-month roles of stretch 4 with no pause between them."),
        .passes = CADRE_TEXT("A reset month separates the two roles."),
        .parameters = {{"highStretch", 4, CADRE_TEXT("stretch, 1 to 5"),
                        CADRE_TEXT("judgement, see what the stretches mean"), 1, 5},
                       {"highLoad", 85, CADRE_TEXT("% of normal working time"), CADRE_TEXT("judgement"), 1, 1000},
                       {"maxHighMonths", 12, CADRE_TEXT("months"),
                        CADRE_TEXT("judgement: research on recovery is about days and weeks, it gives no number for "
                                   "months"),
                        1, 120}},
        .check = checkLod004,
    };
}

} // namespace cadre
