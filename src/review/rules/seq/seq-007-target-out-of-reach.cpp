// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/span.hpp"
#include "review/trial.hpp"

#include <algorithm>

namespace cadre {

namespace {

void offerReach(Check& check, Finding& finding, const Role& role, const RankedWork& highest)
{
    const double most = static_cast<double>(highest.rank) + check.parameter("maxGapToTarget");
    const Level* best = check.index.find(highest.activity->level);
    for (const Level* level : check.index.levels)
        if (level->rank && *level->rank > *best->rank && static_cast<double>(*level->rank) <= most) best = level;
    Role lowered = role;
    lowered.level = best->id;
    Text label = CADRE_TEXT("Lower the target role to {level}");
    offerDecision(finding, label.withTexts("level", {called(*best)}), changing(check.program, std::move(lowered)));
    offerPlace(finding, CADRE_TEXT("Add an assignment nearer to the level of the role"), listOf(RecordType::activity));
    offerPlace(finding, CADRE_TEXT("Lengthen the program, to add a stage"),
               {refTo(only(check.program.brief)), "lengthMonths"});
}

void checkSeq007(Check& check)
{
    const auto& work = check.facts.rankedWork();
    const auto highest = std::ranges::max_element(work, {}, &RankedWork::rank);
    if (highest == work.end()) return;
    const double most = check.parameter("maxGapToTarget");
    for (const Role* role : check.index.roles) {
        const auto rank = check.index.rank(role->level);
        if (!rank) continue;
        const std::int64_t gap = bounded(*rank) - bounded(highest->rank);
        if (static_cast<double>(gap) <= most) continue;
        Text message = Text::plural(
            CADRE_TEXT("The highest level anyone reaches in the plan is {reached}, but {role} is one level above it."),
            CADRE_TEXT("The highest level anyone reaches in the plan is {reached}, but {role} is {n} levels above it."),
            gap);
        message.withTexts("reached", {called(check.program.levels.at(highest->activity->level))});
        message.withTexts("role", {called(*role)});
        Finding& finding = check.report({refTo(*role)}, "level", std::move(message));
        if (check.wantsFixes(finding)) offerReach(check, finding, *role, *highest);
    }
}

} // namespace

Rule seq007()
{
    return {
        .id = "SEQ-007",
        .name = CADRE_TEXT("Target level out of reach"),
        .lesson = 1,
        .severity = Severity::error,
        .what = CADRE_TEXT("Compares the level of each target role with the highest level of any real work. Reports a "
                           "role that is more than {maxGapToTarget} levels above it."),
        .why = CADRE_TEXT("People cannot be ready for a job that lies two steps above anything they have done."),
        .repair = CADRE_TEXT("Add an assignment at the level of the role or one below it, which may take a longer "
                             "program. Or aim at a lower role."),
        .fails = CADRE_TEXT("The role is department head, level 4. The highest assignment is at level 2."),
        .passes = CADRE_TEXT("The last assignment is at the level of the target role."),
        .silencedBy = {"WRK-001", "ROL-001"},
        .parameters = {{"maxGapToTarget", 1, CADRE_TEXT("levels"),
                        CADRE_TEXT("judgement: one level below is a normal place to start from; 0 for a strict "
                                   "company"),
                        0, 10}},
        .check = checkSeq007,
    };
}

} // namespace cadre
