// SPDX-License-Identifier: Apache-2.0
#include "review/circles.hpp"

#include <algorithm>
#include <limits>
#include <span>

namespace cadre {

namespace {

/// The activities as numbers, and for each those it waits for.
class Graph {
public:
    explicit Graph(const Index& index)
    {
        m_ends.reserve(index.activities.size());
        for (const Activity* activity : index.activities) {
            for (const Id<Activity>& id : activity->dependsOn)
                if (const auto place = index.placeOf(id)) m_targets.push_back(*place);
            m_ends.push_back(m_targets.size());
        }
    }

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::span<const std::size_t> waitsFor(std::size_t node) const
    {
        const std::size_t begin = node == 0 ? 0 : m_ends[node - 1];
        return std::span(m_targets).subspan(begin, m_ends[node] - begin);
    }

private:
    std::vector<std::size_t> m_targets; ///< Of all nodes, one after the other.
    std::vector<std::size_t> m_ends;    ///< Of each node's part.
};

/// Tarjan's strongly connected components, with a stack of its own: a chain of dependencies may be as long
/// as the program has activities. Only those that are circles are kept.
class Components {
public:
    explicit Components(const Graph& graph) : m_graph(graph), m_nodes(graph.size())
    {
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            if (m_nodes[node].order == 0) explore(node);
    }

    std::vector<std::vector<std::size_t>> list;

private:
    struct Node {
        std::size_t order = 0;  ///< When it was reached; 0 is not yet.
        std::size_t oldest = 0; ///< The earliest node on the stack that it leads to.
        std::size_t next = 0;   ///< The next of its dependencies to follow.
        bool open = false;
    };

    void enter(std::size_t node)
    {
        m_nodes[node] = {++m_count, m_count, 0, true};
        m_path.push_back(node);
        m_open.push_back(node);
    }

    void explore(std::size_t start)
    {
        enter(start);
        while (!m_path.empty()) {
            const std::size_t node = m_path.back();
            const auto targets = m_graph.waitsFor(node);
            if (m_nodes[node].next < targets.size()) {
                const std::size_t target = targets[m_nodes[node].next++];
                if (m_nodes[target].order == 0) enter(target);
                else if (m_nodes[target].open) lower(node, m_nodes[target].order);
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty()) lower(m_path.back(), m_nodes[node].oldest);
            if (m_nodes[node].oldest == m_nodes[node].order) close(node);
        }
    }

    void lower(std::size_t node, std::size_t order) { m_nodes[node].oldest = std::min(m_nodes[node].oldest, order); }

    void close(std::size_t node)
    {
        const auto begin = std::ranges::find(m_open.rbegin(), m_open.rend(), node).base() - 1;
        const std::vector<std::size_t>::iterator end = m_open.end();
        for (auto each = begin; each != end; ++each) m_nodes[*each].open = false;
        if (end - begin > 1 || waitsForItself(node)) list.emplace_back(begin, end);
        m_open.erase(begin, end);
    }

    [[nodiscard]] bool waitsForItself(std::size_t node) const
    {
        const auto targets = m_graph.waitsFor(node);
        return std::ranges::find(targets, node) != targets.end();
    }

    const Graph& m_graph;
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_path;
    std::vector<std::size_t> m_open; ///< Reached, but not yet known to be in a finished component.
    std::size_t m_count = 0;
};

} // namespace

Circles::Circles(const Index& index)
{
    const Graph graph(index);
    Components components(graph);
    for (auto& component : components.list) std::ranges::sort(component);
    std::ranges::sort(components.list);
    for (const auto& component : components.list) {
        std::vector<const Activity*> circle;
        for (const std::size_t node : component) circle.push_back(index.activities[node]);
        std::ranges::stable_sort(circle, {}, [](const Activity* activity) {
            return activity->startMonth.value_or(std::numeric_limits<std::int64_t>::max());
        });
        for (const Activity* activity : circle) m_circleOf.emplace(activity->id, list.size());
        list.push_back(std::move(circle));
    }
}

bool Circles::together(const Id<Activity>& a, const Id<Activity>& b) const
{
    const auto first = m_circleOf.find(a);
    const auto second = m_circleOf.find(b);
    return first != m_circleOf.end() && second != m_circleOf.end() && first->second == second->second;
}

} // namespace cadre
