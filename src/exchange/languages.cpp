// SPDX-License-Identifier: Apache-2.0
#include "exchange/languages.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace cadre {

namespace {

using namespace std::string_view_literals;
using Entry = std::pair<std::string, Json>;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string primary(std::string_view tag)
{
    return lowered(tag.substr(0, tag.find_first_of("-_")));
}

/// Languages whose tags hardly ever mean anything else.
bool isSure(std::string_view tag)
{
    static constexpr std::array sure = {"en"sv, "de"sv, "fr"sv, "es"sv, "sv"sv, "da"sv, "nb"sv, "nn"sv, "fi"sv,
                                        "nl"sv, "pt"sv, "pl"sv, "cs"sv, "sk"sv, "hu"sv, "ro"sv, "bg"sv, "el"sv,
                                        "et"sv, "lv"sv, "lt"sv, "hr"sv, "sl"sv, "ga"sv, "mt"sv, "ja"sv, "zh"sv,
                                        "ko"sv, "ar"sv, "he"sv, "ru"sv, "uk"sv, "tr"sv, "vi"sv, "th"sv, "fa"sv,
                                        "ur"sv, "ca"sv, "eu"sv, "gl"sv, "cy"sv, "sr"sv, "sq"sv, "mk"sv, "bn"sv};
    const std::string first = primary(tag);
    return std::find(sure.begin(), sure.end(), first) != sure.end();
}

bool isText(const Json& value)
{
    return value.is_string() || value.is_null()
           || (value.is_array()
               && std::all_of(value.begin(), value.end(), [](const Json& e) { return e.is_string(); }));
}

/// A text with what kind of text it is: {"literal": "...", "mimetype": "plain/text"}.
const Json* literalIn(const Json& value)
{
    const Json* literal = member(value, "literal");
    return literal && literal->is_string() ? literal : nullptr;
}

bool saysSomething(const Json& value)
{
    if (const Json* literal = literalIn(value)) return saysSomething(*literal);
    if (value.is_string()) return !isBlankText(value.get_ref<const std::string&>());
    return value.is_array() && !value.empty();
}

bool isLanguageMap(const Json& json)
{
    if (!json.is_object() || json.empty()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::all_of(entries.begin(), entries.end(),
                       [](const auto& entry) { return isLanguageTag(entry.first) && (isText(entry.second) || literalIn(entry.second)); })
           && std::any_of(entries.begin(), entries.end(), [](const auto& entry) { return isSure(entry.first); });
}

bool isLanguageValue(const Json& json)
{
    const Json* value = member(json, "@value");
    return value && value->is_string();
}

/// A JSON-LD value, or a list of them, as a map by language.
std::optional<Json> valuesAsMap(const Json& json)
{
    const bool isList = json.is_array() && !json.empty() && std::all_of(json.begin(), json.end(), isLanguageValue);
    if (!isList && !isLanguageValue(json)) return std::nullopt;
    Json map = Json::object();
    const auto add = [&](const Json& value) {
        const Json* language = member(value, "@language");
        const std::string tag = language && language->is_string() ? language->get<std::string>() : "und";
        Json& place = map[tag];
        const Json& text = *member(value, "@value");
        if (place.is_null()) place = text;
        else if (place.is_string()) place = Json::array({place, text});
        else place.push_back(text);
    };
    if (isList) std::for_each(json.begin(), json.end(), add);
    else add(json);
    return map;
}

/// "name_en", "name-en", "name@en", "nameEn": where the tag starts and what stands before it.
struct Column {
    std::string base;
    std::string tag;
};

std::optional<Column> columnOf(std::string_view key)
{
    if (key.size() < 4) return std::nullopt;
    const std::size_t at = key.find_last_of("_-@.:(");
    if (at != std::string_view::npos && at > 0) {
        std::string_view tag = key.substr(at + 1);
        if (tag.ends_with(')')) tag.remove_suffix(1);
        std::string_view base = key.substr(0, at);
        while (base.ends_with(' ')) base.remove_suffix(1);
        if (tag.size() == 2 && isSure(tag) && !base.empty()) return Column{std::string(base), std::string(tag)};
        return std::nullopt;
    }
    const std::string_view tag = key.substr(key.size() - 2);
    const bool isCamel = tag[0] >= 'A' && tag[0] <= 'Z' && tag[1] >= 'a' && tag[1] <= 'z' && key[key.size() - 3] >= 'a'
                         && key[key.size() - 3] <= 'z';
    if (!isCamel || !isSure(tag)) return std::nullopt;
    return Column{std::string(key.substr(0, key.size() - 2)), lowered(tag)};
}

/// The columns of one text, by the place of their keys.
using Columns = std::map<std::string, std::vector<std::pair<std::string, std::size_t>>>;

Columns columnsOf(const Json& object)
{
    Columns columns;
    const auto& entries = object.get_ref<const Json::object_t&>();
    const Json::object_t::Container& list = entries;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (isText(list[i].second))
            if (const auto column = columnOf(list[i].first)) columns[column->base].emplace_back(column->tag, i);
    // One column alone may be called so by chance.
    std::erase_if(columns, [&](const auto& each) { return each.second.size() < 2 && !member(object, each.first); });
    return columns;
}

bool isTranslations(std::string_view key, const Json& value)
{
    if (key != "translations" && key != "i18n" && key != "locales" && key != "localizations") return false;
    if (!value.is_object() || value.empty()) return false;
    const auto& entries = value.get_ref<const Json::object_t&>();
    return std::all_of(entries.begin(), entries.end(),
                       [](const auto& entry) { return isLanguageTag(entry.first) && entry.second.is_object(); });
}

class Chooser {
public:
    explicit Chooser(std::string wanted) : m_wanted(lowered(wanted)) {}

    void collect(const Json& json)
    {
        if (!json.is_structured() || json.empty()) return;
        if (isLanguageMap(json)) {
            m_isNeeded = true;
            for (const auto& [tag, value] : json.get_ref<const Json::object_t&>()) see(tag, saysSomething(value));
            return;
        }
        if (const auto map = valuesAsMap(json)) {
            m_isNeeded = true;
            collect(*map);
            return;
        }
        if (json.is_array()) {
            for (const Json& item : json) collect(item);
            return;
        }
        for (const auto& [base, columns] : columnsOf(json)) {
            m_isNeeded = true;
            for (const auto& [tag, at] : columns) see(tag, true);
        }
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            if (isTranslations(key, value)) {
                m_isNeeded = true;
                for (const auto& [tag, inner] : value.get_ref<const Json::object_t&>()) see(tag, true);
            } else {
                collect(value);
            }
        }
    }

    /// Whether there is anything to choose from.
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }

    void settle()
    {
        m_seen.taken = best(m_seen.all, [](const std::string& tag) { return tag; });
        m_seen.isWanted = m_wanted.empty() || primary(m_seen.taken) == primary(m_wanted);
    }

    void choose(Json& json)
    {
        if (json.is_array()) {
            for (Json& item : json) {
                if (isLanguageMap(item)) item = pick(item).first;
                else choose(item);
            }
            return;
        }
        if (!json.is_object()) return;
        chooseColumns(json);
        chooseTranslations(json);
        Json::object_t::Container& entries = json.get_ref<Json::object_t&>();
        std::vector<Entry> beside;
        for (auto& [key, value] : entries) {
            if (const auto map = valuesAsMap(value)) value = *map;
            const bool isValues = value.is_object() && value.size() == 1 && member(value, "und");
            if (!isLanguageMap(value) && !isValues) {
                choose(value);
                continue;
            }
            auto [text, tag] = pick(value);
            for (auto& [other, words] : value.get_ref<Json::object_t&>())
                if (other != tag && saysSomething(words)) beside.emplace_back(key + "@" + other, std::move(words));
            value = std::move(text);
        }
        for (auto& [key, value] : beside)
            if (!member(json, key)) entries.emplace_back(std::move(key), std::move(value));
    }

    [[nodiscard]] Languages result() { return std::move(m_seen); }

private:
    void see(const std::string& tag, bool hasText)
    {
        if (hasText && tag != "und" && std::find(m_seen.all.begin(), m_seen.all.end(), tag) == m_seen.all.end())
            m_seen.all.push_back(tag);
    }

    template <class List, class TagOf> [[nodiscard]] std::string best(const List& list, TagOf tagOf) const
    {
        const std::string main = primary(m_wanted);
        std::string found;
        int rank = 0;
        for (const auto& each : list) {
            const std::string tag = tagOf(each);
            int r = tag.empty() ? 0 : 1;
            if (primary(tag) == "en") r = 2;
            if (!m_seen.taken.empty() && primary(tag) == primary(m_seen.taken)) r = 3;
            if (!main.empty() && primary(tag) == main) r = 4;
            if (!m_wanted.empty() && lowered(tag) == m_wanted) r = 5;
            if (r <= rank) continue;
            rank = r;
            found = tag;
        }
        return found;
    }

    /// The text in the best language that has one, and its tag.
    [[nodiscard]] std::pair<Json, std::string> pick(const Json& map)
    {
        const auto& entries = map.get_ref<const Json::object_t&>();
        const std::string tag =
            best(entries, [](const auto& entry) { return saysSomething(entry.second) ? entry.first : std::string(); });
        if (tag.empty()) return {nullptr, ""};
        if (!m_seen.taken.empty() && primary(tag) != primary(m_seen.taken)) ++m_seen.others;
        const Json& found = *member(map, tag);
        const Json* literal = literalIn(found);
        Json text = literal ? *literal : found;
        if (text.is_array() && text.size() == 1) text = Json(text.front());
        return {std::move(text), tag};
    }

    void chooseColumns(Json& object)
    {
        Json::object_t::Container& entries = object.get_ref<Json::object_t&>();
        for (const auto& [base, columns] : columnsOf(object)) {
            const std::string tag = best(columns, [&](const auto& column) {
                return saysSomething(entries[column.second].second) ? column.first : std::string();
            });
            if (!tag.empty() && primary(tag) != primary(m_seen.taken)) ++m_seen.others;
            const bool isWanted = !m_wanted.empty() && primary(tag) == primary(m_wanted);
            const auto known = std::find_if(entries.begin(), entries.end(),
                                            [&, name = &base](const auto& entry) { return entry.first == *name; });
            if (tag.empty() || (known != entries.end() && !isWanted)) continue;
            const auto chosen = std::find_if(columns.begin(), columns.end(),
                                             [&, t = &tag](const auto& column) { return column.first == *t; });
            auto& entry = entries[chosen->second];
            if (known != entries.end()) {
                std::swap(known->second, entry.second);
                continue;
            }
            Json text = std::move(entry.second);
            entry.second = nullptr;
            entries.emplace_back(base, std::move(text));
        }
    }

    void chooseTranslations(Json& object)
    {
        Json::object_t::Container& entries = object.get_ref<Json::object_t&>();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!isTranslations(entries[i].first, entries[i].second)) continue;
            const auto& translations = entries[i].second.get_ref<const Json::object_t&>();
            const std::string tag = best(translations, [](const auto& entry) { return entry.first; });
            const Json chosen = *member(entries[i].second, tag);
            const bool isWanted = !m_wanted.empty() && primary(tag) == primary(m_wanted);
            for (const auto& [key, value] : chosen.get_ref<const Json::object_t&>()) {
                const auto known = std::find_if(entries.begin(), entries.end(),
                                                [&, name = &key](const auto& entry) { return entry.first == *name; });
                if (known == entries.end()) entries.emplace_back(key, value);
                else if (isWanted && saysSomething(value)) known->second = value;
            }
            return;
        }
    }

    std::string m_wanted;
    Languages m_seen;
    bool m_isNeeded = false;
};

} // namespace

bool isLanguageTag(std::string_view key)
{
    static constexpr std::array unsure = {"it"sv, "is"sv, "no"sv, "id"sv, "hi"sv, "be"sv, "ms"sv, "my"sv, "sw"sv,
                                          "ta"sv, "te"sv, "ka"sv, "hy"sv, "az"sv, "kk"sv, "lb"sv, "af"sv, "se"sv};
    const std::string first = primary(key);
    if (!isSure(first) && first != "und" && std::find(unsure.begin(), unsure.end(), first) == unsure.end())
        return false;
    return key.size() == first.size()
           || (key.size() <= 12 && key.size() > first.size() + 1 && std::all_of(key.begin(), key.end(), [](char c) {
                   return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
               }));
}

Languages chooseLanguage(Json& json, const std::string& wanted)
{
    Chooser chooser(wanted);
    chooser.collect(json);
    chooser.settle();
    if (chooser.isNeeded()) chooser.choose(json);
    return chooser.result();
}

} // namespace cadre
