// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace cadre {

/// JSON whose objects keep the order of the file.
using Json = nlohmann::ordered_json;

/// Is told every few objects and lists how much of a text is read, from 0 to 1. It starts again at 0 where the text is
/// read a second time in another way.
using ParseWatch = std::function<void(double)>;

/// Reads one JSON value from the bytes of a file: UTF-8, or UTF-16 as some editors save it; a byte order mark
/// is skipped. Throws FileError that names line and column for bad syntax, and for a file that is too large,
/// too deep or says the same key twice in one object. `meanwhile` ends the reading by throwing.
[[nodiscard]] Json parseJson(std::string_view bytes, const ParseWatch& meanwhile = {});
/// The value of JSON text that was kept with a record. Text that is no JSON is taken as a text in quotes.
[[nodiscard]] Json parseKept(const std::string& text);

// A number that would be spelled otherwise when it is written again (1.10, 1e5, or more digits than a machine number
// has) is held by its spelling. So ask and write with these instead of with the functions of Json.

[[nodiscard]] bool isNumber(const Json& value);
/// The number, rounded where it has too many digits; 0 for what is none.
[[nodiscard]] double numberOf(const Json& value);
/// The value as JSON text in one line, numbers letter for letter as they were read.
[[nodiscard]] std::string compact(const Json& value);
/// The same in lines, each level two spaces further in.
[[nodiscard]] std::string indented(const Json& value);

/// Where a value stands in the file. Made on the way down; the pointer is spelled out only for an error.
class JsonPlace {
public:
    JsonPlace() = default;
    JsonPlace(const JsonPlace& above, std::string_view key) : m_above(&above), m_key(key) {}
    JsonPlace(const JsonPlace& above, std::size_t index) : m_above(&above), m_index(index), m_isIndex(true) {}

    /// The JSON pointer (RFC 6901): "/roles/0/level".
    [[nodiscard]] std::string pointer() const;

private:
    const JsonPlace* m_above = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_isIndex = false;
};

/// The value of a key, or null.
[[nodiscard]] const Json* member(const Json& object, std::string_view key);
/// The start of a value as JSON text, short enough to stand in a sentence.
[[nodiscard]] std::string excerpt(const Json& value);
/// Throws FileError. `text` may use {place} and {found}.
[[noreturn]] void refuse(Text text, const JsonPlace& place, const Json& found);

} // namespace cadre
