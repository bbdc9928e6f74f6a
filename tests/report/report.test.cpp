// SPDX-License-Identifier: Apache-2.0
#include "report/report.hpp"

#include "model/error.hpp"
#include "review/rule.hpp"
#include "support/generate.hpp"
#include "support/sample.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::sampleProgram;

namespace {

Report sponsorReport(const Program& program)
{
    return buildReport(program, review(program), Audience::sponsor);
}

std::vector<std::string> sections(const Report& report)
{
    std::vector<std::string> titles;
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            titles.push_back(heading->number + " " + heading->text);
    return titles;
}

/// The first block of a kind after the section with this title.
template <class Part>
const Part* firstIn(const Report& report, const std::string& section)
{
    bool inside = false;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            inside = heading->text == section;
        if (const auto* part = std::get_if<Part>(&block); part && inside) return part;
    }
    return nullptr;
}

const AssignmentSheet& sheetOf(const Report& report, const std::string& title)
{
    for (const Block& block : report.blocks)
        if (const auto* sheet = std::get_if<AssignmentSheet>(&block); sheet && sheet->title == title) return *sheet;
    throw std::runtime_error("no sheet " + title);
}

bool hasLine(const std::vector<Paragraph>& lines, const std::string& label, const std::string& text)
{
    return std::find(lines.begin(), lines.end(), Paragraph{label, text}) != lines.end();
}

} // namespace

TEST_CASE("the sponsor's report has its sections in order")
{
    const std::vector<std::string> expected = {
        "1 Summary", "2 The bargain", "3 Target roles", "4 Succession", "5 Competencies", "6 Journey",
        "7 Mentors and support", "8 Measures", "9 Coverage", "10 Selection", "11 Review result", "12 Sign-off"};
    CHECK(sections(sponsorReport(sampleProgram("emerging-leaders-12"))) == expected);
    CHECK(sections(sponsorReport(Program{})) == expected);
}

TEST_CASE("the cover says for whom, how many, how long and who stands behind it")
{
    const CoverPage cover = sponsorReport(sampleProgram("emerging-leaders-12")).cover;
    CHECK(cover.title == "Emerging Leaders (12 months)");
    CHECK(cover.subtitle == "A 12-month program from Specialist to Team Manager");
    const std::vector<Definition> facts = cover.facts;
    REQUIRE(facts.size() == 6);
    CHECK(facts[0] == Definition{"For", "Team Manager · 9 openings within 18 months"});
    CHECK(facts[3] == Definition{"Runs", "12 months from its start"});
    CHECK(facts[4] == Definition{"Sponsor", "Chief operating officer"});
    CHECK(facts[5] == Definition{"Design review", "No errors · no open warnings · nothing accepted"});
}

TEST_CASE("a start date turns months into dates")
{
    Program program = sampleProgram("emerging-leaders-12");
    program.brief.begin()->second.startDate = "2027-01-04";
    const Report report = sponsorReport(program);
    CHECK(report.cover.facts[3].text == "January to December 2027");
    CHECK(sheetOf(report, "Manage a temporary team").meta == "July to September 2027 · stretch 3 · 20 % of working time");
}

TEST_CASE("the bargain lists what is asked and what is given")
{
    Program program = sampleProgram("emerging-leaders-12");
    program.activities.at({"A04"}).demands.push_back(Demand::relocation);
    const Report report = sponsorReport(program);
    const Cards* cards = firstIn<Cards>(report, "The bargain");
    REQUIRE(cards);
    CHECK(cards->cards.at(0).items.front().starts_with("One day a week for twelve months"));
    CHECK(cards->cards.at(0).items.back() == "Relocation, in Run a cross-functional project; people are not told yet");
    CHECK(cards->cards.at(1).items.at(1) == "Mentor from another department · monthly");
}

TEST_CASE("the succession table divides places by openings")
{
    const Report report = sponsorReport(sampleProgram("emerging-leaders-12"));
    const ReportTable* table = firstIn<ReportTable>(report, "Succession");
    REQUIRE(table);
    CHECK(table->rows.at(0) == std::vector<std::string>{"Team Manager", "9 within 18 months", "12", "1.3 : 1",
                                                        "Team manager bench in the yearly talent review"});
}

TEST_CASE("of many mentors the summary names two, and the supports all")
{
    const Program program = sampleProgram("operations-accelerator-36");
    const Report report = sponsorReport(program);
    const ReportTable* costs = firstIn<ReportTable>(report, "Summary");
    REQUIRE(costs);
    CHECK(costs->rows.at(2).at(1) == "Senior operations manager, mentor 1, Senior operations manager, mentor 2 and 8 more");
    const ReportTable* supports = firstIn<ReportTable>(report, "Mentors and support");
    REQUIRE(supports);
    CHECK(supports->rows.at(0).at(1).find("Senior operations manager, mentor 10") != std::string::npos);
}

TEST_CASE("a role's needs say where they are practised and by what they are measured")
{
    const Report report = sponsorReport(sampleProgram("emerging-leaders-12"));
    const ReportTable* table = firstIn<ReportTable>(report, "Target roles");
    REQUIRE(table);
    CHECK(table->rows.at(2) == std::vector<std::string>{"Develops direct reports", "3 · intermediate",
                                                        "Manage a temporary team and Deputise for a team manager",
                                                        "360-degree feedback, Assignment manager's rating and Readiness panel"});
}

TEST_CASE("each assignment has a sheet with its growth, support and demands")
{
    const Report report = sponsorReport(sampleProgram("emerging-leaders-12"));
    const AssignmentSheet& sheet = sheetOf(report, "Deputise for a team manager");
    CHECK(sheet.stretch == 4);
    CHECK(sheet.builds.rows.at(2).at(1) == "2 → 3");
    CHECK(sheetOf(report, "Lead a process improvement").builds.rows.at(0).at(1) == "first practice → 2");
    CHECK(hasLine(sheet.after, "Asks:", "Managing conflict and High-pressure targets"));
    CHECK(hasLine(sheet.after, "Led by:", "Production team manager"));
    CHECK(hasLine(sheet.after, "Comes after:", "Manage a temporary team"));
}

TEST_CASE("a measurement is a starting value where it comes as early as the review asks for")
{
    const auto startOf = [](std::optional<EvidenceLevel> evidence, std::vector<std::int64_t> months) {
        Program program;
        program.measures[{"M"}] = {.id = {"M"}, .name = "M", .evidenceLevel = evidence, .months = std::move(months)};
        const Report report = sponsorReport(program);
        return firstIn<ReportTable>(report, "Measures")->rows.at(0).back();
    };
    CHECK(startOf(EvidenceLevel::behaviour, {3}) == "its first measurement");
    CHECK(startOf(EvidenceLevel::behaviour, {4, 12}) == "none yet");
    CHECK(startOf(EvidenceLevel::results, {1, 12}) == "its first measurement");
    CHECK(startOf(EvidenceLevel::results, {3, 12}) == "none yet");
    CHECK(startOf(EvidenceLevel::results, {}) == "none yet");
}

TEST_CASE("the program's own rules say how early a starting value must be taken")
{
    Program program;
    program.measures[{"M"}] = {.id = {"M"}, .name = "M", .evidenceLevel = EvidenceLevel::behaviour, .months = {5}};
    ReviewSettings settings{.id = singleId<ReviewSettings>()};
    setParameter(settings, *findRule("MEA-006"), *findParameter(*findRule("MEA-006"), "baselineBy"), 6);
    program.reviewSettings.emplace(settings.id, settings);
    CHECK(firstIn<ReportTable>(sponsorReport(program), "Measures")->rows.at(0).back() == "its first measurement");
}

TEST_CASE("open findings say why they matter; accepted ones who decided and until when")
{
    Program program = sampleProgram("emerging-leaders-before-repairs");
    const Review first = review(program);
    REQUIRE_FALSE(first.findings.empty());
    Accepted accepted{.id = {"W1"}, .rule = first.findings[0].rule, .reason = "The pilot is small", .by = "Head of people",
                      .on = "2027-01-04", .reviewOn = "2027-06-30"};
    for (const RecordRef& subject : first.findings[0].subjects) accepted.subjects.push_back(subject.id);
    program.accepted[accepted.id] = accepted;
    const Review second = review(program);
    REQUIRE(second.accepted.size() == 1);
    const Report report = buildReport(program, second, Audience::sponsor);
    std::vector<ReportFinding> findings;
    for (const Block& block : report.blocks)
        if (const auto* list = std::get_if<FindingList>(&block))
            findings.insert(findings.end(), list->findings.begin(), list->findings.end());
    REQUIRE(findings.size() == second.findings.size() + 1);
    CHECK_FALSE(findings.front().details.at(0).text.empty());
    CHECK(findings.back().accepted);
    CHECK(hasLine(findings.back().details, "Accepted because:", "The pilot is small"));
    CHECK(hasLine(findings.back().details, "Look again:", "2027-06-30"));
}

TEST_CASE("an empty program says what is missing and prints no empty table")
{
    const Report report = sponsorReport(Program{});
    std::size_t sentences = 0;
    for (const Block& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) CHECK_FALSE(table->rows.empty());
        if (std::holds_alternative<Paragraph>(block)) ++sentences;
    }
    CHECK(sentences >= 12);
    CHECK(report.title == "Leadership program without a name");
    CHECK(report.cover.subtitle == "A leadership program that has no target role yet");
}

TEST_CASE("sources name each imported framework once")
{
    Program program = sampleProgram("emerging-leaders-12");
    for (auto& [id, competency] : program.competencies)
        competency.source = Source{.framework = "Civil service", .version = "2", .licence = "OGL 3", .importedOn = "2026-11-01"};
    const Report report = sponsorReport(program);
    CHECK(sections(report).back() == "13 Sources");
    const ReportTable* table = firstIn<ReportTable>(report, "Sources");
    REQUIRE(table);
    CHECK(table->rows == std::vector<std::vector<std::string>>{{"Civil service", "2", "OGL 3", "2026-11-01"}});
}

TEST_CASE("texts are translated before they are filled in")
{
    const Report report = buildReport(sampleProgram("emerging-leaders-12"), {}, Audience::sponsor, {[](std::string_view text) {
        return text == "Runs" ? "Läuft" : text == "{n} months from its start" ? "{n} Monate ab Beginn" : std::string(text);
    }});
    CHECK(report.cover.facts[3] == Definition{"Läuft", "12 Monate ab Beginn"});
}

TEST_CASE("an audience whose report can't be built yet is refused")
{
    CHECK_THROWS_AS(buildReport({}, {}, Audience::mentor), FileError);
}

TEST_CASE("random programs become reports with a cell for each column")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Report report = buildReport(Generator(seed).program(5), {}, Audience::sponsor);
        for (const Block& block : report.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                for (const auto& row : table->rows) REQUIRE(row.size() == table->columns.size());
    }
}
