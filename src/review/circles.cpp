// SPDX-License-Identifier: Apache-2.0
#include "review/circles.hpp"

#include <algorithm>
#include <limits>

namespace cadre {

namespace {

/// The activities as numbers, and for each those it waits for.
struct Graph {
    explicit Graph(const Index& index) : waitsFor(index.activities.size())
    {
        std::unordered_map<Id<Activity>, std::size_t> number;
        for (std::size_t i = 0; i < index.activities.size(); ++i) number.emplace(index.activities[i]->id, i);
        for (std::size_t i = 0; i < index.activities.size(); ++i)
            for (const Id<Activity>& id : index.activities[i]->dependsOn)
                if (const auto found = number.find(id); found != number.end()) waitsFor[i].push_back(found->second);
    }

    std::vector<std::vector<std::size_t>> waitsFor;
};

/// Tarjan's strongly connected components, with a stack of its own: a chain of dependencies may be as long
/// as the program has activities.
class Components {
public:
    explicit Components(const Graph& graph) : m_graph(graph), m_nodes(graph.waitsFor.size())
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
            const auto& targets = m_graph.waitsFor[node];
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
        auto& component = list.emplace_back();
        do {
            component.push_back(m_open.back());
            m_nodes[m_open.back()].open = false;
            m_open.pop_back();
        } while (component.back() != node);
    }

    const Graph& m_graph;
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_path;
    std::vector<std::size_t> m_open; ///< Reached, but not yet known to be in a finished component.
    std::size_t m_count = 0;
};

bool isCircle(const std::vector<std::size_t>& component, const Graph& graph)
{
    if (component.size() > 1) return true;
    const auto& targets = graph.waitsFor[component.front()];
    return std::ranges::find(targets, component.front()) != targets.end();
}

} // namespace

Circles::Circles(const Index& index)
{
    const Graph graph(index);
    Components components(graph);
    std::erase_if(components.list, [&](const auto& component) { return !isCircle(component, graph); });
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
