// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"
#include "exchange/mapping/path.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cadre {

/// The way that was gone from the top of a file to one of its values.
class Trail {
public:
    struct Stop {
        const Json* value;
        const std::string* key = nullptr; ///< Under which it stands in an object.
        std::size_t index = 0;            ///< Of its place in the list or object that holds it.
    };

    explicit Trail(const Json& top) : m_stops{{&top}} {}

    [[nodiscard]] const Json& value() const { return *m_stops.back().value; }
    [[nodiscard]] const Stop& last() const { return m_stops.back(); }
    [[nodiscard]] const Json& top() const { return *m_stops.front().value; }
    [[nodiscard]] std::size_t depth() const { return m_stops.size() - 1; }
    [[nodiscard]] const Stop& at(std::size_t depth) const { return m_stops[depth]; }
    [[nodiscard]] std::string pointer() const;

    void push(Stop stop) { m_stops.push_back(stop); }
    void pop() { m_stops.pop_back(); }

private:
    std::vector<Stop> m_stops;
};

/// What a path leads to: a value, or a text that is no value of the file.
struct Reached {
    const Trail& trail;
    const std::string* text = nullptr; ///< Of the steps "*key" and "*position".
};

/// Follows paths through one file. A step costs the same in a large object as in a small one where many may take it.
class Walker {
public:
    using Visit = std::function<void(const Reached&)>;

    /// Ties values to the entries of a list, for the step "*join:name". What is wrong with it is not noticed.
    void join(const Json& top, const std::string& name, const Path& entries, const Path& key, const Path& by);
    /// Calls `visit` with what a path leads to, in the order of the file.
    void follow(const Path& path, const Trail& from, const Visit& visit);
    /// Whether so many steps were gone from many values to the same ones that the paths can't be meant (everything
    /// leads to everything). No such step is gone from then on.
    [[nodiscard]] bool isTired() const { return m_steps > mostSteps; }

private:
    static constexpr std::size_t mostSteps = 4'000'000;

    struct Join {
        Path by;
        std::unordered_map<std::string, std::vector<Trail>> entries;
    };

    void go(const Path& path, std::size_t step, Trail& trail, bool isShared, const Visit& visit);
    void goUp(const Path& path, std::size_t step, const Trail& trail, const Visit& visit);
    void goEvery(const Path& path, std::size_t step, Trail& trail, bool isShared, const Visit& visit);
    void goJoin(const Path& path, std::size_t step, const Trail& trail, const Visit& visit);
    [[nodiscard]] Trail::Stop find(const Json& holder, const std::string& key, bool isShared);

    std::size_t m_steps = 0; ///< To what other values lead to as well.
    std::size_t m_depth = 0; ///< How many paths are being followed at this moment, one from within another.
    std::map<std::string, Join, std::less<>> m_joins;
    std::unordered_map<const Json*, std::unordered_map<std::string_view, Trail::Stop>> m_wide;
};

} // namespace cadre
