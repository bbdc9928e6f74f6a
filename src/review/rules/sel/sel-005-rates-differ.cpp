// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/parts.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <optional>

namespace cadre {

namespace {

/// The share of a group that was chosen; nothing where a number is missing or too few applied to tell.
std::optional<double> rateOf(const PoolGroup& group, double minApplicants)
{
    if (!group.applied || !group.selected || *group.applied < 1) return std::nullopt;
    if (static_cast<double>(*group.applied) < minApplicants) return std::nullopt;
    return static_cast<double>(*group.selected) / static_cast<double>(*group.applied);
}

/// The highest rate among the groups that are large enough to tell.
double highestRate(const std::vector<PoolGroup>& pool, double minApplicants)
{
    double highest = 0;
    for (const PoolGroup& group : pool) highest = std::max(highest, rateOf(group, minApplicants).value_or(0));
    return highest;
}

Text lowRate(const PoolGroup& group, double rate, double highest)
{
    Text message = isBlankText(group.group)
                       ? CADRE_TEXT("Of a group without a name {rate}% were chosen, against {best}% in the group with "
                                    "the highest rate. Look at why before you go on.")
                       : CADRE_TEXT("Of “{group}” {rate}% were chosen, against {best}% in the group with the highest "
                                    "rate. Look at why before you go on.");
    message.with("group", group.group).with("rate", plainNumber(100 * rate)).with("best", plainNumber(100 * highest));
    return message;
}

void checkSel005(Check& check)
{
    constexpr double rounding = 1e-9;
    const Selection& selection = only(check.program.selection);
    if (selection.pool.size() < 2) return;
    const double minApplicants = check.parameter("minApplicants");
    const double highest = highestRate(selection.pool, minApplicants);
    const double least = check.parameter("fourFifths") * highest;
    std::vector<std::string> ids;
    for (std::size_t number = 0; number < selection.pool.size(); ++number) {
        const PoolGroup& group = selection.pool[number];
        const auto rate = rateOf(group, minApplicants);
        if (!rate || *rate + rounding >= least) continue;
        if (ids.empty()) ids = partIdsOf(selection.pool, &PoolGroup::group);
        Finding& finding =
            check.report(partOfSelection(selection, ids[number]), "pool", lowRate(group, *rate, highest));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Look at the criteria for the one that removes most people"),
                   {refTo(selection), "criteria"});
        offerPlace(finding, CADRE_TEXT("Choose a wider way in"), {refTo(selection), "methods"});
        offerPlace(finding, CADRE_TEXT("Check the numbers"), finding.place);
    }
}

} // namespace

Rule sel005()
{
    return {
        .id = "SEL-005",
        .name = CADRE_TEXT("Selection rates differ strongly between groups"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Compares how many of each group were chosen, where numbers are entered and at least "
                           "{minApplicants} people applied. Reports a group whose rate is less than {fourFifths} of "
                           "the highest rate."),
        .why = CADRE_TEXT("A strong difference may come from the criteria, not from the people."),
        .repair = CADRE_TEXT("Look at the rates after each step of the selection, and review the criterion that "
                             "removes most people. Widen the call for applications. The comparison is a US rule of "
                             "thumb; ask a lawyer in your country."),
        .fails = CADRE_TEXT("9 of 60 women and 21 of 60 men were chosen: the ratio is 0.43."),
        .passes = CADRE_TEXT("8 of 40 and 8 of 45 were chosen: the ratio is 0.89."),
        .parameters = {{"fourFifths", 0.8, CADRE_TEXT("of the highest rate"),
                        CADRE_TEXT("US guidelines on employee selection, 29 CFR 1607.4 D"), 0, 1},
                       {"minApplicants", 5, CADRE_TEXT("people"),
                        CADRE_TEXT("judgement; with small numbers the ratio says little"), 1, 1000}},
        .check = checkSel005,
    };
}

} // namespace cadre
