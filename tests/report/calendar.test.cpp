// SPDX-License-Identifier: Apache-2.0
#include "report/calendar.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;

namespace {

const Translate english = [](std::string_view text) { return std::string(text); };

std::string span(const char* start, int first, int last)
{
    return fill(Calendar(start).span({first, last}));
}

} // namespace

TEST_CASE("without a start date months have numbers")
{
    CHECK(span("", 7, 9) == "months 7 to 9");
    CHECK(span("", 7, 7) == "month 7");
    CHECK(fill(Calendar("").month(0)) == "before the start");
    CHECK(fill(Calendar("").months({9, 3, 6, 3}, english)) == "months 3, 6 and 9");
    CHECK(Calendar("").months({}, english).empty());
}

TEST_CASE("with a start date months are those of the calendar")
{
    CHECK(span("2027-01-04", 7, 9) == "July to September 2027");
    CHECK(span("2027-01-04", 1, 1) == "January 2027");
    CHECK(span("2027-11-30", 1, 4) == "November 2027 to February 2028");
    CHECK(fill(Calendar("2027-01-04").month(0)) == "December 2026");
    CHECK(fill(Calendar("2027-01-04").months({3, 6}, english)) == "March and June 2027");
    CHECK(fill(Calendar("2027-01-04").months({12, 13}, english)) == "December 2027 and January 2028");
    CHECK(Calendar("2027-01-04").tick(7, english) == "Jul");
}

TEST_CASE("what is no date leaves the plan relative")
{
    for (const char* text : {"soon", "2027-13-01", "2027-02-30", "0000-01-01", "2027-1-1", "2027-01-04x", "-027-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(Calendar(text).hasDates());
    }
    CHECK(Calendar("2027-01-04T09:00:00").hasDates());
}

TEST_CASE("numbers out of all range are named without overflow")
{
    const Calendar calendar("2027-01-04");
    for (const std::int64_t month : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        CHECK_FALSE(fill(calendar.month(month)).empty());
        CHECK(monthSpan(month, std::numeric_limits<std::int64_t>::max()).has_value());
    }
    CHECK(monthSpan(3, -5) == MonthSpan{3, 3});
    CHECK_FALSE(monthSpan(std::nullopt, 4).has_value());
}
