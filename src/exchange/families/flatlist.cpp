// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/companions.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

/// Words that tell a competency from any other thing with a name.
constexpr List<21> groupSigns = {
    "group",        "area",         "category",           "theme",   "domain",  "cluster",        "pillar",
    "dimension",    "areaid",       "categoryid",         "groupid", "themeid", "domainid",       "clusterid",
    "competenceid", "competencyid", "competencycategory", "strand",  "family",  "competencearea", "competencyarea"};
constexpr List<6> levelSigns = {"level",       "proficiencylevel", "levelid",
                                "proficiency", "levelname",        "proficiencylevelid"};

bool isNamed(const Json& json)
{
    return json.is_object() && !(textUnder(json, keywords::name).empty() && textUnder(json, keywords::text).empty());
}

/// Whether a type is that of a competency: "Skill", "esco:Competence".
bool saysCompetency(std::string_view type)
{
    const auto has = [&](std::string_view word) { return type.find(word) != std::string_view::npos; };
    return has("kill") || has("ompeten");
}

bool isListedStatement(const Json& json)
{
    if (!isNamed(json)) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        const auto& [key, value] = entry;
        if (isOneOf(key, Words(levelSigns)) || isOneOf(key, Words(groupSigns))) return !asText(value).empty();
        if (isOneOf(key, keywords::type) && saysCompetency(asText(value))) return true;
        return isOneOf(key, keywords::behaviours) && value.is_array();
    });
}

constexpr List<12> plainWords = {"id",         "uuid",    "code",       "name", "title", "description",
                                 "definition", "summary", "descriptor", "type", "url",   "order"};

/// An id, a code, a name, a text and nothing else.
bool isDescribed(const Json& json)
{
    if (!json.is_object() || textUnder(json, keywords::name).empty() || textUnder(json, keywords::text).empty())
        return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::all_of(entries.begin(), entries.end(), [](const auto& e) {
        return isOneOf(e.first, Words(plainWords)) || e.first.find('@') != std::string::npos || e.second.is_null();
    });
}

template <class Test> bool most(const Json& list, Test test)
{
    return 2 * std::count_if(list.begin(), list.end(), test) > static_cast<std::ptrdiff_t>(list.size());
}

/// Most entries say what is done, and at which level or in which group.
bool isStatementList(const Json& json)
{
    return isListOfObjects(json) && !isAreaList(json) && most(json, isListedStatement);
}

/// One level with its statements: {id, name, summary, competencies}.
bool isLevelWithStatements(const Json& json)
{
    const Json* list = listOf(json, "competencies");
    if (!list) list = listOf(json, "statements");
    if (!list) list = listOf(json, "skills");
    const auto hasLevel = [](const Json& each) {
        return isListedStatement(each) && !textUnder(each, keywords::level).empty();
    };
    return list && !list->empty() && isListOfObjects(*list) && most(*list, hasLevel) && !find(json, keywords::levels)
           && !find(json, keywords::groups);
}

bool isListOfLevelsWithStatements(const Json& json)
{
    return isListOfObjects(json) && std::all_of(json.begin(), json.end(), isLevelWithStatements);
}

class FlatListReader {
public:
    explicit FlatListReader(Framework& framework) : m_framework(framework), m_reader(framework) {}

    [[nodiscard]] LevelTable& levels() { return m_reader.levels(); }

    void readStatements(const Json& list, const JsonPlace& place, std::optional<std::size_t> level = std::nullopt)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const JsonPlace here(place, i);
            if (!list[i].is_object()) {
                noteNotUnderstood(m_framework, here, list[i]);
                continue;
            }
            FrameworkItem item = m_reader.read(list[i], here);
            if (!item.level) item.level = level;
            m_framework.items.push_back(std::move(item));
        }
    }

    /// Gives the level.
    std::size_t readLevel(const Json& json, const JsonPlace& place, bool isWhole)
    {
        Fields fields(m_framework, json, place);
        const Json& list = *fields.list(List<3>{"competencies", "statements", "skills"});
        FrameworkLevel level{.id = fields.text({"id", "key", "code"}), .name = fields.text({"name", "title"})};
        level.description = fields.text(keywords::text);
        const std::string id = level.id.empty() ? level.name : level.id;
        if (level.id.empty()) level.id = id;
        if (level.name.empty()) level.name = id;
        level.unknown = fields.rest();
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            const JsonPlace here(place, key);
            const bool isNoted = !m_framework.notes.empty() && m_framework.notes.back().pointer == here.pointer();
            if (!level.unknown.contains(key) || isNoted) continue;
            if (isWhole) noteLeftOut(m_framework, key);
            else noteNotUnderstood(m_framework, here, value);
        }
        std::size_t index = 0;
        if (const auto known = m_reader.levels().known(id)) m_framework.levels[index = *known] = std::move(level);
        else index = m_reader.levels().declare(std::move(level));
        readStatements(list, JsonPlace(place, fields.keyOf(list)), index);
        return index;
    }

private:
    Framework& m_framework;
    CompetencyReader m_reader;
};

bool recognisesLevels(const Json& json)
{
    return isLevelWithStatements(json) || isListOfLevelsWithStatements(json);
}

void readLevels(Framework& framework, const Json& json)
{
    const JsonPlace top;
    FlatListReader reader(framework);
    if (json.is_object()) {
        const std::size_t level = reader.readLevel(json, top, true);
        framework.description = framework.levels[level].description;
        if (!framework.levels[level].name.empty()) framework.name = framework.levels[level].name;
        reader.levels().settle();
        return;
    }
    for (std::size_t i = 0; i < json.size(); ++i) (void)reader.readLevel(json[i], JsonPlace(top, i), false);
    reader.levels().settle();
}

/// Whether many rows tell of the same competency, one at each of its levels: they are put together by a mapping.
bool repeatsCompetencies(const Json& list)
{
    std::set<std::string> seen;
    std::ptrdiff_t repeated = 0;
    for (const Json& row : list) {
        if (!row.is_object() || textUnder(row, keywords::level).empty()) continue;
        const std::string name = textUnder(row, keywords::name);
        if (name.empty()) return false;
        if (!seen.insert(textUnder(row, keywords::id) + '\n' + name + '\n' + textUnder(row, keywords::group)).second)
            ++repeated;
    }
    return 4 * repeated >= static_cast<std::ptrdiff_t>(list.size());
}

bool recognisesFlatList(const Json& json)
{
    if (isLevelList(json) || !json.is_array() || repeatsCompetencies(json)) return false;
    return isStatementList(json) || (isListOfObjects(json) && std::all_of(json.begin(), json.end(), isDescribed));
}

void readFlatList(Framework& framework, const Json& json)
{
    FlatListReader reader(framework);
    reader.readStatements(json, {});
    reader.levels().settle();
}

} // namespace

const Family levelStatementsFamily = {CADRE_TEXT("Levels with their statements"), recognisesLevels, readLevels, true};
const Family flatListFamily = {CADRE_TEXT("List of statements with levels"), recognisesFlatList, readFlatList};

} // namespace cadre
