// SPDX-License-Identifier: Apache-2.0
#include "search/index.hpp"

#include "support/generate.hpp"
#include "support/sample.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;

namespace {

std::optional<int> scoreOf(const char* typed, const char* text, Fit fit = Fit::fuzzy)
{
    return matchScore(SearchText(typed), SearchText(text), fit);
}

bool matches(const char* typed, const char* text)
{
    return scoreOf(typed, text).has_value();
}

bool isBetter(const char* typed, const char* better, const char* worse)
{
    const auto a = scoreOf(typed, better);
    const auto b = scoreOf(typed, worse);
    return a && b && *a > *b;
}

SearchIndex indexOf(const Program& program)
{
    SearchIndex index;
    index.add({.kind = EntryKind::page, .text = "Journey"});
    index.add({.kind = EntryKind::command, .text = "Export PDF…", .detail = "Ctrl+E"});
    addProgram(index, program, review(program));
    return index;
}

const SearchEntry& best(const SearchIndex& index, const char* typed)
{
    const auto found = index.find(typed, 10);
    REQUIRE_FALSE(found.empty());
    return index.entry(found.front());
}

} // namespace

TEST_CASE("What is typed is found whatever its capitals, accents of other letters included")
{
    CHECK(matches("TEAM", "Run the returns team"));
    CHECK(matches("übung", "Lange Übung"));
    CHECK_FALSE(matches("teams", "Run the returns team"));
    CHECK(matches("", "anything"));
    CHECK_FALSE(matches("a", ""));
}

TEST_CASE("Letters may be scattered: initials find a name, chance does not")
{
    CHECK(matches("rrt", "Run the returns team"));
    CHECK(matches("mentsup", "Mentors & support"));
    CHECK_FALSE(matches("xyz", "Run the returns team"));
    CHECK_FALSE(matches("nhum", "Run the returns team until the month"));
}

TEST_CASE("Several words have to fit all, in any order")
{
    CHECK(matches("team run", "Run the returns team"));
    CHECK_FALSE(matches("team walk", "Run the returns team"));
}

TEST_CASE("The beginning of a text is better than that of a word, that better than inside, that better than scattered")
{
    CHECK(isBetter("plan", "Plan the week", "The weekly plan"));
    CHECK(isBetter("plan", "The weekly plan", "Explanation"));
    CHECK(isBetter("plan", "Explanation", "Prepare leaders and new"));
    CHECK(isBetter("mentor", "Mentor", "Mentor from another department"));
}

TEST_CASE("In longer texts only beginnings of words count")
{
    CHECK(scoreOf("over", "Cut overtime by a tenth", Fit::words));
    CHECK_FALSE(scoreOf("time", "Cut overtime by a tenth", Fit::words));
    CHECK_FALSE(scoreOf("cot", "Cut overtime by a tenth", Fit::words));
}

TEST_CASE("Records, fields, findings, pages and commands are found, with the place to go to")
{
    const SearchIndex index = indexOf(sampleProgram("emerging-leaders-before-repairs"));
    const SearchEntry& activity = best(index, "deputise");
    CHECK(activity.kind == EntryKind::record);
    CHECK(activity.place == Place{{RecordType::activity, "A08"}, {}});
    const SearchEntry& need = best(index, "business need");
    CHECK(need.kind == EntryKind::field);
    CHECK(need.place.field == "businessNeed");
    const SearchEntry& duty = best(index, "one-to-ones");
    CHECK(duty.place == Place{{RecordType::role, "R1"}, "duties"});
    const Finding gap = review(sampleProgram("emerging-leaders-before-repairs")).findings.front();
    const SearchEntry& finding = best(index, fill(gap.message).c_str());
    CHECK(finding.kind == EntryKind::finding);
    CHECK(finding.place == gap.place);
    CHECK(best(index, "journey").kind == EntryKind::page);
    CHECK(best(index, "pdf").kind == EntryKind::command);
}

TEST_CASE("Nothing typed offers pages and commands; at most as many as asked for are found")
{
    const SearchIndex index = indexOf(sampleProgram("emerging-leaders-12"));
    CHECK(index.find("", 50).size() == 2);
    CHECK(index.find("e", 7).size() == 7);
}

TEST_CASE("Whatever stands in a program, all of it can be searched, and the first name is found by itself")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Generator generator(seed);
        const Program program = generator.program();
        const SearchIndex index = indexOf(program);
        CAPTURE(seed);
        const std::string typed = generator.text();
        for (const std::size_t number : index.find(typed, 20)) REQUIRE(number < index.size());
        for (const auto& [id, role] : program.roles) {
            if (role.name.empty() || role.name.size() > 40 || SearchText(role.name).letters().find(U' ') == 0) continue;
            const auto found = index.find(role.name, index.size());
            const bool isThere = std::ranges::any_of(
                found, [&](std::size_t number) { return index.entry(number).place.record == refTo(role); });
            REQUIRE((isThere || !matches(role.name.c_str(), role.name.c_str())));
        }
    }
}
