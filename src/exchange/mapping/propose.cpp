// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/propose.hpp"

#include "exchange/mapping/fieldfinder.hpp"
#include "exchange/mapping/levelrows.hpp"
#include "exchange/mapping/walk.hpp"

#include <algorithm>
#include <numeric>

namespace cadre {

namespace {

constexpr std::size_t mostProposals = 5;
constexpr std::size_t mostCandidates = 60;
constexpr double safeScore = 4;
constexpr double clearLead = 1.2;

/// The keys on the way to a list, the nearest last.
std::vector<std::string> keysTo(const Outline& outline, std::size_t entry)
{
    std::vector<std::string> keys;
    for (std::size_t node = outline[entry].parent; node != OutlineNode::none && node != 0; node = outline[node].parent)
        if (!outline[node].isEntry) keys.insert(keys.begin(), outline[node].key);
    return keys;
}

/// What the name of a list says for or against competencies in it.
double listScore(const Outline& outline, std::size_t entry)
{
    const std::vector<std::string> keys = keysTo(outline, entry);
    if (keys.empty() || isNamedGroup(outline, entry)) return 0;
    const std::vector<std::string> words = wordsOf(keys.back());
    double score = 3 * meaning(words, FieldWord::competency);
    score -= 4 * meaning(words, FieldWord::level) + 3 * meaning(words, FieldWord::other);
    if (meaning(words, FieldWord::competency) == 0) {
        score -= meaning(words, FieldWord::group);
        if (meaning(words, FieldWord::behaviour) > 0) score -= 4;
        // What stands in a competency is a part of it.
        for (std::size_t i = 0; i + 1 < keys.size(); ++i)
            if (meaning(wordsOf(keys[i]), FieldWord::competency) > 0) score -= 2;
    }
    for (std::size_t i = 0; i + 1 < keys.size(); ++i)
        if (meaning(wordsOf(keys[i]), FieldWord::other) > 0) score -= 1.5;
    return score;
}

/// Whether these texts say something about their keys, in more words. Texts of programs stand under keys that are
/// fields, or beside translations, which are about as long.
bool describesItsKeys(const Outline& outline, std::size_t node)
{
    constexpr std::size_t shortest = 20;
    const OutlineNode& entry = outline[node];
    const std::set<std::string> keys = keysAt(outline[entry.parent]);
    const std::size_t length = std::accumulate(keys.begin(), keys.end(), std::size_t{0},
                                               [](std::size_t sum, const auto& key) { return sum + key.size(); });
    return haveNamesAsKeys(outline, node) && 10 * entry.spaced >= 7 * entry.texts && entry.meanLength() >= shortest
           && entry.meanLength() * keys.size() >= 2 * length;
}

/// Whether the lists under names hold sentences: what people do, and no names of their own.
bool areBehavioursOfKeys(const Outline& outline, std::size_t entry)
{
    constexpr std::size_t shortest = 25;
    if (!isListInMap(outline, entry)) return false;
    const OutlineNode& each = outline[outline.entry(entry)];
    return each.meanLength() >= shortest && 10 * each.spaced >= 8 * each.texts && haveNamesAsKeys(outline, entry);
}

/// A list of texts is one of competencies only if much speaks for it.
double textListScore(const Outline& outline, std::size_t entry)
{
    const OutlineNode& node = outline[entry];
    double score = node.meanLength() <= 60 ? 0 : -1;
    if (node.ofMap) score = describesItsKeys(outline, entry) ? 0 : -2;
    if (node.distinctness() < 0.9) score -= 1;
    if (2 * node.numbers > node.texts) score -= 5;
    const std::size_t holder = node.parent;
    if (holder != OutlineNode::none && areBehavioursOfKeys(outline, holder)) score -= 2.5;
    const bool isInMap = holder != OutlineNode::none && outline[holder].isEntry && outline[holder].ofMap;
    return score + (isInMap || isNamedGroup(outline, entry) ? 1 : -1);
}

/// A list in a map may be the behaviours of what its key names. Short texts are as likely names of their own.
double listInMapScore(const Outline& outline, std::size_t entry)
{
    if (areBehavioursOfKeys(outline, entry)) return 1.5;
    return haveNamesAsKeys(outline, entry) ? -0.5 : -2.5;
}

bool isCandidate(const Outline& outline, std::size_t node)
{
    const OutlineNode& here = outline[node];
    if (node == 0) return here.isRecord() && !here.children.empty();
    return here.isRecord() ? here.isEntry : mayBeCompetencies(outline, node);
}

/// Entries of the same kind inside entries are found through the outermost.
bool isRepeatedBelow(const Outline& outline, std::size_t entry, const std::string& nested, std::size_t above)
{
    if (nested.empty()) return false;
    std::size_t node = outline[entry].parent;
    while (node != OutlineNode::none && node != above) {
        if (!outline[node].isEntry && outline[node].key != nested) return false;
        node = outline[node].parent;
    }
    return node == above;
}

struct Candidate {
    std::size_t node;
    MappingProposal proposal;
};

MappingProposal proposalAt(const Outline& outline, std::size_t node, std::span<const std::string> languages,
                           bool withJoins = true)
{
    MappingProposal proposal = FieldFinder(outline, node, languages).find(withJoins);
    const OutlineNode& here = outline[node];
    proposal.score += listScore(outline, node);
    if (here.isText()) proposal.score += textListScore(outline, node);
    else if (isListInMap(outline, node)) proposal.score += listInMapScore(outline, node);
    if (node == 0) {
        // One competency in a file says more than a name.
        const Mapping& mapping = proposal.mapping;
        const bool says = !mapping.levels.entries.empty() || !mapping.columns.empty() || !mapping.behaviours.empty();
        proposal.score += says ? -0.5 : -5;
        const bool hasLists = std::any_of(here.children.begin(), here.children.end(), [&](std::size_t child) {
            const std::size_t each = outline.entry(child);
            return each != OutlineNode::none && outline[each].isRecord()
                   && meaning(wordsOf(outline[child].key), FieldWord::competency) > 0;
        });
        if (hasLists) proposal.score -= 4;
    } else if (here.values >= 3) {
        proposal.score += 0.5;
    }
    return proposal;
}

std::size_t countAt(const Json& json, const std::string& path)
{
    std::size_t count = 0;
    Walker walker;
    walker.follow(*parsePath(path), Trail(json), [&](const Reached&) { ++count; });
    return count;
}

void addReasonForPlace(const Json& json, const Outline& outline, Candidate& candidate)
{
    const std::string path = outline.path(candidate.node);
    const std::vector<std::string> keys = keysTo(outline, candidate.node);
    const auto count = static_cast<std::int64_t>(countAt(json, path));
    Text text;
    if (candidate.node == 0) text = CADRE_TEXT("The file as a whole describes one competency.");
    else if (!keys.empty() && meaning(wordsOf(keys.back()), FieldWord::competency) > 0)
        text = Text::plural(CADRE_TEXT("{n} entry stands in “{key}”, which is called like a list of competencies."),
                            CADRE_TEXT("{n} entries stand in “{key}”, which is called like a list of competencies."),
                            count)
                   .with("key", keys.back());
    else
        text = Text::plural(CADRE_TEXT("{n} entry at “{path}” has what competencies have."),
                            CADRE_TEXT("{n} entries at “{path}” have what competencies have."), count)
                   .with("path", path);
    std::vector<MappingReason>& reasons = candidate.proposal.reasons;
    reasons.insert(reasons.begin(), {MappedField::competencies, std::move(text)});
}

/// Lists that hold likely competencies are their groups; lists that are tied to them say more about them.
void lowerHolders(const Outline& outline, std::vector<Candidate>& candidates)
{
    for (Candidate& holder : candidates) {
        const std::string path = outline.path(holder.node);
        const bool holds = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& inner) {
            if (inner.node == holder.node || inner.proposal.score < 3) return false;
            if (outline[inner.node].parent == holder.node && areBehavioursOfKeys(outline, holder.node)) return false;
            const std::vector<std::string> keys = keysTo(outline, inner.node);
            if (!keys.empty() && meaning(wordsOf(keys.back()), FieldWord::behaviour) > 0) return false;
            return holder.node == 0 || outline.path(inner.node).starts_with(path + "/");
        });
        const std::vector<std::string> keys = keysTo(outline, holder.node);
        const std::size_t each = outline.entry(holder.node);
        const bool isOfNames = each != OutlineNode::none && outline[each].isText() && haveNamesAsKeys(outline, each);
        const bool isCalledSo = !isOfNames && !keys.empty() && meaning(wordsOf(keys.back()), FieldWord::competency) > 0;
        const bool isJoined = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& other) {
            const std::vector<MappedJoin>& joins = other.proposal.mapping.joins;
            return other.proposal.score >= 3
                   && (other.proposal.mapping.levelList.entries == path
                       || std::any_of(joins.begin(), joins.end(),
                                      [&](const MappedJoin& join) { return join.entries == path; }));
        });
        if (isJoined) holder.proposal.score -= 3;
        if (holds && !isCalledSo && holder.proposal.mapping.nested.empty()) holder.proposal.score -= 2.5;
    }
}

/// The likely ones are looked at with the lists that are tied to them.
void lookCloser(const Outline& outline, std::span<const std::string> languages, std::vector<Candidate>& candidates)
{
    constexpr std::size_t most = 8;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.proposal.score > b.proposal.score; });
    for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i)
        candidates[i].proposal = proposalAt(outline, candidates[i].node, languages);
}

void addLevelRows(const Outline& outline, std::span<const std::string> languages,
                  std::vector<MappingProposal>& proposals)
{
    for (std::size_t node = 0; node < outline.nodes.size(); ++node) {
        std::optional<MappingProposal> rows = proposeLevelRows(outline, node, languages);
        if (!rows) continue;
        const auto place = std::find_if(proposals.begin(), proposals.end(),
                                        [&](const MappingProposal& other) { return other.score < rows->score; });
        proposals.insert(place, std::move(*rows));
    }
    if (proposals.size() > mostProposals) proposals.resize(mostProposals);
}

/// For a path to the fields of the entries of a list.
std::optional<MappingProposal> levelRowsAt(const Outline& outline, const std::string& competencies,
                                           std::span<const std::string> languages)
{
    if (!competencies.ends_with("/*") || outline.nodeAt(competencies) != OutlineNode::none) return std::nullopt;
    const std::size_t rows = outline.nodeAt(competencies.substr(0, competencies.size() - 2));
    return rows == OutlineNode::none ? std::nullopt : proposeLevelRows(outline, rows, languages);
}

} // namespace

std::vector<MappingProposal> proposeMappings(const Json& json, const Outline& outline,
                                             std::span<const std::string> languages)
{
    std::vector<Candidate> candidates;
    for (std::size_t node = 0; node < outline.nodes.size() && candidates.size() < mostCandidates; ++node) {
        if (!isCandidate(outline, node)) continue;
        const bool isRepeated = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& above) {
            return isRepeatedBelow(outline, node, above.proposal.mapping.nested, above.node);
        });
        if (!isRepeated) candidates.push_back({node, proposalAt(outline, node, languages, false)});
    }
    lookCloser(outline, languages, candidates);
    lowerHolders(outline, candidates);
    std::erase_if(candidates, [](const Candidate& candidate) { return candidate.proposal.mapping.competency.empty(); });
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.proposal.score > b.proposal.score; });
    if (candidates.size() > mostProposals) candidates.resize(mostProposals);
    std::vector<MappingProposal> proposals;
    for (Candidate& candidate : candidates) {
        addReasonForPlace(json, outline, candidate);
        proposals.push_back(std::move(candidate.proposal));
    }
    addLevelRows(outline, languages, proposals);
    if (!proposals.empty())
        proposals.front().isSafe = proposals.front().score >= safeScore
                                   && (proposals.size() == 1 || proposals[0].score - proposals[1].score >= clearLead);
    return proposals;
}

MappingProposal proposeFor(const Json& json, const Outline& outline, const std::string& competencies,
                           std::span<const std::string> languages)
{
    if (std::optional<MappingProposal> rows = levelRowsAt(outline, competencies, languages)) return std::move(*rows);
    const std::size_t node = outline.nodeAt(competencies);
    if (node == OutlineNode::none) {
        MappingProposal nothing;
        nothing.mapping.competencies = competencies;
        return nothing;
    }
    Candidate candidate{node, proposalAt(outline, node, languages)};
    addReasonForPlace(json, outline, candidate);
    candidate.proposal.mapping.competencies = competencies;
    return std::move(candidate.proposal);
}

} // namespace cadre
