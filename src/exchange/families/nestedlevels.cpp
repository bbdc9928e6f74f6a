// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/family.hpp"

#include <algorithm>

namespace cadre {

namespace {

const Keys levelKeys{.texts = {"title", "name", "path", "summary", "description"}, .lists = {"criteria"}};
const Keys topicKeys{.texts = {"title", "name", "path", "theme", "summary", "description"}, .lists = {"levels"}};
const Keys frameworkKeys{
    .texts = {"title", "name", "path", "theme", "version", "licence", "license", "summary", "description"},
    .lists = {"topics"}};

bool hasObjectsWith(const Json& json, std::string_view list, std::string_view inner)
{
    const Json* found = listOf(json, list);
    return found && std::any_of(found->begin(), found->end(), [&](const Json& item) {
               return listOf(item, inner) != nullptr;
           });
}

bool isRoleProfile(const Json& json)
{
    return hasObjectsWith(json, "roles", "levels");
}

bool recognises(const Json& json)
{
    return hasObjectsWith(json, "topics", "levels") || isRoleProfile(json);
}

/// The level at this place of each topic. The first topic that has it names it.
std::size_t levelAt(Framework& framework, std::size_t index, const Json& json, const JsonPlace& place)
{
    const std::string name = textOf(json, {"title", "name"});
    if (index == framework.levels.size()) {
        const std::string number = std::to_string(index + 1);
        framework.levels.push_back({.id = number,
                                    .number = static_cast<std::int64_t>(index + 1),
                                    .name = name.empty() ? "Level " + number : name});
    } else if (!name.empty() && name != framework.levels[index].name) {
        framework.notes.push_back(
            {place.pointer(), Text(CADRE_TEXT("Level {n} is called “{name}” here and “{other}” before. "
                                              "Both are taken as the same level."))
                                  .with("n", static_cast<std::int64_t>(index + 1))
                                  .with("name", name)
                                  .with("other", framework.levels[index].name)});
    }
    return index;
}

void readLevels(Framework& framework, FrameworkItem& item, const Json& list, const JsonPlace& place)
{
    std::size_t index = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPlace here(place, i);
        if (!list[i].is_object()) {
            noteNotUnderstood(framework, here, list[i]);
            continue;
        }
        const std::size_t level = levelAt(framework, index++, list[i], here);
        const std::string summary = textOf(list[i], {"summary", "description"});
        if (!summary.empty()) item.levelTexts.push_back({level, summary});
        if (const Json* criteria = listOf(list[i], "criteria"))
            readBehaviours(framework, item, *criteria, JsonPlace(here, "criteria"), level);
        noteUnexpected(framework, list[i], here, levelKeys);
        noteUnread(framework, list[i], here, levelKeys);
    }
}

void readTopic(Framework& framework, const Json& topic, const JsonPlace& place, const std::string& path,
               const std::string& group)
{
    FrameworkItem item{.name = textOf(topic, {"title", "name"}),
                       .group = textOf(topic, {"theme"}),
                       .description = textOf(topic, {"summary", "description"}),
                       .pointer = place.pointer(),
                       .unknown = leftovers(topic, topicKeys)};
    noteUnexpected(framework, topic, place, topicKeys);
    if (item.group.empty()) item.group = group;
    const std::string own = textOf(topic, {"path", "title", "name"});
    if (!own.empty()) item.sourceId = path.empty() ? own : path + "/" + own;
    if (const Json* levels = listOf(topic, "levels")) readLevels(framework, item, *levels, JsonPlace(place, "levels"));
    framework.items.push_back(std::move(item));
}

void read(Framework& framework, const Json& json)
{
    if (const std::string title = textOf(json, {"title", "name"}); !title.empty()) framework.name = title;
    if (!listOf(json, "topics")) {
        framework.nothingToImport =
            CADRE_TEXT("The file describes roles by pointing to competencies in other files; it holds no "
                       "competency itself. Choose the files of the competencies.");
        return;
    }
    framework.version = textOf(json, {"version"});
    framework.licence = textOf(json, {"licence", "license"});
    framework.description = textOf(json, {"summary", "description"});
    const Json& topics = *listOf(json, "topics");
    const JsonPlace top;
    const JsonPlace list(top, "topics");
    for (std::size_t i = 0; i < topics.size(); ++i) {
        if (topics[i].is_object())
            readTopic(framework, topics[i], JsonPlace(list, i), textOf(json, {"path"}),
                      textOf(json, {"theme", "title", "name"}));
        else noteNotUnderstood(framework, JsonPlace(list, i), topics[i]);
    }
    noteLeftovers(framework, json, frameworkKeys);
}

} // namespace

const Family nestedLevelsFamily = {CADRE_TEXT("Topics with levels and criteria"), recognises, read};

} // namespace cadre
