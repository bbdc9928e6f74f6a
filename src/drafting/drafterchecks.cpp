// SPDX-License-Identifier: Apache-2.0
#include "drafting/drafter.hpp"

#include "drafting/suggest.hpp"

#include <algorithm>

namespace cadre {

namespace {

constexpr std::int64_t longestSilence = 6; ///< Months between two times people hear how they do.
constexpr std::int64_t mostInGroup = 6;
constexpr std::int64_t yearAfter = 12;

/// A support for everybody, from the first month to the last.
Support throughout(SupportKind kind, std::string name, std::int64_t length, std::optional<double> frequency)
{
    return {.name = std::move(name),
            .kind = kind,
            .startMonth = 1,
            .durationMonths = length,
            .frequencyPerMonth = frequency,
            .mandatory = true};
}

} // namespace

bool Drafter::isStepUp(std::size_t number) const
{
    return number > 0 && m_ranks[number] > m_ranks[number - 1];
}

std::vector<std::int64_t> Drafter::endsOfWork() const
{
    std::vector<std::int64_t> ends;
    for (const Slot& slot : m_schedule.work)
        if (ends.empty() || ends.back() < slot.end()) ends.push_back(slot.end());
    return ends;
}

/// At the end of each piece of work, and in between where that is long.
std::vector<std::int64_t> Drafter::ratingMonths() const
{
    std::vector<std::int64_t> months;
    std::int64_t last = 0;
    std::vector<std::int64_t> ends = endsOfWork();
    if (ends.back() < m_length) ends.push_back(m_length);
    for (const std::int64_t end : ends) {
        for (; end - last > longestSilence; months.push_back(last)) last += longestSilence;
        months.push_back(end);
        last = end;
    }
    return months;
}

void Drafter::addSupports()
{
    const SupportAnswer& answer = m_answers.support;
    if (answer.mentor) {
        Support mentor =
            throughout(SupportKind::mentor, say(CADRE_TEXT("Mentor outside the reporting line")), m_length, 1);
        mentor.providers = m_mentors;
        mentor.outsideLineRule = true;
        add(std::move(mentor), "S");
    }
    if (answer.managerTalks) {
        Support talks = throughout(SupportKind::managerCheckIn,
                                   say(CADRE_TEXT("Monthly talk with the leader of the work")), m_length, 1);
        talks.providers = m_leaders;
        add(std::move(talks), "S");
    }
    const std::int64_t places = m_answers.role.places;
    if (answer.peerGroup) {
        Support group = throughout(SupportKind::peerGroup, say(CADRE_TEXT("Peer learning group")), m_length, 1);
        const std::int64_t groups = (places + mostInGroup - 1) / mostInGroup;
        group.groupSize = (places + groups - 1) / groups;
        add(std::move(group), "S");
    }
    if (answer.lookBack) {
        Support look =
            throughout(SupportKind::reflection, say(CADRE_TEXT("Look back after each piece of work")), m_length, {});
        look.months = endsOfWork();
        look.coversActivities = m_work;
        if (!m_owner.empty()) look.providers = {m_owner};
        add(std::move(look), "S");
    }
    if (answer.seniorTalks) {
        Support senior =
            throughout(SupportKind::seniorCheckIn, say(CADRE_TEXT("Quarterly hour with the sponsor")), m_length, 0.33);
        if (!m_sponsor.empty()) senior.providers = {m_sponsor};
        add(std::move(senior), "S");
    }
}

Measure Drafter::measureBy(const MeasureAnswer& answer) const
{
    using Use = MeasureUse;
    Measure measure{.name = answer.name, .method = answer.method, .evidenceLevel = EvidenceLevel::behaviour};
    measure.baselineNote = answer.baseline;
    measure.sharedWithParticipant = true;
    measure.usedFor = {Use::development};
    measure.owner = m_owner;
    const auto all = [&] {
        for (const auto& [id, competency] : m_program.competencies) measure.competencies.push_back(id);
    };
    switch (answer.method) {
    case MeasureMethod::feedback360:
        all();
        measure.focus = MeasureFocus::peopleLeadership;
        measure.months = {1, m_length};
        measure.raterGroups = {{.group = say(CADRE_TEXT("manager")), .minimum = 1},
                               {.group = say(CADRE_TEXT("peers")), .minimum = 4},
                               {.group = say(CADRE_TEXT("people they lead in the work")), .minimum = 3}};
        break;
    case MeasureMethod::kpi:
        measure.evidenceLevel = EvidenceLevel::results;
        measure.focus = MeasureFocus::businessOutcome;
        measure.activities = m_work;
        measure.months = endsOfWork();
        measure.usedFor.push_back(Use::programEvaluation);
        break;
    case MeasureMethod::promotionData:
        measure.evidenceLevel = EvidenceLevel::results;
        measure.focus = MeasureFocus::readinessForBroaderScope;
        measure.months = {m_length + yearAfter / 2, m_length + yearAfter};
        measure.sharedWithParticipant = false;
        measure.usedFor = {Use::programEvaluation};
        break;
    case MeasureMethod::survey:
        measure.evidenceLevel = EvidenceLevel::reaction;
        measure.months = endsOfWork();
        measure.usedFor = {Use::programEvaluation};
        break;
    case MeasureMethod::panelReview:
        all();
        measure.focus = MeasureFocus::readinessForBroaderScope;
        for (std::size_t i = 1; i < m_ranks.size(); ++i)
            if (isStepUp(i) && m_schedule.work[i].start > 1) measure.months.push_back(m_schedule.work[i].start - 1);
        measure.months.push_back(m_length);
        measure.usedFor = {Use::advancement};
        break;
    default:
        all();
        measure.focus = MeasureFocus::decisionQuality;
        measure.months = ratingMonths();
        measure.usedFor.push_back(Use::advancement);
    }
    return measure;
}

void Drafter::addMeasures()
{
    for (const MeasureAnswer& answer : m_answers.measures) add(measureBy(answer), "M");
}

Id<Measure> Drafter::measureOf(MeasureMethod method) const
{
    for (const auto& [id, measure] : m_program.measures)
        if (measure.method == method) return id;
    return {};
}

void Drafter::addGoals()
{
    const auto work = static_cast<std::int64_t>(m_work.size());
    const Id<Measure> posts = measureOf(MeasureMethod::promotionData);
    if (!posts.empty() && m_answers.role.openings > 0) {
        Text goal = CADRE_TEXT("Posts as {role} are filled from the program");
        Text target = CADRE_TEXT("{n} of {all}");
        add(Goal{.text = say(goal.with("role", m_answers.role.name)),
                 .measure = posts,
                 .target = say(target.with("n", m_answers.goalPosts).with("all", m_answers.role.openings)),
                 .dueMonth = m_length + yearAfter},
            "G");
    }
    const Id<Measure> results = measureOf(MeasureMethod::kpi);
    if (!results.empty()) {
        Text target = CADRE_TEXT("{n} of {all}");
        add(Goal{.text = say(CADRE_TEXT("The work reaches the result that was agreed at its start")),
                 .measure = results,
                 .target = say(target.with("n", std::max<std::int64_t>(1, work - 1)).with("all", work)),
                 .dueMonth = m_length},
            "G");
    }
}

void Drafter::addEvaluation()
{
    Evaluation evaluation{.id = singleId<Evaluation>(), .position = 1, .sharedRubric = true, .raterTraining = true};
    evaluation.calibrationMonths = {(m_length + 1) / 2, m_length};
    m_program.evaluation.emplace(evaluation.id, evaluation);
}

void Drafter::addSelection()
{
    Selection selection{.id = singleId<Selection>(), .position = 1};
    Text shows = CADRE_TEXT("Shows early: {competency}");
    selection.criteria = {
        {.name = say(CADRE_TEXT("Delivers in the present job")),
         .kind = CriterionKind::performance,
         .evidence = say(CADRE_TEXT("Last two performance reviews")),
         .standard = say(CADRE_TEXT("Meets expectations in both"))},
        {.name = say(shows.with("competency", m_answers.competencies.front().competency.name)),
         .kind = CriterionKind::competency,
         .evidence = say(CADRE_TEXT("Two examples in the application, each with a colleague who saw it")),
         .standard = say(CADRE_TEXT("Both colleagues confirm the example"))},
        {.name = say(CADRE_TEXT("Wants the role, knowing what it asks")),
         .kind = CriterionKind::motivation,
         .evidence = say(CADRE_TEXT("Set interview questions after reading what the program asks")),
         .standard = say(CADRE_TEXT("Can say what they would give up, and why it is worth it"))}};
    selection.methods = {SelectionMethod::selfNomination, SelectionMethod::managerNomination,
                         SelectionMethod::structuredInterview, SelectionMethod::panel};
    selection.published = true;
    m_program.selection.emplace(selection.id, std::move(selection));
}

void Drafter::addDisclosures()
{
    for (const DemandAnswer& answer : m_answers.demands)
        if (answer.taken)
            add(Disclosure{.demand = answer.demand, .stage = DisclosureStage::beforeApplication, .text = answer.text},
                "X");
}

} // namespace cadre
