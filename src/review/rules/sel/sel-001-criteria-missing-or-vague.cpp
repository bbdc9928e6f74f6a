// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/rule.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

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

Text calledCriterion(const Criterion& criterion)
{
    if (isBlankText(criterion.name)) return CADRE_TEXT("a criterion without a name");
    return Text(CADRE_TEXT("“{name}”")).with("name", criterion.name);
}

void checkSel001(Check& check)
{
    const Selection& selection = only(check.program.selection);
    const Place criteria{refTo(selection), "criteria"};
    if (selection.criteria.empty()) {
        Finding& finding =
            check.reportProgram(criteria, CADRE_TEXT("Nobody has written down how participants are chosen."));
        offerPlace(finding, CADRE_TEXT("Add a criterion"), criteria);
        return;
    }
    const double minWords = check.parameter("minCriterionWords");
    std::vector<Text> unclear;
    bool vague = false;
    for (const Criterion& criterion : selection.criteria) {
        const auto words = static_cast<double>(wordCount(criterion.evidence));
        if (words >= minWords && !isBlankText(criterion.standard)) continue;
        unclear.push_back(calledCriterion(criterion));
        vague = vague || isVagueWord(criterion);
    }
    if (unclear.empty()) return;
    Text message = CADRE_TEXT("Where to look and what is good enough is not said for {criteria}.");
    if (vague)
        message = CADRE_TEXT("Where to look and what is good enough is not said for {criteria}. Such words "
                             "mean something different to everybody.");
    message.withTexts("criteria", std::move(unclear));
    Finding& finding = check.report({refTo(selection)}, "criteria", std::move(message));
    offerPlace(finding, CADRE_TEXT("Write where to look and what is good enough"), criteria);
}

} // namespace

Rule sel001()
{
    return {
        .id = "SEL-001",
        .name = CADRE_TEXT("Selection criteria missing or vague"),
        .lesson = 7,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Without criteria that can be checked, taste and acquaintance decide, and the others "
                          "lose trust."),
        .parameters = {{"minCriterionWords", 3, CADRE_TEXT("words"), CADRE_TEXT("judgement"), 0, 50}},
        .check = checkSel001,
    };
}

} // namespace cadre
