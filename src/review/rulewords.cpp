// SPDX-License-Identifier: Apache-2.0
#include "review/rulewords.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace cadre {

const std::vector<RuleFamily>& ruleFamilies()
{
    static const std::vector<RuleFamily> families = {
        {"STR", CADRE_TEXT("Structure")},    {"ROL", CADRE_TEXT("Target roles")},
        {"CMP", CADRE_TEXT("Competencies")}, {"WRK", CADRE_TEXT("Real work")},
        {"SEQ", CADRE_TEXT("Sequence")},     {"LOD", CADRE_TEXT("Load and recovery")},
        {"MEN", CADRE_TEXT("Mentors")},      {"SUP", CADRE_TEXT("Other support")},
        {"MEA", CADRE_TEXT("Measures")},     {"EVA", CADRE_TEXT("Consistent evaluation")},
        {"SEL", CADRE_TEXT("Selection")},    {"TRD", CADRE_TEXT("Honest trade-offs")},
        {"SUC", CADRE_TEXT("Succession")},   {"OUT", CADRE_TEXT("Purpose and success")}};
    return families;
}

const RuleFamily& familyOf(const Rule& rule)
{
    const auto found = std::ranges::find_if(
        ruleFamilies(), [&](const RuleFamily& family) { return std::string_view(rule.id).starts_with(family.code); });
    if (found == ruleFamilies().end()) throw std::logic_error(std::string(rule.id) + " is of no family");
    return *found;
}

Text whatIn(const RuleSet& set, const Rule& rule)
{
    Text what(rule.what ? rule.what : "");
    for (const Parameter& parameter : rule.parameters)
        what.with(parameter.name, plainNumber(parameterIn(set, rule, parameter.name)));
    return what;
}

std::string weightIn(const RuleSet& set, const Rule& rule)
{
    return isOff(set, rule) ? "off" : wordOf(severityIn(set, rule));
}

} // namespace cadre
