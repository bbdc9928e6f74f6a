// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

/// The three lists of a matrix: levels across, groups down, statements in its cells.
struct Parts {
    const Json* levels = nullptr;
    const Json* groups = nullptr;
    const Json* items = nullptr;
};

bool isInCell(const Json& json)
{
    return json.is_object() && !textUnder(json, keywords::level).empty() && !textUnder(json, keywords::group).empty()
           && !(textUnder(json, keywords::text).empty() && textUnder(json, keywords::name).empty());
}

std::optional<Parts> partsOf(const Json& json)
{
    if (!json.is_object()) return std::nullopt;
    Parts parts;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        if (!isListOfObjects(value)) continue;
        if (isOneOf(key, keywords::levels)) parts.levels = &value;
        else if (isOneOf(key, keywords::groups)) parts.groups = &value;
        else if (isOneOf(key, keywords::items) && std::all_of(value.begin(), value.end(), isInCell))
            parts.items = &value;
    }
    return parts.levels && parts.groups && parts.items ? std::optional(parts) : std::nullopt;
}

bool recognisesMatrix(const Json& json)
{
    return partsOf(json).has_value();
}

void readMatrix(Framework& framework, const Json& json)
{
    const JsonPlace top;
    const Parts parts = *partsOf(json);
    Fields fields(framework, json, top);
    for (const Json* part : {parts.levels, parts.groups, parts.items}) fields.use(*part);
    readAbout(framework, fields);
    CompetencyReader reader(framework);
    reader.declareLevels(*parts.levels, JsonPlace(top, fields.keyOf(*parts.levels)));
    const JsonPlace groupPlace(top, fields.keyOf(*parts.groups));
    for (std::size_t i = 0; i < parts.groups->size(); ++i) {
        const JsonPlace here(groupPlace, i);
        Fields group((framework), (*parts.groups)[i], here);
        FrameworkGroup read{.name = group.text(keywords::name), .pointer = here.pointer()};
        read.id = group.text(keywords::id);
        if (read.name.empty()) read.name = read.id;
        if (read.id.empty()) read.id = read.name;
        read.description = group.text(keywords::text);
        read.unknown = group.rest();
        framework.groups.push_back(std::move(read));
    }
    std::map<std::string, std::size_t> groups;
    for (std::size_t i = 0; i < framework.groups.size(); ++i) {
        groups.emplace(framework.groups[i].id, i);
        groups.emplace(framework.groups[i].name, i);
    }
    std::set<std::pair<std::size_t, std::size_t>> cells;
    const JsonPlace itemPlace(top, fields.keyOf(*parts.items));
    for (std::size_t i = 0; i < parts.items->size(); ++i) {
        FrameworkItem item = reader.read((*parts.items)[i], JsonPlace(itemPlace, i));
        if (const auto found = groups.find(item.group); found != groups.end()) {
            FrameworkGroup& group = framework.groups[found->second];
            item.group = group.name;
            if (item.level && cells.emplace(found->second, *item.level).second) group.levels.push_back(*item.level);
        }
        framework.items.push_back(std::move(item));
    }
    reader.levels().settle();
}

} // namespace

const Family matrixFamily = {CADRE_TEXT("Statements by level and theme"), recognisesMatrix, readMatrix};

} // namespace cadre
