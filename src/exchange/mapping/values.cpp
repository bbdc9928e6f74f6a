// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/values.hpp"

#include "model/utf8.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

constexpr std::array<std::string_view, 56> codes = {
    "ar", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga",
    "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "lb", "lt", "lv", "mk", "ms", "mt",
    "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "vi", "zh"};

constexpr std::array<std::string_view, 4> languageKeys = {"language", "lang", "locale", "@language"};
constexpr std::array<std::string_view, 5> textKeys = {"value", "text", "@value", "content", "label"};

const Json* firstMember(const Json& object, std::span<const std::string_view> keys)
{
    for (const std::string_view key : keys)
        if (const Json* value = member(object, key)) return value;
    return nullptr;
}

bool isScalarText(const Json& value)
{
    return value.is_string() || isNumber(value);
}

/// Most maps of languages are small; a large object is something else.
constexpr std::size_t mostLanguages = 40;

bool isLanguageMap(const Json& value)
{
    if (!value.is_object() || value.empty() || value.size() > mostLanguages) return false;
    const auto& entries = value.get_ref<const Json::object_t&>();
    return std::all_of(entries.begin(), entries.end(), [](const auto& entry) {
        return isLanguageCode(entry.first)
               && (isScalarText(entry.second) || entry.second.is_null()
                   || (entry.second.is_array() && std::all_of(entry.second.begin(), entry.second.end(), isScalarText)));
    });
}

bool isLanguageEntry(const Json& value)
{
    if (!value.is_object()) return false;
    const Json* language = firstMember(value, languageKeys);
    return language && language->is_string() && firstMember(value, textKeys);
}

bool isLanguageList(const Json& value)
{
    return value.is_array() && !value.empty() && value.size() <= mostLanguages
           && std::all_of(value.begin(), value.end(), isLanguageEntry);
}

struct Said {
    std::string_view language;
    const Json* text;
};

std::vector<Said> sayingsOf(const Json& value)
{
    std::vector<Said> all;
    if (value.is_object()) {
        for (const auto& [key, text] : value.get_ref<const Json::object_t&>())
            if (!isNothing(text)) all.push_back({key, &text});
    } else {
        for (const Json& entry : value)
            if (const Json* text = firstMember(entry, textKeys); !isNothing(*text))
                all.push_back({firstMember(entry, languageKeys)->get_ref<const std::string&>(), text});
    }
    return all;
}

bool isOf(std::string_view said, std::string_view wanted)
{
    return said.starts_with(wanted)
           && (said.size() == wanted.size() || said[wanted.size()] == '-' || said[wanted.size()] == '_');
}

const Json* chosen(const Json& value, std::span<const std::string> languages)
{
    const std::vector<Said> all = sayingsOf(value);
    for (const std::string& wanted : languages)
        for (const Said& said : all)
            if (isOf(said.language, wanted)) return said.text;
    return all.empty() ? nullptr : all.front().text;
}

std::string_view withoutBullet(std::string_view line)
{
    for (const std::string_view bullet : {"- ", "* ", "• ", "– ", "— ", "· ", "▪ ", "o ", "•", "▪"})
        if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size()));
    std::size_t digits = 0;
    while (digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9') ++digits;
    if (digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')')
        && line[digits + 1] == ' ')
        return trimmed(line.substr(digits + 1));
    return line;
}

} // namespace

bool isLanguageCode(std::string_view word)
{
    const std::size_t end = word.find_first_of("-_");
    if (end != std::string_view::npos && (word.size() - end < 3 || word.size() - end > 9)) return false;
    return std::binary_search(codes.begin(), codes.end(), word.substr(0, end));
}

bool isInLanguages(const Json& value)
{
    return isLanguageMap(value) || isLanguageList(value);
}

std::vector<std::string> languagesOf(const Json& value)
{
    std::vector<std::string> languages;
    for (const Said& said : sayingsOf(value)) languages.emplace_back(said.language);
    return languages;
}

std::optional<std::string> plainText(const Json& value, std::span<const std::string> languages)
{
    if (value.is_string()) return std::string(trimmed(value.get_ref<const std::string&>()));
    if (isNumber(value)) return compact(value);
    if (value.is_null()) return std::string();
    if (isInLanguages(value)) {
        const Json* text = chosen(value, languages);
        return text ? plainText(*text, languages) : std::string();
    }
    if (value.is_object()) {
        const Json* text = member(value, "@value");
        return text && isScalarText(*text) ? plainText(*text, languages) : std::nullopt;
    }
    if (!value.is_array() || !std::all_of(value.begin(), value.end(), isScalarText)) return std::nullopt;
    std::string lines;
    for (const Json& entry : value) {
        const std::string line = *plainText(entry, languages);
        if (line.empty()) continue;
        if (!lines.empty()) lines += '\n';
        lines += line;
    }
    return lines;
}

bool saysAll(const Json& value)
{
    if (isInLanguages(value)) return sayingsOf(value).size() < 2;
    return !value.is_object() || value.size() == 1;
}

bool isNothing(const Json& value)
{
    if (value.is_string()) return trimmed(value.get_ref<const std::string&>()).empty();
    return value.is_null() || (value.is_structured() && value.empty());
}

std::string_view trimmed(std::string_view text)
{
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t next = start;
        if (!isSpace(nextCodePoint(text, next))) break;
        start = next;
    }
    text.remove_prefix(start);
    for (;;) {
        if (text.empty()) return text;
        std::size_t last = text.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
        std::size_t end = last;
        if (!isSpace(nextCodePoint(text, end)) || end != text.size()) return text;
        text = text.substr(0, last);
    }
}

std::vector<std::string> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    const auto add = [&](std::string_view part) {
        part = trimmed(part);
        if (!separator.empty()) part = withoutBullet(part);
        if (!part.empty()) parts.emplace_back(part);
    };
    while (!separator.empty()) {
        const std::size_t end = text.find(separator);
        if (end == std::string_view::npos) break;
        add(text.substr(0, end));
        text.remove_prefix(end + separator.size());
    }
    add(text);
    return parts;
}

} // namespace cadre
