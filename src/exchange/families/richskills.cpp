// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cadre {

namespace {

template <std::size_t N> using List = std::array<std::string_view, N>;

bool isSkill(const Json& json)
{
    return json.is_object() && !textUnder(json, List<1>{"skillname"}).empty()
           && (find(json, List<1>{"skillstatement"}) || find(json, List<1>{"uuid"}) || find(json, List<1>{"keywords"}));
}

bool isSkillList(const Json& json)
{
    return json.is_array() && !json.empty()
           && 2 * std::count_if(json.begin(), json.end(), isSkill) > static_cast<std::ptrdiff_t>(json.size());
}

/// The list of skills of a collection, by what stands in it; an empty list counts in what calls itself a collection.
const Json* skillsOf(const Json& json)
{
    if (!json.is_object()) return nullptr;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (isSkillList(value)) return &value;
    const Json* type = find(json, List<1>{"type"});
    const bool isCollection = type && type->is_string()
                              && type->get_ref<const std::string&>().find("RichSkillCollection") != std::string::npos;
    return isCollection ? listOf(json, "skills") : nullptr;
}

bool recognisesRichSkill(const Json& json)
{
    return isSkill(json) || isSkillList(json) || skillsOf(json);
}

class RichSkillReader {
public:
    explicit RichSkillReader(Framework& framework) : m_framework(framework) {}

    void readList(const Json& list, const JsonPlace& place)
    {
        for (std::size_t i = 0; i < list.size(); ++i) readSkill(list[i], JsonPlace(place, i));
    }

    void readSkill(const Json& json, const JsonPlace& place)
    {
        if (!json.is_object()) {
            noteNotUnderstood(m_framework, place, json);
            return;
        }
        Fields fields(m_framework, json, place);
        FrameworkItem item{.sourceId = fields.text({"uuid", "id", "ctid"}), .pointer = place.pointer()};
        if (const std::string id = textUnder(json, List<2>{"id", "uri"}); id.starts_with("http")) item.uri = id;
        item.name = fields.text({"skillname", "name", "title"});
        item.description = fields.text({"skillstatement", "statement", "description"});
        if (item.name.empty()) item.name = nameFrom(item.description);
        item.code = fields.text({"code", "codednotation"});
        item.type = fields.text({"type"});
        item.licence = fields.joined(keywords::licence);
        const Json* categories = fields.any(List<2>{"categories", "category"});
        item.unknown = fields.rest();
        if (categories) readCategories(*categories, item);
        m_framework.items.push_back(std::move(item));
    }

private:
    void readCategories(const Json& categories, FrameworkItem& item)
    {
        const auto nameOf = [](const Json& each) {
            return each.is_object() ? textUnder(each, keywords::name) : asText(each);
        };
        const Json single = Json::array({categories});
        for (const Json& each : categories.is_array() ? categories : single) {
            const std::string name = nameOf(each);
            if (name.empty()) continue;
            if (item.group.empty()) item.group = name;
            if (m_groups.insert(name).second) m_framework.groups.push_back({.name = name, .pointer = item.pointer});
        }
        if (categories.is_array() && categories.size() > 1) item.unknown.emplace("categories", compact(categories));
    }

    Framework& m_framework;
    std::set<std::string> m_groups;
};

void readRichSkill(Framework& framework, const Json& json)
{
    const JsonPlace top;
    RichSkillReader reader(framework);
    if (json.is_array()) {
        reader.readList(json, top);
    } else if (const Json* skills = skillsOf(json)) {
        Fields fields(framework, json, top);
        fields.use(*skills);
        const std::string key(fields.keyOf(*skills));
        (void)fields.text({"type", "context"});
        readAbout(framework, fields);
        reader.readList(*skills, JsonPlace(top, key));
        if (skills->empty())
            framework.nothingToImport = CADRE_TEXT(
                "The collection holds no skills. Add skills to it where it is kept, export it again and import that.");
    } else {
        reader.readSkill(json, top);
    }
}

} // namespace

const Family richSkillFamily = {CADRE_TEXT("Rich skill descriptors"), recognisesRichSkill, readRichSkill, true};

} // namespace cadre
