// SPDX-License-Identifier: Apache-2.0
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <optional>
#include <utility>

namespace cadre {

namespace {

/// What keeps the ratings of several managers comparable and is not planned.
struct Uncompared {
    bool meetings;
    bool briefing;
};

Text ratingsNotCompared(std::size_t managers, const Uncompared& missing)
{
    Text message = CADRE_TEXT("{n} managers rate, but no meeting to compare the ratings is planned.");
    if (missing.briefing) message = CADRE_TEXT("{n} managers rate, but no briefing of the raters is planned.");
    if (missing.briefing && missing.meetings)
        message = CADRE_TEXT("{n} managers rate, but neither a meeting to compare the ratings nor a briefing of the "
                             "raters is planned.");
    return message.with("n", static_cast<std::int64_t>(managers));
}

/// In the middle of the program and at its end.
std::vector<std::int64_t> middleAndEnd(std::int64_t length)
{
    if (length < 2) return {length};
    return {length / 2, length};
}

void offerComparison(Check& check, Finding& finding, const Evaluation& evaluation, const Uncompared& missing)
{
    const auto length = only(check.program.brief).lengthMonths;
    Evaluation compared = evaluation;
    if (missing.briefing) compared.raterTraining = true;
    if (!missing.meetings) {
        offerDecision(finding, CADRE_TEXT("Brief the raters before the first rating"),
                      changing(check.program, std::move(compared)));
    } else if (length && *length >= 1) {
        compared.calibrationMonths = middleAndEnd(bounded(*length));
        Text label = compared.calibrationMonths.size() < 2
                         ? CADRE_TEXT("Compare the ratings in month {end}")
                         : CADRE_TEXT("Compare the ratings in month {middle} and month {end}");
        if (missing.briefing)
            label = compared.calibrationMonths.size() < 2
                        ? CADRE_TEXT("Brief the raters, and compare the ratings in month {end}")
                        : CADRE_TEXT("Brief the raters, and compare the ratings in month {middle} and month {end}");
        label.with("middle", compared.calibrationMonths.front()).with("end", compared.calibrationMonths.back());
        Edit edit = changing(check.program, std::move(compared));
        if (missing.briefing) offerDecision(finding, std::move(label), std::move(edit));
        else offer(finding, std::move(label), std::move(edit));
    }
    if (missing.meetings)
        offerPlace(finding, CADRE_TEXT("Choose the months in which ratings are compared"),
                   {refTo(evaluation), "calibrationMonths"});
}

void checkEva002(Check& check)
{
    const Evaluation& evaluation = only(check.program.evaluation);
    const Uncompared missing{evaluation.calibrationMonths.empty(), evaluation.raterTraining != true};
    if ((!missing.meetings && !missing.briefing) || check.facts.supervisors() < 2) return;
    const char* field = missing.meetings ? "calibrationMonths" : "raterTraining";
    Finding& finding =
        check.reportProgram({refTo(evaluation), field}, ratingsNotCompared(check.facts.supervisors(), missing));
    if (check.wantsFixes(finding)) offerComparison(check, finding, evaluation, missing);
}

} // namespace

Rule eva002()
{
    return {
        .id = "EVA-002",
        .name = CADRE_TEXT("Ratings are not compared between managers"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Counts the different supervisors of real work. Reports if there are at least two and no "
                           "month is set in which they compare their ratings, or the raters are not briefed."),
        .why = CADRE_TEXT("A shared form is not a shared standard; managers must hear each other's reasons."),
        .repair = CADRE_TEXT("Plan a meeting in the middle and one at the end, with a neutral chair from HR. Brief the "
                             "raters before the first rating."),
        .fails = CADRE_TEXT("Managers fill in the same form but never meet."),
        .passes = CADRE_TEXT("A rater briefing at the start; ratings are compared in months 6 and 12."),
        .check = checkEva002,
    };
}

} // namespace cadre
