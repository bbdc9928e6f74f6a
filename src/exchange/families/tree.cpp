// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tree.hpp"

#include <algorithm>
#include <array>
#include <vector>

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

/// How groups may be called by their own kind.
constexpr std::array<std::string_view, 22> groupNames = {
    "groupname",     "areaname",   "categoryname", "themename",  "domainname", "clustername", "pillarname",
    "dimensionname", "strandname", "sectionname",  "familyname", "group",      "area",        "category",
    "theme",         "domain",     "cluster",      "pillar",     "dimension",  "strand",      "section",
    "family"};
constexpr std::array<std::string_view, 11> groupIds = {"groupid",  "areaid",      "categoryid", "themeid",
                                                       "domainid", "clusterid",   "pillarid",   "dimensionid",
                                                       "strandid", "sectionid",   "familyid"};

/// How a list or map inside an object is taken.
enum class Kind { none, groups, items };

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

bool isMapOfObjects(const Json& json)
{
    return json.is_object() && !json.empty()
           && std::all_of(json.begin(), json.end(), [](const Json& each) { return each.is_structured(); });
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
Kind kindOf(std::string_view key, const Json& value, bool isTop)
{
    if (!value.is_structured()) return Kind::none;
    const bool holdsObjects = value.is_array()
                                  ? std::any_of(value.begin(), value.end(), [](const Json& e) { return e.is_object(); })
                                  : isMapOfObjects(value);
    if (holdsObjects && isOneOf(key, keywords::groups)) return Kind::groups;
    if ((holdsObjects || isListOfNames(value)) && isOneOf(key, Words(strongItems))) return Kind::items;
    if (isOneOf(key, keywords::levels) || isOneOf(key, keywords::behaviours)) return Kind::none;
    const bool isWeak = isOneOf(key, Words(weakItems)) || (isTop && isOneOf(key, keywords::items));
    if (isWeak && holdsObjects && describesEntries(value)) return Kind::items;
    // Whatever they are called: objects that describe something by level are competencies.
    return holdsObjects && hasLevelsInside(value) ? Kind::items : Kind::none;
}

struct Child {
    std::string_view key;
    const Json* value;
    Kind kind;
};

std::vector<Child> childrenOf(const Json& object, bool isTop = false)
{
    std::vector<Child> children;
    if (!object.is_object()) return children;
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (const Kind kind = kindOf(key, value, isTop); kind != Kind::none) children.push_back({key, &value, kind});
    return children;
}

bool isCompetency(const Json& json)
{
    return hasLevels(json) && childrenOf(json).empty();
}

/// Whether a file is one competency: it says something by level or has behaviours, and has no place for others.
bool isOneCompetency(const Json& json)
{
    static constexpr std::array<std::string_view, 6> signs = {
        "behaviours", "behaviors", "indicators", "criteria", "behaviouralindicators", "behavioralindicators"};
    if (!json.is_object()) return false;
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
    if (isCompetency(json)) return name.find("evel") == std::string::npos && name.find("cale") == std::string::npos;
    return !name.empty() && has(Words(signs)) && childrenOf(json, true).empty();
}

/// The key under which a competency would say something by level and says nothing; empty if it has none.
std::string_view emptyLevelsKey(const Json& json)
{
    if (!json.is_object() || hasLevels(json)) return {};
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        const bool saysNothing = value.is_null() || (value.is_structured() && value.empty());
        if (saysNothing && isOneOf(key, keywords::levels)) return key;
    }
    return {};
}

/// Whether an object is a map by name itself: what it holds are objects, most of them competencies.
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

class Looker {
public:
    void look(const Json& json, Kind kind)
    {
        if (json.is_array() || (json.is_object() && kind != Kind::none && isMapOfObjects(json) && !hasLevels(json))) {
            for (const Json& each : json) lookAtOne(each, kind);
        } else {
            lookAtOne(json, kind);
        }
    }

    TreeShape shape;

private:
    void lookAtOne(const Json& json, Kind kind)
    {
        if (json.is_string()) {
            if (kind == Kind::items) ++shape.competencies;
            return;
        }
        if (json.is_array()) {
            for (const Json& each : json) lookAtOne(each, kind);
            return;
        }
        if (!json.is_object()) return;
        if (isCompetency(json)) {
            ++shape.competencies;
            ++shape.byLevel;
            return;
        }
        const std::vector<Child> children = childrenOf(json);
        if (!children.empty()) {
            const bool hasParts = kind == Kind::items && isOneOf(children.front().key, Words(partItems));
            ++(hasParts ? shape.competencies : shape.groups);
            for (const Child& child : children) look(*child.value, child.kind);
        } else if (isKeyedMap(json)) {
            ++shape.groups;
            look(json, Kind::items);
        } else if (!emptyLevelsKey(json).empty()) {
            ++shape.competencies;
        } else if (kind == Kind::items
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

class Tree {
public:
    explicit Tree(Framework& framework) : m_framework(framework), m_reader(framework) {}

    void read(const Json& json)
    {
        const JsonPlace top;
        if (isOneCompetency(json)) {
            FrameworkItem item = m_reader.read(json, top);
            if (item.name.empty()) item.name = readable(m_framework.name);
            if (item.sourceId.empty()) item.sourceId = m_framework.name;
            m_framework.items.push_back(std::move(item));
        } else if (json.is_object() && !isKeyedMap(json)) {
            readWhole(json, top);
        } else {
            m_reader.lookForLevelNames(json);
            walk(json, top, {}, json.is_array() ? Kind::items : Kind::groups, {});
        }
        m_reader.levels().settle();
    }

private:
    /// What stands above an item.
    struct Above {
        std::optional<std::size_t> group;  ///< Index of the innermost group.
        std::optional<std::size_t> parent; ///< Index of the item it is a part of.
        std::string topName;
        std::string path; ///< Of ids or keys, for items that have no id of their own.
    };

    void readWhole(const Json& json, const JsonPlace& top)
    {
        Fields fields(m_framework, json, top);
        const std::vector<Child> children = childrenOf(json, true);
        for (const Child& child : children) fields.use(*child.value);
        if (const Json* levels = levelsOf(json)) {
            fields.use(*levels);
            m_reader.declareLevels(*levels, JsonPlace(top, fields.keyOf(*levels)));
        } else if (const Json* scale = fields.any(keywords::levels); scale && scale->is_object()) {
            if (const Json* inner = levelsOf(*scale))
                m_reader.declareLevels(*inner, JsonPlace(JsonPlace(top, fields.keyOf(*scale)), "levels"));
        }
        for (const Child& child : children) m_reader.lookForLevelNames(*child.value);
        m_theme = fields.text({"theme"});
        const std::string path = fields.text({"path", "slug"});
        readAbout(m_framework, fields);
        for (const Child& child : children)
            walk(*child.value, JsonPlace(top, child.key), nameIn(child), child.kind, {.path = path});
    }

    /// A list, or a map whose keys are names.
    void walk(const Json& json, const JsonPlace& place, std::string_view key, Kind kind, const Above& above)
    {
        if (json.is_array()) {
            const bool isOne = json.size() == 1;
            for (std::size_t i = 0; i < json.size(); ++i)
                walkOne(json[i], JsonPlace(place, i), isOne ? key : "", kind, above);
        } else if (isMapOfObjects(json) && !hasLevels(json)) {
            for (const auto& [name, value] : json.get_ref<const Json::object_t&>())
                walkOne(value, JsonPlace(place, name), name, kind, above);
        } else {
            walkOne(json, place, key, kind, above);
        }
    }

    void walkOne(const Json& json, const JsonPlace& place, std::string_view key, Kind kind, const Above& above)
    {
        if (json.is_string() && kind == Kind::items) {
            FrameworkItem item{.name = json.get<std::string>(), .pointer = place.pointer()};
            add(std::move(item), key, above);
        } else if (json.is_array() && kind == Kind::items && !key.empty() && holdsNamed(json)) {
            Above inner = above;
            inner.path = joined(above.path, key);
            openGroup({.id = std::string(key), .name = readable(key), .pointer = place.pointer()}, inner);
            walk(json, place, {}, kind, inner);
        } else if (json.is_array()) {
            walk(json, place, key, kind, above);
        } else if (!json.is_object()) {
            if (!json.is_null()) noteNotUnderstood(m_framework, place, json);
        } else if (isCompetency(json)) {
            add(readNamed(json, place, key), key, above);
        } else if (const std::vector<Child> children = childrenOf(json); !children.empty()) {
            if (kind == Kind::items && std::all_of(children.begin(), children.end(), isOfParts))
                readWithParts(json, place, key, above, children);
            else readGroup(json, place, key, above, children);
        } else if (isKeyedMap(json)) {
            Above inner = above;
            inner.path = joined(above.path, key);
            openGroup({.id = std::string(key), .name = readable(key), .pointer = place.pointer()}, inner);
            walk(json, place, {}, Kind::items, inner);
        } else if (const std::string_view levels = emptyLevelsKey(json); !levels.empty()) {
            FrameworkItem item = readNamed(json, place, key);
            m_framework.notes.push_back(
                {JsonPlace(place, levels).pointer(),
                 Text(CADRE_TEXT("“{name}” says nothing by level. It comes in without levels.")).with("name", item.name)});
            add(std::move(item), key, above);
        } else if (kind == Kind::groups) {
            Above inner = above;
            readGroup(json, place, key, inner, {});
        } else if (textUnder(json, keywords::name).empty() && textUnder(json, keywords::text).empty() && key.empty()) {
            noteNotUnderstood(m_framework, place, json);
        } else {
            add(readNamed(json, place, key), key, above);
        }
    }

    /// Whether the entries of a list have names of their own, so that the key above them is that of a group.
    static bool holdsNamed(const Json& list)
    {
        return std::any_of(list.begin(), list.end(), [](const Json& each) {
            return each.is_string() || !textUnder(each, keywords::name).empty();
        });
    }

    static bool isOfParts(const Child& child) { return isOneOf(child.key, Words(partItems)); }

    /// A competency that has parts is one itself, and its parts are as well.
    void readWithParts(const Json& json, const JsonPlace& place, std::string_view key, const Above& above,
                       const std::vector<Child>& children)
    {
        FrameworkItem item = readNamed(json, place, key);
        for (const Child& child : children) item.unknown.erase(std::string(child.key));
        Above inner = above;
        inner.path = joined(above.path, item.sourceId.empty() ? item.name : item.sourceId);
        if (inner.topName.empty()) inner.topName = item.name;
        add(std::move(item), key, above);
        inner.parent = m_framework.items.size() - 1;
        for (const Child& child : children) walk(*child.value, JsonPlace(place, child.key), {}, child.kind, inner);
    }

    void readGroup(const Json& json, const JsonPlace& place, std::string_view key, const Above& above,
                   const std::vector<Child>& children)
    {
        Fields fields(m_framework, json, place);
        for (const Child& child : children) fields.use(*child.value);
        FrameworkGroup group{.name = fields.text(keywords::name), .pointer = place.pointer()};
        if (group.name.empty()) group.name = fields.text(Words(groupNames));
        group.id = fields.text(keywords::id);
        if (group.id.empty()) group.id = fields.text(Words(groupIds));
        group.description = fields.text(keywords::text);
        if (group.name.empty()) group.name = key.empty() ? group.id : readable(key);
        group.unknown = fields.rest();
        Above inner = above;
        inner.path = joined(above.path, !group.id.empty() ? group.id : key.empty() ? group.name : std::string(key));
        openGroup(std::move(group), inner);
        for (const Child& child : children)
            walk(*child.value, JsonPlace(place, child.key), nameIn(child), child.kind, inner);
    }

    /// The key of a list or map, where it is a name of its own and no word for what stands in it.
    static std::string_view nameIn(const Child& child)
    {
        const bool isWord = isOneOf(child.key, keywords::items) || isOneOf(child.key, keywords::groups);
        return isWord ? std::string_view() : child.key;
    }

    /// What has no name of its own in a map is called by its key, unless that is no more than a code.
    FrameworkItem readNamed(const Json& json, const JsonPlace& place, std::string_view key)
    {
        FrameworkItem item = m_reader.read(json, place);
        if (key.empty() || !textUnder(json, keywords::name).empty()) return item;
        constexpr std::size_t longestCode = 8;
        const bool isCode = key.size() <= longestCode && key.find_first_of("0123456789") != std::string_view::npos;
        if (isCode && item.code.empty()) item.code = key;
        if (isCode && !item.name.empty()) return item;
        if (item.description.empty()) item.description = textUnder(json, keywords::text);
        item.name = readable(key);
        return item;
    }

    void openGroup(FrameworkGroup group, Above& above)
    {
        group.parent = above.group;
        if (above.topName.empty()) above.topName = group.name;
        m_framework.groups.push_back(std::move(group));
        above.group = m_framework.groups.size() - 1;
    }

    void add(FrameworkItem item, std::string_view key, const Above& above)
    {
        if (item.name.empty()) item.name = readable(key);
        item.parent = above.parent;
        if (item.group.empty()) item.group = above.topName.empty() ? m_theme : above.topName;
        if (above.group && m_framework.groups[*above.group].parent) {
            std::vector<std::string> path;
            for (std::optional<std::size_t> at = above.group; at && m_framework.groups[*at].parent;
                 at = m_framework.groups[*at].parent)
                path.insert(path.begin(), m_framework.groups[*at].name);
            Json names = path;
            item.unknown.emplace("subgroup", compact(path.size() == 1 ? names.front() : names));
        }
        if (item.sourceId.empty()) item.sourceId = item.code;
        const std::string own = !item.sourceId.empty() ? item.sourceId : key.empty() ? item.name : std::string(key);
        const bool isOwn = own.find('-') != std::string::npos && own.size() > 30; // a UUID needs no path
        item.sourceId = isOwn ? own : joined(above.path, own);
        m_framework.items.push_back(std::move(item));
    }

    [[nodiscard]] static std::string joined(std::string_view path, std::string_view key)
    {
        if (path.empty() || key.empty()) return std::string(path.empty() ? key : path);
        return std::string(path) + "/" + std::string(key);
    }

    Framework& m_framework;
    CompetencyReader m_reader;
    std::string m_theme;
};

} // namespace

TreeShape treeShape(const Json& json)
{
    Looker looker;
    if (isOneCompetency(json)) {
        looker.shape.isOne = true;
        looker.shape.competencies = looker.shape.byLevel = 1;
    } else if (json.is_object() && !isKeyedMap(json)) {
        for (const Child& child : childrenOf(json, true)) looker.look(*child.value, child.kind);
    } else {
        looker.look(json, json.is_array() ? Kind::items : Kind::groups);
    }
    return looker.shape;
}

void readTree(Framework& framework, const Json& json)
{
    Tree(framework).read(json);
}

} // namespace cadre
