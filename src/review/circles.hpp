// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"

#include <unordered_map>
#include <vector>

namespace cadre {

/// Finds activities that wait for each other in a circle.
class Circles {
public:
    explicit Circles(const Index& index);

    /// Each circle's activities by start month, then in the user's order. An activity that waits for itself is
    /// a circle; so are circles that hang together.
    std::vector<std::vector<const Activity*>> list;

    /// Whether two activities wait for each other.
    [[nodiscard]] bool together(const Id<Activity>& a, const Id<Activity>& b) const;

private:
    std::unordered_map<Id<Activity>, std::size_t> m_circleOf;
};

} // namespace cadre
