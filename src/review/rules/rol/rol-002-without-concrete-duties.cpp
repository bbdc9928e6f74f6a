// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/requirements.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <unordered_set>

namespace cadre {

namespace {

/// A row that was added but not yet written is no duty.
std::int64_t writtenDuties(const Role& role)
{
    return std::ranges::count_if(role.duties, [](const Duty& duty) { return !isBlankText(duty.text); });
}

/// The role with the duties of another one added as duties of its own.
Role withDutiesOf(const Index& index, Role role, const Role& other)
{
    for (const Duty& duty : other.duties) {
        if (isBlankText(duty.text)) continue;
        Duty copy{.text = duty.text};
        for (int number = 1; copy.id.empty() || index.duty(copy.id); ++number)
            copy.id.value = uuidFrom(role.id.value + '/' + duty.id.value + '/' + std::to_string(number));
        role.duties.push_back(std::move(copy));
    }
    return role;
}

/// Other roles with enough duties to take over; those first that need most of what this role needs.
std::vector<const Role*> similarRoles(const Index& index, const Role& role, double minDuties)
{
    constexpr std::size_t looked = 100; // no program has as many target roles
    std::unordered_set<Id<Competency>> needs;
    for (const CompetencyAtLevel& requirement : role.requirements) needs.insert(requirement.competency);
    std::vector<std::pair<std::int64_t, const Role*>> similar;
    for (const Role* other : index.roles) {
        if (similar.size() == looked) break;
        const std::int64_t duties = writtenDuties(*other);
        if (other == &role || duties == 0 || static_cast<double>(duties + writtenDuties(role)) < minDuties) continue;
        const auto isShared = [&](const CompetencyAtLevel* item) { return needs.contains(item->competency); };
        similar.emplace_back(-std::ranges::count_if(requirementsOf(*other), isShared), other);
    }
    std::ranges::stable_sort(similar, {}, &std::pair<std::int64_t, const Role*>::first);
    std::vector<const Role*> roles;
    for (std::size_t i = 0; i < std::min(similar.size(), mostCandidates); ++i) roles.push_back(similar[i].second);
    return roles;
}

void offerOtherRoles(Check& check, Finding& finding, const Role& role, double minDuties, CopyBudget& copies)
{
    std::vector<Candidate> candidates;
    for (const Role* other : similarRoles(check.index, role, minDuties)) {
        if (!copies.take(role.duties.size() + other->duties.size())) break;
        candidates.push_back({.record = refTo(*other),
                              .reason = Text::plural(CADRE_TEXT("lists one duty"), CADRE_TEXT("lists {n} duties"),
                                                     writtenDuties(*other)),
                              .edit = changing(check.program, withDutiesOf(check.index, role, *other))});
    }
    if (candidates.empty()) return;
    offerChoice(finding, CADRE_TEXT("Start from the duties of another role"), finding.place, std::move(candidates));
}

void checkRol002(Check& check)
{
    const double minDuties = check.parameter("minDuties");
    CopyBudget copies;
    for (const Role* role : check.index.roles) {
        const std::int64_t written = writtenDuties(*role);
        if (static_cast<double>(written) >= minDuties) continue;
        Text message = CADRE_TEXT("{role} lists {n} of the at least {least} things the person will actually do. Say "
                                  "what the work will be, for example running a budget or planning a shift.");
        message.withTexts("role", {calledFirst(*role)}).with("n", written).with("least", plainNumber(minDuties));
        Finding& finding = check.report({refTo(*role)}, "duties", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Add a duty"), finding.place);
        offerOtherRoles(check, finding, *role, minDuties, copies);
    }
}

} // namespace

Rule rol002()
{
    return {
        .id = "ROL-002",
        .name = CADRE_TEXT("Target role without concrete duties"),
        .lesson = 1,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each target role. It reports a role with fewer than {minDuties} duties; a row "
                           "without a text is no duty."),
        .why = CADRE_TEXT("Duties are the bridge from a job title to fitting assignments; a title alone cannot be "
                          "rehearsed."),
        .repair = CADRE_TEXT("Write down what the person will actually do, one duty a row. Somebody who holds the post "
                             "today can tell you."),
        .fails = CADRE_TEXT("“Team Manager” with the single duty “leads the team”."),
        .passes = CADRE_TEXT("“Team Manager” with five duties, among them “Hold one-to-ones and performance "
                             "conversations”."),
        .silencedBy = {"ROL-001"},
        .parameters = {{"minDuties", 3, CADRE_TEXT("duties"),
                        CADRE_TEXT("the article: its example roles name three or four kinds of work each"), 0, 50}},
        .check = checkRol002,
    };
}

} // namespace cadre
