// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/requirements.hpp"
#include "review/rule.hpp"

#include <utility>

namespace cadre {

namespace {

bool isReadyDefined(const Role& role)
{
    return !isBlankText(role.readinessDefinition) && !role.readinessCriteria.empty();
}

/// Roles whose definition of readiness could be taken over, the first of them. A few are enough to choose from, and
/// none that is too long to be read.
std::vector<const Role*> rolesToCopyFrom(const Index& index)
{
    constexpr std::size_t most = 4;
    constexpr std::size_t longList = 20;
    constexpr std::size_t longText = 1000;
    std::vector<const Role*> list;
    for (const Role* role : index.roles) {
        if (list.size() == most) break;
        const bool isShort = role->readinessCriteria.size() <= longList && role->readinessDefinition.size() <= longText;
        if (isReadyDefined(*role) && isShort) list.push_back(role);
    }
    return list;
}

/// What a role lacks, as the other one has it.
Role completedFrom(Role role, const Role& other)
{
    if (isBlankText(role.readinessDefinition)) role.readinessDefinition = other.readinessDefinition;
    if (role.readinessCriteria.empty()) role.readinessCriteria = other.readinessCriteria;
    return role;
}

/// One criterion for each competency that the role needs at a level.
std::vector<std::string> criteriaFromRequirements(const Program& program, const Role& role)
{
    std::vector<std::string> criteria;
    for (const CompetencyAtLevel* requirement : requirementsOf(role)) {
        const Competency* competency = find(program.competencies, requirement->competency);
        if (!competency || !requirement->level) continue;
        Text text = CADRE_TEXT("Level {level} or higher in {competency}");
        text.with("level", *requirement->level).withTexts("competency", {called(*competency)});
        criteria.push_back(fill(text));
    }
    return criteria;
}

void offerDefinition(Check& check, Finding& finding, const Role& role, const std::vector<const Role*>& others)
{
    const Place definition{refTo(role), "readinessDefinition"};
    const Place criteria{refTo(role), "readinessCriteria"};
    const bool noDefinition = isBlankText(role.readinessDefinition);
    Role seen = role;
    seen.readinessCriteria = criteriaFromRequirements(check.program, role);
    if (noDefinition) offerPlace(finding, CADRE_TEXT("Write in one sentence what “ready” means"), definition);
    else if (!seen.readinessCriteria.empty())
        offerDecision(finding, CADRE_TEXT("See readiness by the levels that the role needs"),
                      changing(check.program, std::move(seen)));
    if (role.readinessCriteria.empty()) offerPlace(finding, CADRE_TEXT("Write how readiness is seen"), criteria);
    std::vector<Candidate> candidates;
    for (const Role* other : others) {
        Text reason = Text::plural(CADRE_TEXT("says what “ready” means, with one criterion"),
                                   CADRE_TEXT("says what “ready” means, with {n} criteria"),
                                   std::ssize(other->readinessCriteria));
        candidates.push_back({refTo(*other), std::move(reason), changing(check.program, completedFrom(role, *other))});
    }
    if (!candidates.empty())
        offerChoice(finding, CADRE_TEXT("Take it over from another role"), noDefinition ? definition : criteria,
                    std::move(candidates));
}

void checkSuc002(Check& check)
{
    std::optional<std::vector<const Role*>> others;
    for (const Role* role : check.index.roles) {
        if (isReadyDefined(*role)) continue;
        const bool noDefinition = isBlankText(role->readinessDefinition);
        Text message = noDefinition
                           ? CADRE_TEXT("Nobody has said what “ready” means for {role}. People cannot aim at it and "
                                        "managers cannot judge it.")
                           : CADRE_TEXT("Nothing says how to see who is ready for {role}. People cannot aim at it and "
                                        "managers cannot judge it.");
        message.withTexts("role", {called(*role)});
        Finding& finding = check.report({refTo(*role)}, noDefinition ? "readinessDefinition" : "readinessCriteria",
                                        std::move(message));
        if (!check.wantsFixes(finding)) continue;
        if (!others) others = rolesToCopyFrom(check.index);
        offerDefinition(check, finding, *role, *others);
    }
}

} // namespace

Rule suc002()
{
    return {
        .id = "SUC-002",
        .name = CADRE_TEXT("Nobody has said what ‘ready’ means"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each target role. Reports one that does not say what “ready” means, or has no "
                           "criteria by which it is seen."),
        .why = CADRE_TEXT("Without a definition the last talk decides, or the loudest manager."),
        .repair = CADRE_TEXT("Write in one sentence what “ready” means. Add criteria, for example from the levels that "
                             "the role needs, or take both over from another role."),
        .fails = CADRE_TEXT("The definition is empty."),
        .passes = CADRE_TEXT("“Could take over a team of 6 to 12 people within three months…”, with three criteria."),
        .check = checkSuc002,
    };
}

} // namespace cadre
