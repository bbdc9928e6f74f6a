// SPDX-License-Identifier: Apache-2.0
#include "drafting/draft.hpp"

#include "drafting/suggest.hpp"
#include "review/review.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <set>

using namespace cadre;
using cadre::testing::Generator;

namespace {

std::set<std::string> rulesOf(const Program& program)
{
    std::set<std::string> rules;
    for (const Finding& finding : review(program).findings) rules.insert(finding.rule);
    return rules;
}

std::string errorsOf(const Program& program)
{
    std::string errors;
    for (const Finding& finding : review(program).findings)
        if (finding.severity == Severity::error) errors += finding.rule + ": " + fill(finding.message) + "\n";
    return errors;
}

/// A number that is mostly sensible and sometimes as far out as numbers go.
std::int64_t anyNumber(Generator& generator, std::int64_t most)
{
    if (generator.chance(0.1)) return std::numeric_limits<std::int64_t>::max();
    if (generator.chance(0.1)) return std::numeric_limits<std::int64_t>::min();
    return generator.number(-2, most);
}

template <class T, class Make> std::vector<T> anyList(Generator& generator, std::int64_t most, Make make)
{
    std::vector<T> list;
    for (std::int64_t n = generator.number(0, most); n > 0; --n) list.push_back(make());
    return list;
}

template <class E> E anyWord(Generator& generator)
{
    const auto all = words<E>();
    return all[static_cast<std::size_t>(generator.number(0, static_cast<std::int64_t>(all.size()) - 1))].value;
}

std::string anyText(Generator& generator)
{
    return generator.chance(0.3) ? "Same name" : generator.text();
}

void answerWork(Generator& generator, DraftAnswers& answers)
{
    answers.work = anyList<WorkAnswer>(generator, 9, [&] {
        return WorkAnswer{.name = anyText(generator),
                          .result = generator.text(),
                          .months = anyNumber(generator, 14),
                          .stretch = anyNumber(generator, 6),
                          .themes =
                              anyList<Theme>(generator, 3, [&] { return static_cast<Theme>(generator.number(0, 10)); }),
                          .demands = anyList<Demand>(generator, 3, [&] { return anyWord<Demand>(generator); }),
                          .standsIn = generator.chance(0.2),
                          .taken = generator.chance(0.8)};
    });
}

void answerSupport(Generator& generator, SupportAnswer& support)
{
    const auto text = [&] { return anyText(generator); };
    support = {.sponsor = text(), .owner = text()};
    support.leaders = anyList<std::string>(generator, 4, text);
    support.mentors = anyList<std::string>(generator, 4, text);
    for (bool* choice : {&support.mentorsPrepared, &support.mentor, &support.managerTalks, &support.peerGroup,
                         &support.lookBack, &support.seniorTalks})
        *choice = generator.chance(0.5);
}

/// Any answers to any questions, the others left open.
DraftAnswers anyAnswers(Generator& generator)
{
    DraftAnswers answers;
    for (bool& answered : answers.answered) answered = generator.chance(0.6);
    answers.role = {.name = anyText(generator), .need = generator.text()};
    answers.role.openings = anyNumber(generator, 20);
    answers.role.withinMonths = anyNumber(generator, 40);
    answers.role.places = anyNumber(generator, 30);
    answers.duties = anyList<std::string>(generator, 8, [&] { return anyText(generator); });
    answers.competencies = anyList<CompetencyAnswer>(generator, 14, [&] {
        CompetencyAnswer answer{.level = anyNumber(generator, 7), .taken = generator.chance(0.7)};
        answer.competency.name = anyText(generator);
        return answer;
    });
    answers.time = {.months = anyNumber(generator, 40),
                    .dayJobPercent = static_cast<double>(anyNumber(generator, 110))};
    answers.time.ladder = anyList<LevelAnswer>(generator, 7, [&] { return LevelAnswer{anyText(generator), {}}; });
    answers.time.entry = static_cast<std::size_t>(generator.number(0, 9));
    answers.time.target = static_cast<std::size_t>(generator.number(0, 9));
    answerWork(generator, answers);
    answerSupport(generator, answers.support);
    answers.measures = anyList<MeasureAnswer>(generator, 5, [&] {
        return MeasureAnswer{anyWord<MeasureMethod>(generator), anyText(generator), generator.text(),
                             generator.chance(0.6)};
    });
    answers.goalPosts = anyNumber(generator, 10);
    answers.demands = anyList<DemandAnswer>(generator, 6, [&] {
        return DemandAnswer{anyWord<Demand>(generator), generator.text(), generator.chance(0.6)};
    });
    answers.exitRoute = generator.text();
    return answers;
}

} // namespace

TEST_CASE("Cadre's own suggestions make a draft in which only what nobody can know yet is left")
{
    // Whether the mentors have been prepared is not for a draft to claim.
    CHECK(rulesOf(draft({})) == std::set<std::string>{"MEN-006"});
    DraftAnswers prepared = completed({});
    prepared.answered.fill(true);
    prepared.support.mentorsPrepared = true;
    CHECK(rulesOf(draft(prepared)).empty());
}

TEST_CASE("Whatever the role and the length, the suggestions lead to a draft without errors and warnings")
{
    for (const char* role :
         {"Plant manager", "Client service leader", "Technical lead", "Store manager", "Nurse in charge"})
        for (const std::int64_t months : {6, 9, 12, 18, 24, 36, 60})
            for (const double dayJob : {0.0, 50.0, 80.0}) {
                CAPTURE(role, months, dayJob);
                DraftAnswers answers;
                answers.role.name = role;
                answers.role.places = 12;
                suggest(answers, Question::time);
                answers.answered[static_cast<std::size_t>(Question::time)] = true;
                answers.time.months = months;
                answers.time.dayJobPercent = dayJob;
                std::set<std::string> rules = rulesOf(draft(answers));
                rules.erase("MEN-006");
                CHECK(rules == std::set<std::string>{});
            }
}

TEST_CASE("Whatever is answered, the draft has no error, and everything it refers to is there")
{
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Generator generator(seed);
        const DraftAnswers answers = anyAnswers(generator);
        const Program program = draft(answers);
        CAPTURE(seed);
        REQUIRE(errorsOf(program) == "");
        REQUIRE_FALSE(cadre::testing::hasDanglingReference(program));
        REQUIRE(draft(answers) == program);
    }
}

TEST_CASE("A draft says what was answered")
{
    DraftAnswers answers = completed({});
    answers.answered.fill(true);
    answers.role.name = "Night manager";
    answers.role.openings = 5;
    answers.duties = {"Run the house at night", "Train new night staff", "Decide what can't wait until morning"};
    answers.competencies[0].level = 4;
    answers.competencies[1].taken = false;
    answers.time.months = 10;
    answers.work[0].name = "Lead the night desk";
    answers.support.mentors = {"Head of kitchen", "Head of housekeeping", "Head of events"};
    answers.measures[0].name = "What guests and colleagues say";
    answers.demands[0].text = "Two nights a week";
    const Program program = draft(answers);

    const Role& role = program.roles.begin()->second;
    CHECK(role.name == "Night manager");
    CHECK(role.expectedOpenings == 5);
    CHECK(role.duties.size() == 3);
    CHECK(role.requirements.size() == 5);
    CHECK(role.requirements[0].level == 4);
    CHECK(only(program.brief).lengthMonths == 10);
    const auto named = [&](const auto& table, const std::string& name) {
        return std::ranges::any_of(table, [&](const auto& entry) { return nameOf(entry.second) == name; });
    };
    CHECK(named(program.activities, "Lead the night desk"));
    CHECK(named(program.people, "Head of kitchen"));
    CHECK(named(program.measures, "What guests and colleagues say"));
    CHECK(program.disclosures.begin()->second.text == "Two nights a week");
}

TEST_CASE("What is not taken is not in the draft")
{
    DraftAnswers answers = completed({});
    answers.answered.fill(true);
    answers.support.mentor = false;
    for (DemandAnswer& demand : answers.demands) demand.taken = demand.demand == Demand::timeCommitment;
    const Program program = draft(answers);
    for (const auto& [id, support] : program.supports) CHECK(support.kind != SupportKind::mentor);
    for (const auto& [id, activity] : program.activities) CHECK(activity.demands.empty());
    CHECK(program.disclosures.size() == 1);
    for (const auto& [id, person] : program.people)
        CHECK(std::ranges::find(answers.support.mentors, person.title) == answers.support.mentors.end());
}

TEST_CASE("An imported competency keeps where it comes from and what people do at its levels")
{
    DraftAnswers answers = completed({});
    answers.answered.fill(true);
    answers.competencies.resize(1);
    answers.competencies[0].competency.source = Source{.framework = "Ours", .id = "77"};
    answers.scale = {{.level = 1, .name = "Knows"}, {.level = 2, .name = "Does"}, {.level = 3, .name = "Teaches"}};
    answers.competencies[0].level = 3;
    const Program program = draft(answers);
    const Competency& competency = program.competencies.begin()->second;
    CHECK(competency.source == answers.competencies[0].competency.source);
    CHECK(competency.behaviours == answers.competencies[0].competency.behaviours);
    CHECK(only(program.brief).proficiencyScale.size() == 3);
}
