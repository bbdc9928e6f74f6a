// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace cadre;
using namespace cadre::testing;

namespace {

Disclosure& disclosureOf(Program& program, Demand demand)
{
    for (auto& [id, disclosure] : program.disclosures)
        if (disclosure.demand == demand) return disclosure;
    throw std::out_of_range("no such disclosure");
}

} // namespace

TEST_CASE("TRD-001 reports a demand that people are not told of")
{
    Program program = sample();
    program.disclosures.erase(disclosureOf(program, Demand::leadingChange).id);
    expectRules(program, {"TRD-001"});
    const Finding finding = onlyFinding(program, "TRD-001");
    CHECK(finding.subjects == std::vector<RecordRef>{{RecordType::disclosure, "leading change"}});
    CHECK(fill(finding.message)
          == "“Run a cross-functional project” asks for something that people are not told before they commit: Leading "
             "change.");
    REQUIRE(finding.fixes.front().edit.disclosures.size() == 1);
    const Disclosure& told = *finding.fixes.front().edit.disclosures.begin()->second.after;
    CHECK(told.stage == DisclosureStage::beforeApplication);
    CHECK(told.text == "“Run a cross-functional project” asks for this: Leading change.");
    CHECK(fill(finding.fixes.front().label) == "Tell people before they apply: “" + told.text + "”");
    CHECK(fill(finding.fixes.back().label) == "Don't ask for it in “Run a cross-functional project”");
    CHECK(finding.fixes.back().needsPerson);
}

TEST_CASE("TRD-001 reports what people are told only after the start, and what every program asks: time")
{
    Program program = sample();
    Disclosure& time = disclosureOf(program, Demand::timeCommitment);
    time.stage = DisclosureStage::afterStart;
    expectRules(program, {"TRD-001"});
    CHECK(fill(onlyFinding(program, "TRD-001").fixes.front().label) == "Tell people before they apply");
    time.stage.reset();
    CHECK(reports(program, "TRD-001"));
    time.stage = DisclosureStage::atOffer;
    CHECK_FALSE(reports(program, "TRD-001"));
    program.disclosures.erase(time.id);
    CHECK(fill(onlyFinding(program, "TRD-001").message)
          == "The program asks for something that people are not told before they commit: Time commitment.");
    expectRules(program, {"TRD-001"});
}

TEST_CASE("TRD-001 takes ‘other’ as a demand like any other, and names no more than three activities")
{
    Program program = sample();
    for (const char* id : {"A02", "A04"}) at(program.activities, id).demands.push_back(Demand::other);
    CHECK(fill(onlyFinding(program, "TRD-001").message)
          == "“Lead a process improvement” and “Run a cross-functional project” ask for something that people are not "
             "told before they commit: Other.");
    for (const char* id : {"A06", "A08"}) at(program.activities, id).demands = {Demand::other, Demand::other};
    CHECK(fill(onlyFinding(program, "TRD-001").message)
          == "4 activities ask for something that people are not told before they commit: Other.");
    disclosureOf(program, Demand::leadingChange).demand = Demand::other;
    CHECK(onlyFinding(program, "TRD-001").subjects.front().id == "leading change");
}
