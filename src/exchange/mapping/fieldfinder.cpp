// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/fieldfinder.hpp"

#include "exchange/mapping/values.hpp"

#include <algorithm>

namespace cadre {

namespace {

std::string upwards(std::size_t steps, const std::string& rest)
{
    std::string path;
    for (std::size_t i = 0; i < steps; ++i) path += "../";
    return path + rest;
}

std::string sampleOf(const OutlineNode& node)
{
    return node.samples.empty() ? std::string() : node.samples.front();
}

/// A code is short, has no spaces and, mostly, a digit.
bool looksLikeCode(const OutlineNode& node)
{
    return node.texts > 0 && node.meanLength() <= 14 && 10 * node.spaced <= node.texts && node.distinctness() >= 0.9;
}

} // namespace

FieldFinder::FieldFinder(const Outline& outline, std::size_t competencies, std::span<const std::string> languages)
    : m_outline(outline), m_entry(competencies), m_languages(languages),
      m_leaves(leavesOf(outline, competencies, languages))
{
}

void FieldFinder::because(MappedField field, Text text)
{
    m_proposal.reasons.push_back({field, std::move(text)});
}

void FieldFinder::take(const MappedLeaf& leaf, Places& places)
{
    m_taken.insert(leaf.node);
    places = leaf.paths;
    for (const std::string& language : node(leaf).languages) m_usedLanguages.insert(language);
}

const MappedLeaf* FieldFinder::best(const std::function<double(const MappedLeaf&)>& score, double least) const
{
    const MappedLeaf* best = nullptr;
    for (const MappedLeaf& leaf : m_leaves) {
        if (isTaken(leaf)) continue;
        const double here = score(leaf);
        if (here < least || (best && here <= least)) continue;
        best = &leaf;
        least = here;
    }
    return best;
}

bool FieldFinder::isInside(std::size_t below) const
{
    while (below != OutlineNode::none && below != m_entry) below = m_outline[below].parent;
    return below == m_entry;
}

MappingProposal FieldFinder::find(bool withJoins)
{
    m_mapping.competencies = m_outline.path(m_entry);
    if (m_outline[m_entry].isText()) {
        m_mapping.competency = {"."};
        m_score += 1;
    }
    findNested();
    findName();
    findCodeAndId();
    if (m_chosenList != OutlineNode::none) {
        takeLevelEntries(m_chosenList, m_outline.entry(m_chosenList));
    } else {
        findLevelColumns();
        findLevelEntries();
    }
    findLevel();
    findGroup();
    findBehaviours();
    findDescription();
    findRows();
    if (withJoins) findJoins();
    findLanguages();
    findFramework();
    return std::move(m_proposal);
}

MappingProposal FieldFinder::findWithLevels(std::size_t list)
{
    m_chosenList = list;
    return find();
}

/// Entries of the same kind in an entry: under the same key they hold more.
void FieldFinder::findNested()
{
    for (const std::size_t child : m_outline[m_entry].children) {
        const std::size_t each = m_outline.entry(child);
        if (m_outline[child].isEntry || each == OutlineNode::none || !m_outline[each].isRecord()) continue;
        const std::size_t again = m_outline.child(each, m_outline[child].key);
        if (again == OutlineNode::none || m_outline.entry(again) == OutlineNode::none) continue;
        m_mapping.nested = m_outline[child].key;
        because(MappedField::group,
                Text(CADRE_TEXT("Entries hold others of their kind under “{key}”. Those that hold others "
                                "become groups."))
                    .with("key", m_mapping.nested));
        m_score += 1;
        return;
    }
}

void FieldFinder::findName()
{
    const OutlineNode& entry = m_outline[m_entry];
    m_name = nameAmong(m_outline, m_leaves);
    const double surely = m_name ? std::max(m_name->means(FieldWord::name), m_name->means(FieldWord::competency)) : 0.0;
    if (surely == 0 && haveNamesAsKeys(m_outline, m_entry)) m_name = nullptr; // {"Coaching": {"definition": "..."}}
    if (m_name) {
        take(*m_name, m_mapping.competency);
        m_score += surely > 0 ? 2 : nameScore(m_outline, *m_name) > 0.7 ? 1 : -1;
        if (m_name->means(FieldWord::competency) > 0) m_score += 1.5;
        because(MappedField::name,
                (surely > 0
                     ? Text(CADRE_TEXT("“{path}” is called like a name and holds short texts such as “{sample}”."))
                     : Text(CADRE_TEXT("“{path}” holds short texts that differ, such as “{sample}”.")))
                    .with("path", m_mapping.competency.front())
                    .with("sample", sampleOf(node(*m_name))));
        return;
    }
    if (entry.ofMap) {
        m_mapping.competency = {"*key"};
        m_score += 1;
        because(MappedField::name, CADRE_TEXT("Nothing inside is a name, so the key is taken."));
        if (entry.isText()) m_mapping.description = {"."};
        if (isListInMap(m_outline, m_entry)) takeOwnTexts();
    } else if (!entry.isText()) {
        m_score -= 4;
    }
}

/// The competency is a list of texts, which say what people do.
void FieldFinder::takeOwnTexts()
{
    const std::size_t each = m_outline.entry(m_entry);
    m_mapping.behaviours = {"*"};
    m_taken.insert(each);
    because(MappedField::behaviours,
            Text(CADRE_TEXT("The list under each key holds what people do, such as “{sample}”."))
                .with("sample", sampleOf(m_outline[each])));
}

void FieldFinder::findCodeAndId()
{
    m_code = best(
        [&](const MappedLeaf& leaf) {
            if (leaf.isList || !looksLikeCode(node(leaf))) return 0.0;
            const bool hasDigits = 2 * node(leaf).digits > node(leaf).texts;
            return 3 * leaf.means(FieldWord::code) + (hasDigits ? 0.5 : 0)
                   - (leaf.means(FieldWord::id) + leaf.means(FieldWord::level) + leaf.means(FieldWord::group)
                      + leaf.means(FieldWord::other));
        },
        1.2);
    if (m_code) {
        take(*m_code, m_mapping.code);
        m_score += 0.5;
        because(MappedField::code, Text(CADRE_TEXT("“{path}” holds short codes such as “{sample}”."))
                                       .with("path", m_mapping.code.front())
                                       .with("sample", sampleOf(node(*m_code))));
    }
    m_id = best(
        [&](const MappedLeaf& leaf) {
            if (leaf.isList || node(leaf).distinctness() < 1 || leaf.paths.front().find('/') != std::string::npos)
                return 0.0;
            return leaf.means(FieldWord::id) - leaf.means(FieldWord::group) - leaf.means(FieldWord::other);
        },
        0.5);
    if (m_id) take(*m_id, m_mapping.id);
    else if (m_outline[m_entry].ofMap) m_mapping.id = {"*key"};
    if (!m_mapping.id.empty()) m_score += 0.3;
}

/// Whether each text stands once, before several entries that it is meant for.
bool FieldFinder::isWrittenOnce(const OutlineNode& here) const
{
    return m_name && node(*m_name).nothing == 0 && here.values == m_outline[m_entry].values && here.texts > 1
           && here.distinctness() == 1 && 10 * here.nothing >= 3 * here.values && !isNothing(*here.looked.front());
}

void FieldFinder::findGroup()
{
    const MappedLeaf* group = best(
        [&](const MappedLeaf& leaf) {
            const OutlineNode& here = node(leaf);
            if (leaf.isList || here.meanLength() > 100) return 0.0;
            double score = 3 * leaf.means(FieldWord::group);
            if (score > 0 && here.texts > 5 && here.distinctness() > 0.95 && !isWrittenOnce(here)) score -= 2;
            if (score == 0 && here.texts >= 4 && here.distinctness() <= 0.5 && here.distinct > 1 && here.spaced > 0
                && leaf.means(FieldWord::level) == 0 && leaf.means(FieldWord::other) == 0
                && leaf.means(FieldWord::behaviour) == 0)
                score = 1;
            return score;
        },
        1);
    if (!group || group->means(FieldWord::group) == 0) findGroupAbove();
    if (!m_mapping.group.empty() || !group) return;
    take(*group, m_mapping.group);
    m_score += 0.5;
    if (isWrittenOnce(node(*group))) {
        m_mapping.fillDown = true;
        because(MappedField::group,
                Text(CADRE_TEXT("“{path}” is empty in several entries; these are in the group of the one before."))
                    .with("path", m_mapping.group.front()));
        return;
    }
    because(MappedField::group, Text(CADRE_TEXT("“{path}” says the same for several entries, such as “{sample}”."))
                                    .with("path", m_mapping.group.front())
                                    .with("sample", sampleOf(node(*group))));
}

/// What holds the list of the competencies is their group, by its name or its key.
void FieldFinder::findGroupAbove()
{
    std::size_t steps = 1;
    const std::size_t list = m_outline[m_entry].parent;
    for (std::size_t above = list; above != OutlineNode::none && above != 0; above = m_outline[above].parent, ++steps) {
        if (!m_outline[above].isEntry || findLevelAbove(above, steps)) continue;
        const std::vector<MappedLeaf> leaves = leavesOf(m_outline, above, m_languages, false);
        const auto likely =
            std::max_element(leaves.begin(), leaves.end(), [&](const MappedLeaf& a, const MappedLeaf& b) {
                const auto score = [&](const MappedLeaf& leaf) {
                    return nameScore(m_outline, leaf) + 5 * leaf.means(FieldWord::group)
                           - 3 * leaf.means(FieldWord::id);
                };
                return score(a) < score(b);
            });
        if (likely != leaves.end() && nameScore(m_outline, *likely) + 5 * likely->means(FieldWord::group) > 0.9)
            for (const std::string& path : likely->paths) m_mapping.group.push_back(upwards(steps, path));
        if (m_outline[above].ofMap) m_mapping.group.push_back(upwards(steps, "*key"));
        if (!m_mapping.group.empty()) break;
    }
    // {"People": {"Coaches others": "..."}}: a map alone under a name is a group as well.
    if (m_mapping.group.empty() && isNamedGroup(m_outline, m_entry)) m_mapping.group = {"../*key"};
    if (m_mapping.group.empty() && !m_mapping.nested.empty() && m_name)
        for (const std::string& path : m_name->paths) m_mapping.group.push_back("../../" + path);
    if (m_mapping.group.empty()) return;
    m_score += 0.5;
    because(MappedField::group, CADRE_TEXT("What holds the competencies has a name, which becomes their group."));
}

void FieldFinder::findBehaviours()
{
    const auto score = [&](const MappedLeaf& leaf) {
        double value = 3 * leaf.means(FieldWord::behaviour) - leaf.means(FieldWord::other);
        if (leaf.isList)
            value += leaf.means(FieldWord::other) > 0 ? -3 : node(leaf).spaced * 2 > node(leaf).texts ? 1 : -2;
        return value;
    };
    const MappedLeaf* negative = best([&](const MappedLeaf& leaf) { return leaf.means(FieldWord::ineffective); }, 0.5);
    if (negative) take(*negative, m_mapping.ineffective);
    for (const MappedLeaf* leaf = best(score, 1); leaf; leaf = best(score, 1)) {
        Places places;
        take(*leaf, places);
        m_mapping.behaviours.insert(m_mapping.behaviours.end(), places.begin(), places.end());
        if (!leaf->isList && m_mapping.separator.empty()) m_mapping.separator = separatorOf(node(*leaf));
        because(MappedField::behaviours, Text(CADRE_TEXT("“{path}” holds what people do, such as “{sample}”."))
                                             .with("path", places.front())
                                             .with("sample", sampleOf(node(*leaf))));
    }
    if (!m_mapping.behaviours.empty()) m_score += 1;
}

void FieldFinder::findDescription()
{
    if (!m_mapping.description.empty()) return;
    const MappedLeaf* text = best(
        [&](const MappedLeaf& leaf) {
            const OutlineNode& here = node(leaf);
            double score = 3 * leaf.means(FieldWord::description);
            if (leaf.isList) return score - 2;
            if (here.numbers > 0) return 0.0;
            if (here.meanLength() >= 30 && 2 * here.spaced > here.texts && here.distinctness() > 0.5) score += 1;
            if (leaf.paths.front().find('/') != std::string::npos) score -= 0.5;
            return score - 2 * leaf.means(FieldWord::other) - 2 * leaf.means(FieldWord::id);
        },
        1);
    if (!text) return;
    take(*text, m_mapping.description);
    m_score += 0.7;
    because(MappedField::description, Text(CADRE_TEXT("“{path}” holds longer texts, such as “{sample}”."))
                                          .with("path", m_mapping.description.front())
                                          .with("sample", sampleOf(node(*text))));
}

void FieldFinder::findLanguages()
{
    if (m_usedLanguages.empty()) return;
    for (const std::string& wanted : m_languages)
        if (std::any_of(m_usedLanguages.begin(), m_usedLanguages.end(),
                        [&](const std::string& used) { return used.starts_with(wanted); }))
            m_mapping.languages.push_back(wanted);
    for (const std::string& used : m_usedLanguages)
        if (std::none_of(m_mapping.languages.begin(), m_mapping.languages.end(),
                         [&](const std::string& known) { return used.starts_with(known); }))
            m_mapping.languages.push_back(used);
    because(MappedField::language,
            Text(CADRE_TEXT(
                     "Texts stand in several languages: {languages}. The first that is there is taken; the others are "
                     "kept with the competency."))
                .withList("languages", m_mapping.languages));
}

void FieldFinder::findFramework()
{
    // Facts may stand at the top, or in an object such as "framework" or "meta".
    std::vector<MappedLeaf> facts;
    for (MappedLeaf& leaf : leavesOf(m_outline, 0, m_languages)) {
        if (leaf.isList || isInside(leaf.node) || m_entry == 0) continue;
        for (std::string& path : leaf.paths) path = "/" + path;
        facts.push_back(std::move(leaf));
    }
    const auto find = [&](Places& places, auto&& score) {
        const MappedLeaf* found = nullptr;
        double most = 0.5;
        for (const MappedLeaf& leaf : facts) {
            const bool isDeep = leaf.paths.front().find('/', 1) != std::string::npos;
            const double here = score(leaf) - (isDeep ? 0.1 : 0);
            if (here <= most) continue;
            found = &leaf;
            most = here;
        }
        if (found) places = found->paths;
    };
    find(m_mapping.title, [](const MappedLeaf& leaf) { return leaf.means(FieldWord::name); });
    find(m_mapping.version, [](const MappedLeaf& leaf) { return leaf.means(FieldWord::version); });
    find(m_mapping.licence, [](const MappedLeaf& leaf) { return leaf.means(FieldWord::licence); });
    find(m_mapping.about, [](const MappedLeaf& leaf) { return leaf.means(FieldWord::description); });
}

} // namespace cadre
