// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// A role with the program's title that needs what the assignments practise, at the highest level they aim at.
Role roleFromTitle(const Index& index)
{
    Role role;
    role.id = freeId(index.program.roles, "target role");
    role.name = only(index.program.brief).name;
    for (const Competency* competency : index.competencies) {
        const auto& practices = index.practisedIn(competency->id);
        if (practices.empty()) continue;
        role.requirements.push_back({competency->id, std::ranges::max(practices, {}, &Practice::level).level, {}});
    }
    return role;
}

void checkRol001(Check& check)
{
    if (!check.program.roles.empty()) return;
    const Place roles = listOf(RecordType::role);
    Finding& finding = check.reportProgram(
        roles, CADRE_TEXT("This program does not say which leadership role it prepares people for. Add at least one "
                          "role before choosing activities."));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Add a target role"), roles);
    // A role that needs nothing would only be the next error.
    Role draft = roleFromTitle(check.index);
    if (isBlankText(draft.name) || draft.requirements.empty()) return;
    Text label = CADRE_TEXT("Start a role “{name}” that needs what the assignments practise");
    label.with("name", draft.name);
    offerDecision(finding, std::move(label), adding(check.program, std::move(draft)));
}

} // namespace

Rule rol001()
{
    return {
        .id = "ROL-001",
        .name = CADRE_TEXT("No target role"),
        .lesson = 1,
        .severity = Severity::error,
        .what = CADRE_TEXT("Looks at the program as a whole. It reports a program that has no target role."),
        .why = CADRE_TEXT("Without a destination there is no way to tell whether an activity is useful; the plan "
                          "becomes a list of content."),
        .repair = CADRE_TEXT("Add the role that people should be ready for. A draft with the program's title will do "
                             "for a start."),
        .fails = CADRE_TEXT("A program with workshops and rotations and an empty list of target roles."),
        .passes = CADRE_TEXT("The program lists “Team Manager” as target role."),
        .check = checkRol001,
    };
}

} // namespace cadre
