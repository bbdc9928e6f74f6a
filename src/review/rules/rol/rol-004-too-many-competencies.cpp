// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/requirements.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

Role notNeeding(Role role, const Id<Competency>& competency)
{
    std::erase_if(role.requirements, [&](const CompetencyAtLevel& item) { return item.competency == competency; });
    return role;
}

/// Those first that the program does least for: dropping these from the role costs least.
void offerToDrop(Check& check, Finding& finding, const Role& role, const std::vector<const CompetencyAtLevel*>& needs,
                 CopyBudget& copies)
{
    struct Need {
        const Competency* competency;
        std::int64_t practices;
        std::size_t measures;
    };
    std::vector<Need> list;
    for (const CompetencyAtLevel* need : needs)
        if (const Competency* competency = check.index.find(need->competency))
            list.push_back({competency, std::ssize(check.index.practisedIn(competency->id)),
                            check.index.measuredBy(competency->id).size()});
    std::ranges::stable_sort(list, {}, [](const Need& need) { return std::pair(need.practices, need.measures); });
    list.resize(std::min(list.size(), mostCandidates));
    std::vector<Candidate> candidates;
    for (const Need& need : list) {
        if (!copies.take(role.requirements.size())) break;
        Text reason = need.practices == 0 ? Text(CADRE_TEXT("no assignment practises it"))
                                          : Text::plural(CADRE_TEXT("one assignment practises it"),
                                                         CADRE_TEXT("{n} assignments practise it"), need.practices);
        candidates.push_back({.record = refTo(*need.competency),
                              .reason = std::move(reason),
                              .edit = changing(check.program, notNeeding(role, need.competency->id))});
    }
    offerChoice(finding, CADRE_TEXT("Drop what is only nice to have"), finding.place, std::move(candidates));
}

void checkRol004(Check& check)
{
    CopyBudget copies;
    const double most = check.parameter("maxCompetencies");
    for (const Role* role : check.index.roles) {
        if (static_cast<double>(role->requirements.size()) <= most) continue;
        // A competency that stands there twice is still one.
        const std::vector<const CompetencyAtLevel*> needs = requirementsOf(*role);
        if (static_cast<double>(needs.size()) <= most) continue;
        Text message = CADRE_TEXT("{role} asks for {n} competencies. Managers rarely keep more than {most} in mind; "
                                  "consider merging or ranking them.");
        message.withTexts("role", {calledFirst(*role)}).with("n", std::ssize(needs)).with("most", plainNumber(most));
        Finding& finding = check.report({refTo(*role)}, "requirements", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Merge two that are similar"), listOf(RecordType::competency));
        offerToDrop(check, finding, *role, needs, copies);
        offerPlace(finding, CADRE_TEXT("Split the role in two"), listOf(RecordType::role));
    }
}

} // namespace

Rule rol004()
{
    return {
        .id = "ROL-004",
        .name = CADRE_TEXT("Too many competencies for one role"),
        .lesson = 5,
        .severity = Severity::advice,
        .what = CADRE_TEXT("Looks at each target role. It reports a role that needs more than {maxCompetencies} "
                           "competencies."),
        .why = CADRE_TEXT("A long list dilutes attention, feedback and measurement; a short list can be known by "
                          "heart."),
        .repair = CADRE_TEXT("Merge competencies that mean nearly the same. Drop from the role what is only nice to "
                             "have. Or split the role in two."),
        .fails = CADRE_TEXT("“Team Manager” with fourteen required competencies."),
        .passes = CADRE_TEXT("“Team Manager” with six."),
        .silencedBy = {"ROL-001", "ROL-003"},
        .parameters = {{"maxCompetencies", 12, CADRE_TEXT("competencies"),
                        CADRE_TEXT("advice of practitioners: 8 to 12 are recommended; no experiment was found"), 1,
                        100}},
        .check = checkRol004,
    };
}

} // namespace cadre
