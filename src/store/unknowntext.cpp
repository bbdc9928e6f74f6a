// SPDX-License-Identifier: Apache-2.0
#include "store/unknowntext.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cadre {

namespace {

/// Where the JSON string that starts at `at` ends: behind its closing quote.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    for (++at; text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
    return at + 1;
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

/// Where the value that starts at `at` ends: before the comma or bracket that follows it.
std::size_t endOfValue(std::string_view text, std::size_t at)
{
    int depth = 0;
    while (depth > 0 || (text[at] != ',' && text[at] != '}')) {
        if (text[at] == '"') {
            at = endOfString(text, at);
            continue;
        }
        if (text[at] == '{' || text[at] == '[') ++depth;
        else if (text[at] == '}' || text[at] == ']') --depth;
        ++at;
    }
    return at;
}

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            at = endOfString(text, at);
            continue;
        }
        if (text[at] == '{' || text[at] == '[') ++depth;
        else if (text[at] == '}' || text[at] == ']') --depth;
        if (depth > maxUnknownDepth) return true;
        ++at;
    }
    return false;
}

} // namespace

std::string joinUnknown(const UnknownFields& fields)
{
    std::string text = "{";
    for (const auto& [name, value] : fields) {
        if (text.size() > 1) text += ',';
        text += nlohmann::json(name).dump() + ':' + value;
    }
    return text + '}';
}

std::optional<UnknownFields> splitUnknown(std::string_view text)
{
    // The parser takes a zero byte for the end of the text.
    if (text.find('\0') != std::string_view::npos) return std::nullopt;
    // From here on the text is sound JSON, so that no search below can run past its end.
    if (!nlohmann::json::accept(text) || isTooDeep(text)) return std::nullopt;
    std::size_t at = skipSpace(text, 0);
    if (text[at] != '{') return std::nullopt;

    UnknownFields fields;
    for (at = skipSpace(text, at + 1); text[at] != '}'; at = skipSpace(text, at + (text[at] == ',' ? 1 : 0))) {
        const std::size_t endOfName = endOfString(text, at);
        const auto name = nlohmann::json::parse(text.substr(at, endOfName - at)).get<std::string>();
        const std::size_t value = skipSpace(text, skipSpace(text, endOfName) + 1);
        at = endOfValue(text, value);
        const std::size_t last = text.find_last_not_of(" \t\r\n", at - 1);
        fields[name] = text.substr(value, last + 1 - value);
    }
    return fields;
}

} // namespace cadre
