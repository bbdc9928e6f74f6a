// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool looksAtPeople(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour || measure.evidenceLevel == EvidenceLevel::learning;
}

/// The first 360, the first manager's rating and, if there is neither, the first measure that looks at people.
std::vector<const Measure*> measuresToExtend(const Index& index)
{
    std::vector<const Measure*> list;
    for (const MeasureMethod method : {MeasureMethod::feedback360, MeasureMethod::managerRating}) {
        const auto found = std::ranges::find_if(index.measures, [&](const Measure* measure) {
            return measure->method == method && looksAtPeople(*measure);
        });
        if (found != index.measures.end()) list.push_back(*found);
    }
    if (!list.empty()) return list;
    const auto found = std::ranges::find_if(index.measures, [](const Measure* m) { return looksAtPeople(*m); });
    if (found != index.measures.end()) list.push_back(*found);
    return list;
}

bool isMeasured(const Index& index, const Competency& competency)
{
    return std::ranges::any_of(index.measuredBy(competency.id), [](const Measure* m) { return looksAtPeople(*m); });
}

void checkMea002(Check& check)
{
    const Index& index = check.index;
    const auto extendable = measuresToExtend(index);
    for (const Competency* competency : index.competencies) {
        if (index.neededBy(competency->id).empty() && index.practisedIn(competency->id).empty()) continue;
        if (isMeasured(index, *competency)) continue;
        Text message = CADRE_TEXT("{competency} is needed or practised but never measured.");
        message.withTexts("competency", {calledFirst(*competency)});
        Finding& finding = check.report({refTo(*competency)}, "", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        for (const Measure* measure : extendable) {
            Measure extended = *measure;
            extended.competencies.push_back(competency->id);
            Text label = CADRE_TEXT("Add it to {measure}");
            offer(finding, label.withTexts("measure", {called(extended)}), changing(check.program, extended));
        }
        offerPlace(finding, CADRE_TEXT("Add a measure"), listOf(RecordType::measure));
    }
}

} // namespace

Rule mea002()
{
    return {
        .id = "MEA-002",
        .name = CADRE_TEXT("Competency never measured"),
        .lesson = 6,
        .severity = Severity::warning,
        .why = CADRE_TEXT("What is not looked at is soon not practised, and progress in it stays a matter of "
                          "opinion."),
        .silencedBy = {"MEA-001"},
        .check = checkMea002,
    };
}

} // namespace cadre
