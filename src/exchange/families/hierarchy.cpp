// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/hierarchy.hpp"

#include "exchange/plaintext.hpp"

#include <algorithm>
#include <limits>

namespace cadre {

namespace {

std::string lastPart(const std::string& id)
{
    return id.substr(id.find_last_of("/#") + 1);
}

} // namespace

void Hierarchy::addTop(const std::string& id)
{
    if (id.empty()) return;
    m_tops.insert(id);
    m_tops.insert(lastPart(id));
}

void Hierarchy::addItem(std::size_t index, const std::vector<std::string>& ids)
{
    for (const std::string& id : ids) {
        if (id.empty()) continue;
        m_items.emplace(id, index);
        m_items.emplace(lastPart(id), index);
    }
}

std::optional<std::size_t> Hierarchy::itemCalled(const std::string& id) const
{
    if (id.empty()) return std::nullopt;
    auto found = m_items.find(id);
    if (found == m_items.end()) found = m_items.find(lastPart(id));
    return found == m_items.end() ? std::nullopt : std::optional(found->second);
}

void Hierarchy::linkItems()
{
    m_orders.resize(m_framework.items.size());
    m_isTop.resize(m_framework.items.size());
    for (const Link& link : m_links) {
        const auto child = itemCalled(link.child);
        const auto parent = itemCalled(link.parent);
        if (child && (m_tops.contains(link.parent) || m_tops.contains(lastPart(link.parent)))) {
            m_isTop[*child] = true;
            if (link.order) m_orders[*child] = link.order;
        } else if (!child || !parent) {
            m_framework.notes.push_back(
                {link.pointer, Text(CADRE_TEXT("“{id}” is not in the file. The link to it is left out."))
                                   .with("id", child ? link.parent : link.child)});
        } else if (FrameworkItem& item = m_framework.items[*child]; *child != *parent && !item.parent) {
            item.parent = parent;
            m_orders[*child] = link.order;
        } else if (item.parent != parent) {
            m_framework.notes.push_back(
                {link.pointer,
                 Text(CADRE_TEXT("“{name}” is a part of several items. It is kept with the first of them."))
                     .with("name", plainLine(item.name))});
        }
    }
}

/// Follows each item upwards once; an item that is met again on the way starts a circle.
void Hierarchy::openCircles()
{
    std::vector<FrameworkItem>& items = m_framework.items;
    constexpr std::size_t unseen = 0;
    std::vector<std::size_t> walks(items.size(), unseen);
    for (std::size_t start = 0; start < items.size(); ++start) {
        const std::size_t walk = start + 1;
        for (std::optional<std::size_t> at = start; at && walks[*at] == unseen;) {
            walks[*at] = walk;
            const std::optional<std::size_t> next = items[*at].parent;
            if (next && walks[*next] == walk) {
                m_framework.notes.push_back(
                    {items[*at].pointer,
                     Text(CADRE_TEXT("“{name}” is, by way of others, a part of itself. It is taken as one "
                                     "that is a part of nothing."))
                         .with("name", plainLine(items[*at].name))});
                items[*at].parent.reset();
                break;
            }
            at = next;
        }
    }
}

/// Children follow their parent, by their numbers where they have some, else as in the file.
void Hierarchy::order()
{
    std::vector<FrameworkItem>& items = m_framework.items;
    std::vector<std::vector<std::size_t>> children(items.size());
    std::vector<std::size_t> tops;
    for (std::size_t i = 0; i < items.size(); ++i) (items[i].parent ? children[*items[i].parent] : tops).push_back(i);
    const auto sort = [&](std::vector<std::size_t>& list) {
        std::stable_sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) {
            constexpr auto last = std::numeric_limits<std::int64_t>::max();
            return m_orders[a].value_or(last) < m_orders[b].value_or(last);
        });
    };
    sort(tops);
    std::vector<std::size_t> sequence;
    std::vector<std::size_t> waiting(tops.rbegin(), tops.rend());
    while (!waiting.empty()) {
        const std::size_t at = waiting.back();
        waiting.pop_back();
        sequence.push_back(at);
        sort(children[at]);
        waiting.insert(waiting.end(), children[at].rbegin(), children[at].rend());
    }
    std::vector<std::size_t> places(items.size());
    for (std::size_t i = 0; i < sequence.size(); ++i) places[sequence[i]] = i;
    std::vector<FrameworkItem> sorted;
    std::vector<bool> isTop;
    sorted.reserve(items.size());
    for (const std::size_t from : sequence) {
        isTop.push_back(m_isTop[from]);
        sorted.push_back(std::move(items[from]));
        if (sorted.back().parent) sorted.back().parent = places[*sorted.back().parent];
    }
    items = std::move(sorted);
    m_isTop = std::move(isTop);
}

void Hierarchy::makeGroups(GroupBy groupBy)
{
    std::vector<FrameworkItem>& items = m_framework.items;
    std::vector<bool> hasChildren(items.size());
    for (const FrameworkItem& item : items)
        if (item.parent) hasChildren[*item.parent] = true;
    std::vector<std::size_t> tops(items.size()); // parents stand before their children
    for (std::size_t i = 0; i < items.size(); ++i) {
        FrameworkItem& item = items[i];
        tops[i] = item.parent ? tops[*item.parent] : i;
        if (item.parent && item.group.empty())
            item.group = items[groupBy == GroupBy::top ? tops[i] : *item.parent].name;
        const bool isGroup = groupBy == GroupBy::top ? !item.parent && (m_isTop[i] || hasChildren[i]) : hasChildren[i];
        if (isGroup)
            m_framework.groups.push_back(
                {.id = item.sourceId, .name = item.name, .description = item.description, .pointer = item.pointer});
    }
}

void Hierarchy::settle(GroupBy groupBy)
{
    linkItems();
    openCircles();
    order();
    makeGroups(groupBy);
}

} // namespace cadre
