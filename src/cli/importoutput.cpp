// SPDX-License-Identifier: Apache-2.0
#include "cli/importoutput.hpp"

#include <nlohmann/json.hpp>

using nlohmann::ordered_json;

namespace cadre::cli {

namespace {

const char* wordOf(ImportState state)
{
    switch (state) {
    case ImportState::added:
        return "new";
    case ImportState::changed:
        return "changed";
    case ImportState::same:
        return "same";
    case ImportState::similar:
        return "similar";
    case ImportState::skipped:
        return "skipped";
    case ImportState::vanished:
        return "vanished";
    }
    return "";
}

/// As the options of the command call it.
const char* wordOf(const ImportItem& item)
{
    switch (item.choice) {
    case ImportChoice::leave:
        return item.state == ImportState::similar ? "leave" : "keep";
    case ImportChoice::add:
        return item.state == ImportState::similar ? "keep" : "add";
    case ImportChoice::update:
        return "update";
    case ImportChoice::merge:
        return "merge";
    case ImportChoice::replace:
        return "replace";
    case ImportChoice::remove:
        return "remove";
    }
    return "";
}

/// Whether a person should know of the item by itself: those that are new or the same are only counted.
bool isNamed(const ImportItem& item)
{
    return item.state != ImportState::added && (item.state != ImportState::same || !item.edited.empty());
}

ordered_json itemJson(const Program& program, const ImportItem& item)
{
    ordered_json json;
    json["state"] = wordOf(item.state);
    if (item.state != ImportState::skipped) json["choice"] = wordOf(item);
    json["id"] = item.competency.source ? item.competency.source->id : std::string();
    json["name"] = item.competency.name;
    json["pointer"] = item.pointer;
    json["text"] = fill(describe(program, item));
    if (const Competency* existing = find(program.competencies, item.existing)) json["competency"] = existing->id.value;
    if (!item.changed.empty()) json["changed"] = item.changed;
    if (!item.edited.empty()) json["edited"] = item.edited;
    return json;
}

/// "10 competencies": the words for one count of the text form.
std::string counted(const char* one, const char* many, std::size_t count)
{
    return fill(Text::plural(one, many, static_cast<std::int64_t>(count)));
}

} // namespace

std::string importJson(const std::string& files, const Program& program, const Framework& framework,
                       const FrameworkCounts& held, const ImportPlan& plan)
{
    const ImportCounts states = countsOf(plan);
    ordered_json json;
    json["version"] = 1;
    json["file"] = files;
    json["family"] = framework.family;
    if (!framework.mapping.empty()) json["mapping"] = framework.mapping;
    json["framework"] = framework.name;
    json["competencies"] = held.competencies;
    json["levels"] = held.levels;
    json["groups"] = held.groups;
    json["levelTexts"] = held.levelTexts;
    json["behaviours"] = held.behaviours;
    if (!framework.language.empty()) json["language"] = framework.language;
    if (framework.languages.size() > 1) json["languages"] = framework.languages;
    if (!framework.roles.empty()) json["roles"] = framework.roles.size();
    if (!framework.nothingToImport.empty()) json["nothingToImport"] = fill(framework.nothingToImport);
    json["new"] = states.added;
    json["changed"] = states.changed;
    json["same"] = states.same;
    json["similar"] = states.similar;
    json["skipped"] = states.skipped;
    json["vanished"] = states.vanished;
    json["levelMap"] = ordered_json::array();
    for (const ImportLevel& level : plan.levels)
        json["levelMap"].push_back({{"name", level.name}, {"level", level.level}, {"new", level.isNew}});
    json["items"] = ordered_json::array();
    for (const ImportItem& item : plan.items)
        if (isNamed(item)) json["items"].push_back(itemJson(program, item));
    json["notes"] = ordered_json::array();
    for (const FrameworkNote& note : plan.notes)
        json["notes"].push_back({{"pointer", note.pointer}, {"text", fill(note.text)}});
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string importText(const Program& program, const Framework& framework, const FrameworkCounts& held,
                       const ImportPlan& plan)
{
    std::string text = "“" + framework.name + "” (" + framework.family
                       + "): " + counted("{n} competency", "{n} competencies", held.competencies) + ", "
                       + counted("{n} group", "{n} groups", held.groups) + ", "
                       + counted("{n} level", "{n} levels", held.levels) + ", "
                       + counted("{n} behaviour", "{n} behaviours", held.behaviours) + "\n";
    for (const ImportLevel& level : plan.levels)
        text += "  level " + std::to_string(level.level) + (level.isNew ? " (new)" : "") + ": " + level.name + "\n";
    for (const ImportItem& item : plan.items) {
        text += std::string(isTaken(item) ? "  + " : "  - ")
                + (item.competency.name.empty() ? item.pointer : item.competency.name) + ": "
                + fill(describe(program, item));
        const bool isPlain = item.choice == ImportChoice::leave || item.state == ImportState::added;
        text += isPlain ? "\n" : std::string(" (") + wordOf(item) + ")\n";
    }
    for (const FrameworkNote& note : plan.notes)
        text += "  note: " + (note.pointer.empty() ? "" : note.pointer + ": ") + fill(note.text) + "\n";
    return text;
}

} // namespace cadre::cli
