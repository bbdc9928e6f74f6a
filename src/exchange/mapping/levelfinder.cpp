// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/fieldfinder.hpp"
#include "exchange/mapping/levelbook.hpp"
#include "exchange/mapping/path.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Whether the texts of levels have numbers, all different, and more than the number.
bool haveNumbers(const std::set<std::string>& levels)
{
    std::set<std::int64_t> numbers;
    for (const std::string& level : levels) {
        const auto number = numberInText(level);
        if (!number || !numbers.insert(*number).second) return false;
    }
    return !levels.empty();
}

bool areLevelKeys(const std::set<std::string>& keys)
{
    return !keys.empty()
           && std::all_of(keys.begin(), keys.end(), [](const std::string& key) { return isLevelKey(wordsOf(key)); });
}

/// What the heading of a column says of a level: "Level 1 description" and "Level 1: what you see" are of "Level 1".
struct LevelHeading {
    std::string level;     ///< Empty: it is of no level.
    double preference = 1; ///< Of several columns of one level the one that describes it is taken, not its title.
};

LevelHeading levelHeading(const std::string& key)
{
    const std::vector<std::string> words = wordsOf(key);
    const auto upTo = [&](std::size_t end) {
        std::string_view part = std::string_view(key).substr(0, end);
        const std::size_t last = part.find_last_not_of(" _-.:(|");
        return std::string(part.substr(0, last == std::string_view::npos ? 0 : last + 1));
    };
    if (const std::size_t end = key.find_first_of(":("); end != std::string::npos && end > 0)
        if (isLevelKey(wordsOf(upTo(end)))) return {upTo(end)};
    if (words.size() < 2) return {isLevelKey(words) ? key : std::string()};
    const std::vector<std::string> last{words.back()};
    const bool describes = meaning(last, FieldWord::description) + meaning(last, FieldWord::behaviour) > 0;
    if (describes || meaning(last, FieldWord::name) > 0) {
        const std::vector<std::string> before(words.begin(), words.end() - 1);
        for (std::size_t end = key.size(); end-- > 1 && isLevelKey(before);)
            if (wordsOf(std::string_view(key).substr(0, end)) == before) return {upTo(end), describes ? 2.0 : 0.0};
    }
    return {isLevelKey(words) ? key : std::string()};
}

constexpr std::size_t mostLevelNames = 15;

double levelScore(const OutlineNode& node, const MappedLeaf& leaf)
{
    if (leaf.isList || node.meanLength() > 60 || node.distinct > mostLevelNames) return 0;
    return leaf.means(FieldWord::level) - leaf.means(FieldWord::description) - leaf.means(FieldWord::other);
}

const MappedLeaf* mostLikely(const std::vector<MappedLeaf>& leaves,
                             const std::function<double(const MappedLeaf&)>& score)
{
    const MappedLeaf* best = nullptr;
    double most = 0;
    for (const MappedLeaf& leaf : leaves)
        if (const double here = score(leaf); here > most) {
            best = &leaf;
            most = here;
        }
    return best;
}

} // namespace

/// Level 1, Level 2, ... as fields of the competency.
void FieldFinder::findLevelColumns()
{
    struct Column {
        std::size_t node;
        LevelHeading heading;
    };
    std::vector<Column> columns;
    std::set<std::string> names;
    for (const std::size_t child : m_outline[m_entry].children) {
        const OutlineNode& node = m_outline[child];
        if (node.isEntry || m_taken.contains(child) || !(node.isText() || node.isList() || node.isRecord())) continue;
        LevelHeading heading = levelHeading(node.key);
        if (heading.level.empty()) continue;
        const auto same = std::find_if(columns.begin(), columns.end(),
                                       [&](const Column& other) { return other.heading.level == heading.level; });
        m_taken.insert(child);
        if (same == columns.end()) columns.push_back({child, std::move(heading)});
        else if (heading.preference > same->heading.preference) *same = {child, std::move(heading)};
    }
    if (columns.size() < 2) {
        for (const Column& column : columns) m_taken.erase(column.node);
        return;
    }
    for (const Column& column : columns) names.insert(column.heading.level);
    const bool numbered = haveNumbers(names);
    std::size_t lists = 0;
    std::size_t lines = 0;
    for (const auto& [column, heading] : columns) {
        const OutlineNode& node = m_outline[column];
        std::string from = spelledKey(node.key);
        if (node.isRecord()) {
            const std::vector<MappedLeaf> leaves = leavesOf(m_outline, column, m_languages, false);
            const MappedLeaf* text = mostLikely(leaves, [&](const MappedLeaf& leaf) {
                return leaf.means(FieldWord::description) + (leaf.isList ? 2 : 0)
                       + (m_outline[leaf.node].meanLength() > 20 ? 0.5 : 0);
            });
            if (!text) continue;
            from += "/" + text->paths.front();
            lists += text->isList ? 1U : 0U;
        }
        lists += node.isList() ? 1U : 0U;
        if (separatorOf(node) == "\n") ++lines;
        m_mapping.columns.push_back({from, heading.level, numbered ? numberInText(heading.level) : std::nullopt});
        m_taken.insert(column);
        m_taken.insert(m_outline.entry(column));
        if (numbered) m_levelKeys.insert(std::to_string(*numberInText(heading.level)));
    }
    m_mapping.columnsHoldBehaviours = 2 * lists > columns.size() || 2 * lines > columns.size();
    if (2 * lines > columns.size()) m_mapping.separator = "\n";
    m_score += 2;
    because(MappedField::levels, Text(CADRE_TEXT("Each level has a field of its own: {names}."))
                                     .withList("names", {names.begin(), names.end()}));
}

/// Lists and maps inside the competency whose entries stand for a level each.
void FieldFinder::findLevelEntries()
{
    if (!m_mapping.columns.empty()) return;
    const std::size_t own = m_outline.entry(m_entry);
    if (own != OutlineNode::none && m_outline[own].ofMap && areLevelKeys(keysAt(m_outline[m_entry]))) {
        takeLevelEntries(m_entry, own);
        return;
    }
    double most = 0;
    std::size_t list = OutlineNode::none;
    for (const std::size_t child : m_outline[m_entry].children) {
        const std::size_t each = m_outline.entry(child);
        if (m_outline[child].isEntry || each == OutlineNode::none || m_outline[child].key == m_mapping.nested) continue;
        const std::vector<std::string> words = wordsOf(m_outline[child].key);
        double score = meaning(words, FieldWord::level);
        if (m_outline[each].ofMap && areLevelKeys(keysAt(m_outline[child]))) score += 1;
        if (m_outline[each].isRecord()) {
            const std::vector<MappedLeaf> leaves = leavesOf(m_outline, each, m_languages);
            const MappedLeaf* level =
                mostLikely(leaves, [&](const MappedLeaf& leaf) { return levelScore(m_outline[leaf.node], leaf); });
            if (level) score += 0.8;
            if (level && meaning(words, FieldWord::behaviour) > 0) score += 0.5;
        }
        if (score <= most) continue;
        most = score;
        list = child;
    }
    if (list != OutlineNode::none) takeLevelEntries(list, m_outline.entry(list));
}

void FieldFinder::takeLevelEntries(std::size_t list, std::size_t entry)
{
    MappedLevels& levels = m_mapping.levels;
    const OutlineNode& each = m_outline[entry];
    levels.entries = m_outline.pathBelow(m_entry, entry);
    m_taken.insert(list);
    m_taken.insert(entry);
    if (each.ofMap) m_levelKeys = keysAt(m_outline[list]);
    m_score += 2;
    because(MappedField::levels, Text(CADRE_TEXT("Each competency holds its levels under “{path}”."))
                                     .with("path", m_outline.pathBelow(m_entry, list)));
    if (each.ofMap && haveNumbers(keysAt(m_outline[list]))) m_mapping.numberInLevel = true;
    if (each.isText() || each.isList()) {
        const bool isBehaviours = each.isList() || 10 * each.lines > 3 * each.texts;
        (isBehaviours ? levels.behaviours : levels.text) = {"."};
        if (10 * each.lines > 3 * each.texts) m_mapping.separator = "\n";
        return;
    }
    const std::vector<MappedLeaf> leaves = leavesOf(m_outline, entry, m_languages);
    std::set<const MappedLeaf*> done;
    const MappedLeaf* level = mostLikely(leaves, [&](const MappedLeaf& leaf) {
        const OutlineNode& node = m_outline[leaf.node];
        if (leaf.isList || node.meanLength() > 60) return 0.0;
        const bool isName = leaf.means(FieldWord::name) > 0;
        return 2 * leaf.means(FieldWord::level) + (isName ? 1.5 : 0) + leaf.means(FieldWord::code) * 0.5
               - leaf.means(FieldWord::description);
    });
    if (level && !(each.ofMap && level->means(FieldWord::level) == 0 && level->means(FieldWord::name) == 0)) {
        levels.level = level->paths;
        m_levelNode = level->node;
        done.insert(level);
        const std::set<std::string> said = textsAt(m_outline[level->node]);
        m_mapping.numberInLevel = haveNumbers(said);
    }
    const auto isFree = [&](const MappedLeaf& leaf) { return !done.contains(&leaf); };
    if (const MappedLeaf* negative = mostLikely(
            leaves, [&](const MappedLeaf& leaf) { return isFree(leaf) ? leaf.means(FieldWord::ineffective) : 0; })) {
        levels.ineffective = negative->paths;
        done.insert(negative);
    }
    for (const MappedLeaf& leaf : leaves) {
        const bool isBehaviours =
            leaf.means(FieldWord::behaviour) >= 0.6 || (leaf.isList && leaf.means(FieldWord::other) == 0);
        if (!isFree(leaf) || !isBehaviours) continue;
        levels.behaviours.insert(levels.behaviours.end(), leaf.paths.begin(), leaf.paths.end());
        if (!leaf.isList && m_mapping.separator.empty()) m_mapping.separator = separatorOf(m_outline[leaf.node]);
        done.insert(&leaf);
    }
    if (const MappedLeaf* text = mostLikely(leaves, [&](const MappedLeaf& leaf) {
            const OutlineNode& node = m_outline[leaf.node];
            if (!isFree(leaf) || leaf.isList || node.numbers > 0 || leaf.means(FieldWord::id) > 0) return 0.0;
            return leaf.means(FieldWord::description) + (node.meanLength() > 20 ? 0.5 : 0)
                   - leaf.means(FieldWord::other);
        })) {
        const bool isListOfBehaviours = meaning(wordsOf(m_outline[list].key), FieldWord::behaviour) > 0;
        Places& places = isListOfBehaviours ? levels.behaviours : levels.text;
        places.insert(places.end(), text->paths.begin(), text->paths.end());
    }
}

void FieldFinder::findLevel()
{
    if (!m_mapping.levels.entries.empty()) return;
    m_level = best([&](const MappedLeaf& leaf) { return levelScore(node(leaf), leaf); }, 0.25);
    if (!m_level) return;
    take(*m_level, m_mapping.level);
    m_mapping.numberInLevel = m_mapping.numberInLevel || haveNumbers(textsAt(node(*m_level)));
    m_score += 0.7;
    because(MappedField::level,
            Text(CADRE_TEXT("“{path}” names the level of each entry.")).with("path", m_mapping.level.front()));
}

/// One row for each competency and level, or for each behaviour: rows with the same name are one competency.
void FieldFinder::findRows()
{
    if (!m_levelAbove.empty() && m_mapping.levels.entries.empty() && m_mapping.columns.empty() && !m_level) {
        takeLevelAbove();
        return;
    }
    if (!m_name || m_entry == 0) return;
    const OutlineNode& name = node(*m_name);
    const bool isMerged = name.values > 2 && 10 * name.nothing >= 3 * name.values;
    const bool repeats = name.texts > 2 && name.distinctness() < 0.75;
    const bool hasMore = m_level || !m_mapping.behaviours.empty() || !m_mapping.description.empty();
    if (!hasMore || (!isMerged && !repeats)) return;
    m_mapping.onePer = m_mapping.competency;
    m_mapping.fillDown = m_mapping.fillDown || isMerged;
    m_mapping.id.clear(); // it is that of the row
    if (m_id && node(*m_id).distinct <= name.distinct) m_mapping.id = m_id->paths;
    m_score += 1.5;
    because(MappedField::competencies, Text(CADRE_TEXT("Several entries have the same “{path}”; together they are one "
                                                       "competency."))
                                           .with("path", m_mapping.competency.front()));
    if (!m_level) return;
    m_mapping.levels.entries = ".";
    m_mapping.levels.level = std::move(m_mapping.level);
    m_mapping.level.clear();
    if (!m_mapping.behaviours.empty()) m_mapping.levels.behaviours = std::move(m_mapping.behaviours);
    m_mapping.behaviours.clear();
    m_mapping.levels.ineffective = std::move(m_mapping.ineffective);
    m_mapping.ineffective.clear();
    // A text that changes more often than the name is about the level.
    const auto description = std::find_if(m_leaves.begin(), m_leaves.end(),
                                          [&](const MappedLeaf& leaf) { return leaf.paths == m_mapping.description; });
    if (description == m_leaves.end() || node(*description).distinct <= name.distinct) return;
    m_mapping.levels.text = std::move(m_mapping.description);
    m_mapping.description.clear();
    findDescription();
}

/// Entries that hold competencies may be the levels: [{"level": "Junior", "competencies": [...]}].
bool FieldFinder::findLevelAbove(std::size_t above, std::size_t steps)
{
    if (!m_levelAbove.empty()) return false;
    const OutlineNode& here = m_outline[above];
    const OutlineNode& list = m_outline[here.parent];
    const bool isCalledLevels = meaning(wordsOf(list.key), FieldWord::level) == 1;
    std::string up;
    for (std::size_t i = 0; i < steps; ++i) up += "../";
    const std::vector<MappedLeaf> leaves = leavesOf(m_outline, above, m_languages, false);
    const MappedLeaf* level = mostLikely(leaves, [&](const MappedLeaf& leaf) {
        const OutlineNode& node = m_outline[leaf.node];
        // In several groups the levels come again.
        const bool isOwn = isCalledLevels || node.distinct == here.values;
        if (leaf.isList || !isOwn || node.distinct > mostLevelNames) return 0.0;
        return 2 * leaf.means(FieldWord::level) + (isCalledLevels ? leaf.means(FieldWord::name) : 0)
               - leaf.means(FieldWord::other) - leaf.means(FieldWord::group);
    });
    const bool isByKey = !level && here.ofMap && here.values > 1 && areLevelKeys(keysAt(list));
    if (!level && !isByKey) return false;
    if (level) m_levelNode = level->node;
    else m_levelKeys = keysAt(list);
    for (const std::string& path : level ? level->paths : Places{"*key"}) m_levelAbove.push_back(up + path);
    return true;
}

/// Each entry says what its competency means at the level that holds it; those with the same name are one competency.
void FieldFinder::takeLevelAbove()
{
    const bool hasTexts =
        !m_mapping.behaviours.empty() || !m_mapping.ineffective.empty() || !m_mapping.description.empty();
    because(MappedField::levels, CADRE_TEXT("What holds the competencies is a level."));
    m_score += 1.5;
    m_mapping.numberInLevel = haveNumbers(m_levelKeys.empty() ? textsAt(m_outline[m_levelNode]) : m_levelKeys);
    if (!hasTexts) {
        m_mapping.level = m_levelAbove;
        return;
    }
    m_mapping.levels = {.entries = ".",
                        .level = m_levelAbove,
                        .text = std::move(m_mapping.description),
                        .behaviours = std::move(m_mapping.behaviours),
                        .ineffective = std::move(m_mapping.ineffective)};
    m_mapping.description.clear();
    m_mapping.behaviours.clear();
    m_mapping.ineffective.clear();
    m_mapping.onePer = m_mapping.competency;
    if (!m_id || node(*m_id).distinct > (m_name ? node(*m_name).distinct : 0)) m_mapping.id.clear();
}

/// A list of the file that names the levels: what competencies say stands there as an id, a name or a key.
void FieldFinder::findLevelList(std::size_t list, const std::vector<MappedLeaf>& leaves)
{
    const OutlineNode& entries = m_outline[list];
    const std::size_t holder = entries.parent;
    const bool isCalledLevels =
        holder != OutlineNode::none && meaning(wordsOf(m_outline[holder].key), FieldWord::level) > 0;
    if (!m_mapping.levelList.entries.empty() || !isCalledLevels || isInside(list)) return;
    std::set<std::string> said;
    const std::size_t each = m_mapping.levels.entries.empty() ? OutlineNode::none : m_levelNode;
    if (m_level) said = textsAt(node(*m_level));
    else if (each != OutlineNode::none) said = textsAt(m_outline[each]);
    else said = m_levelKeys;
    const auto knows = [&](const std::set<std::string>& ids) {
        return std::any_of(said.begin(), said.end(), [&](const std::string& text) { return ids.contains(text); });
    };
    MappedLevelList found{.entries = m_outline.path(list)};
    if (entries.isText()) {
        found.name = {"."};
        if (!entries.ofMap) found.id = {"."};
    }
    for (const MappedLeaf& leaf : leaves)
        if (found.id.empty() && !leaf.isList && knows(textsAt(m_outline[leaf.node]))) found.id = leaf.paths;
    const bool byKey = entries.ofMap && knows(keysAt(m_outline[holder]));
    if (byKey) found.id.clear();
    const bool byPosition = said.empty() && !m_mapping.levels.entries.empty();
    if (found.id.empty() && !byKey && !byPosition) return;
    if (const MappedLeaf* name = nameAmong(m_outline, leaves)) found.name = name->paths;
    if (const MappedLeaf* text =
            mostLikely(leaves, [](const MappedLeaf& leaf) { return leaf.means(FieldWord::description); }))
        if (text->paths != found.name) found.description = text->paths;
    m_mapping.levelList = std::move(found);
    because(MappedField::levels,
            Text(CADRE_TEXT("The levels are named at “{path}”.")).with("path", m_outline.path(list)));
}

} // namespace cadre
