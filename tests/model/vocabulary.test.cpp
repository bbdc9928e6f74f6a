// SPDX-License-Identifier: Apache-2.0
#include "model/vocabulary.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace cadre;

namespace {

template <class E>
void checkWords()
{
    std::set<std::string> seen;
    std::size_t number = 0;
    for (const auto& entry : words<E>()) {
        CAPTURE(entry.word);
        // wordOf() looks values up by their number.
        CHECK(static_cast<std::size_t>(entry.value) == number++);
        CHECK(wordOf(entry.value) == entry.word);
        CHECK(fromWord<E>(entry.word) == entry.value);
        CHECK(std::string(labelOf(entry.value)) != "");
        CHECK(seen.insert(std::string(entry.word)).second);
    }
    CHECK_FALSE(fromWord<E>("").has_value());
    CHECK_FALSE(fromWord<E>("no such word").has_value());
}

} // namespace

TEST_CASE("each word of a closed list leads to its value and back")
{
    checkWords<ActivityKind>();
    checkWords<Authority>();
    checkWords<SupportKind>();
    checkWords<MeasureMethod>();
    checkWords<EvidenceLevel>();
    checkWords<MeasureFocus>();
    checkWords<MeasureUse>();
    checkWords<YesNoUnknown>();
    checkWords<CriterionKind>();
    checkWords<SelectionMethod>();
    checkWords<Demand>();
    checkWords<DisclosureStage>();
}

TEST_CASE("kinds of activity fall into working, classroom and the rest")
{
    std::set<std::string> working;
    std::set<std::string> classroom;
    for (const auto& entry : words<ActivityKind>()) {
        if (isWorking(entry.value)) working.insert(std::string(entry.word));
        if (isClassroom(entry.value)) classroom.insert(std::string(entry.word));
    }
    CHECK(working == std::set<std::string>{"role", "rotation", "assignment", "project", "capstone"});
    CHECK(classroom == std::set<std::string>{"workshop", "course", "selfStudy"});
    CHECK(replacesDayJobByDefault(ActivityKind::rotation));
    CHECK_FALSE(replacesDayJobByDefault(ActivityKind::project));
    CHECK_FALSE(isActivityDemand(Demand::timeCommitment));
    CHECK(isActivityDemand(Demand::travel));
}
