// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "model/words.hpp"
#include "review/newrecords.hpp"
#include "review/parts.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace cadre {

namespace {

/// Words that sound like a criterion and mean something different to everybody.
bool isVagueWord(const Criterion& criterion)
{
    static constexpr std::array<std::string_view, 13> words = {
        "leadership potential", "presence", "attitude",    "charisma",    "gravitas",    "confidence", "visibility",
        "culture fit",          "gogetter", "selfstarter", "rising star", "team player", "passion"};
    return std::ranges::find(words, normalised(criterion.name)) != words.end();
}

/// What a criterion leaves open: where to look, what is good enough, or both.
struct Vagueness {
    bool evidence = false;
    bool standard = false;
};

Vagueness vaguenessOf(const Criterion& criterion, double minWords)
{
    return {static_cast<double>(wordCount(criterion.evidence)) < minWords, isBlankText(criterion.standard)};
}

const char* vagueCriterionText(const Vagueness& vague, bool isVagueName)
{
    if (vague.evidence && vague.standard)
        return isVagueName ? CADRE_TEXT("{criterion} does not say where to look and what is good enough. Such words "
                                        "mean something different to everybody.")
                           : CADRE_TEXT("{criterion} does not say where to look and what is good enough.");
    if (vague.evidence)
        return isVagueName ? CADRE_TEXT("{criterion} does not say where to look. Such words mean something different "
                                        "to everybody.")
                           : CADRE_TEXT("{criterion} does not say where to look.");
    return isVagueName ? CADRE_TEXT("{criterion} does not say what is good enough. Such words mean something different "
                                    "to everybody.")
                       : CADRE_TEXT("{criterion} does not say what is good enough.");
}

Text vagueCriterion(const Criterion& criterion, const Vagueness& vague)
{
    Text name = isBlankText(criterion.name) ? CADRE_TEXT("A criterion without a name") : CADRE_TEXT("“{name}”");
    name.with("name", criterion.name);
    Text message = vagueCriterionText(vague, isVagueWord(criterion));
    return message.withTexts("criterion", {std::move(name)});
}

/// What people do now, what they do for others, and what they want.
std::vector<Criterion> threeToStartFrom()
{
    return {{CADRE_TEXT("Delivers in the current job"),
             CriterionKind::performance,
             CADRE_TEXT("The last two performance reviews"),
             CADRE_TEXT("Meets expectations in both"),
             {}},
            {CADRE_TEXT("Helps others do better work"),
             CriterionKind::competency,
             CADRE_TEXT("Two examples in the application, checked with a colleague named in each"),
             CADRE_TEXT("Both examples show what the person did and what came of it"),
             {}},
            {CADRE_TEXT("Wants to lead people"),
             CriterionKind::motivation,
             CADRE_TEXT("Three set interview questions"),
             CADRE_TEXT("Can say what it costs and why it is worth it"),
             {}}};
}

void reportNoCriteria(Check& check, const Selection& selection)
{
    const Place criteria{refTo(selection), "criteria"};
    Finding& finding =
        check.reportProgram(criteria, CADRE_TEXT("Nobody has written down how participants are chosen."));
    if (!check.wantsFixes(finding)) return;
    offerPlace(finding, CADRE_TEXT("Add a criterion, where to look, and what is good enough"), criteria);
    const double minWords = check.parameter("minCriterionWords");
    Selection started = selection;
    started.criteria = threeToStartFrom();
    const auto isVague = [&](const Criterion& criterion) { return vaguenessOf(criterion, minWords).evidence; };
    if (std::ranges::none_of(started.criteria, isVague))
        offerDecision(finding, CADRE_TEXT("Start from three: results now, help for others, the wish to lead"),
                      changing(check.program, std::move(started)));
}

void checkSel001(Check& check)
{
    const Selection& selection = only(check.program.selection);
    if (selection.criteria.empty()) return reportNoCriteria(check, selection);
    const double minWords = check.parameter("minCriterionWords");
    std::vector<std::string> ids;
    for (std::size_t number = 0; number < selection.criteria.size(); ++number) {
        const Criterion& criterion = selection.criteria[number];
        const Vagueness vague = vaguenessOf(criterion, minWords);
        if (!vague.evidence && !vague.standard) continue;
        if (ids.empty()) ids = partIdsOf(selection.criteria, &Criterion::name);
        Finding& finding =
            check.report(partOfSelection(selection, ids[number]), "criteria", vagueCriterion(criterion, vague));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Write where to look and what is good enough"), finding.place);
        if (isVagueWord(criterion))
            offerPlace(finding, CADRE_TEXT("Replace the word by something people do"), finding.place);
    }
}

} // namespace

Rule sel001()
{
    return {
        .id = "SEL-001",
        .name = CADRE_TEXT("Selection criteria missing or vague"),
        .lesson = 7,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Reports a program without criteria. Reports each criterion that has fewer than "
                           "{minCriterionWords} words on where to look, or nothing on what is good enough."),
        .why = CADRE_TEXT("Without criteria that can be checked, taste and acquaintance decide, and the others "
                          "lose trust."),
        .repair = CADRE_TEXT("Write for each criterion where the evidence comes from and what is good enough. If you "
                             "have none yet, start from three: results in the current job, what people do for others, "
                             "the wish to lead."),
        .fails = CADRE_TEXT("“Leadership potential”, no evidence, no standard; or an empty list."),
        .passes = CADRE_TEXT("“Delivers in the current job: last two performance reviews, meets expectations in "
                             "both.”"),
        .parameters = {{"minCriterionWords", 3, CADRE_TEXT("words"), CADRE_TEXT("judgement"), 0, 50}},
        .check = checkSel001,
    };
}

} // namespace cadre
