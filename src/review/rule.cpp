// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace cadre {

Check::Check(Facts& f, const Rule& rule, const RuleSet& ruleSet, FixesFor fixes)
    : facts(f), index(f.index), program(f.index.program), set(ruleSet), m_rule(rule), m_fixes(fixes)
{
}

double Check::parameter(const char* name) const
{
    return parameterIn(set, m_rule, name);
}

Finding& Check::report(std::vector<RecordRef> subjects, std::string field, Text message)
{
    Place place{subjects.front(), std::move(field)};
    return add(std::move(subjects), std::move(place), std::move(message));
}

Finding& Check::reportProgram(Place place, Text message)
{
    return add({}, std::move(place), std::move(message));
}

bool Check::wantsFixes(const Finding& finding) const
{
    return m_fixes.all
           || std::ranges::any_of(m_fixes.these, [&](const Finding& wanted) { return isSame(wanted, finding); });
}

Finding& Check::add(std::vector<RecordRef> subjects, Place place, Text message)
{
    Finding& finding = findings.emplace_back();
    finding.rule = m_rule.id;
    finding.severity = severityIn(set, m_rule);
    finding.subjects = std::move(subjects);
    finding.place = std::move(place);
    finding.message = std::move(message);
    finding.why = Text(m_rule.why);
    return finding;
}

void offer(Finding& finding, Text label, Edit edit)
{
    finding.fixes.push_back({.label = std::move(label), .edit = std::move(edit)});
}

void offerDecision(Finding& finding, Text label, Edit edit)
{
    finding.fixes.push_back({.label = std::move(label), .edit = std::move(edit), .needsPerson = true});
}

void offerPlace(Finding& finding, Text label, Place place)
{
    offerChoice(finding, std::move(label), std::move(place), {});
}

void offerChoice(Finding& finding, Text label, Place place, std::vector<Candidate> candidates)
{
    finding.fixes.push_back({.label = std::move(label),
                             .goTo = std::move(place),
                             .needsPerson = true,
                             .candidates = std::move(candidates)});
}

const Parameter* findParameter(const Rule& rule, std::string_view name)
{
    for (const Parameter& parameter : rule.parameters)
        if (parameter.name == name) return &parameter;
    return nullptr;
}

const Rule* findRule(std::string_view id)
{
    for (const Rule& rule : allRules())
        if (rule.id == id) return &rule;
    return nullptr;
}

const char* lessonName(int lesson)
{
    static constexpr std::array<const char*, lessonCount> names = {
        CADRE_TEXT("Start with the role"), CADRE_TEXT("Real work"),    CADRE_TEXT("Sequence"), CADRE_TEXT("Mentorship"),
        CADRE_TEXT("Competencies"),        CADRE_TEXT("Measure both"), CADRE_TEXT("Honesty")};
    return names.at(static_cast<std::size_t>(lesson) - 1);
}

} // namespace cadre
