// SPDX-License-Identifier: Apache-2.0
#include "model/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace cadre {

Text::Text() = default;
Text::Text(const char* englishPattern) : pattern(englishPattern) {}
Text::Text(const Text& other) = default;
Text::Text(Text&& other) noexcept = default;
Text& Text::operator=(const Text& other) = default;
Text& Text::operator=(Text&& other) noexcept = default;
Text::~Text() = default;

Text Text::plural(const char* one, const char* many, std::int64_t count)
{
    Text text(many);
    text.patternOne = one;
    text.count = count;
    text.with("n", count);
    return text;
}

Text& Text::with(std::string_view name, std::string_view value)
{
    arguments.push_back({std::string(name), {std::string(value)}, false, {}});
    return *this;
}

Text& Text::with(std::string_view name, std::int64_t value)
{
    return with(name, std::to_string(value));
}

Text& Text::withList(std::string_view name, std::vector<std::string> values)
{
    arguments.push_back({std::string(name), std::move(values), false, {}});
    return *this;
}

Text& Text::withPhrase(std::string_view name, std::string_view value)
{
    arguments.push_back({std::string(name), {std::string(value)}, true, {}});
    return *this;
}

Text& Text::withTexts(std::string_view name, std::vector<Text> texts)
{
    arguments.push_back({std::string(name), {}, false, std::move(texts)});
    return *this;
}

bool TextArgument::operator==(const TextArgument& other) const = default;
bool Text::operator==(const Text& other) const = default;

namespace {

std::string joined(const TextArgument& argument, const Translate& translate)
{
    std::string result;
    const std::size_t count = std::max(argument.values.size(), argument.texts.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) result += i + 1 == count ? translate(CADRE_TEXT(" and ")) : translate(CADRE_TEXT(", "));
        if (!argument.texts.empty()) result += fill(argument.texts[i], translate);
        else result += argument.translate ? translate(argument.values[i]) : argument.values[i];
    }
    return result;
}

} // namespace

std::string fill(const Text& text, const Translate& translate)
{
    const bool one = text.count == 1 && !text.patternOne.empty();
    const std::string pattern = translate(one ? text.patternOne : text.pattern);
    std::string result;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const std::size_t open = pattern.find('{', at);
        const std::size_t close = open == std::string::npos ? open : pattern.find('}', open);
        if (close == std::string::npos) break;
        result.append(pattern, at, open - at);
        const std::string_view name(pattern.data() + open + 1, close - open - 1);
        bool known = false;
        for (const TextArgument& argument : text.arguments) {
            if (argument.name != name) continue;
            result += joined(argument, translate);
            known = true;
            break;
        }
        if (!known) result.append(pattern, open, close - open + 1);
        at = close + 1;
    }
    result.append(pattern, at);
    return result;
}

std::string fill(const Text& text)
{
    return fill(text, [](std::string_view english) { return std::string(english); });
}

std::string plainNumber(double value)
{
    if (!std::isfinite(value)) return "?";
    // Unlike printf this does not depend on the country the machine is set to.
    char buffer[400];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 2);
    std::string text(buffer, written.ptr);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

} // namespace cadre
