// SPDX-License-Identifier: Apache-2.0
#include "exchange/plan.hpp"

#include "exchange/casewords.hpp"
#include "exchange/closenames.hpp"
#include "exchange/frameworkexport/caseids.hpp"
#include "exchange/importcompare.hpp"
#include "exchange/importlevels.hpp"
#include "exchange/importmarks.hpp"
#include "exchange/importsources.hpp"
#include "exchange/json.hpp"
#include "exchange/namewords.hpp"
#include "exchange/programids.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

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
UnknownFields unknownOf(FrameworkItem& item, const Framework& framework, const std::vector<ImportLevel>& levels)
{
    UnknownFields unknown;
    for (auto& [key, text] : item.unknown)
        unknown.emplace(isFieldName(key) ? "source." + key : key, std::move(text));
    const auto keep = [&](const char* key, const std::string& text) {
        if (!text.empty()) unknown.emplace(key, compact(text));
    };
    if (item.type != caseItemType) keep(itemTypeKey, item.type);
    if (!item.uri.starts_with("urn:uuid:")) keep(itemAddressKey, item.uri);
    if (item.parent) keep(partOfKey, framework.items[*item.parent].sourceId);
    const Json texts = levelTextsOf(item, levels);
    if (!texts.empty()) unknown.emplace("levelTexts", compact(texts));
    return unknown;
}

/// Whether an item says anything by level.
bool usesLevels(const FrameworkItem& item)
{
    return item.level || !item.levelTexts.empty()
           || std::ranges::any_of(item.behaviours,
                                  [](const FrameworkBehaviour& each) { return each.level.has_value(); });
}

std::string keyOf(const Source& source)
{
    return source.framework + '\n' + source.id;
}

/// What is the same for all items of a framework.
struct Origin {
    const Framework& framework;
    const std::vector<ImportLevel>& levels;
    const std::string& importedOn;
    std::string rememberedLevels;
    std::unordered_set<std::string> taken; ///< Keys of the sources so far: no two items are the same one.
};

/// Where an item comes from: what it says itself, or else the framework.
Source sourceOf(const FrameworkItem& item, Origin& origin)
{
    Source source = item.origin.value_or(Source{});
    if (!item.origin || !origin.taken.insert(keyOf(source)).second) {
        source = {.framework = origin.framework.name,
                  .id = item.sourceId,
                  .version = origin.framework.version,
                  .licence = origin.framework.licence};
        while (!origin.taken.insert(keyOf(source)).second) source.id += "'";
    }
    if (!item.licence.empty()) source.licence = item.licence;
    source.importedOn = origin.importedOn;
    if (!origin.rememberedLevels.empty() && usesLevels(item)) source.unknown[levelsKey] = origin.rememberedLevels;
    return source;
}

/// Moves the texts out of the item. Its source id stays: others may name it as what they are a part of.
Competency competencyFrom(FrameworkItem& item, Origin& origin)
{
    const std::vector<ImportLevel>& levels = origin.levels;
    Competency competency{.name = std::move(item.name),
                          .code = std::move(item.code),
                          .group = std::move(item.group),
                          .description = std::move(item.description)};
    competency.behaviours.reserve(item.behaviours.size());
    for (FrameworkBehaviour& behaviour : item.behaviours) {
        const std::optional<std::size_t> level = behaviour.level ? behaviour.level : item.level;
        competency.behaviours.push_back({.level = level ? std::optional(levels[*level].level) : std::nullopt,
                                         .text = std::move(behaviour.text),
                                         .effective = behaviour.effective});
    }
    competency.unknown = unknownOf(item, origin.framework, levels);
    competency.source = sourceOf(item, origin);
    markContent(competency);
    return competency;
}

/// The competencies of a program by where they come from and by what they are called.
class Known {
public:
    Known(const Program& program, const std::string& framework)
        : m_program(program), m_inOrder(inOrder(program.competencies))
    {
        for (std::size_t i = 0; i < m_inOrder.size(); ++i) {
            const Competency& competency = *m_inOrder[i];
            for (const Source& source : sourcesOf(competency)) {
                m_bySource.emplace(keyOf(source), &competency);
                addExported(framework, source.id, competency);
            }
            addExported(framework, competency.id.value, competency);
            // Those of this framework are told by their id, not by their name.
            if (!comesFrom(competency, framework)) m_names.add(competency.name, i);
        }
    }

    /// The one that was imported from there; null if there is none.
    [[nodiscard]] const Competency* imported(const Source& source) const
    {
        const auto found = m_bySource.find(keyOf(source));
        if (found != m_bySource.end()) return found->second;
        if (const auto exported = m_byIdentifier.find(source.id); exported != m_byIdentifier.end())
            return exported->second;
        // One that was written here is known by its own id, under which Cadre exports it.
        const Competency* own = find(m_program.competencies, {source.id});
        return own && sourcesOf(*own).empty() ? own : nullptr;
    }

    [[nodiscard]] const Competency* similar(const std::string& name)
    {
        const std::optional<std::size_t> closest = m_names.closest(name);
        return closest ? m_inOrder[*closest] : nullptr;
    }

    /// In the user's order.
    [[nodiscard]] const std::vector<const Competency*>& all() const { return m_inOrder; }

private:
    /// In a CASE package it is known by an identifier made of its id.
    void addExported(const std::string& framework, const std::string& id, const Competency& competency)
    {
        m_byIdentifier.emplace(identifierFor({framework, "item", id}), &competency);
    }

    const Program& m_program;
    std::vector<const Competency*> m_inOrder;
    std::unordered_map<std::string, const Competency*> m_byIdentifier;
    std::unordered_map<std::string, const Competency*> m_bySource;
    CloseNames m_names;
};

void compareWith(ImportItem& item, const Competency& existing)
{
    const ImportDifference difference = compare(existing, item.competency);
    item.existing = existing.id;
    item.changed = difference.fields;
    item.edited = difference.edited;
    item.state = difference.hasNews ? ImportState::changed : ImportState::same;
    item.choice = difference.canUpdate ? ImportChoice::update : ImportChoice::leave;
}

/// Decides how the item stands to the program and what happens if nobody says otherwise.
void settleState(ImportItem& item, Known& known)
{
    if (isBlankText(item.competency.name)) {
        item.state = ImportState::skipped;
        item.choice = ImportChoice::leave;
        item.why = CADRE_TEXT("it has no name in the file");
        return;
    }
    if (const Competency* imported = known.imported(*item.competency.source)) {
        compareWith(item, *imported);
        return;
    }
    if (const Competency* similar = known.similar(item.competency.name)) {
        item.state = ImportState::similar;
        item.existing = similar->id;
        const bool isEqual = sameButCapitals(item.competency.name, similar->name);
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

/// What was imported from this framework and is no longer in it, after all that is. A framework without any item is no
/// newer version of the one imported before, so nothing has vanished from it.
void addVanished(ImportPlan& plan, const Known& known)
{
    if (plan.items.empty()) return;
    std::unordered_set<std::string_view> stillThere;
    for (const ImportItem& item : plan.items) stillThere.insert(item.existing.value);
    std::vector<ImportItem> vanished;
    for (const Competency* competency : known.all()) {
        if (!comesFrom(*competency, plan.framework) || stillThere.contains(competency->id.value)) continue;
        ImportItem item{.state = ImportState::vanished,
                        .choice = ImportChoice::leave,
                        .competency = *competency,
                        .existing = competency->id};
        std::set<std::int64_t> levels;
        for (const Behaviour& behaviour : competency->behaviours)
            if (behaviour.level) levels.insert(*behaviour.level);
        item.levels = levels.size();
        vanished.push_back(std::move(item));
    }
    std::ranges::move(vanished, std::back_inserter(plan.items));
}

/// What both ways to plan share. `next` gives the items one after the other; what is moved out of them is gone.
template <class Next>
ImportPlan planItems(const Program& program, const Framework& framework, std::vector<FrameworkNote> notes,
                     const std::string& importedOn, const std::vector<std::int64_t>& levels, const ImportWatch& watch,
                     Next next)
{
    ImportProgress progress{.stage = ImportProgress::Stage::comparing, .of = framework.items.size()};
    tell(watch, progress);
    ImportPlan plan{
        .framework = framework.name, .levels = importLevels(program, framework, levels), .notes = std::move(notes)};
    if (framework.levels.size() > static_cast<std::size_t>(highestImportLevel))
        plan.notes.push_back(
            {"", Text(CADRE_TEXT("The framework has {n} levels. A program has at most 10, so neighbours share a "
                                 "level."))
                     .with("n", std::ssize(framework.levels))});
    Origin origin{framework, plan.levels, importedOn, levelsToRemember(program, framework, plan.levels), {}};
    Known known(program, framework.name);
    plan.items.reserve(framework.items.size());
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        FrameworkItem& source = next(i);
        ImportItem item{.competency = competencyFrom(source, origin), .pointer = std::move(source.pointer)};
        settleState(item, known);
        settleLevels(item, source, framework);
        plan.items.push_back(std::move(item));
        ++progress.done;
        tellSome(watch, progress);
    }
    addVanished(plan, known);
    return plan;
}

} // namespace

ImportPlan planImport(const Program& program, const Framework& framework, const std::string& importedOn,
                      const std::vector<std::int64_t>& levels, const ImportWatch& watch)
{
    FrameworkItem copy;
    return planItems(program, framework, framework.notes, importedOn, levels, watch,
                     [&](std::size_t i) -> FrameworkItem& { return copy = framework.items[i]; });
}

ImportPlan planImportTaking(const Program& program, Framework& framework, const std::string& importedOn,
                            const std::vector<std::int64_t>& levels)
{
    return planItems(program, framework, std::move(framework.notes), importedOn, levels, {},
                     [&](std::size_t i) -> FrameworkItem& { return framework.items[i]; });
}

} // namespace cadre
