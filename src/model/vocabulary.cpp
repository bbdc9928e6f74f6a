// SPDX-License-Identifier: Apache-2.0
#include "model/vocabulary.hpp"

#include "model/text.hpp"

namespace cadre {

// The entries stand in the order of the enumerators: wordOf() and labelOf() look them up by number.

template <> std::span<const Word<ActivityKind>> words()
{
    using K = ActivityKind;
    static constexpr Word<K> list[] = {
        {K::role, "role", CADRE_TEXT("Role")},
        {K::rotation, "rotation", CADRE_TEXT("Rotation")},
        {K::assignment, "assignment", CADRE_TEXT("Stretch assignment")},
        {K::project, "project", CADRE_TEXT("Project")},
        {K::capstone, "capstone", CADRE_TEXT("Capstone")},
        {K::workshop, "workshop", CADRE_TEXT("Workshop")},
        {K::course, "course", CADRE_TEXT("Course")},
        {K::selfStudy, "selfStudy", CADRE_TEXT("Self-study")},
        {K::shadowing, "shadowing", CADRE_TEXT("Shadowing")},
        {K::seniorExposure, "seniorExposure", CADRE_TEXT("Time with senior leaders")},
        {K::pause, "break", CADRE_TEXT("Break")},
    };
    return list;
}

template <> std::span<const Word<Authority>> words()
{
    static constexpr Word<Authority> list[] = {
        {Authority::observe, "observe", CADRE_TEXT("Observes")},
        {Authority::recommend, "recommend", CADRE_TEXT("Recommends")},
        {Authority::decide, "decide", CADRE_TEXT("Decides")},
    };
    return list;
}

template <> std::span<const Word<SupportKind>> words()
{
    using K = SupportKind;
    static constexpr Word<K> list[] = {
        {K::mentor, "mentor", CADRE_TEXT("Mentor")},
        {K::managerCheckIn, "managerCheckIn", CADRE_TEXT("Manager check-in")},
        {K::coach, "coach", CADRE_TEXT("Coach")},
        {K::seniorCheckIn, "seniorCheckIn", CADRE_TEXT("Senior leader check-in")},
        {K::peerGroup, "peerGroup", CADRE_TEXT("Peer group")},
        {K::reflection, "reflection", CADRE_TEXT("Reflection")},
    };
    return list;
}

template <> std::span<const Word<MeasureMethod>> words()
{
    using M = MeasureMethod;
    static constexpr Word<M> list[] = {
        {M::feedback360, "360", CADRE_TEXT("360-degree feedback")},
        {M::managerRating, "managerRating", CADRE_TEXT("Manager's rating")},
        {M::selfAssessment, "selfAssessment", CADRE_TEXT("Self-assessment")},
        {M::assessmentCentre, "assessmentCentre", CADRE_TEXT("Assessment centre")},
        {M::simulation, "simulation", CADRE_TEXT("Simulation")},
        {M::observation, "observation", CADRE_TEXT("Observation")},
        {M::panelReview, "panelReview", CADRE_TEXT("Panel review")},
        {M::knowledgeTest, "knowledgeTest", CADRE_TEXT("Knowledge test")},
        {M::survey, "survey", CADRE_TEXT("Survey")},
        {M::kpi, "kpi", CADRE_TEXT("Business figure")},
        {M::promotionData, "promotionData", CADRE_TEXT("Promotion data")},
    };
    return list;
}

template <> std::span<const Word<EvidenceLevel>> words()
{
    using L = EvidenceLevel;
    static constexpr Word<L> list[] = {
        {L::reaction, "reaction", CADRE_TEXT("Reaction: did they find it useful?")},
        {L::learning, "learning", CADRE_TEXT("Learning: what do they know?")},
        {L::behaviour, "behaviour", CADRE_TEXT("Behaviour: what do they do?")},
        {L::results, "results", CADRE_TEXT("Results: what came of it?")},
    };
    return list;
}

template <> std::span<const Word<MeasureFocus>> words()
{
    using F = MeasureFocus;
    static constexpr Word<F> list[] = {
        {F::businessOutcome, "business outcome", CADRE_TEXT("Business outcome")},
        {F::peopleLeadership, "people leadership", CADRE_TEXT("People leadership")},
        {F::decisionQuality, "decision quality", CADRE_TEXT("Decision quality")},
        {F::communication, "communication", CADRE_TEXT("Communication")},
        {F::coachingAndDevelopment, "coaching and development", CADRE_TEXT("Coaching and development")},
        {F::collaboration, "collaboration", CADRE_TEXT("Collaboration")},
        {F::valuesAlignment, "values alignment", CADRE_TEXT("Values alignment")},
        {F::readinessForBroaderScope, "readiness for broader scope", CADRE_TEXT("Readiness for broader scope")},
    };
    return list;
}

template <> std::span<const Word<MeasureUse>> words()
{
    using U = MeasureUse;
    static constexpr Word<U> list[] = {
        {U::development, "development", CADRE_TEXT("Development")},
        {U::advancement, "advancement", CADRE_TEXT("Advancement")},
        {U::selection, "selection", CADRE_TEXT("Selection")},
        {U::programEvaluation, "program evaluation", CADRE_TEXT("Program evaluation")},
    };
    return list;
}

template <> std::span<const Word<CompetencyUse>> words()
{
    using U = CompetencyUse;
    static constexpr Word<U> list[] = {
        {U::hiring, "hiring", CADRE_TEXT("Hiring")},
        {U::performanceReviews, "performance reviews", CADRE_TEXT("Performance reviews")},
        {U::promotionDecisions, "promotion decisions", CADRE_TEXT("Promotion decisions")},
        {U::developmentPlans, "development plans", CADRE_TEXT("Development plans")},
        {U::successionReviews, "succession reviews", CADRE_TEXT("Succession reviews")},
        {U::other, "other", CADRE_TEXT("Other")},
    };
    return list;
}

template <> std::span<const Word<YesNoUnknown>> words()
{
    static constexpr Word<YesNoUnknown> list[] = {
        {YesNoUnknown::yes, "yes", CADRE_TEXT("Yes")},
        {YesNoUnknown::no, "no", CADRE_TEXT("No")},
        {YesNoUnknown::unknown, "unknown", CADRE_TEXT("Unknown")},
    };
    return list;
}

template <> std::span<const Word<CriterionKind>> words()
{
    using K = CriterionKind;
    static constexpr Word<K> list[] = {
        {K::performance, "performance", CADRE_TEXT("Performance")},
        {K::competency, "competency", CADRE_TEXT("Competency")},
        {K::potential, "potential", CADRE_TEXT("Potential")},
        {K::motivation, "motivation", CADRE_TEXT("Motivation")},
    };
    return list;
}

template <> std::span<const Word<SelectionMethod>> words()
{
    using M = SelectionMethod;
    static constexpr Word<M> list[] = {
        {M::managerNomination, "manager nomination", CADRE_TEXT("Manager nomination")},
        {M::selfNomination, "self-nomination", CADRE_TEXT("Self-nomination")},
        {M::application, "application", CADRE_TEXT("Application")},
        {M::assessment, "assessment", CADRE_TEXT("Assessment")},
        {M::structuredInterview, "structured interview", CADRE_TEXT("Structured interview")},
        {M::panel, "panel", CADRE_TEXT("Panel")},
    };
    return list;
}

template <> std::span<const Word<Demand>> words()
{
    using D = Demand;
    static constexpr Word<D> list[] = {
        {D::travel, "travel", CADRE_TEXT("Travel")},
        {D::relocation, "relocation", CADRE_TEXT("Relocation")},
        {D::irregularHours, "irregular hours", CADRE_TEXT("Irregular hours")},
        {D::largeTeam, "large team", CADRE_TEXT("Large team")},
        {D::frontlineConditions, "frontline conditions", CADRE_TEXT("Frontline conditions")},
        {D::highPressureTargets, "high-pressure targets", CADRE_TEXT("High-pressure targets")},
        {D::leadingChange, "leading change", CADRE_TEXT("Leading change")},
        {D::managingConflict, "managing conflict", CADRE_TEXT("Managing conflict")},
        {D::other, "other", CADRE_TEXT("Other")},
        {D::timeCommitment, "time commitment", CADRE_TEXT("Time commitment")},
        {D::promotionOutlook, "promotion outlook", CADRE_TEXT("Promotion outlook")},
    };
    return list;
}

template <> std::span<const Word<DisclosureStage>> words()
{
    using S = DisclosureStage;
    static constexpr Word<S> list[] = {
        {S::beforeApplication, "before application", CADRE_TEXT("Before application")},
        {S::atOffer, "at offer", CADRE_TEXT("At offer")},
        {S::afterStart, "after start", CADRE_TEXT("After start")},
    };
    return list;
}

bool isWorking(ActivityKind kind)
{
    return kind <= ActivityKind::capstone;
}

bool isClassroom(ActivityKind kind)
{
    return kind == ActivityKind::workshop || kind == ActivityKind::course || kind == ActivityKind::selfStudy;
}

bool replacesDayJobByDefault(ActivityKind kind)
{
    return kind == ActivityKind::role || kind == ActivityKind::rotation;
}

bool isActivityDemand(Demand demand)
{
    return demand <= Demand::other;
}

} // namespace cadre
