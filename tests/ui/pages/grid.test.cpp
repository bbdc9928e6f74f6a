// SPDX-License-Identifier: Apache-2.0
#include "tables/grid.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("Rows of a spreadsheet are read cell by cell")
{
    CHECK(readGrid("a\tb\r\nc\t\r\n") == Grid{{"a", "b"}, {"c", ""}});
    CHECK(readGrid("a") == Grid{{"a"}});
    CHECK(readGrid("").empty());
    CHECK(readGrid("\n\t\n").empty());
    CHECK(readGrid("a\n\nb\n\n") == Grid{{"a"}, {""}, {"b"}});
}

TEST_CASE("Quotes hold tabs, line breaks and quotes together; a lone quote is a character")
{
    CHECK(readGrid("\"a\tb\"\tc\n") == Grid{{"a\tb", "c"}});
    CHECK(readGrid("\"line\nbreak\"\n") == Grid{{"line\nbreak"}});
    CHECK(readGrid("\"say \"\"yes\"\"\"") == Grid{{"say \"yes\""}});
    CHECK(readGrid("5\" pipe\tb") == Grid{{"5\" pipe", "b"}});
    CHECK(readGrid("\"open\tb") == Grid{{"\"open", "b"}});
}

TEST_CASE("What is written is read again")
{
    const Grid grid{{"a", "b\tc", "\"d\""}, {"", "e\nf", "5\""}};
    CHECK(readGrid(writtenGrid(grid)) == grid);
}
