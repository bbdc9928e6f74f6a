// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

constexpr List<8> roleWords = {"roles",     "workroles", "jobroles", "occupations",
                               "positions", "jobs",      "profiles", "jobprofiles"};
constexpr List<16> statementWords = {"ksats",  "ksas",      "tks",     "statements",   "tasks",       "knowledge",
                                     "skills", "abilities", "tkss",    "competencies", "competences", "knowledges",
                                     "items",  "duties",    "ability", "capabilities"};
constexpr List<9> groupListWords = {"elements", "categories",  "specialtyareas", "areas",   "groups",
                                    "families", "jobfamilies", "domains",        "clusters"};
constexpr List<10> roleGroupWords = {"element", "category",  "specialtyarea", "area",    "group",
                                     "family",  "jobfamily", "domain",        "cluster", "workforceelement"};

/// Whether the end of a key is one of the words: "core_ksats", "additionalSkills".
const std::string_view* statementWordIn(std::string_view key)
{
    const auto found = std::find_if(statementWords.begin(), statementWords.end(), [&](std::string_view word) {
        if (isWord(key, word)) return true;
        std::size_t start = key.size();
        while (start > 0 && key[start - 1] != '_' && key[start - 1] != '-' && key[start - 1] != ' '
               && !(key[start - 1] >= 'A' && key[start - 1] <= 'Z'))
            --start;
        if (start > 0 && key[start - 1] >= 'A' && key[start - 1] <= 'Z') --start;
        return start > 0 && isWord(key.substr(start), word);
    });
    return found == statementWords.end() ? nullptr : &*found;
}

bool isTableOfObjects(const Json& json)
{
    return json.is_structured() && !json.empty()
           && std::all_of(json.begin(), json.end(), [](const Json& e) { return e.is_object(); });
}

const Json* tableOf(const Json& json, Words words)
{
    if (!json.is_object()) return nullptr;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (isOneOf(key, words) && isTableOfObjects(value)) return &value;
    return nullptr;
}

bool isStatement(const Json& json)
{
    return json.is_object() && !(textUnder(json, keywords::text).empty() && textUnder(json, keywords::name).empty());
}

bool isStatementTable(std::string_view key, const Json& value)
{
    return statementWordIn(key) && isTableOfObjects(value) && isStatement(*value.begin());
}

/// Whether a role lists its statements: as ids, texts or objects.
bool hasStatements(const Json& role)
{
    if (!role.is_object()) return false;
    const auto& entries = role.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return statementWordIn(entry.first) && entry.second.is_array() && !entry.second.empty()
               && std::all_of(entry.second.begin(), entry.second.end(),
                              [](const Json& each) { return !asText(each).empty() || isStatement(each); });
    });
}

bool hasOwnTexts(const Json& role)
{
    if (!role.is_object()) return false;
    const auto& entries = role.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return statementWordIn(entry.first) && entry.second.is_array() && !entry.second.empty()
               && std::all_of(entry.second.begin(), entry.second.end(), [](const Json& each) {
                      return isStatement(each)
                             || (each.is_string() && each.get_ref<const std::string&>().find(' ') != std::string::npos);
                  });
    });
}

/// Roles inside a list of groups: [{"category": "...", "roles": [...]}] is read as well.
const Json* rolesOf(const Json& json)
{
    return json.is_array() ? (isTableOfObjects(json) ? &json : nullptr) : tableOf(json, Words(roleWords));
}

bool recognisesRoleStatements(const Json& json)
{
    const Json* roles = rolesOf(json);
    if (!roles || !std::any_of(roles->begin(), roles->end(), hasStatements)) return false;
    const bool isNested = std::any_of(roles->begin(), roles->end(), hasOwnTexts);
    if (json.is_array()) {
        // A list of competencies may hold skills as well: roles have several kinds of statements.
        return isNested && std::any_of(roles->begin(), roles->end(), [](const Json& role) {
                   const auto& entries = role.get_ref<const Json::object_t&>();
                   return std::count_if(entries.begin(), entries.end(),
                                        [](const auto& e) { return statementWordIn(e.first) && e.second.is_array(); })
                          > 1;
               });
    }
    const auto& entries = json.get_ref<const Json::object_t&>();
    return isNested || std::any_of(entries.begin(), entries.end(), [&](const auto& e) {
               return &e.second != roles && isStatementTable(e.first, e.second);
           });
}

/// "Task" for "TAsk", "tasks" and "task": kinds are compared without capitals, and typing errors are not kinds.
std::string kindFrom(std::string kind)
{
    for (char& c : kind)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (kind.ends_with("ies")) kind = kind.substr(0, kind.size() - 3) + "y";
    if (kind == "competency" || kind == "competences" || kind == "ksats" || kind == "statements" || kind == "items"
        || kind == "ksas" || kind == "tks")
        return {};
    if (kind.size() > 3 && kind.ends_with('s')) kind.pop_back();
    return readable(kind);
}

class RoleStatementsReader {
public:
    explicit RoleStatementsReader(Framework& framework) : m_framework(framework) {}

    void read(const Json& json)
    {
        const JsonPlace top;
        const Json& roles = *rolesOf(json);
        if (json.is_array()) {
            forEach(roles, top, [&](const Json& role, const JsonPlace& place, const std::string& key) {
                readRole(role, place, key);
            });
        } else {
            readWhole(json, roles, top);
        }
        settle();
    }

private:
    template <class Do> static void forEach(const Json& table, const JsonPlace& place, Do run)
    {
        if (table.is_array()) {
            for (std::size_t i = 0; i < table.size(); ++i) run(table[i], JsonPlace(place, i), std::string());
        } else {
            for (const auto& [key, value] : table.get_ref<const Json::object_t&>())
                run(value, JsonPlace(place, key), key);
        }
    }

    void readWhole(const Json& json, const Json& roles, const JsonPlace& top)
    {
        Fields fields(m_framework, json, top);
        fields.use(roles);
        const std::string rolesKey(fields.keyOf(roles));
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            if (fields.isUsed(value) || !isStatementTable(key, value)) continue;
            fields.use(value);
            const std::string kind = kindFrom(std::string(*statementWordIn(key)));
            forEach(value, JsonPlace(top, key), [&](const Json& each, const JsonPlace& place, const std::string& id) {
                (void)readStatement(each, place, id, kind);
            });
        }
        if (const Json* groups = tableOf(json, Words(groupListWords)); groups && !fields.isUsed(*groups)) {
            fields.use(*groups);
            forEach(
                *groups, JsonPlace(top, fields.keyOf(*groups)),
                [&](const Json& each, const JsonPlace& place, const std::string& id) { readGroup(each, place, id); });
        }
        readAbout(m_framework, fields);
        forEach(roles, JsonPlace(top, rolesKey),
                [&](const Json& role, const JsonPlace& place, const std::string& key) { readRole(role, place, key); });
    }

    void readGroup(const Json& json, const JsonPlace& place, const std::string& key)
    {
        Fields fields(m_framework, json, place);
        FrameworkGroup group{.name = fields.text(keywords::name), .pointer = place.pointer()};
        group.id = fields.text(keywords::id);
        if (group.id.empty()) group.id = key.empty() ? group.name : key;
        if (group.name.empty()) group.name = readable(group.id);
        group.description = fields.text(keywords::text);
        if (const Json* roles = fields.any(Words(roleWords)); roles && roles->is_array())
            for (const Json& role : *roles) m_groupOfRole.emplace(asText(role), group.name);
        group.unknown = fields.rest();
        m_groupNames.emplace(group.id, group.name);
        m_framework.groups.push_back(std::move(group));
    }

    /// Gives the index of the statement, which may have come before.
    std::optional<std::size_t> readStatement(const Json& json, const JsonPlace& place, const std::string& key,
                                             const std::string& kind)
    {
        if (!isStatement(json)) {
            noteNotUnderstood(m_framework, place, json);
            return std::nullopt;
        }
        Fields fields(m_framework, json, place);
        FrameworkItem item{
            .sourceId = fields.text({"id", "identifier", "code", "uuid", "elementidentifier", "ksatid", "number"}),
            .pointer = place.pointer()};
        if (item.sourceId.empty()) item.sourceId = key;
        const std::string text = fields.text(keywords::text);
        item.name = fields.text({"name", "title", "label"});
        if (item.name.empty()) item.name = nameFrom(text);
        if (item.name != text) item.description = text;
        const std::string written = fields.text(keywords::type);
        item.type = written.empty() ? kind : kindFrom(written);
        const std::string id = item.sourceId.empty() ? item.name : item.sourceId;
        if (const auto known = m_statements.find(id); known != m_statements.end()) {
            if (key.empty() || m_framework.items[known->second].name == item.name) return known->second;
        }
        if (item.sourceId != item.name) item.code = item.sourceId;
        item.unknown = fields.rest();
        m_framework.items.push_back(std::move(item));
        m_statements.emplace(id, m_framework.items.size() - 1);
        return m_framework.items.size() - 1;
    }

    void readRole(const Json& json, const JsonPlace& place, const std::string& key)
    {
        Fields fields(m_framework, json, place);
        FrameworkRole role{.name = fields.text(keywords::name), .pointer = place.pointer()};
        role.id = fields.text(keywords::id);
        if (role.id.empty()) role.id = key.empty() ? role.name : key;
        if (role.name.empty()) role.name = readable(role.id);
        role.description = fields.text(keywords::text);
        const std::string group = fields.joined(Words(roleGroupWords));
        if (const auto known = m_groupNames.find(group); known != m_groupNames.end()) role.group = known->second;
        else if (const auto named = m_groupOfRole.find(role.id); named != m_groupOfRole.end())
            role.group = named->second;
        else role.group = group;
        for (const auto& [name, value] : json.get_ref<const Json::object_t&>()) {
            if (fields.isUsed(value) || !value.is_array() || !statementWordIn(name)) continue;
            fields.use(value);
            readStatements(role, name, value, JsonPlace(place, name));
        }
        role.unknown = fields.rest();
        m_framework.roles.push_back(std::move(role));
    }

    void readStatements(FrameworkRole& role, const std::string& key, const Json& list, const JsonPlace& place)
    {
        const std::string kind = kindFrom(std::string(*statementWordIn(key)));
        const std::size_t end = key.find_first_of("_- ");
        const std::string need = isWord(key, *statementWordIn(key)) ? std::string() : key.substr(0, end);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const JsonPlace here(place, i);
            std::optional<std::size_t> statement;
            if (list[i].is_object()) {
                statement = readStatement(list[i], here, {}, kind);
            } else if (const std::string called = asText(list[i]); !called.empty()) {
                if (const auto known = m_statements.find(called); known != m_statements.end())
                    statement = known->second;
                else if (called.find(' ') != std::string::npos)
                    statement = readStatement(Json{{"text", called}}, here, {}, kind);
                else
                    m_framework.notes.push_back(
                        {here.pointer(), Text(CADRE_TEXT("“{id}” is not in the file. The link to it is left out."))
                                             .with("id", called)});
            }
            if (!statement) continue;
            role.needs.push_back({m_framework.items[*statement].sourceId.empty()
                                      ? m_framework.items[*statement].name
                                      : m_framework.items[*statement].sourceId,
                                  {},
                                  need});
            m_uses.emplace_back(*statement, m_framework.roles.size());
        }
    }

    /// A statement stands in the group of the first role that asks for it, and knows all its roles.
    void settle()
    {
        std::vector<Json> names(m_framework.items.size(), Json::array());
        for (const auto& [statement, index] : m_uses) {
            const FrameworkRole& role = m_framework.roles[index];
            FrameworkItem& item = m_framework.items[statement];
            if (item.group.empty())
                item.group = role.group.empty() && m_framework.groups.empty() ? role.name : role.group;
            names[statement].push_back(role.name);
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!names[i].empty()) m_framework.items[i].unknown.emplace("roles", compact(names[i]));
    }

    Framework& m_framework;
    std::map<std::string, std::string> m_groupNames;  ///< By id.
    std::map<std::string, std::string> m_groupOfRole; ///< By id of the role.
    std::map<std::string, std::size_t> m_statements;
    std::vector<std::pair<std::size_t, std::size_t>> m_uses; ///< Statement and role.
};

void readRoleStatements(Framework& framework, const Json& json)
{
    RoleStatementsReader(framework).read(json);
}

} // namespace

const Family roleStatementsFamily = {CADRE_TEXT("Roles with statements"), recognisesRoleStatements, readRoleStatements};

} // namespace cadre
