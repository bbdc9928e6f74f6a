// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Marks an English text of the core for extraction, so that the edge can translate it.
#define CADRE_TEXT(text) text

namespace cadre {

struct Text;

/// What stands in a hole of a Text. Several values are a list of names ("A, B and C").
struct TextArgument {
    std::string name;
    std::vector<std::string> values;
    bool translate = false;  ///< The values are themselves texts of the core, to be translated.
    std::vector<Text> texts; ///< Values with data of their own; they stand instead of `values`.

    bool operator==(const TextArgument& other) const;
};

/// A sentence as a template with named data: "“{role}” lists {n} duties". The core never joins pieces of
/// sentences; the window, the command line and the spec translate the pattern and fill it in.
struct Text {
    std::string pattern;                ///< English, with {name} for each hole.
    std::vector<TextArgument> arguments;
    std::string patternOne;             ///< The pattern when `count` is 1; empty if there is no difference.
    std::optional<std::int64_t> count;  ///< The number that decides between one and many.

    // Not in the header: texts are made in thousands of places, and each would repeat it.
    Text();
    Text(const char* englishPattern); // NOLINT(google-explicit-constructor)
    Text(const Text& other);
    Text(Text&& other) noexcept;
    Text& operator=(const Text& other);
    Text& operator=(Text&& other) noexcept;
    ~Text();

    /// A text with a form for one and a form for many. `{n}` is filled with the count.
    [[nodiscard]] static Text plural(const char* one, const char* many, std::int64_t count);

    Text& with(std::string_view name, std::string_view value);
    Text& with(std::string_view name, std::int64_t value);
    Text& withList(std::string_view name, std::vector<std::string> values);
    /// The value is a text of the core (a label, a word of the vocabulary) and will be translated too.
    Text& withPhrase(std::string_view name, std::string_view value);
    /// The values are texts with data of their own: an entry of a list that needs more than a name.
    Text& withTexts(std::string_view name, std::vector<Text> texts);

    [[nodiscard]] bool empty() const { return pattern.empty(); }
    bool operator==(const Text& other) const;
};

/// Looks up the translation of an English text of the core.
using Translate = std::function<std::string(std::string_view english)>;

/// The finished sentence, in English.
[[nodiscard]] std::string fill(const Text& text);
/// The finished sentence in the language of `translate`.
[[nodiscard]] std::string fill(const Text& text, const Translate& translate);

/// A number as people write it: no trailing zeros, at most two decimals ("0.33", "1", "12.5").
[[nodiscard]] std::string plainNumber(double value);

} // namespace cadre
