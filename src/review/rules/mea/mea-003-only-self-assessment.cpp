// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/evidence.hpp"
#include "review/naming.hpp"
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <utility>

namespace cadre {

namespace {

/// Whether a competency is looked at, and by the participants alone. It need not be one that the roles need: where
/// people judge themselves, somebody thought it worth a look.
bool isOnlySelfAssessed(const Index& index, const Competency& competency)
{
    bool selfAssessed = false;
    for (const Measure* measure : index.measuredBy(competency.id)) {
        if (!looksAtPeople(*measure)) continue;
        if (measure->method != MeasureMethod::selfAssessment) return false;
        selfAssessed = true;
    }
    return selfAssessed;
}

void offerOutsideView(Check& check, Finding& finding, const Competency& competency, MeasureMethod method,
                      CopyBudget& copies)
{
    const Measure* measure = firstLookAtPeople(check.index, method);
    if (!measure) {
        const bool isRating = method == MeasureMethod::managerRating;
        offer(finding,
              isRating ? CADRE_TEXT("Add the manager's rating of it") : CADRE_TEXT("Add 360-degree feedback on it"),
              adding(check.program,
                     isRating ? newManagerRating(check.index, competency) : newFeedback360(check.index, competency)));
    } else if (copies.take(measure->competencies.size() + measure->activities.size() + measure->months.size())) {
        Measure extended = *measure;
        extended.competencies.push_back(competency.id);
        Text label = CADRE_TEXT("Add it to {measure} as well");
        offer(finding, label.withTexts("measure", {called(*measure)}), changing(check.program, std::move(extended)));
    }
}

void checkMea003(Check& check)
{
    CopyBudget copies;
    for (const Competency* competency : check.index.competencies) {
        if (!isOnlySelfAssessed(check.index, *competency)) continue;
        Text message = CADRE_TEXT("{competency} is judged only by the participants themselves. Add one outside view.");
        message.withTexts("competency", {calledFirst(*competency)});
        Finding& finding = check.report({refTo(*competency)}, "", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        offerOutsideView(check, finding, *competency, MeasureMethod::managerRating, copies);
        offerOutsideView(check, finding, *competency, MeasureMethod::feedback360, copies);
        if (finding.fixes.empty())
            offerPlace(finding, CADRE_TEXT("Add it to another measure"), listOf(RecordType::measure));
    }
}

} // namespace

Rule mea003()
{
    return {
        .id = "MEA-003",
        .name = CADRE_TEXT("Only self-assessment"),
        .lesson = 6,
        .severity = Severity::warning,
        .what =
            CADRE_TEXT("Looks at the measures of behaviour or learning that list a competency. Reports a competency "
                       "if all of them are self-assessments."),
        .why = CADRE_TEXT("People are poor judges of their own skill; self-ratings help a talk, not a decision."),
        .repair = CADRE_TEXT("Add the manager's rating or 360-degree feedback. Keep the self-rating beside it: to "
                             "compare the two is a good start for a talk."),
        .fails = CADRE_TEXT("“Develops direct reports” is measured by a self-rating only."),
        .passes = CADRE_TEXT("It is in the 360 and in the manager's rating as well."),
        .silencedBy = {"MEA-002"},
        .check = checkMea003,
    };
}

} // namespace cadre
