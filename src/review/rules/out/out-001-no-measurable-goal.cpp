// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/openings.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

/// The field a goal lacks to be measurable; null where it lacks none. A measure that does not exist is named all the
/// same, as a supervisor is who does not exist: STR-001 reports what leads nowhere.
const char* lackOf(const Goal& goal)
{
    if (goal.measure.empty()) return "measure";
    if (isBlankText(goal.target)) return "target";
    return goal.dueMonth ? nullptr : "dueMonth";
}

/// The measures a goal could be held against: results before behaviour before the rest.
std::vector<Candidate> measuresForGoal(const Index& index, const Goal& goal)
{
    constexpr std::size_t most = 8;
    std::vector<const Measure*> measures = index.measures;
    std::ranges::stable_sort(measures, std::greater(), [](const Measure* measure) {
        return measure->evidenceLevel.value_or(EvidenceLevel::reaction);
    });
    std::vector<Candidate> list;
    for (const Measure* measure : measures) {
        if (list.size() == most) break;
        Goal measured = goal;
        measured.measure = measure->id;
        Text reason = CADRE_TEXT("its evidence is not said");
        if (measure->evidenceLevel) reason = labelOf(*measure->evidenceLevel);
        list.push_back({refTo(*measure), std::move(reason), changing(index.program, std::move(measured))});
    }
    return list;
}

Measure postsFilled(const Program& program, std::int64_t month)
{
    Measure measure;
    measure.id = freeId(program.measures, "postsFilled");
    measure.name = CADRE_TEXT("Openings filled by graduates");
    measure.method = MeasureMethod::promotionData;
    measure.evidenceLevel = EvidenceLevel::results;
    measure.focus = MeasureFocus::readinessForBroaderScope;
    measure.months = {month};
    measure.usedFor = {MeasureUse::programEvaluation};
    return measure;
}

/// Half of the openings, by the month in which the last of them is expected.
void offerOpeningsFilled(Check& check, Finding& finding)
{
    const Index& index = check.index;
    const auto openings = expectedOpenings(check.program);
    const auto length = only(check.program.brief).lengthMonths;
    if (!openings || *openings < 1 || !length || *length < 1) return;
    std::int64_t month = bounded(*length);
    for (const Role* role : index.roles) month = std::max(month, bounded(role->openingsHorizonMonths.value_or(0)));
    const std::int64_t half = (*openings + 1) / 2;
    Edit edit;
    Goal goal;
    const auto known = std::ranges::find(index.measures, std::optional(MeasureMethod::promotionData), &Measure::method);
    if (known != index.measures.end()) {
        goal.measure = (*known)->id;
    } else {
        Measure measure = postsFilled(check.program, month);
        measure.position = nextPosition(check.program.measures);
        goal.measure = measure.id;
        put(edit, check.program, std::move(measure));
    }
    Text text = CADRE_TEXT("Graduates fill at least {half} of {all} openings");
    Text target = CADRE_TEXT("{half} of {all}");
    goal.id = freeId(check.program.goals, "openingsFilled");
    goal.position = nextPosition(check.program.goals);
    goal.text = fill(text.with("half", half).with("all", *openings));
    goal.target = fill(target.with("half", half).with("all", *openings));
    goal.dueMonth = month;
    put(edit, check.program, std::move(goal));
    Text label = CADRE_TEXT("Add the goal that graduates fill {half} of {all} openings by month {month}");
    label.with("half", half).with("all", *openings).with("month", month);
    offerDecision(finding, std::move(label), std::move(edit));
}

/// A finding leads to the first goal by what it says.
void checkOut001(Check& check)
{
    const Goal* first = nullptr;
    for (const auto& [id, goal] : check.program.goals) {
        if (!lackOf(goal)) return;
        if (!first || goal.text < first->text) first = &goal;
    }
    const Place list = listOf(RecordType::goal);
    const Place place = first ? Place{refTo(*first), lackOf(*first)} : list;
    Finding& finding =
        check.reportProgram(place, CADRE_TEXT("No goal says what will be different, by how much and by when."));
    if (!check.wantsFixes(finding)) return;
    if (first) {
        Text label = CADRE_TEXT("Give {goal} a measure, a target and a date");
        offerChoice(finding, label.withTexts("goal", {called(*first)}), place,
                    place.field == "measure" ? measuresForGoal(check.index, *first) : std::vector<Candidate>());
    }
    offerOpeningsFilled(check, finding);
    offerPlace(finding, CADRE_TEXT("Add a goal with a measure, a target and a date"), list);
}

} // namespace

Rule out001()
{
    return {
        .id = "OUT-001",
        .name = CADRE_TEXT("No measurable goal for the program"),
        .lesson = 1,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the goals of the program. Reports if none of them has a measure, a target and a "
                           "due month."),
        .why = CADRE_TEXT("A program that cannot fail cannot be improved either."),
        .repair = CADRE_TEXT("Give a goal a measure, a target and a date. “Openings filled by graduates” is a good one "
                             "to begin with."),
        .fails = CADRE_TEXT("“Create world-class leaders.”"),
        .passes = CADRE_TEXT("“Graduates fill at least seven of nine openings by month 24.”"),
        .check = checkOut001,
    };
}

} // namespace cadre
