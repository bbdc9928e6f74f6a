// SPDX-License-Identifier: Apache-2.0
#include "exchange/joinparts.hpp"

#include "exchange/families/reading.hpp"
#include "exchange/filenames.hpp"
#include "exchange/plaintext.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cadre {

namespace {

void makePlain(Framework& framework, const ImportWatch& watch)
{
    framework.name = plainLine(framework.name);
    framework.description = plainText(framework.description);
    for (FrameworkLevel& level : framework.levels) {
        level.name = plainLine(level.name);
        level.description = plainText(level.description);
        for (std::string& text : level.indicators) text = plainText(text);
    }
    for (FrameworkGroup& group : framework.groups) {
        group.name = plainLine(group.name);
        group.description = plainText(group.description);
    }
    ImportProgress progress{.stage = ImportProgress::Stage::understanding, .of = framework.items.size()};
    for (FrameworkItem& item : framework.items) {
        tellSome(watch, progress);
        ++progress.done;
        item.name = plainLine(item.name);
        item.group = plainLine(item.group);
        item.description = plainText(item.description);
        for (FrameworkBehaviour& behaviour : item.behaviours) behaviour.text = plainText(behaviour.text);
        for (FrameworkLevelText& text : item.levelTexts) text.text = plainText(text.text);
    }
    for (FrameworkRole& role : framework.roles) {
        role.name = plainLine(role.name);
        role.description = plainText(role.description);
    }
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

/// A file of a million odd entries must not make a million notes.
void limitNotes(Framework& framework)
{
    constexpr std::size_t most = 1000;
    if (framework.notes.size() <= most) return;
    const auto rest = static_cast<std::int64_t>(framework.notes.size() - most);
    framework.notes.resize(most);
    framework.notes.push_back({"", Text::plural(CADRE_TEXT("There is {n} note more of the same kind."),
                                                CADRE_TEXT("There are {n} notes more of the same kinds."), rest)});
}

/// Puts the levels in the order of their own list and gives them its names. Levels that are not in it follow.
void nameLevels(Framework& framework, const std::vector<FrameworkLevel>& named)
{
    std::vector<FrameworkLevel> levels = named;
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < named.size(); ++i) {
        places.emplace(named[i].id, i);
        places.emplace(named[i].name, i);
    }
    std::vector<std::size_t> moved;
    for (const FrameworkLevel& level : framework.levels) {
        auto place = places.find(level.id);
        if (place == places.end()) place = places.emplace(level.name, levels.size()).first;
        if (place->second == levels.size()) levels.push_back(level);
        moved.push_back(place->second);
    }
    framework.levels = std::move(levels);
    moveLevels(framework, moved);
}

/// Whether one of the levels is in the list.
bool sharesLevels(const Framework& framework, const std::vector<FrameworkLevel>& named)
{
    std::set<std::string_view> ids;
    for (const FrameworkLevel& level : named) ids.insert({level.id, level.name});
    return std::any_of(framework.levels.begin(), framework.levels.end(),
                       [&](const FrameworkLevel& level) { return ids.contains(level.id) || ids.contains(level.name); });
}

/// Gives groups that items call by an id their names. Says whether any did.
bool nameGroups(Framework& framework, const std::vector<FrameworkGroup>& groups)
{
    std::map<std::string_view, const FrameworkGroup*> known;
    for (const FrameworkGroup& group : groups) {
        known.emplace(group.id, &group);
        known.emplace(group.name, &group);
    }
    bool any = false;
    for (FrameworkItem& item : framework.items) {
        const auto found = item.group.empty() ? known.end() : known.find(item.group);
        if (found == known.end()) continue;
        item.group = found->second->name;
        any = true;
    }
    if (any) framework.groups.insert(framework.groups.end(), groups.begin(), groups.end());
    return any;
}

/// Completes a framework with a file that holds no competency. Says whether there was anything to complete.
bool complete(Framework& framework, Framework& part)
{
    bool isPart = false;
    if (!part.levels.empty() && (framework.levels.empty() || sharesLevels(framework, part.levels))) {
        nameLevels(framework, part.levels);
        isPart = true;
    }
    if (!part.groups.empty() && nameGroups(framework, part.groups)) isPart = true;
    if (!part.roles.empty()) {
        framework.roles.insert(framework.roles.end(), part.roles.begin(), part.roles.end());
        isPart = true;
    }
    return isPart;
}

/// Adds the competencies of another file of the same kind.
void add(Framework& framework, Framework part)
{
    LevelTable table(framework);
    std::vector<std::size_t> moved;
    for (FrameworkLevel& level : part.levels) {
        const bool isNumbered = level.number && level.name == "Level " + std::to_string(*level.number);
        moved.push_back(isNumbered ? table.numbered(*level.number) : table.declare(std::move(level)));
    }
    moveLevels(part, moved);
    const auto items = framework.items.size();
    const auto groups = framework.groups.size();
    for (FrameworkItem& item : part.items) {
        if (item.parent) *item.parent += items;
        framework.items.push_back(std::move(item));
    }
    for (FrameworkGroup& group : part.groups) {
        if (group.parent) *group.parent += groups;
        framework.groups.push_back(std::move(group));
    }
    std::move(part.notes.begin(), part.notes.end(), std::back_inserter(framework.notes));
    table.settle();
}

/// Only files without competencies: what they hold stays together, so that a program's levels can be named from it.
Framework withoutItems(std::vector<FrameworkPart> parts)
{
    Framework all = std::move(parts.front().framework);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        Framework& part = parts[i].framework;
        if (all.levels.empty()) all.levels = std::move(part.levels);
        std::move(part.groups.begin(), part.groups.end(), std::back_inserter(all.groups));
        std::move(part.roles.begin(), part.roles.end(), std::back_inserter(all.roles));
        std::move(part.notes.begin(), part.notes.end(), std::back_inserter(all.notes));
    }
    return all;
}

bool joins(const Framework& a, const Framework& b)
{
    const auto list = families();
    const auto family =
        std::find_if(list.begin(), list.end(), [&](const Family& each) { return each.name == a.family; });
    return a.family == b.family && family != list.end() && family->joins;
}

} // namespace

void settle(Framework& framework, const Family& family, const std::string& above, const ImportWatch& watch)
{
    if (!family.isPlain) makePlain(framework, watch);
    settleSourceIds(framework);
    if (!above.empty()) {
        for (FrameworkItem& item : framework.items) item.pointer = above + item.pointer;
        for (FrameworkGroup& group : framework.groups) group.pointer = above + group.pointer;
        for (FrameworkNote& note : framework.notes)
            if (!note.pointer.empty()) note.pointer = above + note.pointer;
    }
    limitNotes(framework);
}

Framework joinParts(std::vector<FrameworkPart> parts)
{
    const auto hasItems = [](const FrameworkPart& part) { return !part.framework.items.empty(); };
    const auto first = std::find_if(parts.begin(), parts.end(), hasItems);
    if (first == parts.end()) return withoutItems(std::move(parts));
    Framework whole = std::move(first->framework);
    std::size_t joined = 1;
    for (auto part = first + 1; part != parts.end(); ++part) {
        if (!hasItems(*part)) continue;
        if (!joins(whole, part->framework))
            throw FileError(
                FileError::Kind::badInput,
                Text(CADRE_TEXT("“{first}” and “{second}” both hold competencies. Import them one after the other."))
                    .with("first", first->file)
                    .with("second", part->file));
        add(whole, std::move(part->framework));
        part->framework.items.clear();
        part->framework.levels.clear();
        part->file.clear();
        ++joined;
    }
    if (joined > 1) {
        if (const std::string folder = folderName(first->file); !folder.empty()) whole.name = folder;
        settleSourceIds(whole);
    }
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part == first || part->file.empty()) continue;
        if (!complete(whole, part->framework))
            whole.notes.push_back(
                {"", Text(CADRE_TEXT("“{name}” holds no competency and none of the levels of this framework. "
                                     "It is left out."))
                         .with("name", part->framework.name)});
    }
    return whole;
}

} // namespace cadre
