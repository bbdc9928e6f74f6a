// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace cadre {

/// One word of a closed list: the value in code, the word in files, the label people read.
template <class E>
struct Word {
    E value;
    std::string_view word;
    const char* label;
};

enum class ActivityKind { role, rotation, assignment, project, capstone, workshop, course, selfStudy, shadowing, seniorExposure, pause };
enum class Authority { observe, recommend, decide };
enum class SupportKind { mentor, managerCheckIn, coach, seniorCheckIn, peerGroup, reflection };
enum class MeasureMethod {
    feedback360, managerRating, selfAssessment, assessmentCentre, simulation, observation,
    panelReview, knowledgeTest, survey, kpi, promotionData
};
/// Kirkpatrick's four levels of evidence.
enum class EvidenceLevel { reaction, learning, behaviour, results };
enum class MeasureFocus {
    businessOutcome, peopleLeadership, decisionQuality, communication, coachingAndDevelopment,
    collaboration, valuesAlignment, readinessForBroaderScope
};
enum class MeasureUse { development, advancement, selection, programEvaluation };
enum class CompetencyUse { hiring, performanceReviews, promotionDecisions, developmentPlans, successionReviews, other };
enum class YesNoUnknown { yes, no, unknown };
enum class CriterionKind { performance, competency, potential, motivation };
enum class SelectionMethod { managerNomination, selfNomination, application, assessment, structuredInterview, panel };
/// What a program asks of people. The first nine are demands of activities; all of them can be disclosed.
enum class Demand {
    travel, relocation, irregularHours, largeTeam, frontlineConditions, highPressureTargets,
    leadingChange, managingConflict, other, timeCommitment, promotionOutlook
};
enum class DisclosureStage { beforeApplication, atOffer, afterStart };

/// All words of a closed list, in the order people should see them.
template <class E>
[[nodiscard]] std::span<const Word<E>> words();

template <> std::span<const Word<ActivityKind>> words();
template <> std::span<const Word<Authority>> words();
template <> std::span<const Word<SupportKind>> words();
template <> std::span<const Word<MeasureMethod>> words();
template <> std::span<const Word<EvidenceLevel>> words();
template <> std::span<const Word<MeasureFocus>> words();
template <> std::span<const Word<MeasureUse>> words();
template <> std::span<const Word<CompetencyUse>> words();
template <> std::span<const Word<YesNoUnknown>> words();
template <> std::span<const Word<CriterionKind>> words();
template <> std::span<const Word<SelectionMethod>> words();
template <> std::span<const Word<Demand>> words();
template <> std::span<const Word<DisclosureStage>> words();

/// The word a file holds for a value.
template <class E>
[[nodiscard]] std::string_view wordOf(E value)
{
    return words<E>()[static_cast<std::size_t>(value)].word;
}

/// The label people read for a value (English; the edge translates it).
template <class E>
[[nodiscard]] const char* labelOf(E value)
{
    return words<E>()[static_cast<std::size_t>(value)].label;
}

/// The value a word stands for; nothing for a word that is not in the list.
template <class E>
[[nodiscard]] std::optional<E> fromWord(std::string_view word)
{
    for (const auto& entry : words<E>())
        if (entry.word == word) return entry.value;
    return std::nullopt;
}

/// Kinds in which people work: role, rotation, assignment, project, capstone.
[[nodiscard]] bool isWorking(ActivityKind kind);
/// Kinds in which people are taught: workshop, course, self-study.
[[nodiscard]] bool isClassroom(ActivityKind kind);
/// Whether such an activity takes the place of the day job where its record does not say: roles and rotations do.
[[nodiscard]] bool replacesDayJobByDefault(ActivityKind kind);
/// Whether an activity can have this demand ('time commitment' and 'promotion outlook' can only be disclosed).
[[nodiscard]] bool isActivityDemand(Demand demand);

} // namespace cadre
