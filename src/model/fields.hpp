// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "model/text.hpp"

#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace cadre {

/// One field of a record: its name in files, its label for people, and where it lives.
template <class R, class M>
struct Field {
    const char* name;
    const char* label;
    M R::*member;
};

/// The ONE list of fields of a record type or of a part of it. Files, storage, references, compare and
/// search all go through it. `id` and `position` of a record are handled by those who walk tables.
template <class R> struct FieldsOf;

#define CADRE_FIELD(R, NAME, LABEL) Field{#NAME, CADRE_TEXT(LABEL), &R::NAME}

template <> struct FieldsOf<ScaleStep> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(ScaleStep, level, "Level"),
        CADRE_FIELD(ScaleStep, name, "Name"),
        CADRE_FIELD(ScaleStep, description, "Description")};
};
template <> struct FieldsOf<Document> {
    static constexpr auto list = std::tuple{};
};
template <> struct FieldsOf<Brief> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Brief, name, "Name"),
        CADRE_FIELD(Brief, organisation, "Organisation"),
        CADRE_FIELD(Brief, businessNeed, "Business need"),
        CADRE_FIELD(Brief, lengthMonths, "Length (months)"),
        CADRE_FIELD(Brief, cohortSize, "Places per intake"),
        CADRE_FIELD(Brief, entryLevel, "Entry level"),
        CADRE_FIELD(Brief, dayJobPercent, "Day job that stays (%)"),
        CADRE_FIELD(Brief, sponsor, "Sponsor"),
        CADRE_FIELD(Brief, owner, "Owner"),
        CADRE_FIELD(Brief, individualPlanByMonth, "Personal plan by month"),
        CADRE_FIELD(Brief, competencyUses, "Competencies are used for"),
        CADRE_FIELD(Brief, exitRoute, "Way out"),
        CADRE_FIELD(Brief, startDate, "Start date"),
        CADRE_FIELD(Brief, language, "Language"),
        CADRE_FIELD(Brief, proficiencyScale, "Proficiency scale")};
};
template <> struct FieldsOf<Level> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Level, name, "Name"),
        CADRE_FIELD(Level, rank, "Rank"),
        CADRE_FIELD(Level, scope, "Answers for")};
};
template <> struct FieldsOf<Person> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Person, title, "Post or name"),
        CADRE_FIELD(Person, level, "Level"),
        CADRE_FIELD(Person, reportsTo, "Reports to"),
        CADRE_FIELD(Person, mentorPrepared, "Prepared as mentor"),
        CADRE_FIELD(Person, mentorCapacity, "Can mentor (participants)")};
};
template <> struct FieldsOf<Duty> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Duty, id, "Id"),
        CADRE_FIELD(Duty, text, "Duty")};
};
template <> struct FieldsOf<CompetencyAtLevel> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(CompetencyAtLevel, competency, "Competency"),
        CADRE_FIELD(CompetencyAtLevel, level, "Level")};
};
template <> struct FieldsOf<Role> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Role, name, "Name"),
        CADRE_FIELD(Role, level, "Level"),
        CADRE_FIELD(Role, duties, "Duties"),
        CADRE_FIELD(Role, requirements, "Needs"),
        CADRE_FIELD(Role, expectedOpenings, "Expected openings"),
        CADRE_FIELD(Role, openingsHorizonMonths, "Openings within (months)"),
        CADRE_FIELD(Role, successionPlan, "Succession plan"),
        CADRE_FIELD(Role, talentReviewMonths, "Talent review in months"),
        CADRE_FIELD(Role, readinessDefinition, "Ready means"),
        CADRE_FIELD(Role, readinessCriteria, "How readiness is seen")};
};
template <> struct FieldsOf<Behaviour> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Behaviour, level, "Level"),
        CADRE_FIELD(Behaviour, text, "Behaviour"),
        CADRE_FIELD(Behaviour, effective, "Effective")};
};
template <> struct FieldsOf<Source> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Source, framework, "Framework"),
        CADRE_FIELD(Source, id, "Id"),
        CADRE_FIELD(Source, version, "Version"),
        CADRE_FIELD(Source, licence, "Licence"),
        CADRE_FIELD(Source, importedOn, "Imported on")};
};
template <> struct FieldsOf<Competency> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Competency, name, "Name"),
        CADRE_FIELD(Competency, code, "Code"),
        CADRE_FIELD(Competency, group, "Group"),
        CADRE_FIELD(Competency, description, "Description"),
        CADRE_FIELD(Competency, behaviours, "Behaviours"),
        CADRE_FIELD(Competency, source, "Source")};
};
template <> struct FieldsOf<Activity> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Activity, name, "Name"),
        CADRE_FIELD(Activity, kind, "Kind"),
        CADRE_FIELD(Activity, startMonth, "Starts in month"),
        CADRE_FIELD(Activity, durationMonths, "Lasts (months)"),
        CADRE_FIELD(Activity, workloadPercent, "Working time (%)"),
        CADRE_FIELD(Activity, replacesDayJob, "Takes the place of the day job"),
        CADRE_FIELD(Activity, level, "Level"),
        CADRE_FIELD(Activity, stretch, "Stretch"),
        CADRE_FIELD(Activity, authority, "The participant"),
        CADRE_FIELD(Activity, practises, "Competencies it practises"),
        CADRE_FIELD(Activity, teaches, "Competencies it teaches"),
        CADRE_FIELD(Activity, rehearsesDuties, "Duties it rehearses"),
        CADRE_FIELD(Activity, dependsOn, "Comes after"),
        CADRE_FIELD(Activity, supervisor, "Supervisor"),
        CADRE_FIELD(Activity, observers, "Also sees the work"),
        CADRE_FIELD(Activity, businessOutcome, "Business result owed"),
        CADRE_FIELD(Activity, demands, "What it asks of people"),
        CADRE_FIELD(Activity, stepDownReason, "Reason for a step down")};
};
template <> struct FieldsOf<Support> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Support, name, "Name"),
        CADRE_FIELD(Support, kind, "Kind"),
        CADRE_FIELD(Support, providers, "Given by"),
        CADRE_FIELD(Support, startMonth, "Starts in month"),
        CADRE_FIELD(Support, durationMonths, "Lasts (months)"),
        CADRE_FIELD(Support, frequencyPerMonth, "Meetings a month"),
        CADRE_FIELD(Support, months, "Dates (months)"),
        CADRE_FIELD(Support, mandatory, "Built in for everyone"),
        CADRE_FIELD(Support, coversActivities, "Covers"),
        CADRE_FIELD(Support, groupSize, "People in a group"),
        CADRE_FIELD(Support, outsideLineRule, "Outside the reporting line")};
};
template <> struct FieldsOf<RaterGroup> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(RaterGroup, group, "Group"),
        CADRE_FIELD(RaterGroup, minimum, "At least")};
};
template <> struct FieldsOf<Measure> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Measure, name, "Name"),
        CADRE_FIELD(Measure, method, "Method"),
        CADRE_FIELD(Measure, evidenceLevel, "Evidence"),
        CADRE_FIELD(Measure, focus, "Focus"),
        CADRE_FIELD(Measure, competencies, "Competencies"),
        CADRE_FIELD(Measure, activities, "Activities"),
        CADRE_FIELD(Measure, months, "Taken in months"),
        CADRE_FIELD(Measure, baselineNote, "Starting value"),
        CADRE_FIELD(Measure, raterGroups, "Raters"),
        CADRE_FIELD(Measure, sharedWithParticipant, "Shared with the participant"),
        CADRE_FIELD(Measure, usedFor, "Used for"),
        CADRE_FIELD(Measure, owner, "Owner")};
};
template <> struct FieldsOf<Evaluation> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Evaluation, sharedRubric, "One shared rating scale"),
        CADRE_FIELD(Evaluation, raterTraining, "Raters are trained"),
        CADRE_FIELD(Evaluation, calibrationMonths, "Ratings compared in months")};
};
template <> struct FieldsOf<Criterion> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Criterion, name, "Criterion"),
        CADRE_FIELD(Criterion, kind, "Kind"),
        CADRE_FIELD(Criterion, evidence, "Where to look"),
        CADRE_FIELD(Criterion, standard, "What is good enough")};
};
template <> struct FieldsOf<PoolGroup> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(PoolGroup, group, "Group"),
        CADRE_FIELD(PoolGroup, applied, "Applied"),
        CADRE_FIELD(PoolGroup, selected, "Selected")};
};
template <> struct FieldsOf<Selection> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Selection, criteria, "Criteria"),
        CADRE_FIELD(Selection, methods, "Methods"),
        CADRE_FIELD(Selection, published, "Criteria are published"),
        CADRE_FIELD(Selection, pool, "Who applied and was selected")};
};
template <> struct FieldsOf<Disclosure> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Disclosure, demand, "Demand"),
        CADRE_FIELD(Disclosure, stage, "Told"),
        CADRE_FIELD(Disclosure, text, "What people are told")};
};
template <> struct FieldsOf<Goal> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Goal, text, "Goal"),
        CADRE_FIELD(Goal, measure, "Measure"),
        CADRE_FIELD(Goal, target, "Target"),
        CADRE_FIELD(Goal, dueMonth, "Due in month")};
};
template <> struct FieldsOf<Phase> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Phase, name, "Name"),
        CADRE_FIELD(Phase, startMonth, "Starts in month"),
        CADRE_FIELD(Phase, durationMonths, "Lasts (months)")};
};
template <> struct FieldsOf<Note> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Note, subject, "About"),
        CADRE_FIELD(Note, text, "Note"),
        CADRE_FIELD(Note, author, "Author"),
        CADRE_FIELD(Note, date, "Date"),
        CADRE_FIELD(Note, resolved, "Resolved")};
};
template <> struct FieldsOf<Accepted> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Accepted, rule, "Rule"),
        CADRE_FIELD(Accepted, subjects, "Subjects"),
        CADRE_FIELD(Accepted, reason, "Reason"),
        CADRE_FIELD(Accepted, by, "Accepted by"),
        CADRE_FIELD(Accepted, on, "Accepted on"),
        CADRE_FIELD(Accepted, reviewOn, "Look again on")};
};
template <> struct FieldsOf<Participant> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(Participant, name, "Name"),
        CADRE_FIELD(Participant, role, "Target role"),
        CADRE_FIELD(Participant, reportsTo, "Reports to"),
        CADRE_FIELD(Participant, mentor, "Mentor")};
};
template <> struct FieldsOf<RuleSeverity> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(RuleSeverity, rule, "Rule"),
        CADRE_FIELD(RuleSeverity, severity, "Severity")};
};
template <> struct FieldsOf<RuleParameter> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(RuleParameter, rule, "Rule"),
        CADRE_FIELD(RuleParameter, parameter, "Parameter"),
        CADRE_FIELD(RuleParameter, value, "Value")};
};
template <> struct FieldsOf<ReviewSettings> {
    static constexpr auto list = std::tuple{
        CADRE_FIELD(ReviewSettings, ruleSet, "Rule set"),
        CADRE_FIELD(ReviewSettings, base, "Builds on"),
        CADRE_FIELD(ReviewSettings, severities, "Severities"),
        CADRE_FIELD(ReviewSettings, parameters, "Numbers")};
};

#undef CADRE_FIELD

/// Calls `f(field)` for each field of R, in order.
template <class R, class F>
constexpr void forEachField(F&& f)
{
    std::apply([&](const auto&... field) { (f(field), ...); }, FieldsOf<R>::list);
}

/// What a member is made of, so that those who walk fields can tell the kinds apart.
template <class M> struct IsId : std::false_type {};
template <class T> struct IsId<Id<T>> : std::true_type { using Target = T; };
template <class M> struct IsVector : std::false_type {};
template <class T> struct IsVector<std::vector<T>> : std::true_type { using Element = T; };
template <class M> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type { using Value = T; };

/// A struct inside a record that has a field list of its own: Duty, Behaviour, Source, ...
template <class M>
concept Part = std::is_class_v<M> && requires { FieldsOf<M>::list; };

/// Whether a value says nothing: empty text, empty list, missing number, empty id.
template <class M>
[[nodiscard]] bool isBlank(const M& value)
{
    if constexpr (IsOptional<M>::value) return !value.has_value();
    else if constexpr (std::is_arithmetic_v<M> || std::is_enum_v<M>) return false;
    else if constexpr (Part<M>) return value == M{};
    else return value.empty();
}

/// A text that holds nothing but white space.
[[nodiscard]] bool isBlankText(const std::string& text);

} // namespace cadre
