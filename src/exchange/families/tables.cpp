// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/tables.hpp"

#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cadre {

namespace {

/// What a table of several holds.
enum class Holds { other, items, groups, levels, behaviours, texts };

struct TableOf {
    std::string key;
    const Json* rows;
    Holds holds = Holds::other;
};

bool contains(std::string_view key, std::initializer_list<std::string_view> words)
{
    std::string plain;
    for (const char c : key) plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

std::string plainKey(std::string_view key)
{
    std::string plain;
    for (const char c : key) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (small != '_' && small != '-' && small != ' ') plain += small;
    }
    return plain;
}

/// Whether a key is the id of the rows of a table by their own kind: "competency_id" in "competencies".
bool isIdIn(std::string_view key, std::string_view table)
{
    constexpr std::size_t shortest = 4; // of a kind, without its last letter, which is another one in the plural
    const std::string plain = plainKey(key);
    if (!plain.ends_with("id") || plain.size() < shortest + 3) return false;
    return plainKey(table).find(plain.substr(0, plain.size() - 3)) != std::string::npos;
}

/// The id under which other tables know a row of a table.
std::string idOf(const Json& row, std::string_view table)
{
    static constexpr std::array<std::string_view, 7> own = {"id", "uuid", "identifier", "code", "key", "slug", "guid"};
    std::string id = textUnder(row, Words(own));
    if (!id.empty() || !row.is_object()) return id;
    for (const auto& [key, value] : row.get_ref<const Json::object_t&>())
        if (id.empty() && isIdIn(key, table)) id = asText(value);
    return id;
}

/// What a row says of the competency it belongs to: the first reference that is an id of the items.
std::string itemOf(const Json& row, const std::set<std::string>& ids)
{
    if (!row.is_object()) return {};
    for (const auto& [key, value] : row.get_ref<const Json::object_t&>())
        if (isOneOf(key, keywords::item))
            if (std::string id = asText(value); ids.contains(id)) return id;
    return {};
}

Holds byName(std::string_view key)
{
    if (contains(key, {"behavio", "indicator", "criteri", "statement", "example", "evidence", "outcome", "descriptor"}))
        return Holds::behaviours;
    if (contains(key, {"level", "proficienc", "stage", "grade", "scale"})) return Holds::levels;
    if (contains(key, {"area", "categor", "cluster", "domain", "theme", "group", "pillar", "famil"}))
        return Holds::groups;
    if (contains(key, {"competenc", "skill", "capabilit", "kompeten"})) return Holds::items;
    return Holds::other;
}

std::set<std::string> idsOf(const TableOf& table)
{
    std::set<std::string> ids;
    for (const Json& row : *table.rows)
        if (std::string id = idOf(row, table.key); !id.empty()) ids.insert(std::move(id));
    return ids;
}

bool mostReferTo(const Json& rows, const std::set<std::string>& ids)
{
    return 2 * std::count_if(rows.begin(), rows.end(), [&](const Json& row) { return !itemOf(row, ids).empty(); })
           > static_cast<std::ptrdiff_t>(rows.size());
}

bool isGroupId(const Json& row, const std::set<std::string>& ids)
{
    if (!row.is_object()) return false;
    const auto& entries = row.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [&](const auto& e) {
        return isOneOf(e.first, keywords::group) && ids.contains(asText(e.second));
    });
}

/// The tables of an object, by what they hold; empty if they don't belong together.
std::vector<TableOf> tablesOf(const Json& json)
{
    std::vector<TableOf> tables;
    if (!json.is_object()) return tables;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (isListOfObjects(value)) tables.push_back({key, &value, byName(key)});
    const auto items =
        std::find_if(tables.begin(), tables.end(), [](const TableOf& table) { return table.holds == Holds::items; });
    if (tables.size() < 2 || items == tables.end()) return {};
    const std::set<std::string> ids = idsOf(*items);
    bool haveRows = false;
    bool haveGroups = false;
    for (TableOf& table : tables) {
        if (&table == &*items) continue;
        if (mostReferTo(*table.rows, ids)) {
            const bool isText =
                table.holds != Holds::behaviours && textUnder(table.rows->front(), keywords::level) != "";
            table.holds = isText ? Holds::texts : Holds::behaviours;
            haveRows = true;
        } else if (table.holds == Holds::items) {
            table.holds = Holds::other;
        } else if (table.holds == Holds::groups) {
            const std::set<std::string> groups = idsOf(table);
            haveGroups = haveGroups || std::any_of(items->rows->begin(), items->rows->end(), [&](const Json& row) {
                             return isGroupId(row, groups);
                         });
        }
    }
    // With levels across and groups down, and nothing else, it is a matrix.
    const bool belong = haveRows || (haveGroups && !matrixFamily.recognises(json));
    return belong ? tables : std::vector<TableOf>();
}

bool recognisesTables(const Json& json)
{
    return !tablesOf(json).empty();
}

class TablesReader {
public:
    TablesReader(Framework& framework, std::vector<TableOf> tables)
        : m_framework(framework), m_reader(framework), m_tables(std::move(tables))
    {
    }

    void read()
    {
        forEach(Holds::levels,
                [&](const TableOf& table, const JsonPlace& place) { m_reader.declareLevels(*table.rows, place); });
        forEach(Holds::groups, [&](const TableOf& table, const JsonPlace& place) {
            rows(table, place, [&](const Json& row, const JsonPlace& here) { readGroup(row, table.key, here); });
        });
        forEach(Holds::items, [&](const TableOf& table, const JsonPlace& place) {
            rows(table, place, [&](const Json& row, const JsonPlace& here) { readItem(row, table.key, here); });
        });
        for (const Holds holds : {Holds::behaviours, Holds::texts})
            forEach(holds, [&](const TableOf& table, const JsonPlace& place) {
                rows(table, place, [&](const Json& row, const JsonPlace& here) { readChild(row, here, holds); });
            });
        forEach(Holds::other, [&](const TableOf& table, const JsonPlace&) { noteLeftOut(m_framework, table.key); });
        keepRows();
        m_reader.levels().settle();
    }

private:
    template <class Do> void forEach(Holds holds, Do run)
    {
        const JsonPlace top;
        for (const TableOf& table : m_tables)
            if (table.holds == holds) run(table, JsonPlace(top, table.key));
    }

    template <class Do> void rows(const TableOf& table, const JsonPlace& place, Do run)
    {
        for (std::size_t i = 0; i < table.rows->size(); ++i) {
            const JsonPlace here(place, i);
            if ((*table.rows)[i].is_object()) run((*table.rows)[i], here);
            else noteNotUnderstood(m_framework, here, (*table.rows)[i]);
        }
    }

    void readGroup(const Json& row, std::string_view table, const JsonPlace& place)
    {
        static constexpr std::array<std::string_view, 7> names = {
            "groupname", "areaname", "categoryname", "themename", "domainname", "clustername", "pillarname"};
        Fields fields(m_framework, row, place);
        FrameworkGroup group{.id = idOf(row, table), .name = fields.text(keywords::name), .pointer = place.pointer()};
        if (group.name.empty()) group.name = fields.text(Words(names));
        (void)fields.text(keywords::id);
        for (const auto& [key, value] : row.get_ref<const Json::object_t&>())
            if (isIdIn(key, table)) fields.use(value);
        if (group.name.empty()) group.name = group.id;
        group.description = fields.text(keywords::text);
        group.unknown = fields.rest();
        m_groups.emplace(group.id, group.name);
        m_framework.groups.push_back(std::move(group));
    }

    void readItem(const Json& row, std::string_view table, const JsonPlace& place)
    {
        FrameworkItem item = m_reader.read(row, place);
        const std::string id = idOf(row, table);
        if (const auto found = m_groups.find(item.group); found != m_groups.end()) {
            item.group = found->second;
        } else {
            for (const auto& [key, value] : row.get_ref<const Json::object_t&>())
                if (const auto named = m_groups.find(asText(value));
                    isOneOf(key, keywords::group) && named != m_groups.end())
                    item.group = named->second;
            if (!m_groups.empty() && !item.group.empty() && !isKnownGroup(item.group))
                m_framework.notes.push_back(
                    {item.pointer,
                     Text(CADRE_TEXT("“{id}” is not among the groups of the file. It is taken as the name of one."))
                         .with("id", item.group)});
        }
        m_framework.items.push_back(std::move(item));
        m_ids.insert(id);
        if (!m_items.emplace(id, m_framework.items.size() - 1).second && !id.empty())
            m_framework.notes.push_back(
                {place.pointer(),
                 Text(CADRE_TEXT("The id “{id}” stands twice in the table. What belongs to it is kept with the first."))
                     .with("id", id)});
    }

    [[nodiscard]] bool isKnownGroup(const std::string& name) const
    {
        return std::any_of(m_groups.begin(), m_groups.end(), [&](const auto& group) { return group.second == name; });
    }

    void readChild(const Json& row, const JsonPlace& place, Holds holds)
    {
        const std::string id = itemOf(row, m_ids);
        const auto found = m_items.find(id);
        if (found == m_items.end()) {
            m_framework.notes.push_back(
                {place.pointer(), CADRE_TEXT("This row belongs to no competency of the file and is left out.")});
            return;
        }
        FrameworkItem& item = m_framework.items[found->second];
        const std::string level = textUnder(row, keywords::level);
        if (holds == Holds::texts && !level.empty()) {
            const std::string text = textUnder(row, keywords::text).empty() ? textUnder(row, keywords::name)
                                                                            : textUnder(row, keywords::text);
            if (!text.empty()) item.levelTexts.push_back({m_reader.levels().called(level), text});
            m_rows[found->second].push_back(row);
            return;
        }
        const Json list = Json::array({withoutReferences(row)});
        m_reader.readBehaviours(item, list, place,
                                level.empty() ? std::nullopt : std::optional(m_reader.levels().called(level)));
        m_rows[found->second].push_back(row);
    }

    /// The rows as they were: they may say more than the text of a behaviour.
    void keepRows()
    {
        for (const auto& [item, list] : m_rows) m_framework.items[item].unknown.emplace("rows", compact(list));
    }

    static Json withoutReferences(const Json& row)
    {
        Json result = Json::object();
        for (const auto& [key, value] : row.get_ref<const Json::object_t&>())
            if (!isOneOf(key, keywords::item) && !isOneOf(key, keywords::level)) result[key] = value;
        return result;
    }

    Framework& m_framework;
    CompetencyReader m_reader;
    std::vector<TableOf> m_tables;
    std::map<std::string, std::string> m_groups; ///< Name by id.
    std::map<std::string, std::size_t> m_items;
    std::set<std::string> m_ids;
    std::map<std::size_t, Json::array_t> m_rows; ///< By item.
};

void readTables(Framework& framework, const Json& json)
{
    const JsonPlace top;
    std::vector<TableOf> tables = tablesOf(json);
    Fields fields(framework, json, top);
    for (const TableOf& table : tables) fields.use(*table.rows);
    readAbout(framework, fields);
    TablesReader(framework, std::move(tables)).read();
}

} // namespace

std::string competencyTableIn(const Json& json)
{
    for (const TableOf& table : tablesOf(json))
        if (table.holds == Holds::items) return table.key;
    return {};
}

const Family tablesFamily = {CADRE_TEXT("Tables joined by their keys"), recognisesTables, readTables};

} // namespace cadre
