// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

void checkRol003(Check& check)
{
    for (const Role* role : check.index.roles) {
        const auto isSaid = [](const CompetencyAtLevel& item) { return !item.competency.empty(); };
        if (std::ranges::any_of(role->requirements, isSaid)) continue;
        Text message = CADRE_TEXT("{role} does not say which competencies a person must show. Nothing can be "
                                  "practised or measured until it does.");
        message.withTexts("role", {calledFirst(*role)});
        Finding& finding = check.report({refTo(*role)}, "requirements", std::move(message));
        if (check.wantsFixes(finding)) offerPlace(finding, CADRE_TEXT("Choose what the role needs"), finding.place);
    }
}

} // namespace

Rule rol003()
{
    return {
        .id = "ROL-003",
        .name = CADRE_TEXT("Target role without required competencies"),
        .lesson = 1,
        .severity = Severity::error,
        .why = CADRE_TEXT("Competencies are the link between role, practice and measurement; without them all later "
                          "checks are blind."),
        .silencedBy = {"ROL-001"},
        .check = checkRol003,
    };
}

} // namespace cadre
