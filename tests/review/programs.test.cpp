// SPDX-License-Identifier: Apache-2.0
#include "review/rule.hpp"
#include "review/support.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("The five programs report exactly what the catalogue expects of them")
{
    std::ifstream stream(std::string(CADRE_SOURCE_DIR) + "/tests/cases/expected-rules.json");
    const auto expected = nlohmann::json::parse(stream);
    REQUIRE(expected.size() == 5);
    for (const auto& [file, rules] : expected.items()) {
        CAPTURE(file);
        Rules existing;
        for (const auto& rule : rules)
            if (findRule(rule.get<std::string>())) existing.insert(rule.get<std::string>());
        CHECK(rulesOf(review(sample(file))) == existing);
    }
}
