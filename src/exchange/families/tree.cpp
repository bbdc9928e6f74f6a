// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tree.hpp"

#include "exchange/families/treekinds.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

/// How groups may be called by their own kind.
constexpr std::array<std::string_view, 22> groupNames = {
    "groupname",  "areaname",      "categoryname", "themename",   "domainname", "clustername",
    "pillarname", "dimensionname", "strandname",   "sectionname", "familyname", "group",
    "area",       "category",      "theme",        "domain",      "cluster",    "pillar",
    "dimension",  "strand",        "section",      "family"};
constexpr std::array<std::string_view, 11> groupIds = {"groupid",  "areaid",    "categoryid", "themeid",
                                                       "domainid", "clusterid", "pillarid",   "dimensionid",
                                                       "strandid", "sectionid", "familyid"};

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
            walk(json, top, {}, json.is_array() ? TreeKind::items : TreeKind::groups, {});
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
        const std::vector<TreeChild> children = treeChildren(json, true);
        for (const TreeChild& child : children) fields.use(*child.value);
        if (const Json* levels = levelsOf(json)) {
            fields.use(*levels);
            m_reader.declareLevels(*levels, JsonPlace(top, fields.keyOf(*levels)));
        } else if (const Json* scale = fields.any(keywords::levels); scale && scale->is_object()) {
            if (const Json* inner = levelsOf(*scale))
                m_reader.declareLevels(*inner, JsonPlace(JsonPlace(top, fields.keyOf(*scale)), "levels"));
        }
        for (const TreeChild& child : children) m_reader.lookForLevelNames(*child.value);
        m_theme = fields.text({"theme"});
        const std::string path = fields.text({"path", "slug"});
        readAbout(m_framework, fields);
        walkAll(children, top, {.path = path});
    }

    void walkAll(const std::vector<TreeChild>& children, const JsonPlace& place, const Above& above)
    {
        const auto maps = std::count_if(children.begin(), children.end(), isMapUnderName);
        for (const TreeChild& child : children) {
            const JsonPlace here(place, child.key);
            // One map under a word is the place of all competencies; several, or one under a name, are groups.
            const bool isGroup = isMapUnderName(child) && (maps > 1 || readsLikeTitle(child.key));
            if (isGroup) walkOne(*child.value, here, child.key, child.kind, above);
            else walk(*child.value, here, nameIn(child), child.kind, above);
        }
    }

    static bool isMapUnderName(const TreeChild& child) { return !nameIn(child).empty() && isKeyedMap(*child.value); }
    static bool readsLikeTitle(std::string_view key)
    {
        return key.find(' ') != std::string_view::npos || (key[0] >= 'A' && key[0] <= 'Z');
    }

    /// A list, or a map whose keys are names.
    void walk(const Json& json, const JsonPlace& place, std::string_view key, TreeKind kind, const Above& above)
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

    void walkOne(const Json& json, const JsonPlace& place, std::string_view key, TreeKind kind, const Above& above)
    {
        if (json.is_string() && kind == TreeKind::items) {
            FrameworkItem item{.name = json.get<std::string>(), .pointer = place.pointer()};
            add(std::move(item), key, above);
        } else if (json.is_array() && kind == TreeKind::items && !key.empty() && holdsNamed(json)) {
            Above inner = above;
            inner.path = joined(above.path, key);
            openGroup({.id = std::string(key), .name = readable(key), .pointer = place.pointer()}, inner);
            walk(json, place, {}, kind, inner);
        } else if (json.is_array()) {
            walk(json, place, key, kind, above);
        } else if (!json.is_object()) {
            if (!json.is_null()) noteNotUnderstood(m_framework, place, json);
        } else if (isTreeCompetency(json)) {
            add(readNamed(json, place, key), key, above);
        } else if (const std::vector<TreeChild> children = treeChildren(json); !children.empty()) {
            if (kind == TreeKind::items && std::all_of(children.begin(), children.end(), isOfParts))
                readWithParts(json, place, key, above, children);
            else readGroup(json, place, key, above, children);
        } else if (isKeyedMap(json)) {
            Above inner = above;
            inner.path = joined(above.path, key);
            openGroup({.id = std::string(key), .name = readable(key), .pointer = place.pointer()}, inner);
            walk(json, place, {}, TreeKind::items, inner);
        } else if (const std::string_view levels = emptyLevelsKey(json); !levels.empty()) {
            FrameworkItem item = readNamed(json, place, key);
            m_framework.notes.push_back({JsonPlace(place, levels).pointer(),
                                         Text(CADRE_TEXT("“{name}” says nothing by level. It comes in without levels."))
                                             .with("name", item.name)});
            add(std::move(item), key, above);
        } else if (kind == TreeKind::groups) {
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

    /// A competency that has parts is one itself, and its parts are as well.
    void readWithParts(const Json& json, const JsonPlace& place, std::string_view key, const Above& above,
                       const std::vector<TreeChild>& children)
    {
        FrameworkItem item = readNamed(json, place, key);
        for (const TreeChild& child : children) item.unknown.erase(std::string(child.key));
        Above inner = above;
        inner.path = joined(above.path, item.sourceId.empty() ? item.name : item.sourceId);
        if (inner.topName.empty()) inner.topName = item.name;
        add(std::move(item), key, above);
        inner.parent = m_framework.items.size() - 1;
        for (const TreeChild& child : children) walk(*child.value, JsonPlace(place, child.key), {}, child.kind, inner);
    }

    void readGroup(const Json& json, const JsonPlace& place, std::string_view key, const Above& above,
                   const std::vector<TreeChild>& children)
    {
        Fields fields(m_framework, json, place);
        for (const TreeChild& child : children) fields.use(*child.value);
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
        walkAll(children, place, inner);
    }

    /// The key of a list or map, where it is a name of its own and no word for what stands in it.
    static std::string_view nameIn(const TreeChild& child)
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

void readTree(Framework& framework, const Json& json)
{
    Tree(framework).read(json);
}

} // namespace cadre
