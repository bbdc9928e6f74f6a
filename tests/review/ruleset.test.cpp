// SPDX-License-Identifier: Apache-2.0
#include "model/error.hpp"
#include "review/rule.hpp"
#include "review/rulesetjson.hpp"
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

RuleSet rules(const std::string& text)
{
    return readRuleSet(R"({"format": "cadre-rules", "version": 1, "name": "Ours", "rules": )" + text + "}");
}

std::string refusal(const std::string& json)
{
    try {
        (void)readRuleSet(json);
    } catch (const FileError& error) {
        return fill(error.text());
    }
    return "";
}

} // namespace

TEST_CASE("Each rule of the catalogue is complete, and silenced only by rules that are not silenced by it")
{
    std::set<std::string> ids;
    for (const Rule& rule : allRules()) {
        CAPTURE(rule.id);
        CHECK(ids.insert(rule.id).second);
        CHECK(findRule(rule.id) == &rule);
        CHECK_FALSE(std::string(lessonName(rule.lesson)).empty());
        CHECK_FALSE(std::string(rule.why).empty());
        for (const Parameter& parameter : rule.parameters) {
            CHECK(parameter.least <= parameter.value);
            CHECK(parameter.value <= parameter.most);
            CHECK_FALSE(std::string(parameter.source).empty());
        }
        for (const char* other : rule.silencedBy) {
            const Rule* silencer = findRule(other);
            CHECK((!silencer || std::ranges::count(silencer->silencedBy, std::string_view(rule.id)) == 0));
        }
    }
    CHECK_THROWS_AS(lessonName(0), std::out_of_range);
    CHECK_THROWS_AS(lessonName(8), std::out_of_range);
}

TEST_CASE("The sets that come with Cadre differ in how much a gap weighs")
{
    Program program = sample();
    program.measures.clear();
    CHECK(findRuleSet("sponsor-ready") == RuleSet());
    CHECK(onlyFinding(program, "MEA-001", *findRuleSet("sponsor-ready")).severity == Severity::error);
    CHECK(onlyFinding(program, "MEA-001", *findRuleSet("pilot")).severity == Severity::warning);
    CHECK(onlyFinding(program, "OUT-001", *findRuleSet("pilot")).severity == Severity::advice);
    CHECK(onlyFinding(program, "OUT-001", *findRuleSet("sketch")).severity == Severity::advice);
    CHECK_FALSE(findRuleSet("strict"));
    CHECK(ruleSets().size() == 3);
}

TEST_CASE("An organisation's rule set changes severity and numbers, and switches rules off")
{
    const RuleSet set = rules(
        R"({"SUP-001": {"severity": "advice", "parameters": {"highStretch": 3}}, "WRK-002": {"severity": "off"}})");
    CHECK(set.name == "Ours");
    CHECK(set.rules.at("SUP-001").severity == Severity::advice);
    CHECK(set.rules.at("SUP-001").parameters.at("highStretch") == 3);
    CHECK(set.rules.at("WRK-002").off);
    CHECK(review(sample(), set).notChecked.size() == 1);
}

TEST_CASE("Rules and parameters that are not known do no harm")
{
    CHECK(rules(R"({"XYZ-999": {"severity": "off"}})").rules.empty());
    CHECK(rules(R"({"SUP-001": {"parameters": {"colour": "red"}}})").rules.at("SUP-001") == RuleChange());
}

TEST_CASE("A rule set that can't be used says what is wrong with it")
{
    CHECK(refusal("{").starts_with("This rule set is no sound JSON"));
    CHECK(refusal("[]").starts_with("This is no rule set of Cadre"));
    CHECK(refusal(R"({"format": "cadre-rules", "version": 2})").starts_with("This rule set is not of version 1."));
    CHECK(refusal(R"({"format": "cadre-rules", "version": 1, "name": " "})").starts_with("This rule set has no name."));
    CHECK_THROWS_AS(rules("[]"), FileError);
    CHECK_THROWS_AS(rules(R"({"SUP-001": "off"})"), FileError);
    CHECK_THROWS_AS(rules(R"({"SUP-001": {"severity": "fatal"}})"), FileError);
    CHECK_THROWS_AS(rules(R"({"SUP-001": {"parameters": {"minCover": "much"}}})"), FileError);
    CHECK(refusal(R"({"format": "cadre-rules", "version": 1, "name": "x",
                      "rules": {"SUP-001": {"parameters": {"minCover": 1.5}}}})")
          == "“minCover” of SUP-001 in this rule set must be a number from 0 to 1.");
}
