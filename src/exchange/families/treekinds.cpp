// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/treekinds.hpp"

#include "exchange/families/tree.hpp"
#include "exchange/mapping/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

/// Words for lists that hold competencies wherever they stand.
constexpr std::array<std::string_view, 13> strongItems = {
    "competencies", "competences",     "competency",  "competence",   "skills",       "capabilities", "abilities",
    "subskills",    "subcompetencies", "kompetenzen", "competenties", "competencias", "kompetenser"};
/// Words for lists that may hold anything: only what describes its entries is taken for competencies.
constexpr std::array<std::string_view, 7> weakItems = {"topics",   "tracks", "attributes", "items",
                                                       "children", "nodes",  "elements"};

/// Words for lists whose entries are parts of a competency and competencies themselves.
constexpr std::array<std::string_view, 4> partItems = {"subcompetencies", "subcompetences", "subskills",
                                                       "subcapabilities"};

bool hasLevelsInside(const Json& json)
{
    if (!json.is_structured()) return false;
    if (hasLevels(json)) return true;
    return std::any_of(json.begin(), json.end(), [](const Json& inner) { return hasLevelsInside(inner); });
}

bool isListOfNames(const Json& json)
{
    return json.is_array() && !json.empty()
           && std::all_of(json.begin(), json.end(), [](const Json& each) { return each.is_string(); });
}

/// Whether most entries have a name and something that is said of it.
bool describesEntries(const Json& json)
{
    const auto good = std::count_if(json.begin(), json.end(), [](const Json& each) {
        if (!each.is_object() || textUnder(each, keywords::name).empty()) return false;
        const auto& entries = each.get_ref<const Json::object_t&>();
        return !textUnder(each, keywords::text).empty()
               || std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
                      return entry.second.is_structured()
                             && (isOneOf(entry.first, keywords::behaviours) || isOneOf(entry.first, keywords::groups)
                                 || isOneOf(entry.first, keywords::items) || isOneOf(entry.first, keywords::levels));
                  });
    });
    return 2 * good > static_cast<std::ptrdiff_t>(json.size());
}

/// What stands under a key of an object: lists of groups or competencies, or something else.
TreeKind kindOf(std::string_view key, const Json& value, bool isTop)
{
    if (!value.is_structured()) return TreeKind::none;
    const bool holdsObjects = value.is_array()
                                  ? std::any_of(value.begin(), value.end(), [](const Json& e) { return e.is_object(); })
                                  : isMapOfObjects(value);
    if (holdsObjects && isOneOf(key, keywords::groups)) return TreeKind::groups;
    if ((holdsObjects || isListOfNames(value)) && isOneOf(key, Words(strongItems))) return TreeKind::items;
    if (isOneOf(key, keywords::levels) || isOneOf(key, keywords::behaviours)) return TreeKind::none;
    const bool isWeak = isOneOf(key, Words(weakItems)) || (isTop && isOneOf(key, keywords::items));
    if (isWeak && holdsObjects && describesEntries(value)) return TreeKind::items;
    // Whatever they are called: objects that describe something by level are competencies.
    return holdsObjects && hasLevelsInside(value) ? TreeKind::items : TreeKind::none;
}

/// Whether a key is a name and says nothing of what stands under it, as "Positive indicators" does.
bool isCalledByName(std::string_view key)
{
    const std::vector<std::string> words = wordsOf(key);
    return readsLikeName(key)
           && meaning(words, FieldWord::behaviour) + meaning(words, FieldWord::ineffective)
                      + meaning(words, FieldWord::description)
                  == 0;
}

/// Whether an object tells by level what several competencies mean there: {"Basic": {"Coaches others": "...", ...}}.
bool isOfLevelsFirst(const Json& json)
{
    const auto& levels = json.get_ref<const Json::object_t&>();
    std::size_t most = 0;
    for (const auto& [level, value] : levels) {
        if (!isLevelKey(level, value) || !value.is_object()) return false;
        const auto& names = value.get_ref<const Json::object_t&>();
        if (!std::all_of(names.begin(), names.end(), [](const auto& entry) { return isCalledByName(entry.first); }))
            return false;
        most = std::max(most, names.size());
    }
    return levels.size() > 1 && most > 1;
}

class Looker {
public:
    void look(const Json& json, TreeKind kind)
    {
        if (json.is_array()
            || (json.is_object() && kind != TreeKind::none && isMapOfObjects(json) && !hasLevels(json))) {
            for (const Json& each : json) lookAtOne(each, kind);
        } else {
            lookAtOne(json, kind);
        }
    }

    TreeShape shape;

private:
    void lookAtOne(const Json& json, TreeKind kind)
    {
        if (json.is_string()) {
            if (kind == TreeKind::items) ++shape.competencies;
            return;
        }
        if (json.is_array()) {
            for (const Json& each : json) lookAtOne(each, kind);
            return;
        }
        if (!json.is_object()) return;
        if (isTreeCompetency(json)) {
            ++shape.competencies;
            ++shape.byLevel;
            return;
        }
        const std::vector<TreeChild> children = treeChildren(json);
        if (!children.empty()) {
            const bool hasParts = kind == TreeKind::items && isOneOf(children.front().key, Words(partItems));
            ++(hasParts ? shape.competencies : shape.groups);
            for (const TreeChild& child : children) look(*child.value, child.kind);
        } else if (isKeyedMap(json)) {
            ++shape.groups;
            look(json, TreeKind::items);
        } else if (!emptyLevelsKey(json).empty()) {
            ++shape.competencies;
        } else if (kind == TreeKind::items
                   && !(textUnder(json, keywords::name).empty() && textUnder(json, keywords::text).empty())) {
            ++shape.competencies;
            const auto& entries = json.get_ref<const Json::object_t&>();
            if (std::any_of(entries.begin(), entries.end(), [](const auto& e) {
                    return isOneOf(e.first, keywords::behaviours) && e.second.is_array();
                }))
                ++shape.behaviours;
        }
    }
};

} // namespace

bool isMapOfObjects(const Json& json)
{
    return json.is_object() && !json.empty()
           && std::all_of(json.begin(), json.end(), [](const Json& each) { return each.is_structured(); });
}

std::vector<TreeChild> treeChildren(const Json& object, bool isTop)
{
    std::vector<TreeChild> children;
    if (!object.is_object()) return children;
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (const TreeKind kind = kindOf(key, value, isTop); kind != TreeKind::none)
            children.push_back({key, &value, kind});
    return children;
}

bool isOfParts(const TreeChild& child)
{
    return isOneOf(child.key, Words(partItems));
}

bool isTreeCompetency(const Json& json)
{
    return hasLevels(json) && !isOfLevelsFirst(json) && treeChildren(json).empty();
}

bool isOneCompetency(const Json& json)
{
    static constexpr std::array<std::string_view, 6> signs = {
        "behaviours", "behaviors", "indicators", "criteria", "behaviouralindicators", "behavioralindicators"};
    if (!json.is_object() || isOfLevelsFirst(json)) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    const auto has = [&](Words words) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const auto& e) { return isOneOf(e.first, words) && e.second.is_array(); });
    };
    if (has(Words(strongItems)) || has(keywords::groups)) return false;
    const std::string name = textUnder(json, keywords::name);
    const Json* levels = levelsOf(json);
    // A list of levels without a name for what they are about is a scale.
    if (levels && levels->is_array() && name.empty() && textUnder(json, keywords::text).empty()) return false;
    if (isTreeCompetency(json)) return name.find("evel") == std::string::npos && name.find("cale") == std::string::npos;
    return !name.empty() && has(Words(signs)) && treeChildren(json, true).empty();
}

std::string_view emptyLevelsKey(const Json& json)
{
    if (!json.is_object() || hasLevels(json)) return {};
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        const bool saysNothing = value.is_null() || (value.is_structured() && value.empty());
        if (saysNothing && isOneOf(key, keywords::levels)) return key;
    }
    return {};
}

bool isKeyedMap(const Json& json)
{
    if (!isMapOfObjects(json) || hasLevels(json)) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    if (std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
            return isOneOf(entry.first, Words(strongItems)) || isOneOf(entry.first, keywords::groups);
        }))
        return false;
    const auto good = std::count_if(json.begin(), json.end(), [](const Json& each) { return hasLevelsInside(each); });
    const auto empty =
        std::count_if(json.begin(), json.end(), [](const Json& each) { return !emptyLevelsKey(each).empty(); });
    return good > 0 && 2 * (good + empty) > static_cast<std::ptrdiff_t>(json.size());
}

TreeShape treeShape(const Json& json)
{
    Looker looker;
    if (isOneCompetency(json)) {
        looker.shape.isOne = true;
        looker.shape.competencies = looker.shape.byLevel = 1;
    } else if (json.is_object() && !isKeyedMap(json)) {
        for (const TreeChild& child : treeChildren(json, true)) looker.look(*child.value, child.kind);
    } else {
        looker.look(json, json.is_array() ? TreeKind::items : TreeKind::groups);
    }
    return looker.shape;
}

} // namespace cadre
