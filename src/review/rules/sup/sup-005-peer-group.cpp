// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <cmath>
#include <vector>

namespace cadre {

namespace {

/// How many groups it takes for so many people, and how large the largest of them is.
struct Groups {
    std::int64_t count;
    std::int64_t size;
};

Groups groupsOf(std::int64_t people, double largest)
{
    const auto most = static_cast<std::int64_t>(largest);
    const std::int64_t count = (people - 1) / most + 1;
    return {count, (people - 1) / count + 1};
}

void reportNone(Check& check, std::int64_t cohort)
{
    Finding& finding = check.reportProgram(
        listOf(RecordType::support),
        CADRE_TEXT("No peer group is planned. Small groups of five to eight let everybody bring a case."));
    if (!check.wantsFixes(finding)) return;
    const Groups groups = groupsOf(cohort, check.parameter("maxGroupSize"));
    Support group = newSupport(check.program, SupportKind::peerGroup, 1);
    group.groupSize = groups.size;
    Text label = Text::plural(CADRE_TEXT("Add a monthly peer group of {size}"),
                              CADRE_TEXT("Add {n} monthly peer groups of up to {size}"), groups.count);
    offer(finding, label.with("size", groups.size), adding(check.facts, std::move(group)));
}

void reportTooLarge(Check& check, const std::vector<const Support*>& tooLarge)
{
    const Support* largest = tooLarge.front();
    for (const Support* group : tooLarge)
        if (*group->groupSize > *largest->groupSize) largest = group;
    Text message = CADRE_TEXT("The peer group {group} has {n} members. Small groups of five to eight let everybody "
                              "bring a case.");
    message.withTexts("group", {called(*largest)}).with("n", *largest->groupSize);
    Finding& finding = check.reportProgram({refTo(*largest), "groupSize"}, std::move(message));
    if (!check.wantsFixes(finding)) return;
    Edit edit;
    for (const Support* group : tooLarge) {
        Support smaller = *group;
        smaller.groupSize = groupsOf(bounded(*group->groupSize), check.parameter("maxGroupSize")).size;
        put(edit, check.program, std::move(smaller));
    }
    const Groups groups = groupsOf(bounded(*largest->groupSize), check.parameter("maxGroupSize"));
    Text label = CADRE_TEXT("Split {group} into {n} groups of up to {size}");
    if (tooLarge.size() > 1) label = CADRE_TEXT("Split the peer groups into smaller ones of up to {size}");
    label.withTexts("group", {called(*largest)}).with("n", groups.count).with("size", groups.size);
    offer(finding, std::move(label), std::move(edit));
}

void checkSup005(Check& check)
{
    const double most = check.parameter("maxGroupSize");
    bool hasGroup = false;
    std::vector<const Support*> tooLarge;
    for (const Support* support : check.index.supports) {
        if (support->kind != SupportKind::peerGroup) continue;
        hasGroup = true;
        if (support->groupSize && static_cast<double>(*support->groupSize) > most) tooLarge.push_back(support);
    }
    const auto cohort = only(check.program.brief).cohortSize;
    if (!tooLarge.empty()) reportTooLarge(check, tooLarge);
    else if (!hasGroup && cohort && static_cast<double>(*cohort) >= check.parameter("minCohort"))
        reportNone(check, bounded(*cohort));
}

} // namespace

Rule sup005()
{
    return {
        .id = "SUP-005",
        .name = CADRE_TEXT("No peer group, or one too large"),
        .lesson = 4,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Looks for peer groups. Reports a program with {minCohort} or more participants and no peer "
                           "group, and a peer group with more than {maxGroupSize} members."),
        .why = CADRE_TEXT("Peers in the same position give frank advice that bosses cannot."),
        .repair = CADRE_TEXT("Add a monthly peer group, or split a large one into two. People of different departments "
                             "learn most from each other."),
        .fails = CADRE_TEXT("Twelve participants and no peer group."),
        .passes = CADRE_TEXT("Two peer groups of six."),
        .parameters = {{"minCohort", 4, CADRE_TEXT("participants"), CADRE_TEXT("judgement"), 2, 1000},
                       {"maxGroupSize", 8, CADRE_TEXT("members"),
                        CADRE_TEXT("practice: groups of five to eight, or of four to six in another source"), 2, 100}},
        .check = checkSup005,
    };
}

} // namespace cadre
