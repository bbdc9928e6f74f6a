// SPDX-License-Identifier: Apache-2.0
#include "actions/competencies.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <unordered_set>

namespace cadre {

namespace {

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
    const Alike least{check.parameter("sameNameSimilarity"), check.parameter("sameWordShare")};
    CopyBudget copies;
    for (const AlikePair& pair : check.facts.alikeCompetencies(least)) {
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
