// SPDX-License-Identifier: Apache-2.0
#include "exchange/framework.hpp"

#include "exchange/families/family.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cadre {

namespace {

[[noreturn]] void refuseFile(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

std::string_view withoutFolder(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

std::string fileStem(std::string_view path)
{
    path = withoutFolder(path);
    if (const std::size_t dot = path.rfind('.'); dot != std::string_view::npos && dot > 0) path = path.substr(0, dot);
    return std::string(path);
}

/// The first keys of an object, in quotes.
std::vector<std::string> keysOf(const Json& object)
{
    constexpr std::size_t most = 6;
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (keys.size() < most) keys.push_back("“" + key + "”");
    return keys;
}

/// Says what the file holds, since none of the families knows it.
[[noreturn]] void refuseUnknownShape(const Json& json)
{
    std::vector<Text> known;
    for (const Family& family : families()) known.emplace_back(family.name);
    Text text;
    if (const Json* format = member(json, "format"); format && *format == "cadre-program")
        text = CADRE_TEXT("The file is a Cadre program, not a framework. Open it instead of importing it.");
    else if (json.is_array() && json.empty())
        text = CADRE_TEXT("The file holds an empty list, so there is nothing to import. Choose another file.");
    else if (json.is_object() && json.empty())
        text = CADRE_TEXT("The file holds an empty object, so there is nothing to import. Choose another file.");
    else if (isListOfObjects(json) && !json.front().empty())
        text = Text::plural(
                   CADRE_TEXT("The file is a list of {n} object with the keys {keys}. Cadre does not know this kind of "
                              "framework yet. It reads: {known}."),
                   CADRE_TEXT("The file is a list of {n} objects with the keys {keys}. Cadre does not know this kind "
                              "of framework yet. It reads: {known}."),
                   static_cast<std::int64_t>(json.size()))
                   .withList("keys", keysOf(json.front()));
    else if (json.is_object())
        text =
            Text(CADRE_TEXT(
                     "The file is an object with the keys {keys}. Cadre does not know this kind of framework yet. It "
                     "reads: {known}."))
                .withList("keys", keysOf(json));
    else
        text =
            Text(CADRE_TEXT(
                     "The file holds {found} and no list of objects. Cadre does not know this kind of framework yet. "
                     "It reads: {known}."))
                .with("found", excerpt(json));
    refuseFile(text.withTexts("known", std::move(known)));
}

/// Every item gets an id that is the same at the next import: its own, or else its group and name.
void settleSourceIds(Framework& framework)
{
    std::set<std::string> taken;
    std::map<std::string, std::size_t> uses; // so that many equal ids do not take a search each
    for (FrameworkItem& item : framework.items) {
        if (item.sourceId.empty()) item.sourceId = item.group.empty() ? item.name : item.group + "/" + item.name;
        if (item.sourceId.empty()) item.sourceId = item.pointer;
        const std::string own = item.sourceId;
        for (std::size_t& n = ++uses[own]; taken.contains(item.sourceId); ++n)
            item.sourceId = own + "-" + std::to_string(n);
        if (item.sourceId != own)
            framework.notes.push_back(
                {item.pointer, Text(CADRE_TEXT("The id “{id}” stands twice in the framework. This "
                                               "competency is known as “{other}”."))
                                   .with("id", own)
                                   .with("other", item.sourceId)});
        taken.insert(item.sourceId);
    }
}

Framework readOne(const NamedBytes& file)
{
    const Json json = parseJson(file.bytes);
    for (const Family& family : families()) {
        if (!family.recognises(json)) continue;
        Framework framework{.family = family.name, .name = fileStem(file.name)};
        family.read(framework, json);
        settleSourceIds(framework);
        return framework;
    }
    refuseUnknownShape(json);
}

Framework readOneOf(std::span<const NamedBytes> files, const NamedBytes& file)
{
    try {
        return readOne(file);
    } catch (const FileError& error) {
        if (files.size() == 1) throw;
        throw inFile(std::string(withoutFolder(file.name)), error);
    }
}

/// Puts the levels in the order of their own list and gives them its names. Levels that are not in it follow.
void nameLevels(Framework& framework, const std::vector<FrameworkLevel>& named)
{
    std::vector<FrameworkLevel> levels = named;
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < named.size(); ++i) places.emplace(named[i].id, i);
    std::vector<std::size_t> moved;
    for (const FrameworkLevel& level : framework.levels) {
        const auto [place, isNew] = places.emplace(level.id, levels.size());
        if (isNew) levels.push_back(level);
        moved.push_back(place->second);
    }
    framework.levels = std::move(levels);
    for (FrameworkItem& item : framework.items) {
        if (item.level) item.level = moved[*item.level];
        for (FrameworkLevelText& text : item.levelTexts) text.level = moved[text.level];
        for (FrameworkBehaviour& behaviour : item.behaviours)
            if (behaviour.level) behaviour.level = moved[*behaviour.level];
    }
}

/// Whether one of the levels is in the list.
bool sharesLevels(const Framework& framework, const std::vector<FrameworkLevel>& named)
{
    std::set<std::string_view> ids;
    for (const FrameworkLevel& level : named) ids.insert(level.id);
    return std::any_of(framework.levels.begin(), framework.levels.end(),
                       [&](const FrameworkLevel& level) { return ids.contains(level.id); });
}

} // namespace

FrameworkCounts countsOf(const Framework& framework)
{
    FrameworkCounts counts{.competencies = framework.items.size(), .levels = framework.levels.size()};
    std::set<std::string_view> described;
    for (const FrameworkGroup& group : framework.groups) {
        described.insert(group.name);
        if (!group.parent) ++counts.groups;
        counts.levelTexts += group.levels.size();
    }
    for (const FrameworkLevel& level : framework.levels) counts.behaviours += level.indicators.size();
    std::set<std::string_view> named;
    for (const FrameworkItem& item : framework.items) {
        if (!item.group.empty() && !described.contains(item.group)) named.insert(item.group);
        std::set<std::size_t> levels;
        for (const FrameworkLevelText& text : item.levelTexts) levels.insert(text.level);
        for (const FrameworkBehaviour& behaviour : item.behaviours)
            if (behaviour.level) levels.insert(*behaviour.level);
        counts.levelTexts += levels.size();
        counts.behaviours += item.behaviours.size();
    }
    counts.groups += named.size();
    return counts;
}

Framework readFramework(const NamedBytes& file, const FrameworkOptions& options)
{
    return readFramework(std::span(&file, 1), options);
}

Framework readFramework(std::span<const NamedBytes> files, const FrameworkOptions&)
{
    std::optional<Framework> whole;
    std::string wholeName;
    std::vector<Framework> levelLists;
    for (const NamedBytes& file : files) {
        Framework part = readOneOf(files, file);
        if (part.items.empty()) {
            levelLists.push_back(std::move(part));
            continue;
        }
        if (whole)
            refuseFile(
                Text(CADRE_TEXT("“{first}” and “{second}” both hold competencies. Import them one after the other."))
                    .with("first", wholeName)
                    .with("second", file.name));
        whole = std::move(part);
        wholeName = file.name;
    }
    if (!whole && levelLists.empty()) refuseFile(CADRE_TEXT("No file was chosen. Choose the file of a framework."));
    if (!whole) return std::move(levelLists.front());
    for (const Framework& list : levelLists) {
        if (sharesLevels(*whole, list.levels)) nameLevels(*whole, list.levels);
        else
            whole->notes.push_back(
                {"", Text(CADRE_TEXT("“{name}” holds no competency and none of the levels of this framework. "
                                     "It is left out."))
                         .with("name", list.name)});
    }
    return std::move(*whole);
}

} // namespace cadre
