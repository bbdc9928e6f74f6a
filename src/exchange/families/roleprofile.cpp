// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/companions.hpp"
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

const Json* profilesOf(const Json& json)
{
    const Json* roles =
        json.is_array() ? &json : find(json, List<5>{"roles", "jobroles", "workroles", "jobs", "positions"});
    return roles && isListOfObjects(*roles) ? roles : nullptr;
}

/// Texts that name a competency elsewhere, or objects with nothing but such a name, a level and a weight.
bool isReference(const Json& json)
{
    if (json.is_string()) return json.get_ref<const std::string&>().find(' ') == std::string::npos;
    return json.is_object() && !textUnder(json, keywords::item).empty() && textUnder(json, keywords::text).empty();
}

/// {"Coaching": 3, "Planning": "2"}: a map from competencies to the levels that are needed.
bool isLevelsByName(const Json& json)
{
    return json.is_object() && !json.empty() && std::all_of(json.begin(), json.end(), [](const Json& level) {
               return asWholeNumber(level).has_value()
                      || (level.is_string() && isLevelName(level.get_ref<const std::string&>()));
           });
}

bool isReferences(const Json& json)
{
    if (isLevelsByName(json)) return true;
    if (json.is_array()) return !json.empty() && std::all_of(json.begin(), json.end(), isReference);
    return json.is_object() && !json.empty() && std::any_of(json.begin(), json.end(), isReferences);
}

const Json* needsOf(const Json& json)
{
    const Json* needs = find(json, List<8>{"competencies", "competences", "skills", "requirements",
                                           "requiredcompetencies", "requiredskills", "required", "capabilities"});
    return needs && isReferences(*needs) ? needs : nullptr;
}

constexpr List<8> roleNameWords = {"role",     "jobrole",  "position", "job",
                                   "jobtitle", "rolename", "workrole", "funktion"};

/// How many levels a row like {"Role": "Plant manager", "Coaching": 3, "Planning": 2} tells; nothing for other rows.
std::optional<std::size_t> levelsInRoleRow(const Json& json)
{
    if (!json.is_object() || textUnder(json, Words(roleNameWords)).empty()) return std::nullopt;
    std::size_t levels = 0;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        if (isOneOf(key, Words(roleNameWords)) || isOneOf(key, keywords::id) || value.is_null()
            || (value.is_string() && asText(value).empty()))
            continue;
        if (!asWholeNumber(value)) return std::nullopt;
        ++levels;
    }
    return levels;
}

bool isRoleRow(const Json& json)
{
    return levelsInRoleRow(json).value_or(0) >= 2;
}

bool isRole(const Json& json)
{
    if (needsOf(json) || isRoleRow(json)) return true;
    const Json* levels = find(json, keywords::levels);
    return levels && levels->is_array()
           && std::any_of(levels->begin(), levels->end(), [](const Json& level) { return needsOf(level); });
}

bool recognisesRoleProfile(const Json& json)
{
    const Json* roles = profilesOf(json);
    if (!roles || (json.is_object() && find(json, keywords::items))) return false;
    return std::any_of(roles->begin(), roles->end(), isRole);
}

void readNeeds(FrameworkRole& role, const Json& json, const std::string& kind)
{
    if (isLevelsByName(json)) {
        for (const auto& [key, level] : json.get_ref<const Json::object_t&>())
            role.needs.push_back({key, asText(level), kind});
    } else if (json.is_object() && !isReference(json)) {
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) readNeeds(role, value, key);
    } else if (json.is_array()) {
        for (const Json& each : json) readNeeds(role, each, kind);
    } else if (json.is_object()) {
        role.needs.push_back({textUnder(json, keywords::item), textUnder(json, keywords::level), kind});
    } else if (json.is_string()) {
        // "file/topic/3": the last part is the level.
        const auto& text = json.get_ref<const std::string&>();
        const std::size_t slash = text.rfind('/');
        const bool hasLevel = slash != std::string::npos && asWholeNumber(Json(text.substr(slash + 1)));
        role.needs.push_back(
            {text.substr(0, hasLevel ? slash : text.size()), hasLevel ? text.substr(slash + 1) : "", kind});
    }
}

void readRole(Framework& framework, const Json& json, const JsonPlace& place, const std::string& group)
{
    Fields fields(framework, json, place);
    FrameworkRole role{.name = fields.text(keywords::name), .group = group, .pointer = place.pointer()};
    role.id = fields.text(keywords::id);
    role.description = fields.text(keywords::text);
    const Json* needs = needsOf(json);
    if (needs) {
        fields.use(*needs);
        readNeeds(role, *needs, {});
    }
    if (levelsInRoleRow(json).value_or(0) > 0) {
        if (role.name.empty()) role.name = fields.text(Words(roleNameWords));
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
            if (fields.isUsed(value) || isOneOf(key, keywords::id) || !asWholeNumber(value)) continue;
            role.needs.push_back({key, asText(value), {}});
            fields.use(value);
        }
    }
    const std::string name = role.name;
    const Json* levels = find(json, keywords::levels);
    if (levels && levels->is_array()) fields.use(*levels);
    role.unknown = fields.rest();
    if (needs || !levels || !levels->is_array()) framework.roles.push_back(std::move(role));
    if (!levels || !levels->is_array()) return;
    for (std::size_t i = 0; i < levels->size(); ++i)
        if ((*levels)[i].is_object()) readRole(framework, (*levels)[i], JsonPlace(JsonPlace(place, "levels"), i), name);
}

void readRoleProfile(Framework& framework, const Json& json)
{
    const JsonPlace top;
    const Json& roles = *profilesOf(json);
    if (const std::string title = textUnder(json, keywords::name); !title.empty()) framework.name = title;
    const JsonPlace list(top, "roles");
    for (std::size_t i = 0; i < roles.size(); ++i)
        readRole(framework, roles[i], json.is_array() ? JsonPlace(top, i) : JsonPlace(list, i), {});
    framework.nothingToImport = rolesOnlyText();
}

} // namespace

bool isRoleTable(const Json& rows)
{
    return isListOfObjects(rows) && std::any_of(rows.begin(), rows.end(), isRoleRow)
           && std::all_of(rows.begin(), rows.end(), [](const Json& row) { return levelsInRoleRow(row).has_value(); });
}

Text rolesOnlyText()
{
    return CADRE_TEXT("The file describes roles by pointing to competencies in other files; it holds no "
                      "competency itself. Choose the files of the competencies.");
}

const Family roleProfileFamily = {CADRE_TEXT("Role profiles"), recognisesRoleProfile, readRoleProfile};

} // namespace cadre
