// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/family.hpp"

#include <charconv>
#include <cmath>
#include <map>

namespace cadre {

namespace {

constexpr std::int64_t highestLevel = 10;

const Keys frameworkKeys{
    .texts = {"format", "version", "name", "edition", "licence", "license", "description", "$schema"},
    .lists = {"levels", "competencies"}};
const Keys levelKeys{.texts = {"name", "description"}, .others = {"level"}};
const Keys itemKeys{
    .texts = {"id", "code", "name", "group", "description"}, .lists = {"behaviours"}, .others = {"levels", "source"}};
const Keys behaviourKeys{.others = {"text", "level", "effective"}};

/// A level from 1 to 10.
std::optional<std::int64_t> levelNumber(const Json& json)
{
    if (!isNumber(json)) return std::nullopt;
    const double number = numberOf(json);
    if (std::trunc(number) != number || number < 1 || number > static_cast<double>(highestLevel)) return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<std::int64_t> levelOfKey(std::string_view key)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (error != std::errc() || end != key.data() + key.size() || number < 1 || number > highestLevel)
        return std::nullopt;
    return number;
}

bool recognisesOwn(const Json& json)
{
    const Json* format = member(json, "format");
    return format && *format == "cadre-framework";
}

void checkVersion(const Json& json)
{
    const Json* version = member(json, "version");
    if (version && isNumber(*version) && numberOf(*version) > 1)
        refuse(
            CADRE_TEXT("The framework was written for a newer Cadre (version {found} of the format; this Cadre reads "
                       "version 1). Install the newer Cadre to import it."),
            {}, *version);
}

class OwnReader {
public:
    explicit OwnReader(Framework& framework) : m_framework(framework) {}

    void collectLevels(const Json& json)
    {
        if (const Json* list = listOf(json, "levels"))
            for (const Json& level : *list) collectLevel(member(level, "level"));
        for (const Json& item : *listOf(json, "competencies")) {
            if (const Json* list = listOf(item, "behaviours"))
                for (const Json& behaviour : *list) collectLevel(member(behaviour, "level"));
            const Json* map = member(item, "levels");
            if (!map || !map->is_object()) continue;
            for (const auto& [key, value] : map->get_ref<const Json::object_t&>()) {
                if (const auto number = levelOfKey(key)) m_levels.emplace(*number, 0);
                if (!value.is_array()) continue;
                for (const Json& behaviour : value) collectLevel(member(behaviour, "level"));
            }
        }
        for (auto& [number, index] : m_levels) {
            index = m_framework.levels.size();
            const std::string digits = std::to_string(number);
            m_framework.levels.push_back({.id = digits, .number = number, .name = "Level " + digits});
        }
    }

    void nameLevels(const Json& list)
    {
        const JsonPlace top;
        const JsonPlace place(top, "levels");
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Json* number = member(list[i], "level");
            if (!number || !levelNumber(*number)) {
                noteNotUnderstood(m_framework, JsonPlace(place, i), list[i]);
                continue;
            }
            FrameworkLevel& level = m_framework.levels[m_levels.at(*levelNumber(*number))];
            if (const std::string name = textOf(list[i], {"name"}); !name.empty()) level.name = name;
            level.description = textOf(list[i], {"description"});
            noteUnexpected(m_framework, list[i], JsonPlace(place, i), levelKeys);
            noteUnread(m_framework, list[i], JsonPlace(place, i), levelKeys);
        }
    }

    void readItem(const Json& json, const JsonPlace& place)
    {
        if (!json.is_object()) {
            noteNotUnderstood(m_framework, place, json);
            return;
        }
        FrameworkItem item{.sourceId = textOf(json, {"id", "code"}),
                           .name = textOf(json, {"name"}),
                           .code = textOf(json, {"code"}),
                           .group = textOf(json, {"group"}),
                           .description = textOf(json, {"description"}),
                           .pointer = place.pointer(),
                           .unknown = leftovers(json, itemKeys)};
        noteUnexpected(m_framework, json, place, itemKeys);
        if (const Json* source = member(json, "source")) readSource(item, *source);
        if (const Json* list = listOf(json, "behaviours"))
            readList(item, *list, JsonPlace(place, "behaviours"), std::nullopt);
        if (const Json* map = member(json, "levels")) readMap(item, *map, JsonPlace(place, "levels"));
        m_framework.items.push_back(std::move(item));
    }

private:
    /// An item that came from another framework before it was exported says so: {"framework", "id", …}.
    static void readSource(FrameworkItem& item, const Json& json)
    {
        Source source{.framework = textOf(json, {"framework"}),
                      .id = textOf(json, {"id"}),
                      .version = textOf(json, {"version"}),
                      .licence = textOf(json, {"licence"})};
        if (json.is_object() && !source.id.empty()) item.origin = std::move(source);
        else if (!json.is_null()) item.unknown["source"] = compact(json);
    }

    void collectLevel(const Json* json)
    {
        if (const auto number = json ? levelNumber(*json) : std::nullopt) m_levels.emplace(*number, 0);
    }

    /// Entries are texts or {level, text, effective}.
    void readList(FrameworkItem& item, const Json& list, const JsonPlace& place, std::optional<std::size_t> level)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Json& entry = list[i];
            const JsonPlace here(place, i);
            const std::string text = entry.is_string() ? entry.get<std::string>() : textOf(entry, {"text"});
            if (text.empty()) {
                noteNotUnderstood(m_framework, here, entry);
                continue;
            }
            FrameworkBehaviour behaviour{level, text, std::nullopt};
            if (entry.is_object()) readDetails(behaviour, entry, here);
            item.behaviours.push_back(std::move(behaviour));
        }
    }

    void readDetails(FrameworkBehaviour& behaviour, const Json& entry, const JsonPlace& place)
    {
        if (const Json* number = member(entry, "level"); number && !number->is_null()) {
            if (const auto known = levelNumber(*number)) behaviour.level = m_levels.at(*known);
            else noteNotUnderstood(m_framework, JsonPlace(place, "level"), *number);
        }
        if (const Json* effective = member(entry, "effective"); effective && !effective->is_null()) {
            if (effective->is_boolean()) behaviour.effective = effective->get<bool>();
            else noteNotUnderstood(m_framework, JsonPlace(place, "effective"), *effective);
        }
        noteUnread(m_framework, entry, place, behaviourKeys);
    }

    /// {"1": ["...", "..."], "2": "..."}
    void readMap(FrameworkItem& item, const Json& map, const JsonPlace& place)
    {
        if (!map.is_object()) {
            noteNotUnderstood(m_framework, place, map);
            return;
        }
        for (const auto& [key, value] : map.get_ref<const Json::object_t&>()) {
            const auto number = levelOfKey(key);
            const JsonPlace here(place, key);
            if (!number || !(value.is_array() || value.is_string())) noteNotUnderstood(m_framework, here, value);
            else if (value.is_string()) item.levelTexts.push_back({m_levels.at(*number), value.get<std::string>()});
            else readList(item, value, here, m_levels.at(*number));
        }
    }

    Framework& m_framework;
    std::map<std::int64_t, std::size_t> m_levels; ///< Index by number.
};

void readOwn(Framework& framework, const Json& json)
{
    checkVersion(json);
    if (const std::string name = textOf(json, {"name"}); !name.empty()) framework.name = name;
    framework.version = textOf(json, {"edition"});
    framework.licence = textOf(json, {"licence", "license"});
    framework.description = textOf(json, {"description"});
    const Json* items = listOf(json, "competencies");
    if (!items || items->empty()) {
        framework.nothingToImport =
            CADRE_TEXT("The framework has no competencies yet: its list “competencies” is missing or "
                       "empty. Add them and import it again.");
        return;
    }
    OwnReader reader(framework);
    reader.collectLevels(json);
    if (const Json* levels = listOf(json, "levels")) reader.nameLevels(*levels);
    const JsonPlace top;
    const JsonPlace list(top, "competencies");
    for (std::size_t i = 0; i < items->size(); ++i) reader.readItem((*items)[i], JsonPlace(list, i));
    noteLeftovers(framework, json, frameworkKeys);
}

} // namespace

const Family ownFamily = {CADRE_TEXT("Cadre framework"), recognisesOwn, readOwn, false, true};

} // namespace cadre
