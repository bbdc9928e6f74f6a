// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/companions.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

constexpr std::size_t mostLevels = 15;

constexpr List<6> bareWords = {"id", "name", "title", "summary", "order", "level"};

/// An id, a name, a text and nothing else.
bool isBare(const Json& json)
{
    const auto& entries = json.get_ref<const Json::object_t&>();
    return !textUnder(json, List<1>{"id"}).empty() && !textUnder(json, List<2>{"name", "title"}).empty()
           && std::all_of(entries.begin(), entries.end(),
                          [](const auto& e) { return isOneOf(e.first, Words(bareWords)) || e.second.is_null(); });
}

/// Called or counted as only levels are.
bool isCalledLevel(const Json& json)
{
    const std::string name = textUnder(json, keywords::name);
    return isLevelName(name)
           || (!name.empty() && find(json, List<4>{"levelnumber", "levelorder", "proficiencylevel", "levelid"}));
}

/// Whether levels hold competencies that say something, so that there is more than levels.
bool holdCompetencies(const Json& levels)
{
    constexpr List<4> words = {"competencies", "competences", "skills", "capabilities"};
    return std::any_of(levels.begin(), levels.end(), [&](const Json& level) {
        const Json* inner = level.is_object() ? find(level, Words(words)) : nullptr;
        return inner && isListOfObjects(*inner) && !textUnder(inner->front(), keywords::name).empty()
               && inner->front().size() > 1;
    });
}

/// The list or map in an object that only describes levels: the one with names, where there are several.
const Json* levelsIn(const Json& json)
{
    const Json* found = nullptr;
    if (!json.is_object()) return found;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        const bool isCalledSo = isOneOf(key, keywords::levels) || key.find("level") != std::string::npos
                                || key.find("Level") != std::string::npos;
        if (!isCalledSo || !isListOfObjects(value) || value.size() > 10 * mostLevels || holdCompetencies(value))
            continue;
        const bool isNamed = !textUnder(value.front(), keywords::name).empty();
        if (!found || (isNamed && textUnder(found->front(), keywords::name).empty())) found = &value;
    }
    return found;
}

/// Areas that stand beside the levels.
void readGroups(Framework& framework, const Json& list, const JsonPlace& place)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPlace here(place, i);
        Fields fields(framework, list[i], here);
        FrameworkGroup group{.name = fields.text(keywords::name), .pointer = here.pointer()};
        group.id = fields.text(keywords::id);
        group.description = fields.text(keywords::text);
        group.unknown = fields.rest();
        if (group.name.empty()) noteNotUnderstood(framework, here, list[i]);
        else framework.groups.push_back(std::move(group));
    }
}

bool recognisesLevelList(const Json& json)
{
    return isLevelList(json) || levelsIn(json);
}

void readLevelList(Framework& framework, const Json& json)
{
    const JsonPlace top;
    CompetencyReader reader(framework);
    if (json.is_array()) {
        reader.declareLevels(json, top);
    } else {
        Fields fields(framework, json, top);
        const Json& levels = *levelsIn(json);
        fields.use(levels);
        reader.declareLevels(levels, JsonPlace(top, fields.keyOf(levels)));
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            if (!isOneOf(key, keywords::groups) || !isListOfObjects(value)) continue;
            fields.use(value);
            readGroups(framework, value, JsonPlace(top, key));
        }
        readAbout(framework, fields);
    }
    framework.nothingToImport =
        CADRE_TEXT("The file is a list of levels, not of competencies. Choose it together with the "
                   "file of the competencies: their levels then get these names.");
}

} // namespace

bool isLevelList(const Json& json)
{
    if (!isListOfObjects(json) || json.size() > mostLevels || holdCompetencies(json)) return false;
    return std::all_of(json.begin(), json.end(), isBare)
           || 2 * std::count_if(json.begin(), json.end(), isCalledLevel) > static_cast<std::ptrdiff_t>(json.size());
}

const Family levelListFamily = {CADRE_TEXT("List of levels"), recognisesLevelList, readLevelList};

} // namespace cadre
