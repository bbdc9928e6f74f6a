// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/mapping.hpp"

#include "exchange/json.hpp"
#include "exchange/mapping/path.hpp"

#include <algorithm>

namespace cadre {

namespace {

constexpr const char* format = "cadre-mapping";

/// Calls `visit` with the key and the value of each field. One list for reading, writing and checking.
template <class L, class Visit> void forLevels(L& levels, Visit&& visit)
{
    visit("entries", levels.entries);
    visit("level", levels.level);
    visit("text", levels.text);
    visit("behaviours", levels.behaviours);
    visit("ineffective", levels.ineffective);
}

template <class C, class Visit> void forColumn(C& column, Visit&& visit)
{
    visit("from", column.from);
    visit("name", column.name);
    visit("number", column.number);
}

template <class L, class Visit> void forLevelList(L& list, Visit&& visit)
{
    visit("entries", list.entries);
    visit("id", list.id);
    visit("name", list.name);
    visit("description", list.description);
}

template <class J, class Visit> void forJoin(J& join, Visit&& visit)
{
    visit("name", join.name);
    visit("entries", join.entries);
    visit("key", join.key);
    visit("by", join.by);
}

template <class M, class Visit> void forFramework(M& mapping, Visit&& visit)
{
    visit("name", mapping.title);
    visit("version", mapping.version);
    visit("licence", mapping.licence);
    visit("description", mapping.about);
}

template <class M, class Visit> void forCompetency(M& mapping, Visit&& visit)
{
    visit("competency", mapping.competency);
    visit("id", mapping.id);
    visit("code", mapping.code);
    visit("description", mapping.description);
    visit("group", mapping.group);
    visit("level", mapping.level);
    visit("behaviours", mapping.behaviours);
    visit("ineffective", mapping.ineffective);
    visit("onePer", mapping.onePer);
}

template <class M, class Visit> void forMapping(M& mapping, Visit&& visit)
{
    visit("name", mapping.name);
    visit("competencies", mapping.competencies);
    visit("nestedIn", mapping.nested);
    forCompetency(mapping, visit);
    visit("levels", mapping.levels);
    visit("levelColumns", mapping.columns);
    visit("columnsHoldBehaviours", mapping.columnsHoldBehaviours);
    visit("levelList", mapping.levelList);
    visit("numberInLevel", mapping.numberInLevel);
    visit("joins", mapping.joins);
    visit("languages", mapping.languages);
    visit("separator", mapping.separator);
    visit("fillDown", mapping.fillDown);
}

constexpr std::size_t mostEntries = 200; // entries in one list of a mapping; more would only slow the reading down

class MappingReader {
public:
    void read(const Json& json, const JsonPlace& place, std::string& text)
    {
        if (!json.is_string()) refuse(CADRE_TEXT("At {place} should stand a text, not {found}."), place, json);
        text = json.get<std::string>();
    }

    void read(const Json& json, const JsonPlace& place, bool& yes)
    {
        if (!json.is_boolean()) refuse(CADRE_TEXT("At {place} should stand true or false, not {found}."), place, json);
        yes = json.get<bool>();
    }

    void read(const Json& json, const JsonPlace& place, std::optional<std::int64_t>& number)
    {
        if (!json.is_number_integer() || json > INT64_MAX)
            refuse(CADRE_TEXT("At {place} should stand a whole number, not {found}."), place, json);
        number = json.get<std::int64_t>();
    }

    /// One text or a list of them.
    void read(const Json& json, const JsonPlace& place, std::vector<std::string>& texts)
    {
        if (json.is_string()) {
            texts = {json.get<std::string>()};
            return;
        }
        readList(json, place, texts);
    }

    template <class T> void readList(const Json& json, const JsonPlace& place, std::vector<T>& list)
    {
        if (!json.is_array() || json.size() > mostEntries)
            refuse(CADRE_TEXT("At {place} should stand a list of at most 200 entries, not {found}."), place, json);
        for (std::size_t i = 0; i < json.size(); ++i) read(json[i], JsonPlace(place, i), list.emplace_back());
    }

    void read(const Json& json, const JsonPlace& place, MappedLevels& levels)
    {
        readObject(json, place, [&](auto&& visit) { forLevels(levels, visit); });
    }
    void read(const Json& json, const JsonPlace& place, MappedColumn& column)
    {
        readObject(json, place, [&](auto&& visit) { forColumn(column, visit); });
    }
    void read(const Json& json, const JsonPlace& place, MappedLevelList& list)
    {
        readObject(json, place, [&](auto&& visit) { forLevelList(list, visit); });
    }
    void read(const Json& json, const JsonPlace& place, MappedJoin& join)
    {
        readObject(json, place, [&](auto&& visit) { forJoin(join, visit); });
    }
    void read(const Json& json, const JsonPlace& place, std::vector<MappedColumn>& columns)
    {
        readList(json, place, columns);
    }
    void read(const Json& json, const JsonPlace& place, std::vector<MappedJoin>& joins)
    {
        readList(json, place, joins);
    }

    /// What no field takes is kept under its pointer.
    template <class Fields> void readObject(const Json& json, const JsonPlace& place, Fields&& fields)
    {
        if (!json.is_object()) refuse(CADRE_TEXT("At {place} should stand an object, not {found}."), place, json);
        for (const auto& entry : json.get_ref<const Json::object_t&>()) {
            const std::string& key = entry.first;
            const Json& value = entry.second;
            const JsonPlace here(place, key);
            bool isKnown = false;
            fields([&](const char* name, auto& field) {
                if (key != name) return;
                isKnown = true;
                if (!value.is_null()) read(value, here, field);
            });
            if (!isKnown) unknown.emplace(here.pointer(), compact(value));
        }
    }

    UnknownFields unknown;
};

Json asJson(const std::string& text)
{
    return text;
}
Json asJson(bool yes)
{
    return yes;
}
Json asJson(const std::optional<std::int64_t>& number)
{
    return number ? Json(*number) : Json();
}
Json asJson(const std::vector<std::string>& texts)
{
    return texts.size() == 1 ? Json(texts.front()) : Json(texts);
}

bool saysNothing(const Json& json)
{
    return json.is_null() || json == "" || json == false || (json.is_structured() && json.empty());
}

Json asJson(const MappedLevels& levels);
Json asJson(const MappedLevelList& list);
Json asJson(const std::vector<MappedColumn>& columns);
Json asJson(const std::vector<MappedJoin>& joins);

template <class Fields> Json objectOf(Fields&& fields)
{
    Json object = Json::object();
    fields([&](const char* name, const auto& field) {
        if (Json value = asJson(field); !saysNothing(value)) object[name] = std::move(value);
    });
    return object;
}

Json asJson(const MappedLevels& levels)
{
    return objectOf([&](auto&& visit) { forLevels(levels, visit); });
}
Json asJson(const MappedLevelList& list)
{
    return objectOf([&](auto&& visit) { forLevelList(list, visit); });
}
Json asJson(const std::vector<MappedColumn>& columns)
{
    Json list = Json::array();
    for (const MappedColumn& column : columns)
        list.push_back(objectOf([&](auto&& visit) { forColumn(column, visit); }));
    return list;
}
Json asJson(const std::vector<MappedJoin>& joins)
{
    Json list = Json::array();
    for (const MappedJoin& join : joins) list.push_back(objectOf([&](auto&& visit) { forJoin(join, visit); }));
    return list;
}

/// Finds the first path that can't be followed.
struct PathCheck {
    std::string wrong;

    void check(const std::string& path, bool isOptional = true)
    {
        if (!wrong.empty() || (isOptional && path.empty())) return;
        if (!parsePath(path)) wrong = path;
    }
    void operator()(std::string_view, const std::string& path) { check(path); }
    void operator()(std::string_view, const Places& places)
    {
        for (const std::string& path : places) check(path);
    }
};

} // namespace

Mapping readMapping(std::string_view bytes)
{
    const Json json = parseJson(bytes);
    const JsonPlace top;
    const Json* version = member(json, "version");
    if (const Json* said = member(json, "format"); !said || *said != format)
        refuse(
            CADRE_TEXT("This file is no mapping: it does not say “format”: “cadre-mapping”. Choose the file that was "
                       "exported or written as a mapping."),
            top, json);
    if (!version || *version != 1)
        refuse(CADRE_TEXT("This mapping was made by another version of Cadre. Make it anew with this one."), top, json);
    Mapping mapping;
    MappingReader reader;
    std::string known;
    std::optional<std::int64_t> number;
    Json framework = Json::object();
    reader.readObject(json, top, [&](auto&& visit) {
        forMapping(mapping, visit);
        visit("format", known);
        visit("version", number);
    });
    const auto part = [&](const char* key, auto&& read) {
        const Json* value = member(json, key);
        reader.unknown.erase(std::string("/") + key);
        if (value && !value->is_null()) read(*value, JsonPlace(top, key));
    };
    part("framework", [&](const Json& value, const JsonPlace& place) {
        reader.readObject(value, place, [&](auto&& visit) { forFramework(mapping, visit); });
    });
    part("shape", [&](const Json& value, const JsonPlace&) {
        if (value.is_array())
            for (const Json& line : value)
                if (line.is_string()) mapping.shape.push_back(line.get<std::string>());
    });
    mapping.unknown = std::move(reader.unknown);
    if (mapping.competencies.empty()) mapping.competencies.assign(1, '/');
    if (const std::string wrong = wrongPathOf(mapping); !wrong.empty())
        throw FileError(FileError::Kind::badInput,
                        Text(CADRE_TEXT("“{path}” is no path that Cadre can follow. The mapping's description says how "
                                        "paths are written; correct it and try again."))
                            .with("path", wrong));
    return mapping;
}

std::string writeMapping(const Mapping& mapping)
{
    Json json = Json::object();
    json["format"] = format;
    json["version"] = 1;
    const Json fields = objectOf([&](auto&& visit) { forMapping(mapping, visit); });
    for (const auto& [key, value] : fields.get_ref<const Json::object_t&>()) json[key] = value;
    if (Json framework = objectOf([&](auto&& visit) { forFramework(mapping, visit); }); !framework.empty())
        json["framework"] = std::move(framework);
    for (const auto& [pointer, text] : mapping.unknown)
        if (pointer.rfind('/') == 0) json[pointer.substr(1)] = parseKept(text); // others have lost their place
    if (!mapping.shape.empty()) json["shape"] = mapping.shape;
    return indented(json) + "\n";
}

std::vector<Text> problemsOf(const Mapping& mapping)
{
    std::vector<Text> problems;
    for (const auto& [pointer, text] : mapping.unknown)
        problems.push_back(
            Text(CADRE_TEXT("“{pointer}” of the mapping is not known to this version and is passed over."))
                .with("pointer", pointer));
    return problems;
}

std::string wrongPathOf(const Mapping& mapping)
{
    PathCheck check;
    check("competencies", mapping.competencies);
    forCompetency(mapping, check);
    forLevels(mapping.levels, check);
    for (const MappedColumn& column : mapping.columns) check.check(column.from, false);
    forLevelList(mapping.levelList, check);
    for (const MappedJoin& join : mapping.joins)
        for (const std::string* path : {&join.entries, &join.key, &join.by}) check.check(*path, false);
    forFramework(mapping, check);
    return check.wrong;
}

} // namespace cadre
