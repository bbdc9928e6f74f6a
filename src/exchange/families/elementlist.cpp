// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/hierarchy.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

constexpr List<6> elementWords = {"elements", "nodes", "concepts", "items", "entities", "competencies"};
constexpr List<6> relationWords = {"relationships", "relations", "edges", "links", "associations", "connections"};
constexpr List<5> idWords = {"elementidentifier", "elementid", "id", "identifier", "code"};
constexpr List<9> parentWords = {
    "sourceelementidentifier", "parent", "parentid", "broader", "source", "from", "sourceid", "fromid",
    "parentelementid"};
constexpr List<9> childWords = {
    "destelementidentifier", "child", "childid", "narrower", "target", "to", "targetid", "toid", "childelementid"};

const Json* listUnder(const Json& json, Words words)
{
    if (!json.is_object()) return nullptr;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (isOneOf(key, words) && isListOfObjects(value)) return &value;
    return nullptr;
}

/// [{"elementId": "2.A.1.a", "elementName": "..."}]: the dots say what is a part of what.
bool isContentModel(const Json& json)
{
    return isListOfObjects(json) && std::all_of(json.begin(), json.end(), [](const Json& each) {
               return !textUnder(each, List<1>{"elementid"}).empty()
                      && !textUnder(each, List<4>{"elementname", "name", "title", "description"}).empty();
           });
}

bool isElement(const Json& json)
{
    return !textUnder(json, Words(idWords)).empty()
           && !(textUnder(json, keywords::name).empty() && textUnder(json, keywords::text).empty());
}

const Json* elementsOf(const Json& json)
{
    const Json* elements = listUnder(json, Words(elementWords));
    if (!elements || !std::any_of(elements->begin(), elements->end(), isElement)) return nullptr;
    if (isContentModel(*elements)) return elements;
    const Json* relations = listUnder(json, Words(relationWords));
    return relations
                   && std::any_of(
                       relations->begin(), relations->end(),
                       [](const Json& each) { return find(each, Words(parentWords)) && find(each, Words(childWords)); })
               ? elements
               : nullptr;
}

bool recognisesElementList(const Json& json)
{
    return isContentModel(json) || elementsOf(json);
}

bool isRoleType(std::string_view type)
{
    return isOneOf(type, List<5>{"workrole", "role", "jobrole", "occupation", "position"});
}

class ElementListReader {
public:
    explicit ElementListReader(Framework& framework) : m_framework(framework), m_hierarchy(framework) {}

    void readElements(const Json& list, const JsonPlace& place)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const JsonPlace here(place, i);
            if (list[i].is_object()) readElement(list[i], here);
            else noteNotUnderstood(m_framework, here, list[i]);
        }
    }

    void readRelations(const Json& list, const JsonPlace& place)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string parent = idOf(list[i], Words(parentWords));
            const std::string child = idOf(list[i], Words(childWords));
            const JsonPlace here(place, i);
            if (parent.empty() || child.empty()) {
                noteNotUnderstood(m_framework, here, list[i]);
            } else if (const auto role = m_roles.find(parent); role != m_roles.end()) {
                m_framework.roles[role->second].needs.push_back({child, {}, {}});
                m_users.emplace_back(child, role->second);
            } else if (const auto group = m_roles.find(child); group != m_roles.end()) {
                m_groupOfRole.emplace(group->second, parent);
            } else {
                m_links.push_back({.child = child, .parent = parent, .order = std::nullopt, .pointer = here.pointer()});
            }
        }
    }

    void finish()
    {
        for (Hierarchy::Link& link : m_links) m_hierarchy.addLink(std::move(link));
        addDottedLinks();
        std::vector<Json> names(m_framework.items.size(), Json::array());
        for (const auto& [called, role] : m_users)
            if (const auto item = m_hierarchy.itemCalled(called)) names[*item].push_back(m_framework.roles[role].name);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!names[i].empty()) m_framework.items[i].unknown.emplace("roles", compact(names[i]));
        for (const auto& [role, group] : m_groupOfRole)
            if (const auto item = m_hierarchy.itemCalled(group))
                m_framework.roles[role].group = m_framework.items[*item].name;
        m_hierarchy.settle(GroupBy::parent);
        if (m_repeated > 0)
            m_framework.notes.push_back(
                {"",
                 Text::plural(
                     CADRE_TEXT("{n} row says an element again, for another rating. Only the first is kept."),
                     CADRE_TEXT("{n} rows say an element again, for other ratings. Only the first of each is kept."),
                     m_repeated)});
    }

private:
    static std::string idOf(const Json& relation, Words words)
    {
        const Json* value = find(relation, words);
        if (!value) return {};
        return value->is_object() ? textUnder(*value, Words(idWords)) : asText(*value);
    }

    void readElement(const Json& json, const JsonPlace& place)
    {
        Fields fields(m_framework, json, place);
        const std::string id = fields.text(Words(idWords));
        const std::string name = fields.text({"title", "elementname", "name", "label"});
        const std::string text = fields.text(keywords::text);
        const std::string type = fields.text(keywords::type);
        if (isRoleType(type)) {
            m_roles.emplace(id, m_framework.roles.size());
            m_framework.roles.push_back({.id = id,
                                         .name = name.empty() ? nameFrom(text) : name,
                                         .description = text,
                                         .pointer = place.pointer(),
                                         .unknown = fields.rest()});
            return;
        }
        // Tables with one row a rating say the same element in each.
        if (!m_seen.insert(id).second && m_hierarchy.itemCalled(id)
            && m_framework.items[*m_hierarchy.itemCalled(id)].name == (name.empty() ? nameFrom(text) : name)) {
            ++m_repeated;
            return;
        }
        FrameworkItem item{.sourceId = id,
                           .name = name.empty() ? nameFrom(text) : name,
                           .code = id,
                           .type = readable(type),
                           .pointer = place.pointer()};
        if (item.name != text) item.description = text;
        if (const std::string parent = fields.text({"parentid", "parent", "parentelementid"}); !parent.empty())
            m_links.push_back({.child = id, .parent = parent, .order = std::nullopt, .pointer = item.pointer});
        item.unknown = fields.rest();
        m_framework.items.push_back(std::move(item));
        m_hierarchy.addItem(m_framework.items.size() - 1, {id});
    }

    /// "2.A.1.a" is a part of "2.A.1", where the file holds that.
    void addDottedLinks()
    {
        if (!m_links.empty()) return;
        for (const FrameworkItem& item : m_framework.items) {
            const std::size_t dot = item.sourceId.rfind('.');
            if (dot == std::string::npos) continue;
            const std::string parent = item.sourceId.substr(0, dot);
            if (m_seen.contains(parent))
                m_hierarchy.addLink(
                    {.child = item.sourceId, .parent = parent, .order = std::nullopt, .pointer = item.pointer});
        }
    }

    Framework& m_framework;
    Hierarchy m_hierarchy;
    std::vector<Hierarchy::Link> m_links;
    std::set<std::string> m_seen;
    std::map<std::string, std::size_t> m_roles;
    std::vector<std::pair<std::string, std::size_t>> m_users; ///< Item and role.
    std::map<std::size_t, std::string> m_groupOfRole;
    std::int64_t m_repeated = 0;
};

void readElementList(Framework& framework, const Json& json)
{
    const JsonPlace top;
    ElementListReader reader(framework);
    if (json.is_array()) {
        reader.readElements(json, top);
    } else {
        Fields fields(framework, json, top);
        const Json& elements = *elementsOf(json);
        fields.use(elements);
        const Json* relations = listUnder(json, Words(relationWords));
        if (relations) fields.use(*relations);
        const std::string elementKey(fields.keyOf(elements));
        const std::string relationKey(relations ? fields.keyOf(*relations) : std::string_view());
        if (const Json* documents = listOf(json, "documents"); documents && !documents->empty()) {
            fields.use(*documents);
            Fields about(framework, documents->front(), top);
            if (const std::string name = about.text({"name", "title"}); !name.empty()) framework.name = name;
            framework.version = about.text(keywords::version);
        }
        readAbout(framework, fields);
        reader.readElements(elements, JsonPlace(top, elementKey));
        if (relations) reader.readRelations(*relations, JsonPlace(top, relationKey));
    }
    reader.finish();
}

} // namespace

const Family elementListFamily = {CADRE_TEXT("Elements and relationships"), recognisesElementList, readElementList};

} // namespace cadre
