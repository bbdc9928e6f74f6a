// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <unordered_map>

namespace cadre {

/// The number in the text of a level: 3 for "Level 3: leads", "L3" and "3". Nothing without digits or with very many.
[[nodiscard]] std::optional<std::int64_t> numberInText(std::string_view text);

/// Collects the levels of a framework as its competencies name them, and puts them in order at the end.
class LevelBook {
public:
    /// `byNumber`: texts with the same number in them mean the same level.
    explicit LevelBook(bool byNumber) : m_byNumber(byNumber) {}

    /// A level of the file's own list of levels, lowest first. It is meant by its id and by its name.
    void list(FrameworkLevel level);
    /// The level that a text means; a new one if none is known by it.
    [[nodiscard]] std::size_t of(const std::string& said);
    [[nodiscard]] std::size_t of(const std::string& name, std::optional<std::int64_t> number);
    /// The level at a place of a list, from 1.
    [[nodiscard]] std::size_t ofPosition(std::size_t position);

    /// Gives the levels to the framework, from the lowest to the highest: in the order of the list of levels, or by
    /// number, or by what their names mean (basic, advanced), or as they came.
    void settle(Framework& framework) const;

private:
    [[nodiscard]] std::vector<std::size_t> order() const;

    bool m_byNumber;
    std::size_t m_listed = 0;
    std::vector<FrameworkLevel> m_levels;
    std::unordered_map<std::string, std::size_t> m_known;
};

} // namespace cadre
