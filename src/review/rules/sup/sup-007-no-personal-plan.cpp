// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// The first feedback that participants get to see, and when.
struct FirstFeedback {
    const Measure* measure = nullptr;
    std::int64_t month = 0;
};

FirstFeedback firstFeedback(const Index& index)
{
    FirstFeedback first;
    for (const Measure* measure : index.measures) {
        if (measure->evidenceLevel != EvidenceLevel::behaviour || measure->sharedWithParticipant != true) continue;
        for (const std::int64_t month : measure->months)
            if (month >= 1 && (!first.measure || month < first.month)) first = {measure, month};
    }
    return first;
}

void offerDates(Check& check, Finding& finding, double planBy)
{
    Brief brief = only(check.program.brief);
    const std::int64_t month = std::min<std::int64_t>(2, static_cast<std::int64_t>(planBy));
    brief.individualPlanByMonth = month;
    offer(finding, Text(CADRE_TEXT("Set the plan for month {month}")).with("month", month),
          changing(check.program, brief));
    const FirstFeedback feedback = firstFeedback(check.index);
    if (!feedback.measure || feedback.month == month || static_cast<double>(feedback.month) > planBy) return;
    brief.individualPlanByMonth = feedback.month;
    Text label = CADRE_TEXT("Set it for month {month}, when {measure} gives the first feedback");
    label.with("month", feedback.month).withTexts("measure", {called(*feedback.measure)});
    offer(finding, std::move(label), changing(check.program, std::move(brief)));
}

void checkSup007(Check& check)
{
    const Brief& brief = only(check.program.brief);
    const double planBy = check.parameter("planBy");
    const auto month = brief.individualPlanByMonth;
    if (month && static_cast<double>(*month) <= planBy) return;
    Text message = Text::plural(CADRE_TEXT("No date is set for a personal development plan. Agree one with each "
                                           "participant within one month."),
                                CADRE_TEXT("No date is set for a personal development plan. Agree one with each "
                                           "participant within {n} months."),
                                static_cast<std::int64_t>(planBy));
    if (month)
        message = Text::plural(CADRE_TEXT("The personal development plan is due in month {month}. Agree one with each "
                                          "participant within one month."),
                               CADRE_TEXT("The personal development plan is due in month {month}. Agree one with each "
                                          "participant within {n} months."),
                               static_cast<std::int64_t>(planBy));
    message.with("month", month.value_or(0));
    Finding& finding = check.reportProgram({refTo(brief), "individualPlanByMonth"}, std::move(message));
    if (check.wantsFixes(finding)) offerDates(check, finding, planBy);
}

} // namespace

Rule sup007()
{
    return {
        .id = "SUP-007",
        .name = CADRE_TEXT("No personal development plan"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks for the month by which each participant has a personal development plan. Reports a "
                           "program that sets none, or one later than month {planBy}."),
        .why = CADRE_TEXT("One path for all still needs a personal aim, or feedback has nothing to attach to."),
        .repair = CADRE_TEXT("Set a month early in the program, best when the first feedback is there. Two goals are "
                             "enough for a plan."),
        .fails = CADRE_TEXT("No date for a plan."),
        .passes = CADRE_TEXT("The plan is due in month 2."),
        .parameters = {{"planBy", 3, CADRE_TEXT("months from the start"),
                        CADRE_TEXT("US federal rules for executive candidates: approved within 90 days"), 1, 60}},
        .check = checkSup007,
    };
}

} // namespace cadre
