// SPDX-License-Identifier: Apache-2.0
#include "review/fixall.hpp"

#include "review/support.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using namespace cadre::testing;

namespace {

std::set<Identity> errorsIn(const Program& program)
{
    std::set<Identity> errors;
    for (const Finding& finding : review(program).findings)
        if (finding.severity == Severity::error) errors.insert(identityOf(finding));
    return errors;
}

bool anyFinding(const Finding&)
{
    return true;
}

} // namespace

TEST_CASE("All gaps that need no person are repaired, and the others are left with what they offer")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 3;
    at(program.supports, "S1").mandatory = false;
    at(program.activities, "A06").businessOutcome.clear();
    const FixRun run = fixAll(program, {}, anyFinding);
    CHECK(run.made.size() == 2);
    REQUIRE(run.left.size() == 1);
    CHECK(run.left.front().rule == "WRK-003");
    CHECK_FALSE(run.left.front().fixes.empty());
    CHECK(rulesOf(review(run.program)) == Rules{"WRK-003"});
}

TEST_CASE("Only what is meant is repaired")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 3;
    at(program.supports, "S1").mandatory = false;
    const FixRun run = fixAll(program, {}, [](const Finding& finding) { return finding.rule == "SEQ-003"; });
    CHECK(run.made.size() == 1);
    CHECK(run.left.empty());
    CHECK(reports(run.program, "MEN-001"));
}

TEST_CASE("What only people can decide is not done unasked, but when they choose it")
{
    Finding finding;
    Edit edit;
    put(edit, Program(), Phase{.id = {"P"}});
    finding.fixes = {{.label = "go there", .goTo = listOf(RecordType::phase), .needsPerson = true},
                     {.label = "decide", .edit = edit, .needsPerson = true},
                     {.label = "do", .edit = edit}};
    CHECK(unaskedFix(finding) == &finding.fixes[2]);
    finding.fixes.pop_back();
    CHECK(unaskedFix(finding) == nullptr);
}

TEST_CASE("Fixing a sound program changes nothing, and fixing any program brings no new error and ends")
{
    CHECK(fixAll(sample(), {}, anyFinding).program == sample());
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Program program = Generator(seed).program(6);
        const std::set<Identity> before = errorsIn(program);
        const FixRun run = fixAll(program, {}, anyFinding);
        CHECK(run.rounds <= 10);
        CHECK(std::ranges::includes(before, errorsIn(run.program)));
        CHECK((run.made.empty() == (run.program == program)));
    }
}
