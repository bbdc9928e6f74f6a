// SPDX-License-Identifier: Apache-2.0
#include "form/reading.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("An empty number field says that the number is not known")
{
    CHECK(!readNumber("", true).value);
    CHECK(readNumber("  ", true).problem.isEmpty());
    CHECK(writtenNumber(std::nullopt).isEmpty());
}

TEST_CASE("Numbers are read with a decimal comma or point and with a percent sign")
{
    CHECK(readNumber("12", true).value == 12);
    CHECK(readNumber("12,5", false).value == 12.5);
    CHECK(readNumber("12.5 %", false).value == 12.5);
    CHECK(readNumber("-3", true).value == -3);
    CHECK(readNumber("1000000000000", true).value == 1e12);
}

TEST_CASE("What is no number that fits is refused with the reason")
{
    for (const char* text : {"abc", "1 2 3", "1e400", "nan", "inf", "0x10", "1000000000001"}) {
        INFO(text);
        CHECK(!readNumber(text, false).value);
        CHECK(!readNumber(text, false).problem.isEmpty());
    }
    CHECK(!readNumber("1.5", true).problem.isEmpty());
}

TEST_CASE("Months are read from lists and ranges, and what can't be read is named")
{
    CHECK(readMonths("3, 6 9;12").months == std::vector<std::int64_t>{3, 6, 9, 12});
    CHECK(readMonths("1-3, 6").months == std::vector<std::int64_t>{1, 2, 3, 6});
    CHECK(readMonths("1 - 3").months == std::vector<std::int64_t>{1, 2, 3});
    CHECK(readMonths("-1, 0").months == std::vector<std::int64_t>{-1, 0});
    const ReadMonths partly = readMonths("3, soon, 6");
    CHECK(partly.months == std::vector<std::int64_t>{3, 6});
    CHECK(partly.problem.contains("soon"));
    CHECK(!readMonths("1-999999").problem.isEmpty());
    CHECK(readMonths("").problem.isEmpty());
    CHECK(writtenMonths({3, 6}) == "3, 6");
}
