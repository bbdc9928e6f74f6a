// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/rule.hpp"
#include "review/support.hpp"
#include "support/effort.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cadre;
using namespace cadre::testing;

namespace {

bool hasField(const Place& place)
{
    if (place.field.empty()) return true;
    bool found = false;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != place.record.type) return;
        forEachField<T>([&](const auto& field) { found = found || place.field == field.name; });
    });
    return found;
}

/// The program with other ids, in the same order of positions: each id gets a new head that turns their order round.
Program renamed(const Program& program)
{
    Program result = program;
    result.people.clear();
    for (auto [id, person] : program.people) {
        const auto rename = [](Id<Person>& other) {
            if (!other.empty())
                other.value = std::to_string(9'000'000 - std::hash<Id<Person>>{}(other) % 1'000'000) + other.value;
        };
        rename(person.id);
        rename(person.reportsTo);
        result.people.emplace(person.id, person);
    }
    return result;
}

} // namespace

TEST_CASE("A review names its rule set, counts, and leads from errors to advice")
{
    const Program program = sample("flawed.json");
    const Review found = review(program);
    CHECK(found.ruleSet == "sponsor-ready");
    CHECK(found.count(Severity::error) + found.count(Severity::warning) + found.count(Severity::advice)
          == found.findings.size());
    const auto place = [](const Finding& finding) {
        const auto& rules = allRules();
        const auto rule = std::ranges::find(rules, finding.rule, [](const Rule& r) { return std::string(r.id); });
        return std::pair(finding.severity, rule - rules.begin());
    };
    CHECK(std::ranges::is_sorted(found.findings, {}, place));
}

TEST_CASE("A rule that is off is named as not checked, and silences nothing")
{
    Program program = sample();
    erase(program.supports, {"S1", "S2", "S3", "S5"});
    RuleSet set;
    set.rules["SUP-001"].off = true;
    const Review found = review(program, set);
    CHECK_FALSE(rulesOf(found).contains("SUP-001"));
    REQUIRE_FALSE(found.notChecked.empty());
    CHECK(found.notChecked.front().rule == "SUP-001");
    CHECK(fill(found.notChecked.front().reason) == "The rule is switched off in this rule set.");
    const auto isAboutA08 = [](const Finding& f) { return f.rule == "SUP-002" && f.subjects.front().id == "A08"; };
    CHECK(std::ranges::any_of(found.findings, isAboutA08));
    CHECK(std::ranges::none_of(review(program).findings, isAboutA08));
}

TEST_CASE("A finding about the program as a whole silences the findings about its parts")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities) activity.authority = Authority::observe;
    CHECK_FALSE(reports(program, "CMP-004"));
    RuleSet set;
    set.rules["WRK-001"].off = true;
    CHECK(reports(program, "CMP-004", set));
}

TEST_CASE("A rule set changes what a finding weighs")
{
    Program program = sample();
    program.measures.clear();
    RuleSet set;
    set.rules["MEA-001"].severity = Severity::advice;
    CHECK(onlyFinding(program, "MEA-001", set).severity == Severity::advice);
}

TEST_CASE("An accepted finding is no longer open, but still stands for what it silences")
{
    Program program = sample();
    program.measures.clear();
    Accepted acceptance{.id = {"a"}, .rule = "MEA-001"};
    program.accepted.emplace(acceptance.id, acceptance);
    const Review found = review(program);
    REQUIRE(found.accepted.size() == 1);
    CHECK(found.accepted.front().accepted == acceptance.id);
    CHECK(found.accepted.front().finding.rule == "MEA-001");
    CHECK_FALSE(rulesOf(found).contains("MEA-001"));
    CHECK_FALSE(rulesOf(found).contains("MEA-002"));
}

TEST_CASE("An acceptance names the subjects in any order, and only these")
{
    Program program = sample();
    for (auto& [id, activity] : program.activities)
        std::erase_if(activity.practises, [](const CompetencyAtLevel& c) { return c.competency.value == "C3"; });
    Accepted acceptance{.id = {"a"}, .rule = "CMP-004", .subjects = {"C3", "R1"}};
    program.accepted[acceptance.id] = acceptance;
    CHECK(review(program).accepted.size() == 1);
    program.accepted[acceptance.id].subjects = {"R1"};
    CHECK(review(program).accepted.empty());
}

TEST_CASE("An empty program is reviewed")
{
    CHECK(rulesOf(review({}))
          == Rules{"ROL-001", "CMP-007", "WRK-001", "MEN-001", "SUP-007", "MEA-001", "SEL-001", "TRD-001", "TRD-002", "TRD-003",
                   "OUT-001", "OUT-002"});
}

TEST_CASE("A review does not depend on the ids of records")
{
    const Program program = sample("flawed.json");
    std::vector<std::string> before;
    std::vector<std::string> after;
    for (const Finding& finding : review(program).findings)
        if (finding.rule != "STR-001") before.push_back(fill(finding.message));
    const Program other = renamed(program);
    REQUIRE(other.people.size() == program.people.size());
    // Only people have other ids here; what they do in activities and supports has to follow.
    Program followed = other;
    for (const auto& [id, person] : other.people) {
        const auto old = std::ranges::find_if(program.people, [&](const auto& entry) {
            return id.value.ends_with(entry.first.value) && entry.second.title == person.title;
        });
        REQUIRE(old != program.people.end());
        const auto follow = [&](Id<Person>& reference) {
            if (reference == old->first) reference = id;
        };
        for (auto& [key, activity] : followed.activities) {
            follow(activity.supervisor);
            for (Id<Person>& observer : activity.observers) follow(observer);
        }
        for (auto& [key, support] : followed.supports)
            for (Id<Person>& provider : support.providers) follow(provider);
        for (auto& [key, measure] : followed.measures) follow(measure.owner);
    }
    for (const Finding& finding : review(followed).findings)
        if (finding.rule != "STR-001") after.push_back(fill(finding.message));
    CHECK(before == after);
}

TEST_CASE("Any program is reviewed, the same each time, and no two findings are the same")
{
    const std::size_t withFixes = fewerUnderSanitizers(60);
    for (std::uint64_t seed = 1; seed <= fewerUnderSanitizers(400); ++seed) {
        CAPTURE(seed);
        const Program program = Generator(seed).program(8);
        const Review found = review(program, {}, WithFixes::yes);
        REQUIRE(found.findings == review(program, {}, WithFixes::yes).findings);
        std::set<Identity> identities;
        for (const Finding& finding : found.findings) {
            CAPTURE(finding.rule);
            CHECK(identities.insert(identityOf(finding)).second);
            CHECK(hasField(finding.place));
            CHECK(fill(finding.message).find('{') == std::string::npos);
            for (const Fix& fix : finding.fixes) CHECK((!fix.goTo || hasField(*fix.goTo)));
            if (seed <= withFixes) CHECK(fixesOf(program, finding) == finding.fixes);
        }
        if (!found.findings.empty()) {
            const Finding& wanted = found.findings[seed % found.findings.size()];
            for (const Finding& finding : review(program, {}, WithFixes::no, {}, {&wanted, 1}).findings)
                CHECK(finding.fixes == (isSame(finding, wanted) ? wanted.fixes : std::vector<Fix>()));
        }
        if (seed <= withFixes) expectSoundFixes(program, found, {}, true);
    }
}

TEST_CASE("The findings of a program so large that two threads check it are those of a small one")
{
    for (std::uint64_t seed = 1; seed <= fewerUnderSanitizers(40); ++seed) {
        CAPTURE(seed);
        Program program = Generator(seed).program(8);
        const Review small = review(program);
        for (int i = 0; i < 2'000; ++i) { // of which no rule has anything to say
            const Id<Note> id{"remark-" + std::to_string(i)};
            program.notes[id] = {.id = id, .position = i, .text = "Remark " + std::to_string(i)};
        }
        const Review large = review(program);
        REQUIRE(large.findings == small.findings);
        REQUIRE(large.accepted.size() == small.accepted.size());
    }
}

TEST_CASE("Facts that follow edits lead to the findings of a new review")
{
    for (std::uint64_t seed = 1; seed <= fewerUnderSanitizers(100); ++seed) {
        CAPTURE(seed);
        Generator generator(seed);
        Program program = generator.program(6);
        Index index(program, IndexOrder::content);
        Facts facts(index);
        std::vector<Edit> made;
        const auto change = [&](const Edit& edit) {
            apply(program, edit);
            index.follow(touchedTypes(edit));
            facts.follow(edit);
            RuleSet set;
            set.rules["CMP-003"].parameters["sameNameSimilarity"] = generator.chance(0.8) ? 0.85 : 0.3;
            REQUIRE(review(facts, set, WithFixes::no, {}, {}).findings == review(program, set).findings);
        };
        for (int step = 0; step < 12; ++step) {
            made.push_back(diff(program, generator.changed(program)));
            change(made.back());
            Program other = program; // where nothing comes or goes
            if (other.competencies.size() > 1) {
                std::string& name = other.competencies.begin()->second.name;
                name = other.competencies.rbegin()->second.name + (generator.chance(0.5) ? " skills" : " and much else");
            }
            for (auto& [id, activity] : other.activities)
                if (generator.chance(0.3)) activity.supervisor.value = generator.chance(0.5) ? "" : "nobody";
            made.push_back(diff(program, other));
            change(made.back());
        }
        for (; !made.empty(); made.pop_back()) change(inverse(made.back()));
    }
}

TEST_CASE("However the records are arranged, the findings and their order stay the same")
{
    std::mt19937_64 random(7);
    std::vector<Program> programs = {sample("flawed.json"), sample("emerging-leaders-before-repairs.json")};
    for (std::uint64_t seed = 1; seed <= 200; ++seed) programs.push_back(Generator(seed).program(8));
    for (const Program& program : programs) {
        Program arranged = program;
        forEachRecordType([&]<class T>(Type<T>) {
            std::vector<std::int64_t> positions;
            for (const auto& [id, record] : arranged.of<T>()) positions.push_back(record.position);
            std::ranges::shuffle(positions, random);
            auto next = positions.begin();
            for (auto& [id, record] : arranged.of<T>()) record.position = *next++;
        });
        CHECK(review(arranged).findings == review(program).findings);
    }
}

TEST_CASE("Fixes are made only where they are asked for, and for the program as it is now")
{
    Program program = sample();
    at(program.activities, "A04").startMonth = 3;
    const Review found = review(program);
    const auto overlap = std::ranges::find(found.findings, "SEQ-003", &Finding::rule);
    REQUIRE(overlap != found.findings.end());
    CHECK(overlap->fixes.empty());
    CHECK_FALSE(fixesOf(program, *overlap).empty());
    CHECK(fixesOf(sample(), *overlap).empty());
    RuleSet set;
    set.rules["SEQ-003"].off = true;
    CHECK(fixesOf(program, *overlap, set).empty());
}

TEST_CASE("Numbers without any sense are reviewed")
{
    const auto numbers = {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{0},
                          std::int64_t{1'000'000'000}, std::numeric_limits<std::int64_t>::max()};
    for (const std::int64_t number : numbers) {
        CAPTURE(number);
        Program program = sample();
        Brief& brief = program.brief.begin()->second;
        brief.lengthMonths = brief.cohortSize = number;
        brief.dayJobPercent = 1e300;
        for (auto& [id, level] : program.levels) level.rank = number;
        for (auto& [id, activity] : program.activities) {
            activity.startMonth = activity.durationMonths = activity.stretch = number;
            activity.workloadPercent = -1e300;
        }
        for (auto& [id, support] : program.supports) {
            support.startMonth = support.durationMonths = number;
            support.frequencyPerMonth = 1e300;
        }
        for (auto& [id, measure] : program.measures) {
            measure.months = {number};
            for (RaterGroup& group : measure.raterGroups) group.minimum = number;
        }
        for (auto& [id, person] : program.people) person.mentorCapacity = number;
        for (auto& [id, role] : program.roles) role.expectedOpenings = role.openingsHorizonMonths = number;
        program.selection.begin()->second.pool = {{"Women", 60, number, {}}, {"Men", number, 30, {}}};
        at(program.levels, "L3").rank = 3;
        const Review found = review(program, {}, WithFixes::yes);
        CHECK(rulesOf(found).contains("STR-001"));
        for (const Finding& finding : found.findings)
            for (const Fix& fix : finding.fixes) CHECK(fits(program, fix.edit));
    }
}
