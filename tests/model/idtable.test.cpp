// SPDX-License-Identifier: Apache-2.0
#include "model/idtable.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("a table of ids finds each id it was given, also more than it expected")
{
    std::vector<std::string> ids;
    for (int i = 0; i < 1000; ++i) ids.push_back("id " + std::to_string(i));
    IdTable table;
    CHECK(table.find("id 1") == IdTable::none);
    table.reset(3);
    for (std::uint32_t i = 0; i < ids.size(); ++i) CHECK(table.add(ids[i], i) == i);
    CHECK(table.add(ids[7], 5000) == 7);
    for (std::uint32_t i = 0; i < ids.size(); ++i) CHECK(table.find(ids[i]) == i);
    CHECK(table.find("id") == IdTable::none);
    table.reset(1);
    CHECK(table.find(ids[7]) == IdTable::none);
}
