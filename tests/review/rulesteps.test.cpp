// SPDX-License-Identifier: Apache-2.0
#include "review/rulesteps.hpp"

#include "review/rulewords.hpp"
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;
using namespace cadre::testing;

namespace {

const Rule& mentees()
{
    return *findRule("MEN-003");
}

const Parameter& mostMentees()
{
    return *findParameter(mentees(), "maxMentees");
}

void take(Program& program, const Step& step)
{
    apply(program, step.edit);
}

} // namespace

TEST_CASE("Each rule is of a family, and says what it weighs")
{
    for (const Rule& rule : allRules()) {
        CAPTURE(rule.id);
        CHECK(std::string(rule.id).starts_with(familyOf(rule).code));
        CHECK(weightIn(sponsorReady(), rule) == wordOf(rule.severity));
    }
}

TEST_CASE("A rule is changed and set back in steps, and nothing stays behind")
{
    const Program before = sample();
    Program program = before;
    const Step weigh = changeWeight(program, mentees(), "off");
    CHECK(fill(weigh.label) == "Change rule MEN-003");
    take(program, weigh);
    take(program, changeNumber(program, mentees(), mostMentees(), 5));
    const RuleSet set = ruleSetOf(program);
    CHECK(weightIn(set, mentees()) == "off");
    CHECK(parameterIn(set, mentees(), "maxMentees") == 5);
    CHECK(isChanged(set, mentees()));
    CHECK_FALSE(isChanged(set, *findRule("MEN-001")));
    CHECK(keptChanges(program) == 2);
    take(program, backToUsual(program, mentees()));
    CHECK(program == before);
    CHECK(isEmpty(backToUsual(program, mentees()).edit));
}

TEST_CASE("Numbers typed one after the other join, and those out of their range change nothing")
{
    Program program = sample();
    CHECK(changeNumber(program, mentees(), mostMentees(), 4).mergeKey
          == changeNumber(program, mentees(), mostMentees(), 40).mergeKey);
    CHECK(changeNumber(program, mentees(), mostMentees(), 4).mergeKey
          != changeWeight(program, mentees(), "off").mergeKey);
    for (const double value : {mostMentees().least - 1, mostMentees().most + 1, std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN()})
        CHECK(isEmpty(changeNumber(program, mentees(), mostMentees(), value).edit));
    CHECK(isEmpty(changeNumber(program, mentees(), mostMentees(), mostMentees().value).edit));
}

TEST_CASE("A set takes the place of the rules a program had")
{
    Program program = sample();
    take(program, changeNumber(program, mentees(), mostMentees(), 5));
    take(program, renameRuleSet(program, "Northgate"));
    CHECK(ruleSetOf(program).name == "Northgate");
    const Step use = useRuleSet(program, pilot());
    CHECK(fill(use.label) == "Use the rule set “pilot”");
    take(program, use);
    CHECK(ruleSetOf(program) == pilot());
    CHECK(keptChanges(program) == 0);
    take(program, useRuleSet(program, sponsorReady()));
    CHECK(program == sample());
}

TEST_CASE("What a set can't have is taken out, and the rest stays")
{
    Program program = sample();
    ReviewSettings settings{.id = singleId<ReviewSettings>(), .ruleSet = "Ours", .base = "strict"};
    settings.severities = {{.rule = "MEN-001", .severity = "fatal"},
                           {.rule = "XYZ-999", .severity = "off"},
                           {.rule = "MEN-003", .severity = "error"}};
    settings.parameters = {{.rule = "SUP-001", .parameter = "minCover", .value = 7},
                           {.rule = "SUP-001", .parameter = "minSun", .value = 1}};
    program.reviewSettings.emplace(settings.id, settings);
    CHECK(&shippedBase(ruleSetOf(program)) == findRuleSet("sponsor-ready"));
    take(program, dropProblems(program));
    CHECK(ruleSetOf(program).problems.empty());
    CHECK(ruleSetOf(program).name == "Ours");
    CHECK(keptChanges(program) == 1);
    CHECK(isEmpty(dropProblems(program).edit));
}
