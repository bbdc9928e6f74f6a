// SPDX-License-Identifier: Apache-2.0
#include "review/newmeasures.hpp"

#include "review/newrecords.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace cadre {

namespace {

Measure measureOf(MeasureMethod method, EvidenceLevel evidence, std::vector<std::int64_t> months)
{
    Measure measure;
    measure.name = labelOf(method);
    measure.method = method;
    measure.evidenceLevel = evidence;
    measure.months = std::move(months);
    measure.sharedWithParticipant = true;
    measure.usedFor = {MeasureUse::development};
    return measure;
}

std::vector<std::int64_t> firstAndLast(const Program& program)
{
    std::vector<std::int64_t> months = {1};
    const auto length = only(program.brief).lengthMonths;
    if (length && *length > 1) months.push_back(*length);
    return months;
}

/// The months within the program in which activities end, in order; its last month where there is none.
std::vector<std::int64_t> endsOf(const Program& program, const std::vector<const Activity*>& activities)
{
    const auto length = only(program.brief).lengthMonths;
    std::vector<std::int64_t> months;
    for (const Activity* activity : activities) {
        const auto end = endMonth(*activity);
        if (end && *end >= 1 && (!length || *end <= *length)) months.push_back(*end);
    }
    std::ranges::sort(months);
    months.erase(std::ranges::unique(months).begin(), months.end());
    if (months.empty()) months.push_back(std::max<std::int64_t>(length.value_or(1), 1));
    return months;
}

std::vector<Id<Competency>> required(const Index& index)
{
    std::vector<Id<Competency>> list;
    for (const Competency* competency : index.competencies)
        if (!index.neededBy(competency->id).empty()) list.push_back(competency->id);
    return list;
}

Measure feedback360(const Program& program, const std::string& purpose)
{
    Measure measure = measureOf(MeasureMethod::feedback360, EvidenceLevel::behaviour, firstAndLast(program));
    measure.id = freeId(program.measures, purpose);
    measure.focus = MeasureFocus::peopleLeadership;
    measure.raterGroups = {{"manager", 1, {}}, {"peers", 3, {}}, {"team members", 3, {}}};
    return measure;
}

Measure managerRating(const Program& program, const std::string& purpose, const std::vector<const Activity*>& work)
{
    Measure measure = measureOf(MeasureMethod::managerRating, EvidenceLevel::behaviour, endsOf(program, work));
    measure.id = freeId(program.measures, purpose);
    measure.focus = MeasureFocus::decisionQuality;
    return measure;
}

} // namespace

Measure newManagerRating(const Index& index)
{
    Measure measure = managerRating(index.program, "managerRating", index.realWork);
    measure.competencies = required(index);
    return measure;
}

Measure newManagerRating(const Index& index, const Competency& competency)
{
    std::vector<const Activity*> work;
    for (const Practice& practice : index.practisedIn(competency.id)) work.push_back(practice.activity);
    Measure measure = managerRating(index.program, "managerRating/" + competency.id.value, work);
    measure.competencies = {competency.id};
    return measure;
}

Measure newFeedback360(const Index& index)
{
    Measure measure = feedback360(index.program, "360");
    measure.competencies = required(index);
    return measure;
}

Measure newFeedback360(const Index& index, const Competency& competency)
{
    Measure measure = feedback360(index.program, "360/" + competency.id.value);
    measure.competencies = {competency.id};
    return measure;
}

Measure newObservation(const Program& program, const Competency& competency, const Activity& activity)
{
    Measure measure = measureOf(MeasureMethod::observation, EvidenceLevel::behaviour, endsOf(program, {&activity}));
    measure.id = freeId(program.measures, "observation/" + competency.id.value + '/' + activity.id.value);
    measure.competencies = {competency.id};
    measure.activities = {activity.id};
    return measure;
}

Measure newTeamSurvey(const Program& program)
{
    Measure measure = measureOf(MeasureMethod::survey, EvidenceLevel::behaviour, firstAndLast(program));
    measure.id = freeId(program.measures, "teamSurvey");
    measure.name = CADRE_TEXT("Short survey in the team");
    measure.focus = MeasureFocus::peopleLeadership;
    return measure;
}

Measure newBusinessFigure(const Index& index)
{
    Measure measure = measureOf(MeasureMethod::kpi, EvidenceLevel::results, endsOf(index.program, index.realWork));
    measure.id = freeId(index.program.measures, "businessFigure");
    measure.name = CADRE_TEXT("Business result of the work");
    measure.focus = MeasureFocus::businessOutcome;
    measure.months.insert(measure.months.begin(), 0);
    for (const Activity* activity : index.realWork) measure.activities.push_back(activity->id);
    measure.usedFor.push_back(MeasureUse::programEvaluation);
    return measure;
}

} // namespace cadre
