// SPDX-License-Identifier: Apache-2.0
#include "exchange/plan.hpp"

#include "exchange/importlevels.hpp"
#include "exchange/json.hpp"
#include "exchange/namekey.hpp"
#include "exchange/programids.hpp"
#include "model/fields.hpp"
#include "model/hash.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

/// Where the source of a competency keeps what the file said of it, and what the program said after the import: a
/// field that the file does not have keeps its content.
constexpr const char* fingerprintKey = "fingerprint";
constexpr const char* importedKey = "imported";

/// A number that changes with the content, as text. It tells edits made in the program from news in the file.
std::string fingerprint(const Competency& competency)
{
    std::uint64_t hash = hashOf({});
    const auto add = [&](std::string_view text) {
        constexpr std::string_view end = "\xFF"; // stands in no text
        hash = hashOf(end, hashOf(text, hash));
    };
    for (const std::string* text : {&competency.name, &competency.code, &competency.group, &competency.description})
        add(*text);
    for (const Behaviour& behaviour : competency.behaviours) {
        add(behaviour.level ? std::to_string(*behaviour.level) : "");
        add(behaviour.effective ? (*behaviour.effective ? "1" : "0") : "");
        add(behaviour.text);
    }
    return std::to_string(hash);
}

bool isFieldName(const std::string& key)
{
    bool result = key == "id" || key == positionKey;
    forEachField<Competency>([&](const auto& field) { result = result || key == field.name; });
    return result;
}

/// What the levels mean, by the program's level: a text, or a list where several levels of the framework are one here.
Json levelTextsOf(const FrameworkItem& item, const std::vector<ImportLevel>& levels)
{
    Json texts = Json::object();
    for (const FrameworkLevelText& text : item.levelTexts) {
        Json& known = texts[std::to_string(levels[text.level].level)];
        if (known.is_null()) {
            known = text.text;
            continue;
        }
        if (!known.is_array()) known = Json::array({known});
        known.push_back(text.text);
    }
    return texts;
}

/// What else the source says, under names that no field of a competency has.
UnknownFields unknownOf(const FrameworkItem& item, const std::vector<ImportLevel>& levels)
{
    UnknownFields unknown;
    for (const auto& [key, text] : item.unknown) unknown.emplace(isFieldName(key) ? "source." + key : key, text);
    const Json texts = levelTextsOf(item, levels);
    if (!texts.empty()) unknown.emplace("levelTexts", compact(texts));
    return unknown;
}

Competency competencyFrom(const FrameworkItem& item, const Framework& framework, const std::vector<ImportLevel>& levels,
                          const std::string& importedOn)
{
    Competency competency{.name = item.name, .code = item.code, .group = item.group, .description = item.description};
    for (const FrameworkBehaviour& behaviour : item.behaviours) {
        const std::optional<std::size_t> level = behaviour.level ? behaviour.level : item.level;
        competency.behaviours.push_back({.level = level ? std::optional(levels[*level].level) : std::nullopt,
                                         .text = behaviour.text,
                                         .effective = behaviour.effective});
    }
    competency.unknown = unknownOf(item, levels);
    competency.source = Source{.framework = framework.name,
                               .id = item.sourceId,
                               .version = framework.version,
                               .licence = framework.licence,
                               .importedOn = importedOn,
                               .unknown = {{fingerprintKey, compact(fingerprint(competency))}}};
    return competency;
}

bool saysTheSame(const std::vector<Behaviour>& a, const std::vector<Behaviour>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Behaviour& x, const Behaviour& y) {
        return x.level == y.level && x.text == y.text && x.effective == y.effective;
    });
}

/// Labels of what the file says and the program says otherwise.
std::vector<const char*> changedFields(const Competency& existing, const Competency& imported)
{
    std::vector<const char*> changed;
    forEachField<Competency>([&](const auto& field) {
        const auto& value = imported.*field.member;
        using M = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<M, std::string>) {
            if (!value.empty() && value != existing.*field.member) changed.push_back(field.label);
        } else if constexpr (std::is_same_v<M, std::vector<Behaviour>>) {
            if (!value.empty() && !saysTheSame(value, existing.*field.member)) changed.push_back(field.label);
        } else {
            const Source known = existing.source.value_or(Source{});
            const auto differs = [](const std::string& now, const std::string& before) {
                return !now.empty() && now != before;
            };
            if (differs(value->version, known.version) || differs(value->licence, known.licence))
                changed.push_back(field.label);
        }
    });
    const bool others = std::any_of(imported.unknown.begin(), imported.unknown.end(), [&](const auto& entry) {
        const auto found = existing.unknown.find(entry.first);
        return found == existing.unknown.end() || found->second != entry.second;
    });
    if (others) changed.push_back(CADRE_TEXT("Other fields"));
    return changed;
}

/// The existing competency with what the file says.
Competency updated(Competency existing, const Competency& imported)
{
    for (auto text : {&Competency::name, &Competency::code, &Competency::group, &Competency::description})
        if (!(imported.*text).empty()) existing.*text = imported.*text;
    if (!imported.behaviours.empty()) existing.behaviours = imported.behaviours;
    UnknownFields kept = existing.source ? existing.source->unknown : UnknownFields{};
    existing.source = imported.source;
    existing.source->unknown.merge(kept);
    for (const auto& [key, text] : imported.unknown) existing.unknown[key] = text;
    return existing;
}

/// The competencies of the program by where they come from and by what they are called.
struct Known {
    std::map<std::string, const Competency*> bySource;
    std::map<std::string, const Competency*> byName;
};

Known knownOf(const Program& program, const std::string& framework)
{
    Known known;
    for (const Competency* competency : inOrder(program.competencies)) {
        if (competency->source && competency->source->framework == framework && !competency->source->id.empty())
            known.bySource.emplace(competency->source->id, competency);
        else if (const std::string key = nameKey(competency->name); !key.empty()) known.byName.emplace(key, competency);
    }
    return known;
}

void compareWith(ImportItem& item, const Competency& existing)
{
    item.existing = existing.id;
    item.changed = changedFields(existing, item.competency);
    const UnknownFields& kept = existing.source->unknown;
    const auto file = kept.find(fingerprintKey);
    const auto imported = kept.contains(importedKey) ? kept.find(importedKey) : file;
    const std::string& now = item.competency.source->unknown.at(fingerprintKey);
    const bool isFileUnchanged = file != kept.end() && file->second == now;
    item.editedHere = imported != kept.end() && imported->second != compact(fingerprint(existing));
    const bool onlyEditedHere = isFileUnchanged && item.editedHere;
    item.state = item.changed.empty() || onlyEditedHere ? ImportState::same : ImportState::changed;
    item.choice = item.state == ImportState::changed && !item.editedHere ? ImportChoice::update : ImportChoice::leave;
}

/// Decides how the item stands to the program and what happens if nobody says otherwise.
void settleState(ImportItem& item, const Known& known)
{
    if (isBlankText(item.competency.name)) {
        item.state = ImportState::skipped;
        item.choice = ImportChoice::leave;
        item.why = CADRE_TEXT("it has no name in the file");
        return;
    }
    if (const auto found = known.bySource.find(item.competency.source->id); found != known.bySource.end()) {
        compareWith(item, *found->second);
        return;
    }
    if (const auto found = known.byName.find(nameKey(item.competency.name)); found != known.byName.end()) {
        item.state = ImportState::similar;
        item.existing = found->second->id;
        const bool isEqual = sameButCapitals(item.competency.name, found->second->name);
        item.choice = isEqual ? ImportChoice::leave : ImportChoice::add;
    }
}

/// Counts the levels of an item and names those that are missing where the framework has texts by level.
void settleLevels(ImportItem& item, const FrameworkItem& source, const Framework& framework)
{
    std::set<std::size_t> levels;
    for (const FrameworkLevelText& text : source.levelTexts) levels.insert(text.level);
    for (const FrameworkBehaviour& behaviour : source.behaviours)
        if (behaviour.level) levels.insert(*behaviour.level);
    if (!levels.empty() && framework.levels.size() <= static_cast<std::size_t>(highestImportLevel))
        for (std::size_t i = 0; i < framework.levels.size(); ++i)
            if (!levels.contains(i)) item.missingLevels.push_back(framework.levels[i].name);
    if (source.level) levels.insert(*source.level);
    item.levels = levels.size();
}

} // namespace

ImportPlan planImport(const Program& program, const Framework& framework, const std::string& importedOn)
{
    ImportPlan plan{.framework = framework.name, .levels = importLevels(program, framework), .notes = framework.notes};
    if (framework.levels.size() > static_cast<std::size_t>(highestImportLevel))
        plan.notes.push_back(
            {"", Text(CADRE_TEXT("The framework has {n} levels. A program has at most 10, so neighbours share a "
                                 "level."))
                     .with("n", std::ssize(framework.levels))});
    const Known known = knownOf(program, framework.name);
    plan.items.reserve(framework.items.size());
    for (const FrameworkItem& source : framework.items) {
        ImportItem item{.competency = competencyFrom(source, framework, plan.levels, importedOn),
                        .pointer = source.pointer};
        settleState(item, known);
        settleLevels(item, source, framework);
        plan.items.push_back(std::move(item));
    }
    return plan;
}

ImportCounts countsOf(const ImportPlan& plan)
{
    ImportCounts counts;
    for (const ImportItem& item : plan.items) {
        switch (item.state) {
        case ImportState::added:
            ++counts.added;
            break;
        case ImportState::changed:
            ++counts.changed;
            break;
        case ImportState::same:
            ++counts.same;
            break;
        case ImportState::similar:
            ++counts.similar;
            break;
        case ImportState::skipped:
            ++counts.skipped;
            break;
        }
    }
    return counts;
}

bool isTaken(const ImportItem& item)
{
    return item.choice != ImportChoice::leave && item.state != ImportState::skipped;
}

Text describe(const Program& program, const ImportItem& item)
{
    const Competency* existing = find(program.competencies, item.existing);
    switch (item.state) {
    case ImportState::added:
        return CADRE_TEXT("new");
    case ImportState::same:
        return item.editedHere ? CADRE_TEXT("same, edited here") : CADRE_TEXT("same");
    case ImportState::similar:
        return Text(CADRE_TEXT("close to “{name}”")).with("name", existing ? existing->name : std::string());
    case ImportState::skipped:
        return Text(CADRE_TEXT("skipped: {why}")).withTexts("why", {item.why});
    case ImportState::changed:
        break;
    }
    if (item.editedHere) return CADRE_TEXT("changed in the file and here");
    return Text(CADRE_TEXT("changed since the import on {date}"))
        .with("date", existing && existing->source ? existing->source->importedOn : std::string());
}

Step importStep(const Program& program, const ImportPlan& plan)
{
    Step step;
    std::int64_t count = 0;
    std::int64_t position = nextPosition(program.competencies);
    for (const ImportItem& item : plan.items) {
        if (!isTaken(item)) continue;
        const Competency* existing = find(program.competencies, item.existing);
        Competency competency = item.competency;
        if (item.choice == ImportChoice::update && existing) {
            competency = updated(*existing, item.competency);
        } else {
            competency.id.value = newUuid();
            competency.position = position++;
        }
        competency.source->unknown[importedKey] = compact(fingerprint(competency));
        put(step.edit, program, std::move(competency));
        ++count;
    }
    widenScale(step.edit, program, plan);
    step.label = Text::plural(CADRE_TEXT("Import {n} competency from “{framework}”"),
                              CADRE_TEXT("Import {n} competencies from “{framework}”"), count)
                     .with("framework", plan.framework);
    return step;
}

} // namespace cadre
