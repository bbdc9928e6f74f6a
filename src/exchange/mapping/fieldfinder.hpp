// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/outline.hpp"
#include "exchange/mapping/propose.hpp"
#include "exchange/mapping/vocabulary.hpp"

#include <functional>
#include <map>
#include <set>

namespace cadre {

/// A text of an entry, or the same text in several languages under several keys.
struct MappedLeaf {
    Places paths;                   ///< From the entry.
    std::size_t node = 0;           ///< Of the first of them.
    std::vector<std::string> words; ///< Of its key, without the language.
    bool isList = false;            ///< A list of texts.

    [[nodiscard]] double means(FieldWord field) const { return meaning(words, field); }
};

/// The texts of the entries at a node: fields, and fields of the objects in them. `deep`: those objects too.
[[nodiscard]] std::vector<MappedLeaf> leavesOf(const Outline& outline, std::size_t entry,
                                               std::span<const std::string> languages, bool deep = true);
/// How likely a text is the name of its entry, 0 or less for unlikely.
[[nodiscard]] double nameScore(const Outline& outline, const MappedLeaf& leaf);
/// The most likely name; null if there is none.
[[nodiscard]] const MappedLeaf* nameAmong(const Outline& outline, const std::vector<MappedLeaf>& leaves);
/// The different texts of a node, of those that were looked at.
[[nodiscard]] std::set<std::string> textsAt(const OutlineNode& node);
/// The keys of the maps at a node.
[[nodiscard]] std::set<std::string> keysAt(const OutlineNode& node);
/// Whether the entries of a map stand under keys that read like names.
[[nodiscard]] bool haveNamesAsKeys(const Outline& outline, std::size_t entry);
/// Whether such a map stands alone under a name, as the only group of its file: {"People": {"Coaches others": ...}}.
[[nodiscard]] bool isNamedGroup(const Outline& outline, std::size_t entry);
/// How separate behaviours stand in the texts of a node: a line end, a semicolon, nothing.
[[nodiscard]] std::string separatorOf(const OutlineNode& node);

/// Fills in a mapping for competencies at one node.
class FieldFinder {
public:
    FieldFinder(const Outline& outline, std::size_t competencies, std::span<const std::string> languages);

    /// The mapping with its reasons; the score tells how much looks like competencies. `withJoins`: looks through the
    /// other lists of the file too, which takes longer.
    [[nodiscard]] MappingProposal find(bool withJoins = true);
    /// The same with the levels taken from one list inside the competency, chosen by a person.
    [[nodiscard]] MappingProposal findWithLevels(std::size_t list);

private:
    void findNested();
    void findName();
    void takeOwnTexts();
    void findCodeAndId();
    void findLevelColumns();
    void findLevelEntries();
    void takeLevelEntries(std::size_t list, std::size_t entry);
    void findLevel();
    void findGroup();
    void findGroupAbove();
    [[nodiscard]] bool findLevelAbove(std::size_t above, std::size_t steps);
    void takeLevelAbove();
    void findBehaviours();
    void findDescription();
    void findRows();
    void findJoins();
    void findGroupJoin(std::size_t list, const std::vector<MappedLeaf>& leaves, const std::set<std::string>& ids);
    void findRowsOf(std::size_t list, const std::vector<MappedLeaf>& leaves, const std::set<std::string>& ids);
    void findLevelList(std::size_t list, const std::vector<MappedLeaf>& leaves);
    [[nodiscard]] std::set<std::string> idsOfCompetencies(Places& by) const;
    void findLanguages();
    void findFramework();

    [[nodiscard]] const OutlineNode& node(const MappedLeaf& leaf) const { return m_outline[leaf.node]; }
    [[nodiscard]] bool isTaken(const MappedLeaf& leaf) const { return m_taken.contains(leaf.node); }
    [[nodiscard]] const MappedLeaf* best(const std::function<double(const MappedLeaf&)>& score, double least) const;
    [[nodiscard]] bool isWrittenOnce(const OutlineNode& here) const;
    [[nodiscard]] bool isInside(std::size_t below) const;
    void take(const MappedLeaf& leaf, Places& places);
    void because(MappedField field, Text text);

    const Outline& m_outline;
    std::size_t m_entry;
    std::span<const std::string> m_languages;
    std::vector<MappedLeaf> m_leaves;
    const MappedLeaf* m_name = nullptr;
    const MappedLeaf* m_code = nullptr;
    const MappedLeaf* m_id = nullptr;
    const MappedLeaf* m_level = nullptr;
    Places m_levelAbove; ///< Where the entries that hold the competencies are levels: what these are called.
    std::size_t m_chosenList = OutlineNode::none;
    std::size_t m_levelNode = OutlineNode::none; ///< Of what the levels inside a competency are called.
    std::set<std::string> m_levelKeys; ///< By which maps of levels inside a competency, or columns, name them.
    std::set<std::size_t> m_taken;
    std::set<std::string> m_usedLanguages;
    MappingProposal m_proposal;
    Mapping& m_mapping = m_proposal.mapping;
    double& m_score = m_proposal.score;
};

} // namespace cadre
