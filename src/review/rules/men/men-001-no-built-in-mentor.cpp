// SPDX-License-Identifier: Apache-2.0
#include "review/mentorchoice.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>

namespace cadre {

namespace {

void offerMentorPool(Check& check, Finding& finding)
{
    constexpr std::int64_t most = 20;
    const std::int64_t places = bounded(only(check.program.brief).cohortSize.value_or(most));
    const auto mentors =
        MentorChoice(check.facts).readyAndFree(static_cast<std::size_t>(std::clamp<std::int64_t>(places, 0, most)));
    if (mentors.empty()) return;
    Support pool = newSupport(check.program, SupportKind::mentor, 1);
    for (const Person* mentor : mentors) pool.providers.push_back(mentor->id);
    Text label = Text::plural(
        CADRE_TEXT("Add a monthly mentor talk with the one person who was prepared for it and leads none of the work"),
        CADRE_TEXT("Add a monthly mentor talk with a pool of {n} people who were prepared for it and lead none of the "
                   "work"),
        std::ssize(mentors));
    offerDecision(finding, std::move(label), adding(check.program, std::move(pool)));
}

void checkMen001(Check& check)
{
    const Support* optionalMentor = nullptr;
    for (const Support* support : check.index.supports) {
        if (support->kind != SupportKind::mentor) continue;
        if (support->mandatory == true) return;
        if (!optionalMentor) optionalMentor = support;
    }
    Place place = listOf(RecordType::support);
    if (optionalMentor) place = {refTo(*optionalMentor), "mandatory"};
    Finding& finding = check.reportProgram(
        place, CADRE_TEXT("No mentor is built into this program. Participants would have to find one on their own."));
    if (!check.wantsFixes(finding)) return;
    if (optionalMentor) {
        Support builtIn = *optionalMentor;
        builtIn.mandatory = true;
        Text label = CADRE_TEXT("Build {support} in for everyone");
        offer(finding, label.withTexts("support", {called(builtIn)}), changing(check.program, builtIn));
    }
    offer(finding, CADRE_TEXT("Add a monthly mentor talk for the whole program"),
          adding(check.program, newSupport(check.program, SupportKind::mentor, 1)));
    offerMentorPool(check, finding);
}

} // namespace

Rule men001()
{
    return {
        .id = "MEN-001",
        .name = CADRE_TEXT("No built-in mentor"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks for a mentor who is built in for everyone. Reports if every mentor there is comes "
                           "only for those who ask."),
        .why = CADRE_TEXT("Someone who has made such decisions before helps people read feedback, politics and "
                          "their own path; left to chance, those who need it most get none."),
        .repair = CADRE_TEXT("Build the mentors you have in for everyone. If you have none, add a monthly talk for the "
                             "whole program and choose the people."),
        .fails = CADRE_TEXT("Managers check in, but a mentor comes only ‘if wanted’."),
        .passes = CADRE_TEXT("Six mentors, one for two participants each, meet them every month, and all take part."),
        .check = checkMen001,
    };
}

} // namespace cadre
