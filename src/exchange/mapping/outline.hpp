// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace cadre {

/// What stands at one path of a file, seen over all the entries that the path leads to.
struct OutlineNode {
    static constexpr std::size_t none = SIZE_MAX;

    std::string key;           ///< Of the last step; empty for each entry of a list or map.
    bool isEntry = false;      ///< Stands for each entry of a list or map.
    bool ofMap = false;        ///< The entries are those of a map: their keys say something.
    std::size_t parent = none; ///< Stands before it in the outline.
    std::vector<std::size_t> children;

    // Counted over the values that were looked at.
    std::size_t values = 0;
    std::size_t texts = 0; ///< Texts that say something, numbers, texts in several languages.
    std::size_t numbers = 0;
    std::size_t nothing = 0; ///< null, empty, white space.
    std::size_t objects = 0;
    std::size_t lists = 0;
    std::size_t inLanguages = 0;
    std::size_t distinct = 0;           ///< Different texts.
    std::size_t length = 0;             ///< Of all texts, in bytes.
    std::size_t lines = 0;              ///< Texts with several lines.
    std::size_t spaced = 0;             ///< Texts with a space in them.
    std::size_t digits = 0;             ///< Texts with a digit in them.
    std::vector<std::string> samples;   ///< The first different texts, shortened.
    std::vector<std::string> languages; ///< Of the first texts in several languages.
    std::vector<const Json*> looked;    ///< The values that were looked at. They live in the file.

    [[nodiscard]] bool isText() const { return texts > 0 && texts + nothing >= values - values / 10; }
    [[nodiscard]] bool isRecord() const { return objects > inLanguages && 2 * objects >= values - nothing; }
    [[nodiscard]] bool isList() const { return lists > 0 && 2 * lists >= values - nothing; }
    /// Bytes of a text, in the middle.
    [[nodiscard]] std::size_t meanLength() const { return texts == 0 ? 0 : length / texts; }
    /// 1 where no text stands twice.
    [[nodiscard]] double distinctness() const
    {
        return texts == 0 ? 0 : static_cast<double>(distinct) / static_cast<double>(texts);
    }
};

/// The shape of a file: every path that it has, with a summary of what stands there. Of long lists the beginning is
/// looked at. Maps whose keys are data are told from objects whose keys are fields by how alike their values are.
/// It points into the JSON it was made of.
struct Outline {
    std::vector<OutlineNode> nodes; ///< The first is the whole file.

    [[nodiscard]] const OutlineNode& operator[](std::size_t node) const { return nodes[node]; }
    /// The path from the top: "/groups/*/competencies/*".
    [[nodiscard]] std::string path(std::size_t node) const;
    /// The path from one node to another further below: "details/title"; "." for itself.
    [[nodiscard]] std::string pathBelow(std::size_t from, std::size_t to) const;
    /// The child under a key, or for each entry; none if there is none.
    [[nodiscard]] std::size_t child(std::size_t node, std::string_view key) const;
    [[nodiscard]] std::size_t entry(std::size_t node) const;
    /// Where a path from the top leads; none if nothing of the kind was seen.
    [[nodiscard]] std::size_t nodeAt(std::string_view path) const;
};

[[nodiscard]] Outline outlineOf(const Json& json);
/// Whether the entries at a node are lists of texts under keys of a map.
[[nodiscard]] bool isListInMap(const Outline& outline, std::size_t node);
/// Whether a person may choose what stands at a node as competencies: records, texts, lists in a map.
[[nodiscard]] bool mayBeCompetencies(const Outline& outline, std::size_t node);

} // namespace cadre
