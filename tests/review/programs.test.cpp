// SPDX-License-Identifier: Apache-2.0
#include "review/support.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("The programs that come with Cadre report exactly what the catalogue expects of them")
{
    std::ifstream stream(std::string(CADRE_SOURCE_DIR) + "/tests/cases/expected-rules.json");
    const auto expected = nlohmann::json::parse(stream);
    REQUIRE(expected.size() == 8);
    for (const auto& [file, rules] : expected.items()) {
        CAPTURE(file);
        CHECK(rulesOf(review(sample(file))) == rules.get<Rules>());
    }
}
