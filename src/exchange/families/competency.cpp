// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

constexpr std::array<std::string_view, 12> levelIdWords = {"id",   "uuid", "identifier", "levelid", "key", "code",
                                                           "slug", "path", "ref",        "guid",    "uri", "shortname"};
constexpr std::array<std::string_view, 8> levelNameWords = {"title",       "name",  "label",       "levelname",
                                                            "displayname", "stage", "proficiency", "proficiencylevel"};
constexpr std::array<std::string_view, 4> levelNumberWords = {"levelnumber", "levelorder", "order", "rating"};
constexpr std::array<std::string_view, 3> scoreWords = {"value", "score", "rating"};
constexpr std::array<std::string_view, 6> behaviourTextWords = {"behaviour", "behavior", "indicator",
                                                                "criterion", "example",  "signal"};

bool isLevelValue(const Json& value)
{
    return value.is_string() || (value.is_array() && !value.empty()) || (value.is_object() && !value.empty());
}

/// A list of levels: texts, or objects that say something of a level.
bool isLevelListing(const Json& json)
{
    if (json.is_array())
        return !json.empty() && 2 * std::count_if(json.begin(), json.end(), [](const Json& each) {
                                    return each.is_string() || each.is_object();
                                }) >= static_cast<std::ptrdiff_t>(json.size());
    if (!json.is_object() || json.empty()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        const bool isCalledSo =
            levelNumberIn(entry.first) || isLevelName(entry.first) || asWholeNumber(Json(entry.first));
        return isCalledSo && isLevelValue(entry.second);
    });
}

/// Whether each of a list only names a level.
bool namesOnly(const Json& list)
{
    return std::all_of(list.begin(), list.end(), [](const Json& each) {
        return each.is_string() ? isLevelName(each.get_ref<const std::string&>()) : false;
    });
}

} // namespace

bool isLevelKey(std::string_view key, const Json& value)
{
    return isLevelValue(value) && (levelNumberIn(key) || isLevelName(key));
}

const Json* levelsOf(const Json& object)
{
    if (!object.is_object()) return nullptr;
    for (const std::string_view word : keywords::levels)
        for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
            if (isWord(key, word) && isLevelListing(value)) return &value;
    return nullptr;
}

bool hasLevels(const Json& json)
{
    if (!json.is_object()) return false;
    if (levelsOf(json)) return true;
    const auto& entries = json.get_ref<const Json::object_t&>();
    const auto count = std::count_if(entries.begin(), entries.end(),
                                     [](const auto& entry) { return isLevelKey(entry.first, entry.second); });
    const bool isNumbered = std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return levelNumberIn(entry.first) && isLevelValue(entry.second);
    });
    return isNumbered || count > 1 || (count == 1 && entries.size() == 1);
}

void CompetencyReader::declareLevels(const Json& levels, const JsonPlace& place)
{
    if (levels.is_object()) {
        for (const auto& [key, value] : levels.get_ref<const Json::object_t&>()) {
            FrameworkLevel level{.id = key, .number = levelNumberIn(key), .name = key};
            if (!level.number) level.number = asWholeNumber(Json(key));
            if (value.is_string()) (isLevelName(key) ? level.description : level.name) = value.get<std::string>();
            if (value.is_object()) {
                if (const std::string name = textUnder(value, Words(levelNameWords)); !name.empty()) level.name = name;
                level.description = textUnder(value, keywords::text);
            }
            m_levels.declare(std::move(level));
        }
        return;
    }
    const std::size_t first = m_framework.levels.size();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const JsonPlace here(place, i);
        if (!levels[i].is_object()) {
            const std::string name = asText(levels[i]);
            if (name.empty()) noteNotUnderstood(m_framework, here, levels[i]);
            else m_levels.declare({.id = name, .name = name});
            continue;
        }
        Fields fields(m_framework, levels[i], here);
        FrameworkLevel level{.id = fields.text(Words(levelIdWords)), .name = fields.text(Words(levelNameWords))};
        if (const Json* number = fields.any(keywords::number)) {
            level.number = asWholeNumber(*number);
            if (!level.number && level.name.empty()) level.name = asText(*number);
        }
        if (!level.number) level.number = levelNumberIn(level.name);
        if (level.id.empty()) level.id = level.number ? std::to_string(*level.number) : level.name;
        if (level.name.empty()) level.name = level.number ? "Level " + std::to_string(*level.number) : level.id;
        level.description = fields.text(keywords::text);
        level.unknown = fields.rest();
        m_levels.declare(std::move(level));
    }
    m_levels.countByPlace(first);
}

void CompetencyReader::lookForLevelNames(const Json& json)
{
    const Json* longest = nullptr;
    std::ptrdiff_t most = 0;
    const auto look = [&](const auto& self, const Json& value) -> void {
        if (const Json* levels = levelsOf(value); levels && levels->is_array()) {
            const auto count =
                std::count_if(levels->begin(), levels->end(), [](const Json& each) { return each.is_object(); });
            if (count > most) longest = levels;
            most = std::max(most, count);
        }
        if (value.is_structured())
            for (const Json& inner : value) self(self, inner);
    };
    look(look, json);
    if (!longest || !m_framework.levels.empty()) return;
    std::vector<FrameworkLevel> levels;
    for (const Json& each : *longest) {
        if (!each.is_object()) continue;
        const std::string name = textUnder(each, Words(levelNameWords));
        const Json* own = find(each, Words(keywords::level));
        if (name.empty() || (own && asWholeNumber(*own))) return;
        levels.push_back({.id = std::to_string(levels.size() + 1),
                          .number = static_cast<std::int64_t>(levels.size() + 1),
                          .name = name});
    }
    for (FrameworkLevel& level : levels) m_levels.declare(std::move(level));
}

std::size_t CompetencyReader::levelOf(const Json& json, std::size_t place, const JsonPlace& here)
{
    const std::string name = textUnder(json, Words(levelNameWords));
    const Json* own = find(json, keywords::level);
    if (!own) own = find(json, Words(levelNumberWords));
    if (own) {
        if (const auto number = asWholeNumber(*own)) {
            if (!name.empty())
                if (const auto known = m_levels.known(name)) return *known;
            return m_levels.numbered(*number, name);
        }
        if (const std::string called = asText(*own); !called.empty() && name.empty()) return m_levels.called(called);
    }
    if (const std::string id = textUnder(json, std::array<std::string_view, 2>{"levelid", "id"}); !id.empty())
        if (const auto known = m_levels.known(id)) return *known;
    return m_levels.at(place, name, here);
}

void CompetencyReader::readLevels(FrameworkItem& item, const Json& levels, const JsonPlace& place)
{
    if (levels.is_object()) {
        for (const auto& [key, value] : levels.get_ref<const Json::object_t&>()) {
            const JsonPlace here(place, key);
            if (value.is_null()) continue;
            if (!isLevelValue(value) && !value.is_structured()) noteNotUnderstood(m_framework, here, value);
            else readLevel(item, m_levels.called(key), value, here);
        }
        return;
    }
    const bool onlyNames = namesOnly(levels);
    std::size_t index = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const JsonPlace here(place, i);
        const Json& level = levels[i];
        if (level.is_object()) readLevelObject(item, levelOf(level, index++, here), level, here);
        else if (!level.is_string()) noteNotUnderstood(m_framework, here, level);
        else if (onlyNames) (void)m_levels.called(level.get<std::string>());
        else readLevel(item, m_levels.at(index++, {}, here), level, here);
    }
}

void CompetencyReader::readLevel(FrameworkItem& item, std::size_t level, const Json& json, const JsonPlace& place)
{
    if (json.is_object()) readLevelObject(item, level, json, place);
    else if (json.is_array()) readBehaviours(item, json, place, level);
    else if (const std::string text = asText(json); !text.empty()) item.levelTexts.push_back({level, text});
}

void CompetencyReader::readLevelObject(FrameworkItem& item, std::size_t level, const Json& json, const JsonPlace& place)
{
    Fields fields(m_framework, json, place);
    (void)fields.text(Words(levelNameWords));
    (void)fields.text(keywords::level);
    (void)fields.text(Words(levelNumberWords));
    (void)fields.text(Words(levelIdWords));
    std::string text = fields.text(keywords::text);
    if (const std::string more = fields.text(keywords::more); !more.empty()) text += (text.empty() ? "" : "\n") + more;
    if (!text.empty()) item.levelTexts.push_back({level, text});
    readAllBehaviours(fields, item, json, place, level);
    for (const auto& [key, value] : fields.rest()) m_rest[m_framework.levels[level].name][key] = parseKept(value);
}

void CompetencyReader::readAllBehaviours(Fields& fields, FrameworkItem& item, const Json& json, const JsonPlace& place,
                                         std::optional<std::size_t> level)
{
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        const bool isBad = isOneOf(key, keywords::ineffective);
        const bool isGood = isOneOf(key, keywords::effective);
        if (fields.isUsed(value) || !(isBad || isGood || isOneOf(key, keywords::behaviours))) continue;
        const std::optional<bool> effective = isBad    ? std::optional(false)
                                              : isGood ? std::optional(true)
                                                       : std::nullopt;
        const JsonPlace here(place, key);
        if (value.is_array()) {
            readBehaviours(item, value, here, level, effective);
        } else if (value.is_string()) {
            if (const std::string text = asText(value); !text.empty())
                item.behaviours.push_back({level, text, effective});
        } else if (value.is_object() && (isLevelListing(value) || namesKnownLevels(value))) {
            readLevels(item, value, here);
        } else {
            if (!value.is_null()) noteNotUnderstood(m_framework, here, value);
            continue;
        }
        fields.use(value);
    }
}

bool CompetencyReader::namesKnownLevels(const Json& map) const
{
    const auto& entries = map.get_ref<const Json::object_t&>();
    return !entries.empty()
           && std::all_of(entries.begin(), entries.end(),
                          [&](const auto& entry) { return m_levels.known(entry.first).has_value(); });
}

void CompetencyReader::readBehaviours(FrameworkItem& item, const Json& list, const JsonPlace& place,
                                      std::optional<std::size_t> level, std::optional<bool> effective)
{
    for (std::size_t i = 0; i < list.size(); ++i) readBehaviour(item, list[i], JsonPlace(place, i), level, effective);
}

void CompetencyReader::readBehaviour(FrameworkItem& item, const Json& json, const JsonPlace& place,
                                     std::optional<std::size_t> level, std::optional<bool> effective)
{
    if (json.is_string() || isNumber(json)) {
        const std::string text = json.is_string() ? asText(json) : std::string();
        if (!text.empty()) item.behaviours.push_back({level, text, effective});
        else if (!json.is_string()) noteNotUnderstood(m_framework, place, json);
        return;
    }
    if (!json.is_object()) {
        if (!json.is_null()) noteNotUnderstood(m_framework, place, json);
        return;
    }
    Fields fields(m_framework, json, place);
    if (const std::string own = fields.text(keywords::level); !own.empty()) level = m_levels.called(own);
    else if (const Json* number = find(json, Words(scoreWords)))
        if (const auto known = m_levels.known(asText(*number))) level = known;
    const std::size_t before = item.behaviours.size();
    std::string text = fields.text(Words(behaviourTextWords));
    if (text.empty()) text = fields.text(keywords::text);
    if (text.empty()) text = fields.text(keywords::name);
    if (const Json* kind = fields.any(keywords::effective); kind && kind->is_boolean()) effective = kind->get<bool>();
    else if (kind && kind->is_string()) item.behaviours.push_back({level, kind->get<std::string>(), true});
    if (!text.empty()) item.behaviours.push_back({level, text, effective});
    if (const std::string bad = fields.text(keywords::ineffective); !bad.empty())
        item.behaviours.push_back({level, bad, false});
    readAllBehaviours(fields, item, json, place, level);
    if (item.behaviours.size() == before) noteNotUnderstood(m_framework, place, json);
    (void)fields.text(keywords::id);
    Json rest = Json::object();
    for (const auto& [key, value] : fields.rest()) rest[key] = parseKept(value);
    if (rest.empty()) return;
    rest["behaviour"] = before; // by its place among all of the competency
    m_rest["behaviours"].push_back(std::move(rest));
}

FrameworkItem CompetencyReader::read(const Json& json, const JsonPlace& place)
{
    m_rest = Json::object();
    Fields fields(m_framework, json, place);
    FrameworkItem item{.name = fields.text(keywords::name), .pointer = place.pointer()};
    item.sourceId = fields.text(keywords::id);
    item.code = fields.text(keywords::code);
    item.description = fields.text(keywords::text);
    if (item.name.empty() && !item.description.empty()) {
        item.name = nameFrom(item.description);
        if (item.name == item.description) item.description.clear();
    }
    item.type = fields.text(keywords::type);
    item.uri = fields.text(keywords::uri);
    item.licence = fields.text(keywords::licence);
    const Json* levels = levelsOf(json);
    if (levels) {
        fields.use(*levels);
        readLevels(item, *levels, JsonPlace(place, fields.keyOf(*levels)));
    } else {
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            if (fields.isUsed(value) || !isLevelKey(key, value)) continue;
            fields.use(value);
            readLevel(item, m_levels.called(key), value, JsonPlace(place, key));
        }
    }
    readAllBehaviours(fields, item, json, place, std::nullopt);
    if (const std::string own = fields.text(keywords::level); !own.empty()) item.level = m_levels.called(own);
    item.group = fields.joined(keywords::group);
    item.unknown = fields.rest();
    if (!m_rest.empty()) item.unknown.emplace("levels", compact(m_rest));
    return item;
}

} // namespace cadre
