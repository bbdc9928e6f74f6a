// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample with one more competency, used like the others.
Program withCompetency(const std::string& name)
{
    Program program = sample();
    const Id<Competency> id{"C7"};
    program.competencies[id] = {.id = id, .name = name, .behaviours = {{3, "Decides with figures and says so.", {}, {}}}};
    at(program.roles, "R1").requirements.push_back({id, 3, {}});
    at(program.activities, "A08").practises.push_back({id, 3, {}});
    at(program.measures, "M1").competencies.push_back(id);
    return program;
}

/// A program of two competencies and nothing else.
Program twoCalled(const std::string& a, const std::string& b)
{
    Program program;
    program.competencies[{"A"}] = {.id = {"A"}, .name = a};
    program.competencies[{"B"}] = {.id = {"B"}, .name = b};
    return program;
}

bool areSame(const std::string& a, const std::string& b, const RuleSet& set = {})
{
    return reports(twoCalled(a, b), "CMP-003", set);
}

} // namespace

TEST_CASE("CMP-003 reports two competencies with nearly the same name")
{
    const Program program = withCompetency("Make decisions using the relevant data");
    expectRules(program, {"CMP-003"});
    const Finding finding = onlyFinding(program, "CMP-003");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::competency, "C7"}, {RecordType::competency, "C2"}});
    CHECK(finding.place == Place{{RecordType::competency, "C2"}, "name"});
    CHECK(fill(finding.message)
          == "“Make decisions using the relevant data” and “Makes decisions using relevant data” look like the same "
             "competency twice. Ratings would be split between them.");
}

TEST_CASE("CMP-003 compares characters: 0.85 of the longer name must be the same")
{
    CHECK(areSame("abcdefghijklmnopqrst", "abcdefghijklmnopqxyz"));
    CHECK_FALSE(areSame("abcdefghijklmnopqrst", "abcdefghijklmnopwxyz"));
    CHECK(areSame("abcdefghijklmnopqrst", "abcdefghijklmnopwxyz", with("CMP-003", "sameNameSimilarity", 0.8)));
}

TEST_CASE("CMP-003 compares words: three of four different ones must be in both")
{
    CHECK(areSame("plans budgets costs staffing", "staffing costs budgets"));
    CHECK_FALSE(areSame("plans budgets costs staffing", "budgets staffing"));
    CHECK(areSame("plans budgets costs staffing", "budgets staffing", with("CMP-003", "sameWordShare", 0.5)));
    CHECK(areSame("plans budgets budgets budgets", "budgets plans")); // a word counts once
}

TEST_CASE("CMP-003 leaves out capitals, punctuation and words that tell nothing")
{
    CHECK(areSame("Drives results", "Drives the results"));
    CHECK(areSame("Coaching & feedback", "COACHING AND FEEDBACK SKILLS"));
    CHECK(areSame("Руководит командой", "РУКОВОДИТ КОМАНДОЙ!"));
    CHECK_FALSE(areSame("The skills of coaching", "The skills of selling"));
    CHECK_FALSE(areSame("Leads with teams", "Leads teams")); // "with" changes what is meant: it counts as a word
    CHECK(areSame("Skills", "skills")); // nothing would be left of it
    CHECK_FALSE(areSame("The", "Skills"));
}

TEST_CASE("CMP-003 does not take competencies without a name for the same")
{
    CHECK_FALSE(areSame("", " "));
    CHECK_FALSE(areSame("…", "!"));
    CHECK_FALSE(areSame("", "Coaching"));
}

TEST_CASE("CMP-003 reports each pair, and each name of a list that repeats itself once")
{
    Program program;
    for (int i = 0; i < 5; ++i) {
        const Id<Competency> id{std::to_string(i)};
        program.competencies[id] = {.id = id, .name = "Coaching"};
    }
    CHECK(review(program).findings.size() - review({}).findings.size() == 10);
    for (int i = 0; i < 3'000; ++i) {
        const Id<Competency> id{std::to_string(i)};
        program.competencies[id] = {.id = id, .name = "Coaching"};
    }
    const std::size_t found = review(program).findings.size();
    CHECK(found >= 2'999);
    CHECK(found < 2'999 + 200);
}

TEST_CASE("CMP-003 offers to make one of both")
{
    Program program = withCompetency("Make decisions using the relevant data");
    const Finding finding = onlyFinding(program, "CMP-003");
    REQUIRE(finding.fixes.size() == 2);
    CHECK(fill(finding.fixes[0].label) == "Make one competency of both and keep all links");
    CHECK(finding.fixes[0].needsPerson);
    CHECK(fill(finding.fixes[1].label) == "Rename “Makes decisions using relevant data” to show the difference");
    apply(program, finding.fixes[0].edit);
    CHECK(program.competencies.size() == 6);
    CHECK(rulesOf(review(program)).empty());
}

TEST_CASE("CMP-003 does not offer to make one of both if that would be a competency nobody practises")
{
    Program program = withCompetency("Make decisions using the relevant data");
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.practises, [](const CompetencyAtLevel& item) {
            return item.competency.value == "C2" || item.competency.value == "C7";
        });
    std::erase_if(at(program.roles, "R1").requirements,
                  [](const CompetencyAtLevel& item) { return item.competency.value == "C7"; });
    CHECK(onlyFinding(program, "CMP-003").fixes.size() == 1);
}
