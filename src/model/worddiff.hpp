// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cadre {

enum class WordChange {
    kept,    ///< In both texts.
    removed, ///< Only in the text before.
    added,   ///< Only in the text after.
};

/// Words of two texts that follow each other and have the same fate, with the white space between them.
struct WordRun {
    WordChange change = WordChange::kept;
    std::string text;

    bool operator==(const WordRun&) const = default;
};

/// The words that changed from one text to another. What was kept and removed, joined, is `before`; what was kept and
/// added is `after`. Where something was replaced, what is gone stands before what came. A character of Chinese or
/// Japanese counts as a word. Texts that differ in more than about a thousand words are shown as replaced where they
/// differ.
[[nodiscard]] std::vector<WordRun> wordDiff(std::string_view before, std::string_view after);

} // namespace cadre
