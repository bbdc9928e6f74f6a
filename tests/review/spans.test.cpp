// SPDX-License-Identifier: Apache-2.0
#include "review/spans.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cadre;
using namespace cadre::testing;

namespace {

std::vector<Span> someSpans(Generator& random)
{
    std::vector<Span> spans;
    for (std::int64_t i = random.number(0, 6); i > 0; --i) {
        const std::int64_t first = random.number(1, 30);
        spans.push_back({first, first + random.number(0, 6)});
    }
    return spans;
}

std::set<std::int64_t> monthsOf(const std::vector<Span>& spans)
{
    std::set<std::int64_t> months;
    for (const Span& span : spans)
        for (std::int64_t month = span.first; month <= span.last; ++month) months.insert(month);
    return months;
}

/// Whether the spans are in order, with a gap between any two.
bool isTidy(const std::vector<Span>& spans)
{
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i].first > spans[i].last || (i > 0 && spans[i - 1].last + 1 >= spans[i].first)) return false;
    return true;
}

} // namespace

TEST_CASE("Sets of months are joined, cut and taken apart as if month by month")
{
    Generator random(1);
    for (int round = 0; round < 2000; ++round) {
        const std::vector<Span> loose = someSpans(random);
        const std::vector<Span> a = joined(loose);
        const std::vector<Span> b = joined(someSpans(random));
        CHECK(isTidy(a));
        CHECK(monthsOf(a) == monthsOf(loose));
        std::set<std::int64_t> shared;
        std::set<std::int64_t> rest;
        for (const std::int64_t month : monthsOf(a)) (monthsOf(b).contains(month) ? shared : rest).insert(month);
        CHECK(isTidy(inBoth(a, b)));
        CHECK(monthsOf(inBoth(a, b)) == shared);
        CHECK(isTidy(without(a, b)));
        CHECK(monthsOf(without(a, b)) == rest);
    }
}
