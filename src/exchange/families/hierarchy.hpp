// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace cadre {

/// Which items are groups of a framework whose items are parts of items.
enum class GroupBy {
    top,    ///< Those at the top; all below them are in their group.
    parent, ///< All that have children; an item is in the group of the one above it.
};

/// Sets the parents of items from links between them, whatever the order in which they come.
class Hierarchy {
public:
    struct Link {
        std::string child;
        std::string parent;
        std::optional<std::int64_t> order = std::nullopt; ///< Among the children of the parent.
        std::string pointer = {};                         ///< Where the link stands in the file.
    };

    explicit Hierarchy(Framework& framework) : m_framework(framework) {}

    /// What links call the framework itself.
    void addTop(const std::string& id);
    /// An item and what links may call it.
    void addItem(std::size_t index, const std::vector<std::string>& ids);
    void addLink(Link link) { m_links.push_back(std::move(link)); }
    /// The item that links call so; the last part of an address will do.
    [[nodiscard]] std::optional<std::size_t> itemCalled(const std::string& id) const;
    /// Sets parents, groups and the order of the items. Circles are opened and links to nothing passed over, each with
    /// a note.
    void settle(GroupBy groupBy);

private:
    void linkItems();
    void openCircles();
    void order();
    void makeGroups(GroupBy groupBy);

    Framework& m_framework;
    std::set<std::string> m_tops;
    std::map<std::string, std::size_t> m_items;
    std::vector<Link> m_links;
    std::vector<std::optional<std::int64_t>> m_orders; ///< By item.
    std::vector<bool> m_isTop;                         ///< By item: linked to the framework itself.
};

} // namespace cadre
