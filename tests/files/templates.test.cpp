// SPDX-License-Identifier: Apache-2.0
#include "files/templates.hpp"

#include "model/error.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cadre;
using Catch::Contains;

TEST_CASE("every template is a program of its own")
{
    std::set<std::string> names;
    for (const Template& item : templates()) {
        CAPTURE(item.name);
        REQUIRE(names.insert(item.name).second);
        REQUIRE_FALSE(item.title.empty());
        REQUIRE_FALSE(item.description.empty());
        const Program program = programFromTemplate(item.name);
        REQUIRE(only(program.brief).lengthMonths.has_value());
        if (item.name == "blank") REQUIRE(recordCount(program) == 1);
        else REQUIRE(program.activities.size() > 3);
        if (!item.sample) REQUIRE_FALSE(cadre::testing::hasDanglingReference(program));
    }
}

TEST_CASE("the templates last as long as their names say")
{
    REQUIRE(only(programFromTemplate("emerging-leaders-12").brief).lengthMonths == 12);
    REQUIRE(only(programFromTemplate("general-management-rotation-24").brief).lengthMonths == 24);
    REQUIRE(only(programFromTemplate("operations-accelerator-36").brief).lengthMonths == 36);
    REQUIRE(only(programFromTemplate("plant-manager-24").brief).lengthMonths == 24);
    REQUIRE(only(programFromTemplate("client-service-leader-18").brief).lengthMonths == 18);
    REQUIRE(only(programFromTemplate("technical-lead-9").brief).lengthMonths == 9);
    REQUIRE(only(programFromTemplate("blank").brief).lengthMonths == 12);
}

TEST_CASE("an unknown template is refused with the names of the known ones")
{
    for (const char* name : {"sales-6", "", "flawed.json", "../flawed"})
        REQUIRE_THROWS_WITH(programFromTemplate(name), Contains("emerging-leaders-12, ") && Contains("and flawed."));
}
