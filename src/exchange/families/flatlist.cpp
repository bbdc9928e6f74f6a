// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/family.hpp"

#include <algorithm>
#include <map>

namespace cadre {

namespace {

const Keys statementKeys{
    .texts = {"id", "uuid", "name", "title", "summary", "code", "area", "group", "category", "description"},
    .lists = {"examples"}};
const Keys levelKeys{.texts = {"id", "name", "summary"}};
const Keys levelWithStatementsKeys{.texts = {"id", "name", "summary"}, .lists = {"competencies"}};

bool isStatement(const Json& json)
{
    return json.is_object() && member(json, "level") && !textOf(json, {"level"}).empty()
           && !textOf(json, {"summary", "name", "title"}).empty();
}

/// Most entries say what is done and at which level.
bool isStatementList(const Json& json)
{
    return isListOfObjects(json)
           && 2 * std::count_if(json.begin(), json.end(), isStatement) > static_cast<std::ptrdiff_t>(json.size());
}

/// Entries with an id, a name and a summary, and nothing else.
bool isLevelList(const Json& json)
{
    return isListOfObjects(json) && std::all_of(json.begin(), json.end(), [](const Json& item) {
               return !textOf(item, {"id"}).empty() && !textOf(item, {"name"}).empty()
                      && leftovers(item, levelKeys).empty();
           });
}

/// One level with its statements: {id, name, summary, competencies}.
bool isLevelWithStatements(const Json& json)
{
    const Json* list = listOf(json, "competencies");
    return list && isStatementList(*list) && !member(json, "levels") && !member(json, "themes");
}

bool isListOfLevelsWithStatements(const Json& json)
{
    return isListOfObjects(json) && std::all_of(json.begin(), json.end(), isLevelWithStatements);
}

bool recognises(const Json& json)
{
    return isStatementList(json) || isLevelWithStatements(json) || isListOfLevelsWithStatements(json)
           || isLevelList(json);
}

FrameworkLevel levelFrom(const Json& json)
{
    return {.id = textOf(json, {"id"}), .name = textOf(json, {"name"}), .description = textOf(json, {"summary"})};
}

void readStatement(Framework& framework, const Json& json, const JsonPlace& place,
                   std::map<std::string, std::size_t>& levels)
{
    const std::string name = textOf(json, {"name", "title"});
    const std::string summary = textOf(json, {"summary"});
    FrameworkItem item{.sourceId = textOf(json, {"id", "uuid"}),
                       .name = name.empty() ? summary : name,
                       .code = textOf(json, {"code"}),
                       .group = textOf(json, {"area", "group", "category"}),
                       .description = textOf(json, {"description"}),
                       .pointer = place.pointer(),
                       .unknown = leftovers(json, statementKeys)};
    noteUnexpected(framework, json, place, statementKeys);
    if (item.description.empty() && !name.empty()) item.description = summary;
    if (const std::string id = textOf(json, {"level"}); !id.empty()) {
        const auto [level, isNew] = levels.emplace(id, framework.levels.size());
        if (isNew) framework.levels.push_back({.id = id, .name = id});
        item.level = level->second;
    }
    if (const Json* examples = listOf(json, "examples"))
        readBehaviours(framework, item, *examples, JsonPlace(place, "examples"), std::nullopt);
    framework.items.push_back(std::move(item));
}

void readStatements(Framework& framework, const Json& list, const JsonPlace& place,
                    std::map<std::string, std::size_t>& levels)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].is_object()) readStatement(framework, list[i], JsonPlace(place, i), levels);
        else noteNotUnderstood(framework, JsonPlace(place, i), list[i]);
    }
}

void readLevel(Framework& framework, const Json& json, const JsonPlace& place, std::map<std::string, std::size_t>& levels)
{
    FrameworkLevel level = levelFrom(json);
    const auto [known, isNew] = levels.emplace(level.id, framework.levels.size());
    if (isNew) framework.levels.push_back(std::move(level));
    else framework.levels[known->second] = std::move(level);
    readStatements(framework, *listOf(json, "competencies"), JsonPlace(place, "competencies"), levels);
}

void read(Framework& framework, const Json& json)
{
    const JsonPlace top;
    std::map<std::string, std::size_t> levels;
    if (isStatementList(json)) {
        readStatements(framework, json, top, levels);
    } else if (json.is_object()) {
        readLevel(framework, json, top, levels);
        framework.description = framework.levels.front().description;
        if (!framework.levels.front().name.empty()) framework.name = framework.levels.front().name;
        noteLeftovers(framework, json, levelWithStatementsKeys);
    } else if (isListOfLevelsWithStatements(json)) {
        for (std::size_t i = 0; i < json.size(); ++i) {
            readLevel(framework, json[i], JsonPlace(top, i), levels);
            noteUnexpected(framework, json[i], JsonPlace(top, i), levelWithStatementsKeys);
            noteUnread(framework, json[i], JsonPlace(top, i), levelWithStatementsKeys);
        }
    } else {
        for (std::size_t i = 0; i < json.size(); ++i) {
            framework.levels.push_back(levelFrom(json[i]));
            noteUnexpected(framework, json[i], JsonPlace(top, i), levelKeys);
        }
        framework.nothingToImport =
            CADRE_TEXT("The file is a list of levels, not of competencies. Choose it together with the "
                       "file of the competencies: their levels then get these names.");
    }
}

} // namespace

const Family flatListFamily = {CADRE_TEXT("List of statements with levels"), recognises, read};

} // namespace cadre
