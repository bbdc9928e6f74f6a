// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <algorithm>
#include <type_traits>
#include <vector>

namespace cadre {

/// Lists that several records edit together entry by entry, even where they differ. Duties have ids, which two roles
/// can't share; months are typed as one text.
template <class V> inline constexpr bool sharesEntries = false;
template <class P>
inline constexpr bool sharesEntries<std::vector<P>> = !std::is_same_v<P, Duty> && !std::is_arithmetic_v<P>;

template <class P>
[[nodiscard]] bool holdsEntry(const std::vector<P>& list, const P& entry)
{
    return std::ranges::find(list, entry) != list.end();
}

/// Takes out what an entry takes the place of: a competency at one level that of the same at another.
template <class P>
void makeRoom(std::vector<P>& list, const P& entry)
{
    if constexpr (std::is_same_v<P, CompetencyAtLevel>)
        std::erase_if(list, [&](const P& other) { return !entry.competency.empty() && other.competency == entry.competency; });
    else std::erase(list, entry);
}

/// Puts an entry in the place of another.
template <class P>
void replaceEntry(std::vector<P>& list, const P& before, const P& after)
{
    const auto place = std::ranges::find(list, before) - list.begin();
    std::vector<P> first(list.begin(), list.begin() + place);
    std::vector<P> rest(list.begin() + place, list.end());
    if (!rest.empty() && rest.front() == before) rest.erase(rest.begin());
    makeRoom(first, after);
    makeRoom(rest, after);
    first.push_back(after);
    first.insert(first.end(), rest.begin(), rest.end());
    list = std::move(first);
}

/// Does to a list what made `after` out of `before`: takes out, adds and replaces the same entries. What else is in the
/// list stays.
template <class P>
void exchangeEntries(std::vector<P>& list, const std::vector<P>& before, const std::vector<P>& after)
{
    if (before.size() == after.size()) {
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!(before[i] == after[i])) replaceEntry(list, before[i], after[i]);
        return;
    }
    for (const P& entry : before)
        if (!holdsEntry(after, entry)) std::erase(list, entry);
    for (const P& entry : after)
        if (!holdsEntry(before, entry) && !holdsEntry(list, entry)) {
            makeRoom(list, entry);
            list.push_back(entry);
        }
}

} // namespace cadre
