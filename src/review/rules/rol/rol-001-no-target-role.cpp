// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

namespace cadre {

namespace {

void checkRol001(Check& check)
{
    if (!check.program.roles.empty()) return;
    const Place roles = listOf(RecordType::role);
    Finding& finding = check.reportProgram(
        roles, CADRE_TEXT("This program does not say which leadership role it prepares people for. Add at least one "
                          "role before choosing activities."));
    if (check.wantsFixes(finding)) offerPlace(finding, CADRE_TEXT("Add a target role"), roles);
}

} // namespace

Rule rol001()
{
    return {
        .id = "ROL-001",
        .name = CADRE_TEXT("No target role"),
        .lesson = 1,
        .severity = Severity::error,
        .why = CADRE_TEXT("Without a destination there is no way to tell whether an activity is useful; the plan "
                          "becomes a list of content."),
        .check = checkRol001,
    };
}

} // namespace cadre
