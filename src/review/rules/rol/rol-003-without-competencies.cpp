// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace cadre {

namespace {

bool isSaid(const CompetencyAtLevel& requirement)
{
    return !requirement.competency.empty();
}

/// The role with one more requirement, in the place of those that name nothing.
Role needing(Role role, const Id<Competency>& competency, std::optional<std::int64_t> level)
{
    std::erase_if(role.requirements, [](const CompetencyAtLevel& item) { return !isSaid(item); });
    role.requirements.push_back({competency, level, {}});
    return role;
}

/// What a role could need without bringing the next error: only what real work practises.
struct Practised {
    explicit Practised(const Index& index)
    {
        for (const Competency* competency : index.competencies)
            if (!index.practisedIn(competency->id).empty()) competencies.push_back(competency);
        std::ranges::stable_sort(competencies, std::greater(), [&](const Competency* competency) {
            return index.practisedIn(competency->id).size();
        });
        competencies.resize(std::min(competencies.size(), mostCandidates));
        const auto isPractised = [&](const CompetencyAtLevel& item) {
            return index.find(item.competency) && !index.practisedIn(item.competency).empty();
        };
        const auto found = std::ranges::find_if(index.roles, [&](const Role* each) {
            return !each->requirements.empty() && std::ranges::all_of(each->requirements, isPractised);
        });
        if (found != index.roles.end()) role = *found;
    }

    std::vector<const Competency*> competencies; ///< That most assignments practise first.
    const Role* role = nullptr;                  ///< One that needs nothing else.
};

void offerCompetencies(Check& check, Finding& finding, const Role& role, const Practised& practised, CopyBudget& copies)
{
    std::vector<Candidate> candidates;
    for (const Competency* competency : practised.competencies) {
        if (!copies.take(role.requirements.size() + 1)) break;
        const auto& practices = check.index.practisedIn(competency->id);
        const auto level = std::ranges::max(practices, {}, &Practice::level).level;
        candidates.push_back({.record = refTo(*competency),
                              .reason = Text::plural(CADRE_TEXT("one assignment practises it"),
                                                     CADRE_TEXT("{n} assignments practise it"), std::ssize(practices)),
                              .edit = changing(check.program, needing(role, competency->id, level))});
    }
    offerChoice(finding, CADRE_TEXT("Choose what the role needs"), finding.place, std::move(candidates));
}

void offerNeedsOf(Check& check, Finding& finding, Role role, const Role& other, CopyBudget& copies)
{
    if (!copies.take(other.requirements.size())) return;
    role.requirements = other.requirements;
    Text label = CADRE_TEXT("Let it need what {role} needs");
    label.withTexts("role", {called(other)});
    offerDecision(finding, std::move(label), changing(check.program, std::move(role)));
}

void checkRol003(Check& check)
{
    std::optional<Practised> practised;
    CopyBudget copies;
    for (const Role* role : check.index.roles) {
        if (std::ranges::any_of(role->requirements, isSaid)) continue;
        Text message = CADRE_TEXT("{role} does not say which competencies a person must show. Nothing can be "
                                  "practised or measured until it does.");
        message.withTexts("role", {calledFirst(*role)});
        Finding& finding = check.report({refTo(*role)}, "requirements", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        if (!practised) practised.emplace(check.index);
        offerCompetencies(check, finding, *role, *practised, copies);
        if (practised->role) offerNeedsOf(check, finding, *role, *practised->role, copies);
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
        .what = CADRE_TEXT("Looks at each target role. It reports a role that needs no competency."),
        .why = CADRE_TEXT("Competencies are the link between role, practice and measurement; without them all later "
                          "checks are blind."),
        .repair = CADRE_TEXT("Choose what people must show in the role, and at which level. A short list "
                             "serves better than a long one."),
        .fails = CADRE_TEXT("“Team Manager” with duties but no required competency."),
        .passes = CADRE_TEXT("“Team Manager” requires six competencies, five at level 3 and one at level 2."),
        .silencedBy = {"ROL-001"},
        .check = checkRol003,
    };
}

} // namespace cadre
