// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <cmath>
#include <utility>

namespace cadre {

namespace {

/// The built-in mentor support that starts first; null where there is none, or one that does not say when it starts
/// and so is there from the start.
const Support* firstToStart(const Index& index)
{
    const Support* first = nullptr;
    for (const Support* support : index.supports) {
        if (support->kind != SupportKind::mentor || support->mandatory != true) continue;
        if (!support->startMonth) return nullptr;
        if (!first || *support->startMonth < *first->startMonth) first = support;
    }
    return first;
}

/// It starts in month 1 and ends when it did.
Support fromTheStart(Support support)
{
    const auto end = endMonth(support);
    if (end && *support.durationMonths >= 1) support.durationMonths = *end;
    support.startMonth = 1;
    return support;
}

Support kickOff(const Program& program)
{
    Support meeting = newSupport(program, SupportKind::mentor, 1);
    meeting.name = CADRE_TEXT("Kick-off meeting with the mentors");
    meeting.durationMonths = 1;
    return meeting;
}

void checkMen005(Check& check)
{
    const Support* support = firstToStart(check.index);
    const double latest = check.parameter("mentorBy");
    if (!support || static_cast<double>(*support->startMonth) <= latest) return;
    Text message = Text::plural(
        CADRE_TEXT("The first mentor meeting is planned for month {month}. Start within the first month."),
        CADRE_TEXT("The first mentor meeting is planned for month {month}. Start within the first {n} months."),
        std::llround(latest));
    Finding& finding =
        check.reportProgram({refTo(*support), "startMonth"}, message.with("month", *support->startMonth));
    if (!check.wantsFixes(finding)) return;
    Text label = CADRE_TEXT("Start {support} in month 1");
    offer(finding, label.withTexts("support", {called(*support)}), changing(check.program, fromTheStart(*support)));
    offer(finding, CADRE_TEXT("Add a kick-off meeting with the mentors in month 1"),
          adding(check.program, kickOff(check.program)));
}

} // namespace

Rule men005()
{
    return {
        .id = "MEN-005",
        .name = CADRE_TEXT("Mentoring starts late"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the mentors who are built in for everyone. Reports if the first of them start "
                           "after month {mentorBy}. Who does not say when they start is there from the beginning."),
        .why = CADRE_TEXT("The first assignment is where people most need to make sense of what happens."),
        .repair = CADRE_TEXT("Let the mentors start in month 1. If they can't, plan a first meeting with them there."),
        .fails = CADRE_TEXT("Mentoring starts in month 5."),
        .passes = CADRE_TEXT("Mentoring starts in month 1."),
        .silencedBy = {"MEN-001"},
        .parameters = {{"mentorBy", 3, CADRE_TEXT("months from the start"),
                        CADRE_TEXT("US rules for fellows: a mentor within 90 days"), 1, 120}},
        .check = checkMen005,
    };
}

} // namespace cadre
