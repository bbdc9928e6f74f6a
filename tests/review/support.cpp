// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include "exchange/programjson.hpp"
#include "review/rule.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace cadre::testing {

Program sample(const std::string& file)
{
    static std::map<std::string, Program> known;
    const auto found = known.find(file);
    if (found != known.end()) return found->second;
    std::ifstream stream(std::string(CADRE_SOURCE_DIR) + "/resources/programs/" + file, std::ios::binary);
    REQUIRE(stream.good());
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return known.emplace(file, readProgramJson(bytes)).first->second;
}

Rules rulesOf(const Review& review)
{
    Rules rules;
    for (const Finding& finding : review.findings) rules.insert(finding.rule);
    return rules;
}

Identity identityOf(const Finding& finding)
{
    return {finding.rule, {finding.subjects.begin(), finding.subjects.end()}};
}

void expectSoundFixes(const Program& program, const Review& found, const RuleSet& set, bool newErrorsAllowed)
{
    std::set<Identity> errors;
    for (const Finding& finding : found.findings)
        if (finding.severity == Severity::error) errors.insert(identityOf(finding));
    for (const Finding& finding : found.findings) {
        CAPTURE(finding.rule, fill(finding.message));
        CHECK_FALSE(finding.fixes.empty());
        for (const Fix& fix : finding.fixes) {
            CAPTURE(fill(fix.label));
            CHECK(isEmpty(fix.edit) == fix.goTo.has_value());
            CHECK((!fix.goTo || fix.needsPerson));
            for (const Candidate& candidate : fix.candidates) {
                CHECK(fits(program, candidate.edit));
                CHECK_FALSE(isEmpty(candidate.edit));
                CHECK_FALSE(candidate.reason.empty());
            }
            if (isEmpty(fix.edit)) continue;
            REQUIRE(fits(program, fix.edit));
            Program repaired = program;
            apply(repaired, fix.edit);
            for (const Finding& left : review(repaired, set).findings) {
                CHECK(identityOf(left) != identityOf(finding));
                if (!newErrorsAllowed && left.severity == Severity::error) CHECK(errors.contains(identityOf(left)));
            }
        }
    }
}

void expectRules(const Program& program, const Rules& expected, const RuleSet& set)
{
    const Review found = review(program, set, WithFixes::yes);
    CHECK(rulesOf(found) == expected);
    expectSoundFixes(program, found, set, false);
}

Finding onlyFinding(const Program& program, const std::string& rule, const RuleSet& set)
{
    std::vector<Finding> list = review(program, set, WithFixes::yes).findings;
    std::erase_if(list, [&](const Finding& finding) { return finding.rule != rule; });
    REQUIRE(list.size() == 1);
    return list.front();
}

bool reports(const Program& program, const std::string& rule, const RuleSet& set)
{
    return rulesOf(review(program, set)).contains(rule);
}

RuleSet with(const char* rule, const char* parameter, double value)
{
    RuleSet set;
    set.rules[rule].parameters[parameter] = value;
    return set;
}

} // namespace cadre::testing
