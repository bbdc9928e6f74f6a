// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/requirements.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

/// The practice that aims highest; the latest of several. Null where none says what it aims at.
const Practice* highest(std::span<const Practice> practices)
{
    const Practice* best = nullptr;
    for (const Practice& practice : practices)
        if (practice.level && (!best || *practice.level >= *best->level)) best = &practice;
    return best;
}

void offerHigherAim(Check& check, Finding& finding, const Activity& activity, const CompetencyAtLevel& requirement,
                    CopyBudget& copies)
{
    if (!copies.take(activity.practises.size())) return;
    Activity raised = activity;
    for (CompetencyAtLevel& item : raised.practises)
        if (item.competency == requirement.competency) item.level = requirement.level;
    Text label = CADRE_TEXT("Aim at level {level} in {activity}");
    label.with("level", *requirement.level).withTexts("activity", {called(activity)});
    offer(finding, std::move(label), changing(check.program, std::move(raised)));
}

void offerLowerNeed(Check& check, Finding& finding, const Role& role, const Id<Competency>& id, std::int64_t level,
                    CopyBudget& copies)
{
    if (!copies.take(role.requirements.size())) {
        offerPlace(finding, CADRE_TEXT("Ask less of the role"), {refTo(role), "requirements"});
        return;
    }
    Role lowered = role;
    for (CompetencyAtLevel& item : lowered.requirements)
        if (item.competency == id && item.level > level) item.level = level;
    Text label = CADRE_TEXT("Let the role need level {level}");
    offerDecision(finding, label.with("level", level), changing(check.program, std::move(lowered)));
}

void checkCmp005(Check& check)
{
    CopyBudget copies;
    for (const Role* role : check.index.roles) {
        for (const CompetencyAtLevel* requirement : requirementsOf(*role)) {
            const Competency* competency = check.index.find(requirement->competency);
            if (!competency || !requirement->level) continue;
            const auto& practices = check.index.practisedIn(competency->id);
            const Practice* reached = highest(practices);
            if (!reached || *reached->level >= *requirement->level) continue;
            Text message = CADRE_TEXT("{role} needs {competency} at level {required}, but the highest level aimed "
                                      "at is {reached}.");
            message.withTexts("role", {calledFirst(*role)}).withTexts("competency", {called(*competency)});
            message.with("required", *requirement->level).with("reached", *reached->level);
            Finding& finding = check.report({refTo(*role), refTo(*competency)}, "requirements", std::move(message));
            finding.place = {refTo(*reached->activity), "practises"};
            if (!check.wantsFixes(finding)) continue;
            offerHigherAim(check, finding, *practices.back().activity, *requirement, copies);
            offerPlace(finding, CADRE_TEXT("Add a later, harder assignment"), listOf(RecordType::activity));
            offerLowerNeed(check, finding, *role, competency->id, *reached->level, copies);
        }
    }
}

} // namespace

Rule cmp005()
{
    return {
        .id = "CMP-005",
        .name = CADRE_TEXT("Practice stops short of the required level"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each competency that a target role needs. It reports one for which no real work "
                           "aims at the level that the role needs. Work that does not say its level is left out."),
        .why = CADRE_TEXT("The plan ends below the bar it will be judged by."),
        .repair = CADRE_TEXT("Aim higher in the last assignment, or add a later and harder one. Or let the role need "
                             "less."),
        .fails = CADRE_TEXT("“Communicates clearly during change” is required at level 3, all assignments aim at level "
                            "2."),
        .passes = CADRE_TEXT("The deputising assignment aims at level 3."),
        .silencedBy = {"CMP-004", "WRK-001"},
        .check = checkCmp005,
    };
}

} // namespace cadre
