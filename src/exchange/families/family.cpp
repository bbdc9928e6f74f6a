// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/family.hpp"

#include "model/fields.hpp"

#include <algorithm>

namespace cadre {

std::span<const Family> families()
{
    // The kinds that say themselves what they are come first, then the narrower shapes, then the wider ones.
    static const Family list[] = {ownFamily,         caseFamily,           ctdlAsnFamily,      richSkillFamily,
                                  valueListFamily,   roleStatementsFamily, elementListFamily,  roleLadderFamily,
                                  roleProfileFamily, tablesFamily,         matrixFamily,       levelStatementsFamily,
                                  keyedMapFamily,    oneCompetencyFamily,  nestedLevelsFamily, nestedCategoriesFamily,
                                  flatListFamily};
    return list;
}

std::span<const Family> companionFamilies()
{
    static const Family list[] = {levelListFamily, areaListFamily, emptyListFamily};
    return list;
}

void moveLevels(Framework& framework, const std::vector<std::size_t>& moved)
{
    for (FrameworkItem& item : framework.items) {
        if (item.level) item.level = moved[*item.level];
        for (FrameworkLevelText& text : item.levelTexts) text.level = moved[text.level];
        for (FrameworkBehaviour& behaviour : item.behaviours)
            if (behaviour.level) behaviour.level = moved[*behaviour.level];
    }
    for (FrameworkGroup& group : framework.groups)
        for (std::size_t& level : group.levels) level = moved[level];
}

std::string textOf(const Json& object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        const Json* value = member(object, key);
        if (value && value->is_string() && !isBlankText(value->get_ref<const std::string&>()))
            return value->get<std::string>();
        if (value && isNumber(*value)) return compact(*value);
    }
    return {};
}

const Json* listOf(const Json& object, std::string_view key)
{
    const Json* list = member(object, key);
    return list && list->is_array() ? list : nullptr;
}

bool isListOfObjects(const Json& json)
{
    return json.is_array() && !json.empty()
           && std::all_of(json.begin(), json.end(), [](const Json& item) { return item.is_object(); });
}

namespace {

bool isIn(const std::vector<std::string_view>& keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool holdsNothing(const Json& value)
{
    return value.is_null() || (value.is_structured() && value.empty()) || value == "";
}

} // namespace

bool Keys::has(std::string_view key) const
{
    return isIn(texts, key) || isIn(lists, key) || isIn(others, key);
}

UnknownFields leftovers(const Json& object, const Keys& used)
{
    UnknownFields fields;
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (!holdsNothing(value) && !used.has(key)) fields.emplace(key, compact(value));
    return fields;
}

void noteLeftOut(Framework& framework, const std::string& key)
{
    const JsonPlace top;
    framework.notes.push_back(
        {JsonPlace(top, key).pointer(),
         Text(CADRE_TEXT("“{key}” of the framework has no place in a program and is left out.")).with("key", key)});
}

void noteLeftovers(Framework& framework, const Json& object, const Keys& used)
{
    noteUnexpected(framework, object, {}, used);
    for (const auto& [key, text] : leftovers(object, used)) noteLeftOut(framework, key);
}

void noteNotUnderstood(Framework& framework, const JsonPlace& place, const Json& found)
{
    framework.notes.push_back(
        {place.pointer(),
         Text(CADRE_TEXT("{found} was not understood and is left out.")).with("found", excerpt(found))});
}

void noteUnexpected(Framework& framework, const Json& object, const JsonPlace& place, const Keys& known)
{
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
        if (holdsNothing(value)) continue;
        const bool isMisplaced = (isIn(known.texts, key) && !value.is_string() && !isNumber(value))
                                 || (isIn(known.lists, key) && !value.is_array());
        if (isMisplaced) noteNotUnderstood(framework, JsonPlace(place, key), value);
    }
}

void noteUnread(Framework& framework, const Json& object, const JsonPlace& place, const Keys& read)
{
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (!holdsNothing(value) && !read.has(key)) noteNotUnderstood(framework, JsonPlace(place, key), value);
}

void readBehaviours(Framework& framework, FrameworkItem& item, const Json& list, const JsonPlace& place,
                    std::optional<std::size_t> level, std::optional<bool> effective)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].is_string()) {
            const auto& text = list[i].get_ref<const std::string&>();
            if (!isBlankText(text)) item.behaviours.push_back({level, text, effective});
        } else {
            noteNotUnderstood(framework, JsonPlace(place, i), list[i]);
        }
    }
}

} // namespace cadre
