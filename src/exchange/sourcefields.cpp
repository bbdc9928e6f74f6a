// SPDX-License-Identifier: Apache-2.0
#include "exchange/sourcefields.hpp"

#include "exchange/json.hpp"
#include "model/text.hpp"

#include <string_view>

namespace cadre {

namespace {

constexpr std::size_t mostBytes = 20'000;
constexpr int deepest = 8; // what lies deeper is shown as it stands in the file

/// Adds a value to a text, each line with `indent` before it.
void addValue(std::string& text, const Json& value, const std::string& indent, int depth);

void addLine(std::string& text, const std::string& indent, std::string_view line)
{
    if (!text.empty()) text += '\n';
    text += indent;
    text += line;
}

bool isPlain(const Json& value)
{
    return !value.is_structured() || isNumber(value);
}

std::string plainText(const Json& value)
{
    if (value.is_null()) return {};
    return value.is_string() ? value.get<std::string>() : compact(value);
}

void addObject(std::string& text, const Json& object, const std::string& indent, int depth)
{
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
        if (text.size() > mostBytes) return;
        if (isPlain(value)) {
            addLine(text, indent, key + ": " + plainText(value));
        } else if (!value.empty()) {
            addLine(text, indent, key + ":");
            addValue(text, value, indent + "  ", depth + 1);
        }
    }
}

void addValue(std::string& text, const Json& value, const std::string& indent, int depth)
{
    if (text.size() > mostBytes) return;
    if (isPlain(value)) addLine(text, indent, plainText(value));
    else if (depth > deepest) addLine(text, indent, compact(value));
    else if (value.is_object()) addObject(text, value, indent, depth);
    else
        for (const Json& entry : value) addValue(text, entry, indent, depth + 1);
}

std::string shortened(std::string text)
{
    if (text.size() <= mostBytes) return text;
    std::size_t end = mostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end; // not inside a character
    return text.substr(0, end) + "…";
}

} // namespace

std::string plainValue(const std::string& json)
{
    std::string text;
    addValue(text, parseKept(json), {}, 0);
    return shortened(std::move(text));
}

std::string sourceFieldName(const std::string& key)
{
    constexpr std::string_view renamed = "source."; // before names that a competency has itself
    if (key == "levelTexts") return CADRE_TEXT("What the levels mean");
    return key.starts_with(renamed) ? key.substr(renamed.size()) : key;
}

std::vector<SourceField> sourceFields(const Competency& competency)
{
    std::vector<SourceField> fields;
    for (const auto& [key, json] : competency.unknown)
        if (std::string text = plainValue(json); !text.empty()) fields.push_back({sourceFieldName(key), std::move(text)});
    return fields;
}

} // namespace cadre
