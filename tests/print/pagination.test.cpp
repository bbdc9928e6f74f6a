// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.hpp"

#include "support/generate.hpp"
#include "support/sample.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cadre;
using namespace cadre::testing;

namespace {

/// What holds for every page of every report.
void checkPages(const Publication& publication)
{
    for (const Page& page : publication.pages) {
        REQUIRE_FALSE(page.empty());
        double y = publication.content.top();
        for (const Placed& placed : page) {
            REQUIRE(placed.rect.top() >= y - 1); // no overlap
            REQUIRE(placed.rect.left() >= publication.content.left() - 1);
            REQUIRE(placed.rect.right() <= publication.content.right() + 1);
            y = placed.rect.bottom();
        }
        REQUIRE(y <= publication.content.bottom() + 1);
    }
}

void checkHeadings(const Publication& publication)
{
    for (const Page& page : publication.pages) {
        REQUIRE(page.back().piece->kind != PieceKind::heading);
        REQUIRE(page.back().piece->kind != PieceKind::tableHead);
    }
}

std::size_t placedPieces(const Publication& publication)
{
    std::set<const Piece*> pieces;
    for (const Page& page : publication.pages)
        for (const Placed& placed : page)
            if (placed.piece->kind != PieceKind::tableHead) pieces.insert(placed.piece);
    return pieces.size();
}

Report reportOf(std::vector<Block> blocks)
{
    Report report;
    report.title = report.cover.title = "Test";
    report.pageOf = "{page} of {pages}";
    report.blocks = std::move(blocks);
    return report;
}

} // namespace

TEST_CASE("pages of the samples hold every piece once, within the margins, no heading at a foot")
{
    for (const char* name : {"emerging-leaders-12", "general-management-rotation-24", "operations-accelerator-36", "flawed"})
        for (const Paper paper : {Paper::a4, Paper::letter}) {
            CAPTURE(name);
            const Program program = sampleProgram(name);
            const Publication publication = layoutReport(buildReport(program, review(program), Audience::sponsor), paper);
            checkPages(publication);
            checkHeadings(publication);
            CHECK(placedPieces(publication) == publication.coverPieces.size() + publication.bodyPieces.size());
        }
}

TEST_CASE("the summary of a program has one page")
{
    for (const char* name : {"emerging-leaders-12", "general-management-rotation-24", "operations-accelerator-36"})
        for (const Paper paper : {Paper::a4, Paper::letter}) {
            CAPTURE(name);
            const Program program = sampleProgram(name);
            const Publication publication = layoutReport(buildReport(program, review(program), Audience::sponsor), paper);
            // After the cover and the summary a section begins.
            CHECK(publication.pages.at(1).front().piece->kind == PieceKind::heading);
            CHECK(publication.pages.at(2).front().piece->kind == PieceKind::heading);
        }
}

TEST_CASE("a long table repeats its head on each page")
{
    ReportTable table{.columns = {{"Name", 1}, {"Text", 3}}};
    for (int i = 0; i < 300; ++i) table.rows.push_back({std::to_string(i), "Something to read"});
    const Publication publication = layoutReport(reportOf({Heading{1, "1", "Long"}, table}), Paper::a4);
    checkPages(publication);
    REQUIRE(publication.pages.size() > 5);
    for (std::size_t i = 2; i < publication.pages.size(); ++i) {
        CHECK(publication.pages[i].front().piece->kind == PieceKind::tableHead);
        CHECK(publication.pages[i].front().repeatedHead);
    }
}

TEST_CASE("very long words, cells, cards and lists go on over pages")
{
    const std::string word(8'000, 'x');
    std::string lines;
    for (int i = 0; i < 3'000; ++i) lines += "line " + std::to_string(i) + "\n";
    const Report report = reportOf({Heading{1, "1", word}, Lead{lines}, Paragraph{"Label", lines}, Bullets{{word, lines}},
                                    Cards{{{"Asks", {lines, word}, ""}, {"Gives", {}, "Nothing"}}},
                                    ReportTable{{{"A", 1}, {word, 1}}, {{lines, word}}}, Definitions{{{word, lines}}},
                                    AssignmentSheet{.title = word, .meta = word, .before = {{"Owns:", lines}}}});
    const Publication publication = layoutReport(report, Paper::letter);
    checkPages(publication);
    CHECK(placedPieces(publication) == publication.coverPieces.size() + publication.bodyPieces.size());
    CHECK_FALSE(renderPdf(report).empty());
}

TEST_CASE("two hundred competencies and many activities survive")
{
    Program program = sampleProgram("operations-accelerator-36");
    Role& role = program.roles.begin()->second;
    for (int i = 0; i < 200; ++i) {
        const Id<Competency> id{"X" + std::to_string(i)};
        program.competencies[id] = {.id = id, .position = 100 + i, .name = "Competency " + std::to_string(i)};
        role.requirements.push_back({.competency = id, .level = 3});
    }
    for (int i = 0; i < 60; ++i) {
        const Id<Activity> id{"Y" + std::to_string(i)};
        program.activities[id] = {.id = id, .position = 100 + i, .name = "Project " + std::to_string(i),
                                  .kind = ActivityKind::project, .startMonth = 1 + i % 36, .durationMonths = 3};
    }
    const Publication publication = layoutReport(buildReport(program, {}, Audience::sponsor), Paper::a4);
    checkPages(publication);
    checkHeadings(publication);
}

TEST_CASE("random programs can be put on pages and painted")
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        const Report report = buildReport(Generator(seed).program(5), {}, Audience::sponsor);
        checkPages(layoutReport(report, Paper::a4));
        if (seed % 8 == 0) REQUIRE_FALSE(renderPdf(report).empty());
    }
}

TEST_CASE("a frame stays on one page if a page can hold it")
{
    std::vector<Piece> pieces;
    const auto frame = std::make_shared<const Frame>();
    for (int i = 0; i < 9; ++i) pieces.push_back({.height = 10});
    for (int i = 0; i < 3; ++i) pieces.push_back({.height = 10, .frame = frame});
    const auto pages = paginate(pieces, QRectF(0, 0, 100, 100));
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 9);
    CHECK(pages[1].size() == 3);
}
