// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The sample with so many competencies more, all described, required, practised and measured.
Program withMore(int count)
{
    static constexpr const char* names[] = {"Customer focus",    "Plans ahead",       "Sells ideas",
                                            "Hires well",        "Manages a budget",  "Negotiates",
                                            "Thinks in numbers", "Keeps people safe", "Speaks in public"};
    Program program = sample();
    for (int i = 0; i < count; ++i) {
        const Id<Competency> id{"X" + std::to_string(i)};
        program.competencies[id] = {.id = id, .name = names[i], .behaviours = {{2, std::string(names[i]) + " well.", {}, {}}}};
        at(program.roles, "R1").requirements.push_back({id, 2, {}});
        at(program.activities, "A06").practises.push_back({id, 2, {}});
        at(program.measures, "M1").competencies.push_back(id);
    }
    return program;
}

} // namespace

TEST_CASE("ROL-004 reports a role that needs more than twelve competencies")
{
    expectRules(withMore(8), {"ROL-004"});
    CHECK(fill(onlyFinding(withMore(8), "ROL-004").message)
          == "“Team Manager” asks for 14 competencies. Managers rarely keep more than 12 in mind; consider merging or "
             "ranking them.");
    CHECK_FALSE(reports(withMore(6), "ROL-004"));
    CHECK(reports(withMore(7), "ROL-004"));
    CHECK_FALSE(reports(withMore(7), "ROL-004", with("ROL-004", "maxCompetencies", 13)));
}

TEST_CASE("ROL-004 counts a competency once, however often the role names it")
{
    Program program = withMore(6);
    at(program.roles, "R1").requirements.push_back({{"C1"}, 2, {}});
    CHECK_FALSE(reports(program, "ROL-004"));
}

TEST_CASE("ROL-004 offers to drop what the program does least for")
{
    Program program = withMore(7);
    std::erase_if(at(program.activities, "A06").practises,
                  [](const CompetencyAtLevel& item) { return item.competency.value == "X3"; });
    const Finding finding = onlyFinding(program, "ROL-004");
    REQUIRE(finding.fixes.size() == 3);
    const auto& candidates = finding.fixes[1].candidates;
    REQUIRE(candidates.size() == 8);
    CHECK(candidates.front().record == RecordRef{RecordType::competency, "X3"});
    CHECK(fill(candidates.front().reason) == "no assignment practises it");
    CHECK(fill(candidates[1].reason) == "one assignment practises it");
    apply(program, candidates.front().edit);
    CHECK_FALSE(reports(program, "ROL-004"));
}
