// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>

namespace cadre {

/// Names one record of type T. Opaque: any text of 1 to 64 characters; new ones are UUIDs, so that
/// copies of a program made by two colleagues can be merged. An empty id refers to nothing.
template <class T>
struct Id {
    std::string value;

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

/// The most characters (Unicode code points) an id may have.
inline constexpr std::size_t maxIdLength = 64;

/// A new random UUID (version 4) in its usual text form.
[[nodiscard]] std::string newUuid();

} // namespace cadre

template <class T>
struct std::hash<cadre::Id<T>> {
    std::size_t operator()(const cadre::Id<T>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
