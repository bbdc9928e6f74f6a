// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

bool isValue(const Json& json)
{
    const Json* value = member(json, "value");
    return value && value->is_string();
}

/// {"values": [{"value": "...", "description": "..."}]}: a galaxy cluster, or a vocabulary like it.
const Json* valuesOf(const Json& json)
{
    const Json* values = listOf(json, "values");
    const bool isGood =
        values && !values->empty()
        && 2 * std::count_if(values->begin(), values->end(), isValue) > static_cast<std::ptrdiff_t>(values->size());
    return isGood && find(json, keywords::name) ? values : nullptr;
}

bool recognisesValueList(const Json& json)
{
    return valuesOf(json) != nullptr;
}

/// "S0136", "NF-COM-010", "K.1.2": capitals, digits and signs between them, at least one digit.
bool isCode(std::string_view text)
{
    constexpr std::size_t longest = 20;
    return text.size() > 1 && text.size() <= longest
           && std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })
           && std::all_of(text.begin(), text.end(), [](char c) {
                  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
              });
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

struct Coded {
    std::string_view text;
    std::string_view code;
};

/// The code at the end of a text or before it: "Skill in ... - S0136", "S0136: Skill in ...", "Skill in ... (S0136)".
Coded split(std::string_view value)
{
    if (value.ends_with(')')) {
        const std::size_t open = value.rfind('(');
        const std::string_view code =
            open == std::string_view::npos ? std::string_view() : value.substr(open + 1, value.size() - open - 2);
        if (isCode(code)) return {trimmed(value.substr(0, open)), code};
    }
    if (const std::size_t at = value.rfind(" - "); at != std::string_view::npos && isCode(value.substr(at + 3)))
        return {trimmed(value.substr(0, at)), value.substr(at + 3)};
    for (const std::string_view sign : {": ", " - ", " "}) {
        const std::size_t at = value.find(sign);
        if (at != std::string_view::npos && isCode(value.substr(0, at)))
            return {trimmed(value.substr(at + sign.size())), value.substr(0, at)};
    }
    return {value, {}};
}

void readValue(Framework& framework, const Json& json, const JsonPlace& place)
{
    if (!json.is_object()) {
        noteNotUnderstood(framework, place, json);
        return;
    }
    Fields fields(framework, json, place);
    const std::string value = fields.text({"value"});
    FrameworkItem item{.sourceId = fields.text({"uuid", "id"}), .pointer = place.pointer()};
    const Coded coded = split(value);
    item.code = fields.text({"code"});
    if (item.code.empty()) item.code = coded.code;
    const std::string description = fields.text(keywords::text);
    // The value may be no more than the start of the description.
    const bool isStart = !coded.text.empty() && description.starts_with(coded.text);
    item.name = isStart ? nameFrom(description) : std::string(coded.text);
    if (item.name != description) item.description = description;
    if (item.sourceId.empty()) item.sourceId = item.code;
    item.group = fields.joined(List<5>{"group", "category", "area", "theme", "domain"});
    item.type = fields.text({"type", "kind"});
    item.unknown = fields.rest();
    framework.items.push_back(std::move(item));
}

void readValueList(Framework& framework, const Json& json)
{
    const JsonPlace top;
    const Json& values = *valuesOf(json);
    Fields fields(framework, json, top);
    fields.use(values);
    readAbout(framework, fields);
    const JsonPlace list(top, "values");
    for (std::size_t i = 0; i < values.size(); ++i) readValue(framework, values[i], JsonPlace(list, i));
}

} // namespace

const Family valueListFamily = {CADRE_TEXT("List of values with codes"), recognisesValueList, readValueList};

} // namespace cadre
