// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/mappeditem.hpp"

#include "exchange/mapping/values.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool leadsToItself(const Paths& paths)
{
    return std::any_of(paths.begin(), paths.end(),
                       [](const Path& path) { return !path.fromTop && path.steps.empty(); });
}

bool startsWithEach(const Paths& paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const Path& path) {
        return !path.fromTop && path.steps.size() == 1 && path.steps[0].kind == PathStep::Kind::every;
    });
}

/// The key of a path that leads to a neighbour in the same object; null for others.
const std::string* neighbourKey(const Path& path)
{
    const bool isNeighbour = !path.fromTop && path.steps.size() == 2 && path.steps[0].kind == PathStep::Kind::up
                             && path.steps[1].kind == PathStep::Kind::key;
    return isNeighbour ? &path.steps[1].key : nullptr;
}

/// The key under which the top object of a path lies in the map of the competencies; null if it lies elsewhere.
const std::string* keyInMap(const Path& path, const Path& competencies)
{
    if (competencies.steps.empty() || competencies.steps.back().kind != PathStep::Kind::every) return nullptr;
    const std::size_t depth = competencies.steps.size() - 1;
    const bool isInside = path.steps.size() > depth && path.steps[depth].kind == PathStep::Kind::key
                          && std::equal(competencies.steps.begin(), competencies.steps.end() - 1, path.steps.begin());
    return isInside ? &path.steps[depth].key : nullptr;
}

std::vector<std::string> headsOf(const Mapping& mapping, const MappedPaths& paths)
{
    std::vector<std::string> heads;
    const bool isOwnEntry = paths.entries && !paths.entries->fromTop && paths.entries->steps.empty();
    for (const Paths* each : {&paths.competency, &paths.id, &paths.code, &paths.description, &paths.group, &paths.level,
                              isOwnEntry ? &paths.entryLevel : &paths.level})
        for (const Path& path : *each)
            if (const std::string* key = neighbourKey(path)) heads.push_back(*key);
    // The map of the competencies, or the entries that hold them, may say other things as well.
    std::vector<std::string> others{mapping.levelList.entries};
    for (const MappedJoin& join : mapping.joins) others.push_back(join.entries);
    for (const Places* places : {&mapping.title, &mapping.version, &mapping.licence, &mapping.about})
        others.insert(others.end(), places->begin(), places->end());
    for (const Places* places : {&mapping.levelList.id, &mapping.levelList.name, &mapping.levelList.description})
        for (const std::string& place : *places) others.push_back(mapping.levelList.entries + "/" + place);
    for (const std::string& place : others)
        if (const std::optional<Path> path = parsePath(place))
            if (const std::string* key = keyInMap(*path, paths.competencies)) heads.push_back(*key);
    return heads;
}

/// What is left of a competency that is no object is kept under this key.
constexpr const char* valueKey = "value";

constexpr std::size_t mostNotes = 500;

} // namespace

Paths pathsOf(const Places& places)
{
    Paths paths;
    for (const std::string& place : places)
        if (std::optional<Path> path = parsePath(place)) paths.push_back(std::move(*path));
    return paths;
}

MappedPaths::MappedPaths(const Mapping& mapping)
    : competencies(parsePath(mapping.competencies).value_or(Path{.fromTop = true})),
      competency(pathsOf(mapping.competency)), id(pathsOf(mapping.id)), code(pathsOf(mapping.code)),
      description(pathsOf(mapping.description)), group(pathsOf(mapping.group)), level(pathsOf(mapping.level)),
      behaviours(pathsOf(mapping.behaviours)), ineffective(pathsOf(mapping.ineffective)),
      onePer(pathsOf(mapping.onePer)), entryLevel(pathsOf(mapping.levels.level)),
      entryText(pathsOf(mapping.levels.text)), entryBehaviours(pathsOf(mapping.levels.behaviours)),
      entryIneffective(pathsOf(mapping.levels.ineffective))
{
    competencies.fromTop = true;
    if (!mapping.levels.entries.empty()) entries = parsePath(mapping.levels.entries);
    for (const MappedColumn& column : mapping.columns) columns.push_back(parsePath(column.from).value_or(Path{}));
    const bool entriesAreItems = entries && !entries->fromTop && entries->steps.empty();
    const bool hasEvery = entries && entries->steps.size() == 1 && entries->steps[0].kind == PathStep::Kind::every;
    takesTexts = leadsToItself(competency) || leadsToItself(description) || leadsToItself(behaviours)
                 || (entriesAreItems && (leadsToItself(entryText) || leadsToItself(entryBehaviours)));
    takesLists = takesTexts || startsWithEach(behaviours) || startsWithEach(ineffective) || hasEvery;
    heads = headsOf(mapping, *this);
}

void NoteBook::add(const Trail& trail, Text text)
{
    if (m_framework.notes.size() < mostNotes) m_framework.notes.push_back({trail.pointer(), std::move(text)});
    else ++m_left;
}

void NoteBook::notUnderstood(const Trail& trail)
{
    add(trail, Text(CADRE_TEXT("{found} was not understood and is left out.")).with("found", excerpt(trail.value())));
}

void NoteBook::finish()
{
    if (m_left == 0) return;
    m_framework.notes.push_back(
        {"", Text::plural(CADRE_TEXT("{n} more note like these is not listed."),
                          CADRE_TEXT("{n} more notes like these are not listed."), static_cast<std::int64_t>(m_left))});
    m_left = 0;
}

MappedItemReader::MappedItemReader(const Mapping& mapping, const MappedPaths& paths, Walker& walker, LevelBook& levels,
                                   NoteBook& notes)
    : m_mapping(mapping), m_paths(paths), m_walker(walker), m_levels(levels), m_notes(notes)
{
}

std::string MappedItemReader::take(const Reached& reached)
{
    if (reached.text) return *reached.text;
    const Json& value = reached.trail.value();
    if (isTooMuch()) return {};
    std::optional<std::string> text = plainText(value, m_mapping.languages);
    if (!text) {
        m_notes.notUnderstood(reached.trail);
        return {};
    }
    m_bytes += text->size();
    if (saysAll(value)) m_used.push_back(&value);
    return std::move(*text);
}

std::string MappedItemReader::first(const Paths& paths, const Trail& from)
{
    std::string text;
    for (const Path& path : paths) {
        m_walker.follow(path, from, [&](const Reached& reached) {
            if (text.empty()) text = take(reached);
        });
        if (!text.empty()) break;
    }
    return text;
}

void MappedItemReader::readBehaviours(FrameworkItem& item, const Paths& paths, const Trail& from,
                                      std::optional<std::size_t> level, std::optional<bool> effective)
{
    const auto add = [&](const Reached& reached) {
        for (std::string& part : split(take(reached), m_mapping.separator))
            item.behaviours.push_back({level, std::move(part), effective});
    };
    for (const Path& path : paths) {
        m_walker.follow(path, from, [&](const Reached& reached) {
            const Json& value = reached.trail.value();
            if (reached.text || !value.is_array() || isInLanguages(value)) {
                add(reached);
                return;
            }
            Trail entry = reached.trail;
            for (std::size_t i = 0; i < value.size(); ++i) {
                entry.push({&value[i], nullptr, i});
                add({entry});
                entry.pop();
            }
        });
    }
}

std::optional<std::size_t> MappedItemReader::levelOf(const Trail& entry)
{
    if (const std::string said = first(m_paths.entryLevel, entry); !said.empty()) return m_levels.of(said);
    if (!m_paths.entryLevel.empty() || entry.depth() == 0) return std::nullopt;
    if (entry.last().key) return m_levels.of(*entry.last().key);
    return m_levels.ofPosition(entry.last().index + 1);
}

void MappedItemReader::readEntry(FrameworkItem& item, const Trail& entry)
{
    const std::optional<std::size_t> level = levelOf(entry);
    if (const std::string text = first(m_paths.entryText, entry); !text.empty()) {
        if (level) item.levelTexts.push_back({*level, text});
        else item.behaviours.push_back({std::nullopt, text, std::nullopt});
    }
    readBehaviours(item, m_paths.entryBehaviours, entry, level, std::nullopt);
    readBehaviours(item, m_paths.entryIneffective, entry, level, false);
}

void MappedItemReader::readColumns(FrameworkItem& item, const Trail& trail)
{
    for (std::size_t i = 0; i < m_paths.columns.size(); ++i) {
        const MappedColumn& column = m_mapping.columns[i];
        const std::size_t level = m_levels.of(column.name, column.number);
        if (m_mapping.columnsHoldBehaviours) {
            readBehaviours(item, {m_paths.columns[i]}, trail, level, std::nullopt);
            continue;
        }
        if (const std::string text = first({m_paths.columns[i]}, trail); !text.empty())
            item.levelTexts.push_back({level, text});
    }
}

FrameworkItem MappedItemReader::read(const Trail& trail)
{
    m_used.clear();
    FrameworkItem item{.sourceId = first(m_paths.id, trail),
                       .name = first(m_paths.competency, trail),
                       .code = first(m_paths.code, trail),
                       .group = first(m_paths.group, trail),
                       .description = first(m_paths.description, trail),
                       .pointer = trail.pointer()};
    if (item.sourceId.empty()) item.sourceId = item.code;
    if (const std::string level = first(m_paths.level, trail); !level.empty()) item.level = m_levels.of(level);
    readBehaviours(item, m_paths.behaviours, trail, std::nullopt, std::nullopt);
    readBehaviours(item, m_paths.ineffective, trail, std::nullopt, false);
    if (m_paths.entries)
        m_walker.follow(*m_paths.entries, trail, [&](const Reached& entry) {
            if (!entry.text) readEntry(item, entry.trail);
        });
    readColumns(item, trail);
    keepRest(item, trail.value());
    return item;
}

void MappedItemReader::keepRest(FrameworkItem& item, const Json& json)
{
    std::sort(m_used.begin(), m_used.end());
    if (!json.is_object()) {
        if (const std::optional<Json> left = rest(json)) item.unknown.emplace(valueKey, compact(*left));
        return;
    }
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        if (isNothing(value) || isUsed(value)) continue;
        if (!holdsUsed(value)) item.unknown.emplace(key, compact(value));
        else if (const std::optional<Json> left = rest(value)) item.unknown.emplace(key, compact(*left));
    }
}

bool MappedItemReader::isUsed(const Json& value) const
{
    return std::binary_search(m_used.begin(), m_used.end(), &value);
}

bool MappedItemReader::holdsUsed(const Json& value) const
{
    return isUsed(value) || (value.is_structured() && std::any_of(value.begin(), value.end(), [&](const Json& inner) {
                                 return holdsUsed(inner);
                             }));
}

/// The parts of a value that were not used. The entries of a list keep their places.
std::optional<Json> MappedItemReader::rest(const Json& value) const
{
    if (isUsed(value) || isNothing(value)) return std::nullopt;
    if (!value.is_structured()) return value;
    Json left = value.is_array() ? Json::array() : Json::object();
    bool hasAny = false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value.is_array()) {
            std::optional<Json> inner = rest(value[i]);
            hasAny = hasAny || inner;
            left.push_back(inner ? std::move(*inner) : Json());
            continue;
        }
        const auto& [key, part] = entriesOf(value)[i];
        if (std::optional<Json> inner = rest(part)) {
            hasAny = true;
            Json::object_t::Container& entries = left.get_ref<Json::object_t&>();
            entries.emplace_back(key, std::move(*inner));
        }
    }
    return hasAny ? std::optional(std::move(left)) : std::nullopt;
}

} // namespace cadre
