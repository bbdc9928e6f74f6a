// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/requirements.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

/// Practising it in the last work is the smallest step: by then people have had the time to get ready for it.
void offerLastWork(Check& check, Finding& finding, const Competency& competency, std::optional<std::int64_t> level)
{
    Activity last = *check.index.realWork.back();
    last.practises.push_back({competency.id, level, {}});
    Text label = CADRE_TEXT("Let people practise it in {activity}");
    label.withTexts("activity", {called(last)});
    offer(finding, std::move(label), changing(check.program, std::move(last)));
}

void checkCmp004(Check& check)
{
    for (const Role* role : check.index.roles) {
        for (const CompetencyAtLevel& requirement : requirementsOf(*role)) {
            const Competency* competency = find(check.program.competencies, requirement.competency);
            if (!competency || !check.index.practisedIn(competency->id).empty()) continue;
            Text message = CADRE_TEXT("{role} needs {competency}, but no assignment, role, rotation or project "
                                      "lets people practise it.");
            message.withTexts("role", {calledFirst(*role)}).withTexts("competency", {called(*competency)});
            Finding& finding = check.report({refTo(*role), refTo(*competency)}, "requirements", std::move(message));
            if (!check.wantsFixes(finding)) continue;
            if (!check.index.realWork.empty()) offerLastWork(check, finding, *competency, requirement.level);
            offerPlace(finding, CADRE_TEXT("Drop it from the role if it is not needed"), finding.place);
        }
    }
}

} // namespace

Rule cmp004()
{
    return {
        .id = "CMP-004",
        .name = CADRE_TEXT("Required competency never practised in real work"),
        .lesson = 2,
        .severity = Severity::error,
        .why = CADRE_TEXT("A competency that is only taught or only hoped for will not be there on the first day "
                          "in the role."),
        .silencedBy = {"WRK-001"},
        .check = checkCmp004,
    };
}

} // namespace cadre
