// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkexport/frameworkexport.hpp"
#include "exchange/json.hpp"

namespace cadre {

namespace {

void putText(Json& object, const char* key, const std::string& text)
{
    if (!text.empty()) object[key] = text;
}

std::int64_t numberOf(const Framework& framework, std::size_t level)
{
    return framework.levels[level].number.value_or(static_cast<std::int64_t>(level) + 1);
}

Json levelJson(const Framework& framework, std::size_t index)
{
    const FrameworkLevel& level = framework.levels[index];
    Json json = Json::object();
    json["level"] = numberOf(framework, index);
    putText(json, "name", level.name);
    putText(json, "description", level.description);
    return json;
}

Json behaviourJson(const Framework& framework, const FrameworkBehaviour& behaviour)
{
    if (!behaviour.level && !behaviour.effective) return behaviour.text;
    Json json = Json::object();
    if (behaviour.level) json["level"] = numberOf(framework, *behaviour.level);
    json["text"] = behaviour.text;
    if (behaviour.effective) json["effective"] = *behaviour.effective;
    return json;
}

Json sourceJson(const Source& source)
{
    Json json = Json::object();
    putText(json, "framework", source.framework);
    putText(json, "id", source.id);
    putText(json, "version", source.version);
    putText(json, "licence", source.licence);
    return json;
}

Json itemJson(const Framework& framework, const FrameworkItem& item)
{
    Json json = Json::object();
    json["id"] = item.sourceId;
    putText(json, "code", item.code);
    json["name"] = item.name;
    putText(json, "group", item.group);
    putText(json, "description", item.description);
    if (item.origin) json["source"] = sourceJson(*item.origin);
    if (!item.behaviours.empty()) {
        Json& list = json["behaviours"] = Json::array();
        for (const FrameworkBehaviour& behaviour : item.behaviours) list.push_back(behaviourJson(framework, behaviour));
    }
    if (!item.levelTexts.empty()) {
        Json& map = json["levels"] = Json::object();
        for (const FrameworkLevelText& text : item.levelTexts)
            map[std::to_string(numberOf(framework, text.level))] = text.text;
    }
    for (const auto& [key, text] : item.unknown)
        if (!json.contains(key)) json[key] = parseKept(text);
    return json;
}

} // namespace

std::string writeCadreFramework(const Framework& framework)
{
    Json json = Json::object();
    json["format"] = "cadre-framework";
    json["version"] = 1;
    putText(json, "name", framework.name);
    putText(json, "edition", framework.version);
    putText(json, "licence", framework.licence);
    putText(json, "description", framework.description);
    Json& levels = json["levels"] = Json::array();
    for (std::size_t i = 0; i < framework.levels.size(); ++i) levels.push_back(levelJson(framework, i));
    Json& items = json["competencies"] = Json::array();
    for (const FrameworkItem& item : framework.items) items.push_back(itemJson(framework, item));
    return indented(json) + "\n";
}

} // namespace cadre
