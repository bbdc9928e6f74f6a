// SPDX-License-Identifier: Apache-2.0
#include "drafting/suggest.hpp"

#include "drafting/themes.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("Six common competencies say what people do at each level")
{
    const auto list = commonCompetencies();
    REQUIRE(list.size() == 6);
    for (const CompetencyAnswer& answer : list) {
        CAPTURE(answer.competency.name);
        CHECK(answer.taken);
        CHECK(answer.competency.behaviours.size() == 5);
    }
}

TEST_CASE("Duties and work fit the role")
{
    DraftAnswers shop;
    shop.role.name = "Customer service lead";
    DraftAnswers lab;
    lab.role.name = "Lead software architect";
    for (DraftAnswers* answers : {&shop, &lab}) *answers = completed(*answers);
    CHECK(shop.duties != lab.duties);
    const auto isAbout = [](const DraftAnswers& answers, Theme theme) {
        return std::ranges::any_of(answers.work,
                                   [&](const WorkAnswer& work) { return sharedThemes(work.themes, {theme}) > 0; });
    };
    CHECK(isAbout(shop, Theme::clients));
    CHECK(isAbout(lab, Theme::technology));
    CHECK_FALSE(isAbout(shop, Theme::technology));
}

TEST_CASE("Suggested work grows: the stretch never falls, the last piece is the role's own work")
{
    for (const std::int64_t months : {3, 6, 12, 24, 60}) {
        DraftAnswers answers = completed({});
        answers.time.months = months;
        const auto work = suggestedWork(answers);
        CAPTURE(months);
        REQUIRE(work.size() >= 2);
        for (std::size_t i = 1; i < work.size(); ++i) CHECK(work[i].stretch >= work[i - 1].stretch);
        CHECK(work.back().stretch > work.front().stretch);
        CHECK(work.back().standsIn);
        std::int64_t sum = 0;
        for (const WorkAnswer& piece : work) sum += piece.months;
        CHECK(sum == months);
    }
}

TEST_CASE("There are mentors enough that nobody looks after more than three people")
{
    for (const std::int64_t places : {1, 8, 12, 24}) {
        DraftAnswers answers;
        answers.role.places = places;
        suggest(answers, Question::support);
        CHECK(static_cast<std::int64_t>(answers.support.mentors.size()) * 3 >= places);
    }
}

TEST_CASE("What was answered is not suggested again")
{
    DraftAnswers answers;
    answers.duties = {"Own words"};
    answers.answered[static_cast<std::size_t>(Question::duties)] = true;
    CHECK(completed(answers).duties == std::vector<std::string>{"Own words"});
    CHECK_FALSE(completed(answers).work.empty());
}

TEST_CASE("Only what the work asks is ticked among the demands, and what every program asks")
{
    DraftAnswers answers = completed({});
    for (const DemandAnswer& demand : answers.demands) {
        const bool everywhere = demand.demand == Demand::timeCommitment || demand.demand == Demand::promotionOutlook;
        const bool asked = std::ranges::any_of(answers.work, [&](const WorkAnswer& work) {
            return std::ranges::find(work.demands, demand.demand) != work.demands.end();
        });
        CHECK(demand.taken == (everywhere || asked));
        CHECK_FALSE(demand.text.empty());
    }
}
