// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/family.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace cadre {

namespace {

/// "level3", "Level 3", "level-3" -> 3.
std::optional<std::int64_t> levelOf(std::string_view key)
{
    if (!key.starts_with("level") && !key.starts_with("Level")) return std::nullopt;
    key.remove_prefix(5);
    if (!key.empty() && (key[0] == ' ' || key[0] == '-' || key[0] == '_')) key.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    if (error != std::errc() || end != key.data() + key.size() || number < 0) return std::nullopt;
    return number;
}

bool isCompetencyOfMap(const Json& json)
{
    if (!json.is_object()) return false;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (levelOf(key) && !isNumber(value)) return true;
    return false;
}

/// Keys that describe a framework or a group, and so are no competency.
const Keys aboutTheWhole{
    .texts = {"title", "name", "version", "licence", "license", "copyright", "description", "summary"}};
const Keys competencyKeys{.texts = {"title", "name", "code", "description", "summary"}};
const Keys pairKeys{.texts = {"effective", "ineffective"}};

/// Names of competencies and of groups are keys: they lie under objects, each of which may stand in a list.
struct Walk {
    Framework& framework;
    std::map<std::int64_t, std::size_t> levels; ///< Index by number.

    void collectLevels(const Json& json)
    {
        if (isCompetencyOfMap(json)) {
            for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
                if (const auto number = levelOf(key)) levels.emplace(*number, 0);
        } else if (json.is_structured()) {
            for (const Json& item : json) collectLevels(item);
        }
    }

    void settleLevels()
    {
        for (auto& [number, index] : levels) {
            index = framework.levels.size();
            const std::string digits = std::to_string(number);
            framework.levels.push_back({.id = digits, .number = number, .name = "Level " + digits});
        }
    }

    void readLevel(FrameworkItem& item, std::size_t level, const Json& json, const JsonPlace& place)
    {
        if (json.is_string()) {
            if (!json.get_ref<const std::string&>().empty())
                item.levelTexts.push_back({level, json.get<std::string>()});
        } else if (json.is_object()) {
            readPair(item, level, json, place);
        } else if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i) {
                if (json[i].is_string()) item.behaviours.push_back({level, json[i].get<std::string>(), std::nullopt});
                else if (json[i].is_object()) readPair(item, level, json[i], JsonPlace(place, i));
                else noteNotUnderstood(framework, JsonPlace(place, i), json[i]);
            }
        } else if (!json.is_null()) {
            noteNotUnderstood(framework, place, json);
        }
    }

    /// {"effective": "...", "ineffective": "..."}
    void readPair(FrameworkItem& item, std::size_t level, const Json& pair, const JsonPlace& place)
    {
        const std::string effective = textOf(pair, {"effective"});
        const std::string ineffective = textOf(pair, {"ineffective"});
        if (!effective.empty()) item.behaviours.push_back({level, effective, true});
        if (!ineffective.empty()) item.behaviours.push_back({level, ineffective, false});
        noteUnexpected(framework, pair, place, pairKeys);
        noteUnread(framework, pair, place, pairKeys);
    }

    void readCompetency(const Json& json, const JsonPlace& place, const std::string& key, const std::string& path,
                        const std::string& group)
    {
        FrameworkItem item{
            .sourceId = path, .name = textOf(json, {"title", "name"}), .group = group, .pointer = place.pointer()};
        if (item.name.empty()) item.name = key;
        item.code = textOf(json, {"code"});
        item.description = textOf(json, {"description", "summary"});
        for (const auto& [name, value] : json.get_ref<const Json::object_t&>())
            if (const auto number = levelOf(name)) readLevel(item, levels.at(*number), value, JsonPlace(place, name));
        noteUnexpected(framework, json, place, competencyKeys);
        for (auto& [name, text] : leftovers(json, competencyKeys))
            if (!levelOf(name)) item.unknown.emplace(name, text);
        framework.items.push_back(std::move(item));
    }

    /// `key` is the last one on the way down, `path` all of them below the top, `group` names what is above. Where
    /// a list holds several, its key names none of them.
    void walk(const Json& json, const JsonPlace& place, const std::string& key, const std::string& path,
              const std::string& group)
    {
        if (isCompetencyOfMap(json)) {
            readCompetency(json, place, key, path, group);
        } else if (json.is_array()) {
            const bool isOne = json.size() == 1;
            for (std::size_t i = 0; i < json.size(); ++i)
                walk(json[i], JsonPlace(place, i), isOne ? key : "", isOne ? path : "", group);
        } else if (json.is_object()) {
            const std::string title = textOf(json, {"title", "name"});
            const std::string& inner = title.empty() ? key : title;
            for (const auto& [name, value] : json.get_ref<const Json::object_t&>())
                walk(value, JsonPlace(place, name), name, path.empty() ? name : path + "/" + name, inner);
        } else if (!json.is_null() && !aboutTheWhole.has(key)) {
            noteNotUnderstood(framework, place, json);
        }
    }
};

/// The object whose keys are groups or competencies.
const Json& mapOf(const Json& json)
{
    const Json* inner = member(json, "competencies");
    return inner && inner->is_structured() ? *inner : json;
}

bool hasCompetency(const Json& json)
{
    if (isCompetencyOfMap(json)) return true;
    if (!json.is_structured()) return false;
    for (const Json& item : json)
        if (hasCompetency(item)) return true;
    return false;
}

bool recognisesKeyedMap(const Json& json)
{
    return json.is_object() && !isCompetencyOfMap(json) && hasCompetency(json);
}

void readKeyedMap(Framework& framework, const Json& json)
{
    if (const std::string title = textOf(json, {"title", "name"}); !title.empty()) framework.name = title;
    framework.version = textOf(json, {"version"});
    framework.licence = textOf(json, {"licence", "license", "copyright"});
    framework.description = textOf(json, {"description", "summary"});
    const Json& map = mapOf(json);
    Walk walk{framework, {}};
    walk.collectLevels(map);
    walk.settleLevels();
    const JsonPlace top;
    const JsonPlace inner(top, "competencies");
    const bool isInner = &map != &json;
    if (map.is_array()) walk.walk(map, inner, "", "", "");
    else
        for (const auto& [key, value] : map.get_ref<const Json::object_t&>())
            walk.walk(value, JsonPlace(isInner ? inner : top, key), key, key, "");
    if (!isInner) return;
    noteUnexpected(framework, json, top, aboutTheWhole);
    for (const auto& [key, text] : leftovers(json, aboutTheWhole))
        if (key != "competencies") noteLeftOut(framework, key);
}

} // namespace

const Family keyedMapFamily = {CADRE_TEXT("Map of competencies by level"), recognisesKeyedMap, readKeyedMap};

} // namespace cadre
