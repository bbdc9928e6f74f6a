// SPDX-License-Identifier: Apache-2.0
#include "review/spans.hpp"

namespace cadre {

std::vector<Span> joined(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    std::vector<Span> list;
    for (const Span& span : spans) {
        if (list.empty() || list.back().last + 1 < span.first) list.push_back(span);
        else list.back().last = std::max(list.back().last, span.last);
    }
    return list;
}

std::vector<Span> inBoth(const std::vector<Span>& a, const std::vector<Span>& b)
{
    std::vector<Span> list;
    auto other = b.begin();
    for (const Span& span : a) {
        while (other != b.end() && other->last < span.first) ++other;
        for (auto next = other; next != b.end() && next->first <= span.last; ++next)
            list.push_back({std::max(span.first, next->first), std::min(span.last, next->last)});
    }
    return list;
}

std::vector<Span> without(const std::vector<Span>& from, const std::vector<Span>& taken)
{
    std::vector<Span> list;
    auto gap = taken.begin();
    for (Span rest : from) {
        while (gap != taken.end() && gap->last < rest.first) ++gap;
        auto next = gap;
        for (; next != taken.end() && next->first <= rest.last && rest.first <= rest.last; ++next) {
            if (rest.first < next->first) list.push_back({rest.first, next->first - 1});
            rest.first = next->last + 1;
        }
        if (rest.first <= rest.last) list.push_back(rest);
    }
    return list;
}

} // namespace cadre
