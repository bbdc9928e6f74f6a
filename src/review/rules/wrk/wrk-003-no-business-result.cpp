// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <optional>

namespace cadre {

namespace {

std::vector<const Measure*> businessFigures(const Index& index)
{
    std::vector<const Measure*> figures;
    for (const Measure* measure : index.measures)
        if (measure->evidenceLevel == EvidenceLevel::results && !isBlankText(measure->name)) figures.push_back(measure);
    return figures;
}

/// Business figures the program measures anyway; what is measured of this work comes first.
void offerFigures(Check& check, Finding& finding, const Activity& activity, const std::vector<const Measure*>& figures,
                  CopyBudget& copies)
{
    constexpr std::size_t looked = 50; // no program has as many business figures
    std::vector<const Measure*> list(figures.begin(),
                                     figures.begin() + static_cast<std::ptrdiff_t>(std::min(figures.size(), looked)));
    const auto isOfOthers = [&](const Measure* measure) {
        return std::ranges::find(measure->activities, activity.id) == measure->activities.end();
    };
    std::ranges::stable_sort(list, {}, isOfOthers);
    std::vector<Candidate> candidates;
    for (const Measure* measure : list) {
        if (candidates.size() == mostCandidates || !copies.take(activity.practises.size() + 1)) break;
        Activity owing = activity;
        owing.businessOutcome = measure->name;
        candidates.push_back({.record = refTo(*measure),
                              .reason = isOfOthers(measure) ? CADRE_TEXT("a business figure of this program")
                                                            : CADRE_TEXT("looks at this work already"),
                              .edit = changing(check.program, std::move(owing))});
    }
    if (candidates.empty()) return;
    offerChoice(finding, CADRE_TEXT("Choose a figure that is measured anyway"), finding.place, std::move(candidates));
}

void checkWrk003(Check& check)
{
    CopyBudget copies;
    std::optional<std::vector<const Measure*>> figures;
    for (const Activity* activity : check.index.activities) {
        if (!isRealWork(*activity) || !isBlankText(activity->businessOutcome)) continue;
        Text message = CADRE_TEXT("{activity} does not say what it should achieve for the business.");
        message.withTexts("activity", {calledFirst(*activity)});
        Finding& finding = check.report({refTo(*activity)}, "businessOutcome", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        offerPlace(finding, CADRE_TEXT("Write the result in one sentence"), finding.place);
        if (!figures) figures = businessFigures(check.index);
        offerFigures(check, finding, *activity, *figures, copies);
    }
}

} // namespace

Rule wrk003()
{
    return {
        .id = "WRK-003",
        .name = CADRE_TEXT("Assignment without a business result"),
        .lesson = 2,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at all real work. Reports work that does not say what it should achieve for the "
                           "business."),
        .why = CADRE_TEXT("A stated result turns an exercise into responsibility and gives something to measure."),
        .repair = CADRE_TEXT("Write the result in one sentence. A figure that the unit reports anyway will do; the "
                             "supervisor knows it."),
        .fails = CADRE_TEXT("“Manage a temporary team” with an empty result field."),
        .passes = CADRE_TEXT("“A temporary team of four to six meets its delivery date and quality target.”"),
        .check = checkWrk003,
    };
}

} // namespace cadre
