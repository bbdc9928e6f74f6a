// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

/// Shares are rounded: half of three months is one and a half, and a third of three is one.
constexpr double tolerance = 1e-9;

/// How many of an activity's months a support has to have.
std::int64_t monthsNeeded(const Span& activity, double minCover)
{
    const double needed = std::ceil(minCover * static_cast<double>(activity.months()) - tolerance);
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(needed));
}

bool neverRuns(const Support& support)
{
    return support.durationMonths && *support.durationMonths < 1;
}

} // namespace

bool isFor(const Support& support, const Activity& activity)
{
    const auto& limits = support.coversActivities;
    return limits.empty() || std::ranges::find(limits, activity.id) != limits.end();
}

bool isThereDuring(const Support& support, const Activity& activity, double minCover)
{
    if (neverRuns(support)) return false;
    const auto supported = spanOf(support);
    const auto worked = spanOf(activity);
    return !supported || !worked || shared(*supported, *worked) >= monthsNeeded(*worked, minCover);
}

bool covers(const Support& support, const Activity& activity, double minCover)
{
    return isFor(support, activity) && isThereDuring(support, activity, minCover);
}

bool areEnough(double meetings, double least)
{
    constexpr double rounding = 0.005; // people see two decimals
    return meetings + rounding >= least;
}

Cover::Sum& Cover::Sum::operator+=(const Sum& other)
{
    supports += other.supports;
    meetings += other.meetings;
    return *this;
}

Cover::Sum& Cover::Sum::operator-=(const Sum& other)
{
    supports -= other.supports;
    meetings -= other.meetings;
    return *this;
}

/// Sums of what is entered for months, up to a month (a Fenwick tree).
class Cover::SumsByMonth {
public:
    explicit SumsByMonth(std::vector<std::int64_t> months) : m_months(std::move(months))
    {
        std::ranges::sort(m_months);
        m_sums.resize(m_months.size() + 1);
    }

    void add(std::int64_t month, const Sum& sum)
    {
        for (std::size_t i = countUpTo(month); i < m_sums.size(); i += i & (~i + 1)) m_sums[i] += sum;
    }

    [[nodiscard]] Sum upTo(std::int64_t month) const
    {
        Sum total;
        for (std::size_t i = countUpTo(month); i > 0; i -= i & (~i + 1)) total += m_sums[i];
        return total;
    }

private:
    [[nodiscard]] std::size_t countUpTo(std::int64_t month) const
    {
        return static_cast<std::size_t>(std::ranges::upper_bound(m_months, month) - m_months.begin());
    }

    std::vector<std::int64_t> m_months;
    std::vector<Sum> m_sums;
};

Cover::Sum Cover::sumOf(const Support& support)
{
    constexpr double most = 1e6;
    return {1, std::llround(std::clamp(support.frequencyPerMonth.value_or(0), 0.0, most) * 1e6)};
}

Cover::Cover(const Index& index, std::initializer_list<SupportKind> kinds, double minCover) : m_minCover(minCover)
{
    std::map<Span, Sum> unlimited;
    for (const Support* support : index.supports) {
        if (!support->kind || std::ranges::find(kinds, *support->kind) == kinds.end() || neverRuns(*support)) continue;
        for (const Id<Activity>& id : support->coversActivities) {
            auto& list = m_limited[id];
            if (list.empty() || list.back() != support) list.push_back(support);
        }
        if (!support->coversActivities.empty()) continue;
        const auto span = spanOf(*support);
        (span ? unlimited[*span] : m_always) += sumOf(*support);
    }
    sumUp(index, unlimited);
}

/// A support has k of an activity's months if it lasts as long, starts when k of them are left, and ends when k have
/// passed. One that lasts as long can't both start too late and end too early, so the sum is that of all that last as
/// long, less those that start too late and those that end too early. From the greatest k to the least, ever more
/// supports last long enough.
void Cover::sumUp(const Index& index, const std::map<Span, Sum>& unlimited)
{
    if (unlimited.empty()) return;
    std::vector<std::pair<Span, Sum>> supports(unlimited.begin(), unlimited.end());
    std::vector<std::int64_t> starts;
    std::vector<std::int64_t> ends;
    for (const auto& [span, sum] : supports) {
        starts.push_back(span.first);
        ends.push_back(span.last);
    }
    SumsByMonth byStart(std::move(starts));
    SumsByMonth byEnd(std::move(ends));
    for (const Activity* activity : index.activities)
        if (const auto span = spanOf(*activity)) m_duringSpan.try_emplace(*span);
    std::vector<std::pair<std::int64_t, Span>> needed;
    for (const auto& [span, sum] : m_duringSpan) needed.emplace_back(monthsNeeded(span, m_minCover), span);
    std::ranges::sort(needed, std::greater());
    std::ranges::sort(supports, std::greater(), [](const auto& support) { return support.first.months(); });

    auto next = supports.begin();
    for (const auto& [months, span] : needed) {
        for (; next != supports.end() && next->first.months() >= months; ++next) {
            byStart.add(next->first.first, next->second);
            byEnd.add(next->first.last, next->second);
            m_unlimited += next->second;
        }
        Sum& during = m_duringSpan[span];
        during = byStart.upTo(span.last - months + 1);
        during -= byEnd.upTo(span.first + months - 2);
    }
    for (; next != supports.end(); ++next) m_unlimited += next->second;
}

Contacts Cover::of(const Activity& activity) const
{
    Sum sum = m_always;
    const auto span = spanOf(activity);
    if (!span) {
        sum += m_unlimited;
    } else if (const auto during = m_duringSpan.find(*span); during != m_duringSpan.end()) {
        sum += during->second;
    }
    if (const auto limited = m_limited.find(activity.id); limited != m_limited.end())
        for (const Support* support : limited->second)
            if (isThereDuring(*support, activity, m_minCover)) sum += sumOf(*support);
    return {sum.supports, static_cast<double>(sum.meetings) / 1e6};
}

} // namespace cadre
