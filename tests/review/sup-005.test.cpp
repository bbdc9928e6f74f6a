// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("SUP-005 reports that no peer group is planned")
{
    Program program = sample();
    erase(program.supports, {"S3"});
    expectRules(program, {"SUP-005"});
    const Finding finding = onlyFinding(program, "SUP-005");
    CHECK(finding.severity == Severity::advice);
    CHECK(fill(finding.message)
          == "No peer group is planned. Small groups of five to eight let everybody bring a case.");
    CHECK(fill(finding.fixes.front().label) == "Add 2 monthly peer groups of up to 6"); // for twelve people
    CHECK_FALSE(finding.fixes.front().needsPerson);
    Brief& brief = program.brief.begin()->second;
    brief.cohortSize = 4;
    CHECK(fill(onlyFinding(program, "SUP-005").fixes.front().label) == "Add a monthly peer group of 4");
    brief.cohortSize = 3;
    CHECK_FALSE(reports(program, "SUP-005"));
    brief.cohortSize = {};
    CHECK_FALSE(reports(program, "SUP-005"));
}

TEST_CASE("SUP-005 reports a peer group of more than eight")
{
    Program program = sample();
    Support& group = at(program.supports, "S3");
    group.groupSize = 8;
    CHECK_FALSE(reports(program, "SUP-005"));
    group.groupSize = 9;
    expectRules(program, {"SUP-005"});
    const Finding finding = onlyFinding(program, "SUP-005");
    CHECK(fill(finding.message)
          == "The peer group “Peer learning group” has 9 members. Small groups of five to eight let everybody bring a "
             "case.");
    CHECK(finding.place == Place{{RecordType::support, "S3"}, "groupSize"});
    CHECK(fill(finding.fixes.front().label) == "Split “Peer learning group” into 2 groups of up to 5");
    CHECK_FALSE(reports(program, "SUP-005", with("SUP-005", "maxGroupSize", 9)));
    group.groupSize = {};
    CHECK_FALSE(reports(program, "SUP-005"));
}

TEST_CASE("SUP-005 is one finding however many groups are too large")
{
    Program program = sample();
    Support other = at(program.supports, "S3");
    other.id = {"S3b"};
    other.name = "Second group";
    other.groupSize = 12;
    program.supports.emplace(other.id, other);
    at(program.supports, "S3").groupSize = 20;
    expectRules(program, {"SUP-005"});
    CHECK(fill(onlyFinding(program, "SUP-005").message).starts_with("The peer group “Peer learning group” has 20 "));
}
