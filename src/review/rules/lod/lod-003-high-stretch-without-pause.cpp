// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/room.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace cadre {

namespace {

/// Very demanding work and its months.
struct HardWork {
    const Activity* activity;
    Span months;
};

using HardRun = std::vector<HardWork>;

/// Very demanding work in runs, by its start. A run goes on as long as no whole month lies between the end of all that
/// is in it and the next start.
std::vector<HardRun> hardRuns(const Index& index, double highStretch)
{
    std::vector<HardRun> runs;
    std::int64_t last = 0; // month of the run
    for (const Activity* activity : index.realWork) {
        if (!activity->stretch || static_cast<double>(*activity->stretch) < highStretch) continue;
        const auto months = spanOf(*activity);
        if (!months) continue;
        if (runs.empty() || months->first > last + 1) {
            runs.emplace_back();
            last = months->last;
        }
        runs.back().push_back({activity, *months});
        last = std::max(last, months->last);
    }
    return runs;
}

/// The months before which a pause has to come, so that no more than `most` follow each other; as few as possible.
/// Nothing where too many overlap.
std::optional<std::vector<std::int64_t>> pausesIn(const HardRun& run, std::size_t most)
{
    std::vector<std::int64_t> pauses;
    std::size_t begin = 0;    // of what follows the last pause
    std::size_t possible = 0; // the latest place for the next one
    std::int64_t last = run.front().months.last;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (i > begin && run[i].months.first > last) possible = i;
        last = std::max(last, run[i].months.last);
        if (i - begin < most) continue;
        if (possible <= begin) return std::nullopt;
        pauses.push_back(run[possible].months.first);
        begin = possible;
    }
    return pauses;
}

void offerPauses(Check& check, Trial& trial, Finding& finding, const HardRun& run)
{
    if (!trial.isOpen()) return;
    const auto pauses = pausesIn(run, static_cast<std::size_t>(check.parameter("maxHighStretchRun")));
    constexpr std::size_t mostPauses = 12;
    if (!pauses || pauses->size() > mostPauses) return;
    offerTriedDecision(trial, finding, resetLabel(*pauses), withResetMonths(check.program, *pauses));
}

void offerCalm(Check& check, Trial& trial, Finding& finding, const HardRun& run)
{
    offerPauses(check, trial, finding, run);
    const Activity& middle = *run[run.size() / 2].activity;
    const auto lower = static_cast<std::int64_t>(std::ceil(check.parameter("highStretch"))) - 1;
    if (lower >= 1) {
        Activity easier = middle;
        easier.stretch = lower;
        Text label = CADRE_TEXT("Lower the stretch of {activity} to {n}");
        label.withTexts("activity", {called(middle)}).with("n", lower);
        offerTriedDecision(trial, finding, std::move(label), changing(check.program, std::move(easier)));
    }
    offerPlace(finding, CADRE_TEXT("Put easier work between them"), {refTo(middle), "startMonth"});
}

void checkLod003(Check& check)
{
    const double most = check.parameter("maxHighStretchRun");
    Trial trial(check);
    for (const HardRun& run : hardRuns(check.index, check.parameter("highStretch"))) {
        if (static_cast<double>(run.size()) <= most) continue;
        std::vector<RecordRef> subjects;
        std::vector<Text> names;
        for (const HardWork& work : run) {
            subjects.push_back(refTo(*work.activity));
            names.push_back(called(*work.activity));
        }
        Text message = CADRE_TEXT("{n} very demanding assignments follow each other without a pause: {list}. Plan a "
                                  "calmer month in between.");
        message.with("n", std::ssize(run)).withTexts("list", std::move(names));
        Finding& finding = check.report(std::move(subjects), "stretch", std::move(message));
        finding.place.record = refTo(*run[run.size() / 2].activity);
        if (check.wantsFixes(finding)) offerCalm(check, trial, finding, run);
    }
}

} // namespace

Rule lod003()
{
    return {
        .id = "LOD-003",
        .name = CADRE_TEXT("High stretch after high stretch"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at real work with a stretch of {highStretch} or more. Reports more than "
                           "{maxHighStretchRun} of them in a row, one after the other or at the same time, without at "
                           "least one whole month between them."),
        .why = CADRE_TEXT("After a certain point more challenge teaches less; a pause lets people take in what "
                          "happened."),
        .repair = CADRE_TEXT("Plan a reset month between them, put easier work in between, or lower the stretch of one "
                             "of them."),
        .fails = CADRE_TEXT("Three assignments of stretch 4, back to back."),
        .passes = CADRE_TEXT("Stretch 3, 4, 3 and 4, or two very demanding ones with a reset month between them."),
        .parameters = {{"highStretch", 4, CADRE_TEXT("stretch, 1 to 5"),
                        CADRE_TEXT("judgement, see what the stretches mean"), 1, 5},
                       {"maxHighStretchRun", 2, CADRE_TEXT("activities"), CADRE_TEXT("judgement"), 1, 100}},
        .check = checkLod003,
    };
}

} // namespace cadre
