// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/path.hpp"

#include "exchange/limits.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// A way up and a way down again.
constexpr std::size_t longestPath = 2 * maxJsonDepth;
constexpr std::string_view escapes = "~/*."; // by the digit behind "~"

std::optional<std::string> keyFrom(std::string_view segment)
{
    std::string key;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        if (segment[i] != '~') {
            key += segment[i];
            continue;
        }
        ++i;
        if (i == segment.size() || segment[i] < '0' || segment[i] > '3') return std::nullopt;
        key += escapes[static_cast<std::size_t>(segment[i] - '0')];
    }
    return key;
}

std::optional<PathStep> stepFrom(std::string_view segment, bool isFirst)
{
    constexpr std::string_view join = "*join:";
    if (segment == "*") return PathStep{PathStep::Kind::every, {}};
    if (segment == "..") return PathStep{PathStep::Kind::up, {}};
    if (segment == "*key") return PathStep{PathStep::Kind::ownKey, {}};
    if (segment == "*position") return PathStep{PathStep::Kind::position, {}};
    if (segment.starts_with(join) && segment.size() > join.size() && isFirst)
        return PathStep{PathStep::Kind::join, std::string(segment.substr(join.size()))};
    if (segment.starts_with("*")) return std::nullopt;
    std::optional<std::string> key = keyFrom(segment);
    return key ? std::optional(PathStep{PathStep::Kind::key, std::move(*key)}) : std::nullopt;
}

bool namesAText(const PathStep& step)
{
    return step.kind == PathStep::Kind::ownKey || step.kind == PathStep::Kind::position;
}

} // namespace

std::optional<Path> parsePath(std::string_view text)
{
    Path path{.fromTop = text.starts_with('/')};
    if (path.fromTop) text.remove_prefix(1);
    while (!text.empty()) {
        const std::size_t end = text.find('/');
        const std::string_view segment = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (segment == ".") continue;
        if (!path.steps.empty() && namesAText(path.steps.back())) return std::nullopt;
        std::optional<PathStep> step = stepFrom(segment, path.steps.empty() && !path.fromTop);
        if (!step || path.steps.size() == longestPath) return std::nullopt;
        path.steps.push_back(std::move(*step));
    }
    return path;
}

std::string spelledKey(std::string_view key)
{
    const bool isDots = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c == '.'; });
    std::string spelled;
    for (const char c : key) {
        const std::size_t escape = c == '.' && !isDots ? std::string_view::npos : escapes.find(c);
        if (escape == std::string_view::npos) spelled += c;
        else spelled += "~" + std::to_string(escape);
    }
    return spelled;
}

} // namespace cadre
