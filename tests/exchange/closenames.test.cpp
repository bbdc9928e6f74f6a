// SPDX-License-Identifier: Apache-2.0
#include "exchange/closenames.hpp"

#include "exchange/namewords.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

namespace {

bool areClose(const char* a, const char* b)
{
    CloseNames names;
    names.add("Something else entirely", 0);
    names.add(a, 1);
    return names.closest(b) == std::optional<std::size_t>(1);
}

} // namespace

TEST_CASE("names with the same meaningful words are close, whatever their order, endings and small words")
{
    CHECK(areClose("The coaching of teams", "Team coaching"));
    CHECK(areClose("Managing change", "Manages changes"));
    CHECK(areClose("Planning", "Plans"));
    CHECK(areClose("Leads with purpose", "Purposeful leading"));
    CHECK(areClose("Communication", "Communication skills"));
    CHECK(areClose("Problem-solving", "SOLVES PROBLEMS"));
    CHECK(areClose("Führung von Teams", "TEAM-FÜHRUNG"));
    CHECK(areClose("チームを率いる", "チームを率いる"));
}

TEST_CASE("names that share most of their words are close, those that share one are not")
{
    CHECK(areClose("Makes decisions using data", "Makes sound decisions"));
    CHECK_FALSE(areClose("Coaching", "Team coaching"));
    CHECK_FALSE(areClose("Leads with purpose", "Leads teams"));
    CHECK_FALSE(areClose("Develops others", "Develops strategy"));
}

TEST_CASE("one wrong letter in a long word is forgiven")
{
    CHECK(areClose("Stakeholder communication", "Comunication with stakeholders"));
    CHECK_FALSE(areClose("Team", "Term"));
}

TEST_CASE("names that differ in a number are not close")
{
    CHECK_FALSE(areClose("Leads a large team, part 1", "Leads a large team, part 2"));
    CHECK_FALSE(areClose("Leads a large team, part 1", "Leads a large team"));
    CHECK(areClose("Leads a large team, part 1", "Leads large teams – part 1"));
}

TEST_CASE("the closest name is found, the first of those that are equally close")
{
    CloseNames names;
    names.add("Makes decisions with others and data", 4);
    names.add("Decision making", 7);
    names.add("Makes decisions", 9);
    CHECK(names.closest("Making decisions") == 7);
    CHECK_FALSE(names.closest(""));
    CHECK_FALSE(names.closest("Unheard of"));
}

TEST_CASE("a name of small words alone keeps them")
{
    CHECK(nameWords("With and for").size() == 3);
    CHECK(nameWords("–?!").empty());
    CHECK_FALSE(areClose("?", "!"));
}

TEST_CASE("very many names with the same words are searched in little time")
{
    CloseNames names;
    for (std::size_t i = 0; i < 5'000; ++i) names.add("Leads the team of unit " + std::to_string(i), i);
    std::size_t found = 0;
    for (std::size_t i = 0; i < 5'000; ++i)
        if (names.closest("Leads teams of the unit " + std::to_string(i)) == i) ++found;
    CHECK(found == 5'000);
}
