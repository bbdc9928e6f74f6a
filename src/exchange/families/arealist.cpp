// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/companions.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool isEmptyList(const Json& json)
{
    return json.is_array() && json.empty();
}

/// A name, and a place for competencies in which none stands.
bool isArea(const Json& json)
{
    if (!json.is_object() || textUnder(json, keywords::name).empty()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(),
                       [](const auto& e) { return isOneOf(e.first, keywords::items) && isEmptyList(e.second); });
}

const Json* areasIn(const Json& json)
{
    if (json.is_object())
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
            if (isOneOf(key, keywords::groups) && isListOfObjects(value)
                && !textUnder(value.front(), keywords::name).empty())
                return &value;
    return nullptr;
}

bool recognisesAreaList(const Json& json)
{
    return isAreaList(json) || areasIn(json);
}

void readAreaList(Framework& framework, const Json& json)
{
    const JsonPlace top;
    const Json* areas = json.is_array() ? &json : areasIn(json);
    std::string key;
    if (areas != &json) {
        Fields fields(framework, json, top);
        fields.use(*areas);
        key = fields.keyOf(*areas);
        readAbout(framework, fields);
    }
    const JsonPlace inner(top, key);
    for (std::size_t i = 0; i < areas->size(); ++i) {
        const JsonPlace here(areas == &json ? top : inner, i);
        Fields fields(framework, (*areas)[i], here);
        FrameworkGroup group{.name = fields.text(keywords::name), .pointer = here.pointer()};
        group.id = fields.text(keywords::id);
        group.description = fields.text(keywords::text);
        group.unknown = fields.rest();
        if (group.name.empty()) noteNotUnderstood(framework, here, (*areas)[i]);
        else framework.groups.push_back(std::move(group));
    }
    framework.nothingToImport =
        CADRE_TEXT("The file is a list of areas, not of competencies. Choose it together with the file "
                   "of the competencies: they are then grouped by these areas.");
}

} // namespace

bool isAreaList(const Json& json)
{
    return isListOfObjects(json) && std::all_of(json.begin(), json.end(), isArea);
}

const Family areaListFamily = {CADRE_TEXT("List of areas"), recognisesAreaList, readAreaList};

} // namespace cadre
