// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/fieldfinder.hpp"

#include <algorithm>

namespace cadre {

namespace {

// So much is compared, so that hostile files take no longer than others.
constexpr std::size_t mostLists = 20;
constexpr std::size_t mostLeaves = 20;
constexpr std::size_t mostTexts = 300;

/// Most of the texts are among the ids.
bool areAmong(const std::set<std::string>& texts, const std::set<std::string>& ids)
{
    std::size_t found = 0;
    std::size_t looked = 0;
    for (const std::string& text : texts) {
        if (looked++ == mostTexts) break;
        found += ids.contains(text) ? 1U : 0U;
    }
    return looked > 0 && 10 * found >= 8 * std::min(looked, mostTexts);
}

bool endsInId(const MappedLeaf& leaf)
{
    return !leaf.words.empty()
           && (leaf.words.back() == "id" || leaf.words.back() == "ids" || leaf.words.back() == "ref"
               || leaf.words.back() == "key" || leaf.words.back() == "code");
}

/// In a list of groups, "Cluster" is the name of one beside "Cluster id".
const MappedLeaf* groupNameAmong(const Outline& outline, const std::vector<MappedLeaf>& leaves)
{
    const auto named = std::find_if(leaves.begin(), leaves.end(), [&](const MappedLeaf& leaf) {
        return !leaf.isList && leaf.means(FieldWord::group) == 1 && outline[leaf.node].distinctness() == 1;
    });
    const MappedLeaf* name = nameAmong(outline, leaves);
    const bool isSure = name && (name->means(FieldWord::name) > 0 || name->means(FieldWord::competency) > 0);
    return named == leaves.end() || isSure ? name : &*named;
}

} // namespace

std::set<std::string> FieldFinder::idsOfCompetencies(Places& by) const
{
    for (const MappedLeaf* leaf : {m_id, m_code})
        if (leaf) {
            by = leaf->paths;
            return textsAt(node(*leaf));
        }
    if (m_outline[m_entry].ofMap) {
        by = {"*key"};
        return keysAt(m_outline[m_outline[m_entry].parent]);
    }
    if (m_name) {
        by = m_name->paths;
        return textsAt(node(*m_name));
    }
    return {};
}

/// Looks through the other lists of the file for what belongs to the competencies.
void FieldFinder::findJoins()
{
    Places by;
    const std::set<std::string> ids = idsOfCompetencies(by);
    std::size_t looked = 0;
    for (std::size_t list = 1; list < m_outline.nodes.size() && looked < mostLists; ++list) {
        const OutlineNode& entries = m_outline[list];
        if (!entries.isEntry || list == m_entry || isInside(list)) continue;
        const std::string path = m_outline.path(list);
        // Lists in other lists are parts of what stands there.
        if (path.find("*/") != std::string::npos || m_outline.path(m_entry).starts_with(path + "/")) continue;
        ++looked;
        std::vector<MappedLeaf> leaves;
        if (entries.isRecord()) leaves = leavesOf(m_outline, list, m_languages);
        if (leaves.size() > mostLeaves) leaves.resize(mostLeaves);
        findLevelList(list, leaves);
        if (m_mapping.levelList.entries == path) continue;
        findGroupJoin(list, leaves, ids);
        findRowsOf(list, leaves, ids);
    }
    if (m_mapping.joins.empty()) return;
    for (MappedJoin& join : m_mapping.joins)
        if (join.by.empty() && !by.empty()) join.by = by.front();
}

/// Competencies name their group by its id, or groups name their competencies.
void FieldFinder::findGroupJoin(std::size_t list, const std::vector<MappedLeaf>& leaves,
                                const std::set<std::string>& ids)
{
    const OutlineNode& entries = m_outline[list];
    const std::string called = entries.parent == OutlineNode::none ? std::string() : m_outline[entries.parent].key;
    const std::vector<std::string> calledWords = wordsOf(called);
    const bool isCalledOther = meaning(calledWords, FieldWord::other) > 0;
    const bool hasJoin = std::any_of(m_mapping.group.begin(), m_mapping.group.end(),
                                     [](const std::string& path) { return path.starts_with("*join:"); });
    if (hasJoin || isCalledOther || m_mapping.joins.size() > 5) return;
    const MappedLeaf* name = groupNameAmong(m_outline, leaves);
    const std::string join = called.empty() ? "group" : called;
    const auto tie = [&](const std::string& key, const std::string& by) {
        m_mapping.joins.push_back({join, m_outline.path(list), key, by});
        m_mapping.group.clear();
        if (name)
            for (const std::string& path : name->paths) m_mapping.group.push_back("*join:" + join + "/" + path);
        else m_mapping.group = {"*join:" + join + (entries.isText() ? "" : "/*key")};
        m_score += 0.5;
        because(MappedField::group, Text(CADRE_TEXT("The groups are listed at “{path}” and are tied by their ids."))
                                        .with("path", m_outline.path(list)));
    };
    std::size_t looked = 0;
    for (const MappedLeaf& leaf : m_leaves) {
        if (looked++ == mostLeaves) break;
        if (leaf.isList || &leaf == m_name || &leaf == m_id || &leaf == m_code) continue;
        if (leaf.means(FieldWord::group) == 0 && !endsInId(leaf)) continue;
        const std::set<std::string> said = textsAt(node(leaf));
        if (entries.ofMap && areAmong(said, keysAt(m_outline[entries.parent]))) return tie("*key", leaf.paths.front());
        for (const MappedLeaf& id : leaves)
            if (!id.isList && &id != name && areAmong(said, textsAt(m_outline[id.node])))
                return tie(id.paths.front(), leaf.paths.front());
    }
    if (!name && !entries.ofMap) return;
    if (meaning(calledWords, FieldWord::group) == 0) return;
    for (const MappedLeaf& leaf : leaves)
        if (leaf.isList && areAmong(textsAt(m_outline[leaf.node]), ids)) return tie(leaf.paths.front() + "/*", {});
}

/// Rows of another list name the competency that they say something about.
void FieldFinder::findRowsOf(std::size_t list, const std::vector<MappedLeaf>& leaves, const std::set<std::string>& ids)
{
    if (!m_mapping.levels.entries.empty() || !m_mapping.columns.empty() || ids.empty()) return;
    const MappedLeaf* key = nullptr;
    const MappedLeaf* text = nullptr;
    const MappedLeaf* level = nullptr;
    for (const MappedLeaf& leaf : leaves) {
        const OutlineNode& here = m_outline[leaf.node];
        if (leaf.isList) continue;
        if (!key && areAmong(textsAt(here), ids)) key = &leaf;
        else if (!level && leaf.means(FieldWord::level) > 0 && here.meanLength() < 60) level = &leaf;
        else if (here.spaced > 0 && (!text || here.meanLength() > m_outline[text->node].meanLength())) text = &leaf;
    }
    if (!key || !text) return;
    const std::string called = m_outline[m_outline[list].parent].key;
    const std::string join = called.empty() ? "rows" : called;
    m_mapping.joins.push_back({join, m_outline.path(list), key->paths.front(), {}});
    m_mapping.levels.entries = "*join:" + join;
    if (level) m_mapping.levels.level = level->paths;
    else m_mapping.levels.level = key->paths; // no place in a list is a level here
    const bool isBehaviour =
        text->means(FieldWord::behaviour) > 0 || meaning(wordsOf(called), FieldWord::behaviour) > 0;
    if (!level) {
        m_mapping.levels = {};
        m_mapping.behaviours.push_back("*join:" + join + "/" + text->paths.front());
    } else {
        (isBehaviour ? m_mapping.levels.behaviours : m_mapping.levels.text) = text->paths;
    }
    if (level && m_mapping.levelList.entries.empty()) m_levelNode = level->node;
    m_score += 1;
    because(MappedField::levels, Text(CADRE_TEXT("The rows at “{path}” name the competency that they belong to."))
                                     .with("path", m_outline.path(list)));
}

} // namespace cadre
