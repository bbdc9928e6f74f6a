// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Shares are rounded: half of three months is one and a half, and a third of three is one.
constexpr double tolerance = 1e-9;

bool isEnough(const Span& support, const Span& activity, double minCover)
{
    const double needed = minCover * static_cast<double>(activity.months());
    const std::int64_t months = shared(support, activity);
    return months > 0 && static_cast<double>(months) + tolerance >= needed;
}

bool neverRuns(const Support& support)
{
    return support.durationMonths && *support.durationMonths < 1;
}

void add(Contacts& contacts, const Support& support)
{
    ++contacts.supports;
    contacts.meetings += std::max(0.0, support.frequencyPerMonth.value_or(0));
}

void add(Contacts& contacts, const Contacts& more)
{
    contacts.supports += more.supports;
    contacts.meetings += more.meetings;
}

} // namespace

bool isThereDuring(const Support& support, const Activity& activity, double minCover)
{
    if (neverRuns(support)) return false;
    const auto supported = spanOf(support);
    const auto worked = spanOf(activity);
    return !supported || !worked || isEnough(*supported, *worked, minCover);
}

bool covers(const Support& support, const Activity& activity, double minCover)
{
    const auto& limits = support.coversActivities;
    if (!limits.empty() && std::ranges::find(limits, activity.id) == limits.end()) return false;
    return isThereDuring(support, activity, minCover);
}

Cover::Cover(const Index& index, std::initializer_list<SupportKind> kinds, double minCover) : m_minCover(minCover)
{
    for (const Support* support : index.supports) {
        if (!support->kind || std::ranges::find(kinds, *support->kind) == kinds.end() || neverRuns(*support)) continue;
        for (const Id<Activity>& id : support->coversActivities) {
            auto& list = m_limited[id];
            if (list.empty() || list.back() != support) list.push_back(support);
        }
        if (!support->coversActivities.empty()) continue;
        const auto span = spanOf(*support);
        add(span ? m_unlimited[*span] : m_always, *support);
    }
}

Contacts Cover::unlimitedDuring(const std::optional<Span>& span)
{
    const auto [answer, isNew] = m_answers.try_emplace(span, m_always);
    if (isNew)
        for (const auto& [supported, contacts] : m_unlimited)
            if (!span || isEnough(supported, *span, m_minCover)) add(answer->second, contacts);
    return answer->second;
}

Contacts Cover::of(const Activity& activity)
{
    Contacts contacts = unlimitedDuring(spanOf(activity));
    if (const auto limited = m_limited.find(activity.id); limited != m_limited.end())
        for (const Support* support : limited->second)
            if (isThereDuring(*support, activity, m_minCover)) add(contacts, *support);
    return contacts;
}

} // namespace cadre
