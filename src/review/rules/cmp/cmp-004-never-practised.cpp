// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/requirements.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

Activity practising(Activity activity, const CompetencyAtLevel& requirement)
{
    activity.practises.push_back({requirement.competency, requirement.level, {}});
    return activity;
}

/// The last work is the smallest step: by then people have had the time to get ready for it.
void offerLastWork(Check& check, Finding& finding, const CompetencyAtLevel& requirement, CopyBudget& copies)
{
    const Activity& last = *check.index.realWork.back();
    if (!copies.take(last.practises.size() + 1)) return;
    Text label = CADRE_TEXT("Let people practise it in {activity}");
    label.withTexts("activity", {called(last)});
    offer(finding, std::move(label), changing(check.program, practising(last, requirement)));
}

/// The other real work, that with the fewest competencies first: there is room for one more.
void offerOtherWork(Check& check, Finding& finding, const CompetencyAtLevel& requirement, CopyBudget& copies)
{
    constexpr std::size_t looked = 200; // no program has as many assignments
    const auto& realWork = check.index.realWork;
    std::vector<const Activity*> others(
        realWork.begin(), realWork.begin() + static_cast<std::ptrdiff_t>(std::min(realWork.size() - 1, looked)));
    std::ranges::stable_sort(others, {}, [](const Activity* activity) { return activity->practises.size(); });
    std::vector<Candidate> candidates;
    for (const Activity* activity : others) {
        if (candidates.size() == mostCandidates || !copies.take(activity->practises.size() + 1)) break;
        candidates.push_back(
            {.record = refTo(*activity),
             .reason = Text::plural(CADRE_TEXT("practises one competency so far"),
                                    CADRE_TEXT("practises {n} competencies so far"), std::ssize(activity->practises)),
             .edit = changing(check.program, practising(*activity, requirement))});
    }
    if (candidates.empty()) return;
    const Place place{candidates.front().record, "practises"};
    offerChoice(finding, CADRE_TEXT("Choose another assignment for it"), place, std::move(candidates));
}

/// A role must need something else, or dropping this would only be the next error.
void offerToDrop(Check& check, Finding& finding, const Role& role, const Id<Competency>& id, CopyBudget& copies)
{
    const char* label = CADRE_TEXT("Drop it from the role");
    const bool needsOther = std::ranges::any_of(role.requirements, [&](const CompetencyAtLevel& item) {
        return !item.competency.empty() && item.competency != id;
    });
    if (!needsOther || !copies.take(role.requirements.size())) {
        offerPlace(finding, label, finding.place);
        return;
    }
    Role without = role;
    std::erase_if(without.requirements, [&](const CompetencyAtLevel& item) { return item.competency == id; });
    offerDecision(finding, label, changing(check.program, std::move(without)));
}

void checkCmp004(Check& check)
{
    CopyBudget copies;
    for (const Role* role : check.index.roles) {
        for (const CompetencyAtLevel* requirement : requirementsOf(*role)) {
            // STR-001 reports what does not exist.
            const Competency* competency = check.index.find(requirement->competency);
            if (!competency || !check.index.practisedIn(competency->id).empty()) continue;
            Text message = CADRE_TEXT("{role} needs {competency}, but no assignment, role, rotation or project "
                                      "lets people practise it.");
            message.withTexts("role", {calledFirst(*role)}).withTexts("competency", {called(*competency)});
            Finding& finding = check.report({refTo(*role), refTo(*competency)}, "requirements", std::move(message));
            if (!check.wantsFixes(finding)) continue;
            if (!check.index.realWork.empty()) {
                offerLastWork(check, finding, *requirement, copies);
                offerOtherWork(check, finding, *requirement, copies);
            }
            offerPlace(finding, CADRE_TEXT("Add an assignment that practises it"), listOf(RecordType::activity));
            offerToDrop(check, finding, *role, competency->id, copies);
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
        .what = CADRE_TEXT("Looks at each competency that a target role needs. It reports one that no real work "
                           "practises. Being taught it, or watching others, is not enough."),
        .why = CADRE_TEXT("A competency that is only taught or only hoped for will not be there on the first day "
                          "in the role."),
        .repair = CADRE_TEXT("Add the competency to an assignment that needs it, or add an assignment that does. Drop "
                             "it from the role if people can do without."),
        .fails = CADRE_TEXT("“Develops direct reports” is required, and only a workshop teaches it."),
        .passes = CADRE_TEXT("“Manage a temporary team” and “Deputise for a team manager” practise it."),
        .silencedBy = {"WRK-001"},
        .check = checkCmp004,
    };
}

} // namespace cadre
