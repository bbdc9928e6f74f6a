// SPDX-License-Identifier: Apache-2.0
#include "print/figures/coverage.hpp"
#include "print/figures/growth.hpp"
#include "print/figures/journeypainter.hpp"
#include "print/figures/staircase.hpp"

#include "support/generate.hpp"
#include "support/sample.hpp"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>

using namespace cadre;
using namespace cadre::testing;

namespace {

JourneyLayout sampleLayout(double width = 800)
{
    return layoutJourney(journeyOf(sampleProgram("emerging-leaders-12")), {.width = width});
}

const RecordRef project{RecordType::activity, "A04"};

} // namespace

TEST_CASE("a bar stands at its months and is found by a click")
{
    const JourneyLayout layout = sampleLayout();
    const JourneyItem* item = layout.itemOf(project);
    REQUIRE(item);
    CHECK(item->rect.left() == Approx(layout.xOf(4)));
    CHECK(layout.monthAt(item->rect.left() + 1) == 4);
    CHECK(layout.monthAt(item->rect.right() - 1) == 6);
    CHECK(layout.itemAt(item->rect.center()) == item);
    CHECK(layout.itemAt({-5, -5}) == nullptr);
    CHECK(layout.monthAt(-1000) == 1);
    CHECK(layout.monthAt(1e9) == 12);
}

TEST_CASE("the journey fits the width asked for, and months can be made wider")
{
    CHECK(sampleLayout(900).size.width() == Approx(900));
    const JourneyLayout wide = layoutJourney(journeyOf(sampleProgram("emerging-leaders-12")), {.width = 300, .monthWidth = 90});
    CHECK(wide.months.width() == Approx(12 * 90));
}

TEST_CASE("bars that overlap in time do not overlap on paper")
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const JourneyLayout layout = layoutJourney(journeyOf(Generator(seed).program(12)), {});
        for (std::size_t i = 0; i < layout.items.size(); ++i)
            for (std::size_t k = i + 1; k < layout.items.size(); ++k) {
                const JourneyItem& a = layout.items[i];
                const JourneyItem& b = layout.items[k];
                if (a.kind != b.kind || a.kind == JourneyItemKind::phase || a.kind == JourneyItemKind::step
                    || a.record == b.record)
                    continue;
                REQUIRE_FALSE(a.rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.rect.adjusted(0.5, 0.5, -0.5, -0.5)));
            }
    }
}

TEST_CASE("painting shows the bar in the colour of its stretch, and marks on what is selected")
{
    const JourneyLayout layout = sampleLayout();
    QImage plain(layout.size.toSize(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QImage marked = plain;
    {
        QPainter painter(&plain);
        paintJourney(painter, layout, lightPalette());
        QPainter other(&marked);
        const Finding error{.severity = Severity::error};
        const auto worst = [&](const RecordRef& record) { return record == project ? &error : nullptr; };
        paintJourney(other, layout, lightPalette(), {.selected = {project}, .worstOf = worst});
    }
    const JourneyItem* item = layout.itemOf(project);
    CHECK(plain.pixelColor((item->rect.bottomLeft() + QPointF(20, -3)).toPoint()) == lightPalette().ofStretch(3));
    CHECK(plain != marked);
}

TEST_CASE("text reads on every colour of both palettes")
{
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        for (const QColor& colour : palette->stretch) CHECK(contrast(colour, textOn(colour)) >= 4.5);
        CHECK(contrast(palette->ink, palette->pane) >= 4.5);
        CHECK(contrast(palette->muted, palette->pane) >= 4.5);
        CHECK(contrast(palette->muted, palette->background) >= 4.5);
        CHECK(contrast(palette->supportText, palette->supportFill) >= 4.5);
        CHECK(contrast(palette->learningText, palette->learningFill) >= 4.5);
        CHECK(contrast(palette->measureText, palette->pane) >= 4.5);
        for (const Severity severity : {Severity::error, Severity::warning, Severity::advice})
            CHECK(contrast(palette->of(severity), palette->softOf(severity)) >= 4.5);
        CHECK(contrast(palette->good, palette->goodSoft) >= 4.5);
    }
}

TEST_CASE("stairs rise and stay within their picture")
{
    const StaircaseLayout layout = layoutStaircase(staircaseOf(sampleProgram("operations-accelerator-36")), {});
    REQUIRE_FALSE(layout.steps.empty());
    CHECK(layout.steps.back().rect.top() < layout.steps.front().rect.top());
    for (const StairBox& step : layout.steps) {
        CHECK(QRectF({}, layout.size).adjusted(-1, -1, 1, 1).contains(step.rect));
        CHECK(step.textRect.bottom() <= step.rect.top());
    }
}

TEST_CASE("the coverage matrix gives each role, activity and row its place")
{
    const Program program = sampleProgram("emerging-leaders-12");
    const Index index(program);
    const CoverageFigure figure{.coverage = coverageOf(index), .competencyTitle = "Competency"};
    const CoverageLayout layout = layoutCoverage(figure, {.width = 800, .firstColumn = 1, .columns = 2});
    CHECK(layout.cells.size() == 2);
    CHECK(layout.needs.size() == 1);
    CHECK(layout.lines.size() == 6);
    CHECK(layout.verdict.right() == Approx(800));
}

TEST_CASE("a growth line rises at the end of the work, and all of it stands within the figure")
{
    const Program program = sampleProgram("operations-accelerator-36");
    GrowthLine line;
    for (const auto& [id, competency] : program.competencies)
        if (const GrowthLine found = growthLineOf(Index(program), id); found.needs.size() == 1 && found.steps.size() >= 2)
            line = found;
    const GrowthLayout layout = layoutGrowth(line, {.size = {300, 160}});
    REQUIRE(line.steps.size() >= 2);
    CHECK(layout.path.size() == static_cast<qsizetype>(2 + 2 * line.steps.size()));
    for (qsizetype i = 1; i < layout.path.size(); ++i) {
        CHECK(layout.path[i].x() >= layout.path[i - 1].x());
        CHECK(layout.path[i].y() <= layout.path[i - 1].y());
    }
    CHECK(QRectF({0, 0}, layout.size).contains(layout.path.boundingRect()));
    REQUIRE(layout.needs.size() == 1);
    REQUIRE(line.needs[0].level == line.steps.back().level);
    CHECK(layout.needs[0].line.y1() == Approx(layout.path.back().y()));
    QImage image(300, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGrowth(painter, layout, lightPalette());
    painter.end();
    CHECK(image.pixelColor(layout.path.back().toPoint() - QPoint(4, 0)) != QColor(Qt::white));
}

TEST_CASE("a growth line without any work has no path")
{
    Program program;
    program.competencies[{"C"}] = {.id = {"C"}};
    CHECK(layoutGrowth(growthLineOf(Index(program), {"C"}), {}).path.isEmpty());
}
