// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool anyRoleNeeds(const Index& index)
{
    return std::ranges::any_of(index.roles, [](const Role* role) {
        return std::ranges::any_of(role->requirements,
                                   [](const CompetencyAtLevel& item) { return !item.competency.empty(); });
    });
}

/// If nothing practises the competency, a role that needs it would be the next error: then people only go there.
void offerRoles(Check& check, Finding& finding, const Competency& competency, CopyBudget& copies)
{
    std::vector<Candidate> candidates;
    const auto& practices = check.index.practisedIn(competency.id);
    for (const Role* role : check.index.roles) {
        if (practices.empty() || candidates.size() == mostCandidates) break;
        if (!copies.take(role->requirements.size() + 1)) break;
        Role needing = *role;
        needing.requirements.push_back({competency.id, std::ranges::max(practices, {}, &Practice::level).level, {}});
        candidates.push_back(
            {.record = refTo(*role),
             .reason = Text::plural(CADRE_TEXT("needs one competency so far"),
                                    CADRE_TEXT("needs {n} competencies so far"), std::ssize(role->requirements)),
             .edit = changing(check.program, std::move(needing))});
    }
    offerChoice(finding, CADRE_TEXT("Let a target role need it"), {refTo(*check.index.roles.front()), "requirements"},
                std::move(candidates));
}

void checkCmp006(Check& check)
{
    if (!anyRoleNeeds(check.index)) return;
    CopyBudget copies;
    for (const Competency* competency : check.index.competencies) {
        if (!check.index.neededBy(competency->id).empty()) continue;
        Text message = CADRE_TEXT("No target role asks for {competency}. Either a role is missing a requirement or "
                                  "this competency is spare.");
        message.withTexts("competency", {called(*competency)});
        Finding& finding = check.report({refTo(*competency)}, "", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        offerRoles(check, finding, *competency, copies);
        const char* label = CADRE_TEXT("Delete the competency");
        // Deleting looks through the whole program.
        if (copies.take(recordCount(check.program)))
            offerDecision(finding, label, removeRecords<Competency>(check.program, {competency->id}).edit);
        else offerPlace(finding, label, finding.place);
    }
}

} // namespace

Rule cmp006()
{
    return {
        .id = "CMP-006",
        .name = CADRE_TEXT("Competency that no target role asks for"),
        .lesson = 5,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Looks at each competency, once a target role says what it needs. It reports a competency "
                           "that no target role needs, whether or not it is practised or measured."),
        .why = CADRE_TEXT("Unused entries make the framework look richer than it is and pull attention from what "
                          "counts."),
        .repair = CADRE_TEXT("Let a target role need it, or delete it. Keep a copy if another program needs it."),
        .fails = CADRE_TEXT("“Customer focus” exists in the list, no role requires it."),
        .passes = CADRE_TEXT("All six competencies are required by “Team Manager”."),
        .silencedBy = {"ROL-001", "ROL-003"},
        .check = checkCmp006,
    };
}

} // namespace cadre
