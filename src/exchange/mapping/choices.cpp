// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/choices.hpp"

#include "exchange/mapping/fieldfinder.hpp"
#include "exchange/mapping/levelrows.hpp"
#include "exchange/mapping/path.hpp"
#include "exchange/mapping/readmapped.hpp"
#include "exchange/mapping/values.hpp"

#include <algorithm>

namespace cadre {

namespace {

constexpr std::size_t mostChoices = 200;
constexpr std::size_t mostPlaces = 40; // each is looked at closely

std::string sampleAt(const Outline& outline, std::size_t node)
{
    return outline[node].samples.empty() ? std::string() : outline[node].samples.front();
}

Places& placesOf(Mapping& mapping, MappedField field)
{
    switch (field) {
    case MappedField::name:
        return mapping.competency;
    case MappedField::id:
        return mapping.id;
    case MappedField::code:
        return mapping.code;
    case MappedField::description:
        return mapping.description;
    case MappedField::group:
        return mapping.group;
    case MappedField::level:
        return mapping.level;
    default:
        return mapping.behaviours;
    }
}

/// What a mapping says of the levels.
void takeLevels(Mapping& mapping, const Mapping& from)
{
    mapping.level = from.level;
    mapping.levels = from.levels;
    mapping.columns = from.columns;
    mapping.columnsHoldBehaviours = from.columnsHoldBehaviours;
    mapping.levelList = from.levelList;
    mapping.numberInLevel = from.numberInLevel;
    mapping.onePer = from.onePer;
    mapping.joins = from.joins;
    if (!from.separator.empty()) mapping.separator = from.separator;
}

bool sameLevels(const Mapping& a, const Mapping& b)
{
    return a.level == b.level && a.levels == b.levels && a.columns == b.columns && a.onePer.empty() == b.onePer.empty();
}

/// Whether competencies stand across the entries, each of which is a level.
bool hasLevelRows(const Mapping& mapping)
{
    return mapping.levels.entries == "." && mapping.onePer == Places{"*key"};
}

class Finder {
public:
    Finder(const Json& json, const Outline& outline, const Mapping& mapping, std::span<const std::string> languages)
        : m_json(json), m_outline(outline), m_mapping(mapping), m_languages(languages),
          m_entry(outline.nodeAt(mapping.competencies))
    {
    }

    std::vector<MappingChoice> find(MappedField field)
    {
        if (field == MappedField::competencies) findPlaces();
        else if (field == MappedField::language) findLanguages();
        else if (field == MappedField::levels) findLevels();
        else findTexts(field);
        return std::move(m_choices);
    }

private:
    void add(Text label, std::string sample, Mapping mapping, bool isChosen)
    {
        if (m_choices.size() < mostChoices)
            m_choices.push_back({std::move(label), std::move(sample), std::move(mapping), isChosen});
    }

    void findPlaces()
    {
        bool isKnown = false;
        for (std::size_t node = 0; node < m_outline.nodes.size() && m_choices.size() < mostPlaces; ++node) {
            if (!mayBeCompetencies(m_outline, node)) continue;
            const std::string path = m_outline.path(node);
            const bool isChosen = path == m_mapping.competencies && !hasLevelRows(m_mapping);
            isKnown = isKnown || isChosen;
            const std::vector<MappedLeaf> leaves = leavesOf(m_outline, node, m_languages);
            const MappedLeaf* name = nameAmong(m_outline, leaves);
            Mapping mapping = isChosen ? m_mapping : proposeFor(m_json, m_outline, path, m_languages).mapping;
            mapping.name = m_mapping.name;
            add(describePath(path), name ? sampleAt(m_outline, name->node) : sampleOfTexts(node), std::move(mapping),
                isChosen);
            isKnown = findPlacesByKey(node) || isKnown;
            isKnown = findLevelRows(node) || isKnown;
        }
        if (isKnown) return;
        m_choices.insert(m_choices.begin(), {describePath(m_mapping.competencies), {}, m_mapping, true});
    }

    /// Lists in a map are known by their first key.
    std::string sampleOfTexts(std::size_t node) const
    {
        return isListInMap(m_outline, node) ? firstKey(m_outline[node].parent) : sampleAt(m_outline, node);
    }

    bool findLevelRows(std::size_t node)
    {
        std::optional<MappingProposal> rows = proposeLevelRows(m_outline, node, m_languages);
        if (!rows) return false;
        const bool isChosen = rows->mapping.competencies == m_mapping.competencies && hasLevelRows(m_mapping);
        Mapping mapping = isChosen ? m_mapping : std::move(rows->mapping);
        mapping.name = m_mapping.name;
        const Framework first = readMapped(mapping, m_json, {}, {.most = 1});
        add(CADRE_TEXT("A field for each competency, an entry for each level"),
            first.items.empty() ? std::string() : first.items.front().name, std::move(mapping), isChosen);
        return isChosen;
    }

    /// Of lists in a map, one may be meant alone.
    bool findPlacesByKey(std::size_t node)
    {
        constexpr std::size_t most = 12;
        const std::size_t list = m_outline[node].parent;
        if (list == OutlineNode::none || !m_outline[list].ofMap) return false;
        const std::size_t map = m_outline[list].parent;
        const std::set<std::string> keys = keysAt(m_outline[map]);
        if (keys.size() > most) return false;
        bool isKnown = false;
        const std::string start = m_outline.path(map);
        for (const std::string& key : keys) {
            const std::string path = (start == "/" ? "" : start) + "/" + spelledKey(key) + "/*";
            const bool isChosen = path == m_mapping.competencies;
            isKnown = isKnown || isChosen;
            Mapping mapping = isChosen ? m_mapping : proposeFor(m_json, m_outline, path, m_languages).mapping;
            mapping.name = m_mapping.name;
            const Framework first = readMapped(mapping, m_json, {}, {.most = 1});
            add(describePath(path), first.items.empty() ? std::string() : first.items.front().name, std::move(mapping),
                isChosen);
        }
        return isKnown;
    }

    void addText(MappedField field, Places places, std::string sample)
    {
        Mapping mapping = m_mapping;
        Places& chosen = placesOf(mapping, field);
        const bool isChosen = chosen == places;
        m_isKnown = m_isKnown || isChosen;
        Text label = describePath(places.front());
        chosen = std::move(places);
        add(std::move(label), std::move(sample), std::move(mapping), isChosen);
    }

    void findTexts(MappedField field)
    {
        Mapping without = m_mapping;
        const bool isNothing = placesOf(without, field).empty();
        placesOf(without, field).clear();
        if (field != MappedField::name || isNothing) add(CADRE_TEXT("Nothing"), {}, without, isNothing);
        m_isKnown = isNothing;
        if (m_entry != OutlineNode::none) addTextsOfEntry(field);
        Mapping now = m_mapping;
        const Places& chosen = placesOf(now, field);
        if (m_isKnown) return;
        // Something that only a person or a proposal with several paths says.
        Text label = describePath(chosen.front());
        add(std::move(label), {}, m_mapping, true);
    }

    void addTextsOfEntry(MappedField field)
    {
        if (m_outline[m_entry].isText()) addText(field, {"."}, sampleAt(m_outline, m_entry));
        if (field == MappedField::behaviours && isListInMap(m_outline, m_entry))
            addText(field, {"*"}, sampleAt(m_outline, m_outline.entry(m_entry)));
        for (const MappedLeaf& leaf : leavesOf(m_outline, m_entry, m_languages))
            if (!leaf.isList || field == MappedField::behaviours || field == MappedField::description)
                addText(field, leaf.paths, sampleAt(m_outline, leaf.node));
        std::string up;
        for (std::size_t node = m_entry; node != OutlineNode::none && node != 0;
             node = m_outline[node].parent, up += "../") {
            const OutlineNode& here = m_outline[node];
            if (!here.isEntry) continue;
            if (here.ofMap) addText(field, {up + "*key"}, firstKey(here.parent));
            if (node == m_entry || field == MappedField::behaviours) continue;
            for (const MappedLeaf& leaf : leavesOf(m_outline, node, m_languages, false))
                if (!leaf.isList) addText(field, {up + leaf.paths.front()}, sampleAt(m_outline, leaf.node));
        }
    }

    std::string firstKey(std::size_t node) const
    {
        for (const Json* map : m_outline[node].looked)
            if (map->is_object() && !map->empty()) return entriesOf(*map).front().first;
        return {};
    }

    void findLevels()
    {
        Mapping none = m_mapping;
        takeLevels(none, {});
        none.joins = m_mapping.joins;
        bool isKnown = sameLevels(none, m_mapping);
        add(CADRE_TEXT("No levels"), {}, none, isKnown);
        const auto addLevels = [&](Text label, std::string sample, const Mapping& from) {
            Mapping mapping = m_mapping;
            takeLevels(mapping, from);
            for (const MappedJoin& join : m_mapping.joins)
                if (std::none_of(mapping.joins.begin(), mapping.joins.end(),
                                 [&](const MappedJoin& known) { return known.name == join.name; }))
                    mapping.joins.push_back(join);
            const bool isChosen = sameLevels(mapping, m_mapping);
            if (isChosen && isKnown) return;
            isKnown = isKnown || isChosen;
            add(std::move(label), std::move(sample), std::move(mapping), isChosen);
        };
        if (m_entry != OutlineNode::none) {
            const Mapping proposed = proposeFor(m_json, m_outline, m_mapping.competencies, m_languages).mapping;
            if (!sameLevels(proposed, none)) addLevels(describeLevels(proposed), {}, proposed);
            addLists(addLevels);
            for (const MappedLeaf& leaf : leavesOf(m_outline, m_entry, m_languages)) {
                if (leaf.isList || m_outline[leaf.node].meanLength() > 60) continue;
                Mapping one = none;
                one.level = leaf.paths;
                if (!sameLevels(one, proposed))
                    addLevels(describePath(leaf.paths.front()), sampleAt(m_outline, leaf.node), one);
            }
        }
        if (!isKnown) add(describeLevels(m_mapping), {}, m_mapping, true);
    }

    template <class Add> void addLists(Add&& addLevels)
    {
        for (const std::size_t child : m_outline[m_entry].children) {
            const std::size_t each = m_outline.entry(child);
            if (m_outline[child].isEntry || each == OutlineNode::none) continue;
            const Mapping found = FieldFinder(m_outline, m_entry, m_languages).findWithLevels(child).mapping;
            addLevels(describePath(spelledKey(m_outline[child].key) + "/*"), sampleAt(m_outline, each), found);
        }
    }

    static Text describeLevels(const Mapping& mapping)
    {
        if (!mapping.columns.empty()) {
            std::vector<std::string> names;
            for (const MappedColumn& column : mapping.columns) names.push_back(column.name);
            return Text(CADRE_TEXT("A field for each level: {names}")).withList("names", std::move(names));
        }
        if (mapping.levels.entries == "." && mapping.levels.level == Places{"../*key"})
            return CADRE_TEXT("An entry for each level, named by its key");
        if (mapping.levels.entries == "." && !mapping.levels.level.empty()) {
            std::string_view field = mapping.levels.level.front();
            while (field.starts_with("../")) field.remove_prefix(3);
            return Text(CADRE_TEXT("A row for each level, named in “{field}”")).with("field", std::string(field));
        }
        if (!mapping.levels.entries.empty()) return describePath(mapping.levels.entries);
        return mapping.level.empty() ? Text(CADRE_TEXT("No levels")) : describePath(mapping.level.front());
    }

    void findLanguages()
    {
        std::vector<std::string> all = m_mapping.languages;
        for (const OutlineNode& node : m_outline.nodes)
            for (const std::string& language : node.languages)
                if (std::find(all.begin(), all.end(), language) == all.end() && all.size() < mostChoices)
                    all.push_back(language);
        for (const std::string& language : all) {
            Mapping mapping = m_mapping;
            std::erase(mapping.languages, language);
            mapping.languages.insert(mapping.languages.begin(), language);
            const bool isChosen = !m_mapping.languages.empty() && m_mapping.languages.front() == language;
            add(Text(CADRE_TEXT("{language}")).with("language", language), {}, std::move(mapping), isChosen);
        }
    }

    const Json& m_json;
    const Outline& m_outline;
    const Mapping& m_mapping;
    std::span<const std::string> m_languages;
    std::size_t m_entry;
    bool m_isKnown = false;
    std::vector<MappingChoice> m_choices;
};

} // namespace

std::vector<MappingChoice> choicesFor(const Json& json, const Outline& outline, const Mapping& mapping,
                                      MappedField field, std::span<const std::string> languages)
{
    return Finder(json, outline, mapping, languages).find(field);
}

Text describePath(const std::string& text)
{
    const std::optional<Path> path = parsePath(text);
    std::string keys;
    std::size_t ups = 0;
    bool isKey = false;
    for (const PathStep& step : path ? path->steps : std::vector<PathStep>()) {
        if (step.kind == PathStep::Kind::up) ++ups;
        isKey = isKey || step.kind == PathStep::Kind::ownKey;
        if (step.kind == PathStep::Kind::every && (keys.empty() || keys.ends_with("*")))
            keys += keys.empty() ? "*" : " › *";
        if (step.kind != PathStep::Kind::key && step.kind != PathStep::Kind::join) continue;
        if (!keys.empty()) keys += " › ";
        keys += step.key;
    }
    if (isKey && ups == 0) return CADRE_TEXT("Its key");
    if (isKey) return CADRE_TEXT("The key of what is around it");
    if (ups > 0) return Text(CADRE_TEXT("“{keys}” of what is around it")).with("keys", keys);
    if (keys.empty() && text == "/") return CADRE_TEXT("The whole file");
    if (keys == "*") return CADRE_TEXT("Each entry");
    if (keys.empty()) return CADRE_TEXT("The text itself");
    return Text(CADRE_TEXT("{keys}")).with("keys", keys);
}

} // namespace cadre
