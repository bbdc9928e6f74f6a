// SPDX-License-Identifier: Apache-2.0
#include "actions/competencies.hpp"
#include "model/words.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"
#include "review/similar.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

namespace cadre {

namespace {

/// Words that tell no competency from another: the three the catalogue names, their nearest kin and the smallest words
/// between others. The list is short on purpose: with "with" or "through" the meaning can change.
bool isFiller(std::u32string_view word)
{
    static constexpr std::array<std::u32string_view, 10> fillers = {U"a",  U"an",  U"and", U"for",   U"in",
                                                                    U"of", U"the", U"to",  U"skill", U"skills"};
    return std::ranges::find(fillers, word) != fillers.end();
}

/// A name as it is compared. One that consists of fillers keeps them, since they are all it says.
std::u32string comparedName(const std::string& name)
{
    std::u32string words = normalisedCodePoints(name);
    std::size_t kept = 0; // so much of the text are words that are kept
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(U' ', at), words.size());
        if (!isFiller(std::u32string_view(words).substr(at, end - at))) {
            if (kept > 0) words[kept++] = U' ';
            for (std::size_t i = at; i < end; ++i) words[kept++] = words[i];
        }
        at = end + 1;
    }
    if (kept > 0) words.resize(kept);
    return words;
}

/// Whether the merged competency is practised where a role needs it. If not, the merged one would be a new error.
bool canMerge(const Index& index, const Competency& kept, const Competency& gone)
{
    if (!index.practisedIn(kept.id).empty() || !index.practisedIn(gone.id).empty()) return true;
    std::unordered_set<const Role*> roles;
    for (const Need& need : index.neededBy(kept.id)) roles.insert(need.role);
    return std::ranges::all_of(index.neededBy(gone.id), [&](const Need& need) { return roles.contains(need.role); });
}

void offerRepairs(Check& check, Finding& finding, const Competency& first, const Competency& second, CopyBudget& copies)
{
    // Merging looks through the whole program.
    if (copies.take(recordCount(check.program)) && canMerge(check.index, first, second))
        offerDecision(finding, CADRE_TEXT("Make one competency of both and keep all links"),
                      mergeCompetencies(check.program, first.id, second.id).edit);
    Text label = CADRE_TEXT("Rename {competency} to show the difference");
    offerPlace(finding, label.withTexts("competency", {called(second)}), finding.place);
}

void checkCmp003(Check& check)
{
    // Beyond so many pairs the list is one that was pasted in several times: each name is then in one finding.
    constexpr std::size_t most = 100;
    const Alike least{check.parameter("sameNameSimilarity"), check.parameter("sameWordShare")};
    CopyBudget copies;
    std::vector<std::u32string> names;
    names.reserve(check.index.competencies.size());
    for (const Competency* competency : check.index.competencies) names.push_back(comparedName(competency->name));
    for (const AlikePair& pair : alikePairs(names, least, most)) {
        const Competency& first = *check.index.competencies[pair.first];
        const Competency& second = *check.index.competencies[pair.second];
        Text message = CADRE_TEXT("{a} and {b} look like the same competency twice. Ratings would be split between "
                                  "them.");
        message.withTexts("a", {calledFirst(first)}).withTexts("b", {called(second)});
        Finding& finding = check.report({refTo(first), refTo(second)}, "name", std::move(message));
        finding.place.record = refTo(second);
        if (check.wantsFixes(finding)) offerRepairs(check, finding, first, second, copies);
    }
}

} // namespace

Rule cmp003()
{
    return {
        .id = "CMP-003",
        .name = CADRE_TEXT("Two competencies with nearly the same name"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the names of all competencies. It reports two that are alike: by their letters "
                           "({sameNameSimilarity} or more, where 1 is the same name) or by their words "
                           "({sameWordShare} or more of all their words in both). Capitals, punctuation and small "
                           "words such as “and”, “the” or “skills” make no difference. In a list that repeats itself "
                           "again and again each name is reported once. In one of many thousand names that are almost "
                           "alike, the search ends early and then finds only equal names."),
        .why = CADRE_TEXT("Double entries split practice and ratings, so both look weaker than they are."),
        .repair = CADRE_TEXT("Make one competency of both; all links are kept. If they are two things, rename one so "
                             "that everybody sees the difference."),
        .fails = CADRE_TEXT("“Makes decisions using relevant data” and “Make decisions using relevant data”."),
        .passes = CADRE_TEXT("Six clearly different names."),
        .parameters = {{"sameNameSimilarity", 0.85, CADRE_TEXT("0 to 1"), CADRE_TEXT("judgement"), 0, 1},
                       {"sameWordShare", 0.75, CADRE_TEXT("0 to 1"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkCmp003,
    };
}

} // namespace cadre
