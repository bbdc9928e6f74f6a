// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cadre {

/// Finds, among names that were added, the one that is closest to another name in what its words mean. Order,
/// capitals, punctuation, small words and endings make no difference, and one wrong letter in a long word makes little.
/// Two names are close if they have the same words, or if they share at least two and four out of seven of the words
/// in both, counted together (judgement). Names with different numbers in them are not close: "Level 1", "Level 2".
/// One search takes time with the names that share rare words, not with all.
class CloseNames {
public:
    /// Adds a name, known as `number`. Of names that are equally close, the one added first is found.
    void add(std::string_view name, std::size_t number);
    /// The number of the closest name; nothing if none is close.
    [[nodiscard]] std::optional<std::size_t> closest(std::string_view name);

private:
    using Word = std::uint32_t;
    static constexpr Word unknownWord = ~Word{0};

    struct Name {
        std::size_t number = 0;
        std::vector<Word> words; ///< Sorted.
    };
    /// The words of a name that is looked for.
    struct Query {
        std::vector<Word> words; ///< Those that other names have, sorted.
        std::size_t unknown = 0; ///< How many no other name has.
        bool hasUnknownNumber = false;

        [[nodiscard]] std::size_t size() const { return words.size() + unknown; }
    };

    [[nodiscard]] Word wordFor(const std::string& text);
    [[nodiscard]] Word knownWord(const std::string& text) const;
    [[nodiscard]] Word nearlyThisWord(const std::string& text);
    void learnSpellings();
    [[nodiscard]] Query queryFor(std::string_view name);
    [[nodiscard]] std::vector<Word> tellingWords(const Query& query) const;
    [[nodiscard]] bool haveSameNumbers(const Query& query, const Name& name) const;

    std::vector<Name> m_names;
    std::unordered_map<std::string, Word> m_words;
    std::vector<const std::string*> m_texts;                ///< Of each word.
    std::vector<bool> m_isNumber;                           ///< Whether a word has a digit in it.
    std::vector<std::vector<std::uint32_t>> m_namesOf;      ///< For each word the names that have it.
    std::unordered_multimap<std::string, Word> m_spellings; ///< Long words without one of their letters.
    std::size_t m_spelled = 0;                              ///< So many words are among the spellings.
};

} // namespace cadre
