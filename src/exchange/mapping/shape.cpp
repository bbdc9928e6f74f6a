// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/shape.hpp"

#include <algorithm>

namespace cadre {

std::vector<std::string> shapeOf(const Outline& outline)
{
    constexpr std::size_t most = 200; // nodes come breadth first, so that the upper ones are kept
    std::vector<std::string> shape;
    for (std::size_t i = 0; i < outline.nodes.size() && shape.size() < most; ++i) {
        const OutlineNode& node = outline[i];
        const bool isRare =
            node.parent != OutlineNode::none && 2 * (node.values - node.nothing) < outline[node.parent].values;
        if (isRare || node.values == node.nothing) continue;
        const char* kind = node.isText() ? " text" : node.isList() ? " list" : " object";
        shape.push_back(outline.path(i) + kind);
    }
    std::sort(shape.begin(), shape.end());
    return shape;
}

double shapeLikeness(std::span<const std::string> a, std::span<const std::string> b)
{
    if (a.empty() || b.empty()) return 0;
    std::vector<std::string_view> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return static_cast<double>(shared.size()) / static_cast<double>(a.size() + b.size() - shared.size());
}

} // namespace cadre
