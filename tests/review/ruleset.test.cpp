// SPDX-License-Identifier: Apache-2.0
#include "model/error.hpp"
#include "model/fields.hpp"
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
        for (const char* text : {rule.what, rule.why, rule.repair, rule.fails, rule.passes}) {
            REQUIRE(text);
            CHECK_FALSE(isBlankText(text));
        }
        for (const Parameter& parameter : rule.parameters) {
            CHECK(parameter.least <= parameter.value);
            CHECK(parameter.value <= parameter.most);
            CHECK_FALSE(std::string(parameter.source).empty());
        }
        for (const char* other : rule.silencedBy) {
            const Rule* silencer = findRule(other);
            REQUIRE(silencer);
            CHECK(std::ranges::count(silencer->silencedBy, std::string_view(rule.id)) == 0);
        }
    }
    CHECK(ids.size() == 70);
    CHECK_THROWS_AS(lessonName(0), std::out_of_range);
    CHECK_THROWS_AS(lessonName(8), std::out_of_range);
}

TEST_CASE("The sets that come with Cadre differ in how much a gap weighs")
{
    Program program = sample();
    program.measures.clear();
    program.goals.clear();
    CHECK(*findRuleSet("sponsor-ready") == RuleSet());
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

TEST_CASE("Rules and parameters that are not known are kept, named, and do no harm")
{
    const std::string text =
        R"({"XYZ-999": {"severity": "off"}, "SUP-001": {"parameters": {"minSun": 4}}, "XYZ-998": {"severity": "fatal"}})";
    const RuleSet set = rules(text);
    REQUIRE(set.problems.size() == 3);
    CHECK(fill(set.problems[0]) == "The rule set changes “minSun” of SUP-001, which this Cadre does not know.");
    CHECK(fill(set.problems[2]) == "The rule set changes “XYZ-999”, a rule that this Cadre does not know.");
    CHECK(review(sample(), set).findings.empty());
    CHECK(review(sample(), set).notices.size() == 3);
    const RuleSet again = readRuleSet(writeRuleSet(set));
    CHECK(again.rules.at("XYZ-999").off);
    CHECK(again.rules.at("SUP-001").parameters.at("minSun") == 4);
    CHECK(rules(R"({"SUP-001": {"parameters": {"colour": "red"}}})").problems.size() == 1);
}

TEST_CASE("A rule set that builds on a shipped one is written with what differs, and read back the same")
{
    const std::string json = R"({"format": "cadre-rules", "version": 1, "name": "Northgate", "base": "pilot",
        "rules": {"SUP-001": {"severity": "warning", "parameters": {"highStretch": 3}}, "MEA-001": {"severity": "error"},
                  "SUC-001": {"severity": "off"}}})";
    const RuleSet set = readRuleSet(json);
    CHECK(set.base == "pilot");
    CHECK(set.rules.at("CMP-004").severity == Severity::warning); // of the base
    CHECK(readRuleSet(writeRuleSet(set)) == set);
    std::vector<std::string> texts;
    for (const Text& text : differences(set)) texts.push_back(fill(text));
    CHECK(texts
          == std::vector<std::string>{
              "SUP-001 “Very demanding assignment without any support” weighs as: Warning.",
              "SUP-001 “Very demanding assignment without any support” compares with 3 stretch, 1 to 5 (“highStretch”, "
              "usually 4).",
              "MEA-001 “Nothing is measured” weighs as: Error.", "SUC-001 “No link to succession planning” is off."});
    for (const RuleSet& shipped : ruleSets()) CHECK(differences(shipped).empty());
}

TEST_CASE("A program keeps its rule set, and a review without another one uses it")
{
    Program program = sample();
    CHECK(ruleSetOf(program) == RuleSet());
    ReviewSettings settings = settingsOf(*findRuleSet("pilot"));
    CHECK(settings.severities.empty());
    setSeverity(settings, *findRule("MEN-001"), "error");
    setSeverity(settings, *findRule("OUT-001"), "off");
    setSeverity(settings, *findRule("SUC-001"), "advice"); // as in the pilot set
    const Rule& load = *findRule("LOD-001");
    setParameter(settings, load, *findParameter(load, "maxLoadHard"), 120);
    CHECK(settings.severities.size() == 2);
    program.reviewSettings.emplace(settings.id, settings);
    const RuleSet set = ruleSetOf(program);
    CHECK(set.name == "pilot");
    CHECK(severityIn(set, *findRule("MEN-001")) == Severity::error);
    CHECK(isOff(set, *findRule("OUT-001")));
    CHECK(parameterIn(set, load, "maxLoadHard") == 120);
    CHECK(differences(set).size() == 3);
    setSeverity(settings, *findRule("MEN-001"), "warning");
    setParameter(settings, load, *findParameter(load, "maxLoadHard"), 150);
    CHECK(settings.severities.size() == 1);
    CHECK(settings.parameters.empty());
}

TEST_CASE("What a program asks of its rules and can't be followed is named, and the base is used")
{
    Program program = sample();
    ReviewSettings settings{.id = singleId<ReviewSettings>(), .base = "strict"};
    settings.severities = {{.rule = "MEN-001", .severity = "fatal"}};
    settings.parameters = {{.rule = "SUP-001", .parameter = "minCover", .value = 7}};
    program.reviewSettings.emplace(settings.id, settings);
    const RuleSet set = ruleSetOf(program);
    CHECK(set.base == "sponsor-ready");
    CHECK(parameterIn(set, *findRule("SUP-001"), "minCover") == 0.5);
    REQUIRE(set.problems.size() == 3);
    CHECK(fill(set.problems[2])
          == "The rule set gives “minCover” of SUP-001 the number 7. It must be from 0 to 1, so the usual number is "
             "used.");
    CHECK(review(program, set).notices.size() == 3);
}

TEST_CASE("A rule set that can't be used says what is wrong with it")
{
    CHECK(refusal("{\n \"format\": x")
          == "This rule set is no sound JSON: it can't be read at line 2, column 12. Correct it there.");
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
