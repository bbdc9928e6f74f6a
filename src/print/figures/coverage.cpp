// SPDX-License-Identifier: Apache-2.0
#include "print/figures/coverage.hpp"

#include "print/figures/figurefont.hpp"
#include "print/figures/textlines.hpp"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cadre {

namespace {

constexpr int mostTitleLines = 4;
constexpr int mostNameLines = 12;
constexpr int mostMeasureLines = 12;
constexpr double padding = 5;
constexpr double cellHeight = 22;
constexpr double groupRow = 24;

QString measureNames(const CoverageRow& row)
{
    QStringList names;
    for (const CoverageMeasure& measure : row.measures) names << QString::fromStdString(measure.name).simplified();
    return names.join(QStringLiteral(", "));
}

QColor cellColour(const Palette& palette, std::optional<std::int64_t> level)
{
    return level ? palette.ofStretch(static_cast<int>(std::clamp<std::int64_t>(*level, 1, 4))) : palette.stretchUnknown;
}

QColor verdictColour(const Palette& palette, Verdict verdict)
{
    switch (verdict) {
    case Verdict::covered: return palette.good;
    case Verdict::unmeasured:
    case Verdict::shortOfLevel: return palette.warning;
    case Verdict::notPractised: return palette.error;
    case Verdict::notNeeded: break;
    }
    return palette.muted;
}

QColor verdictFill(const Palette& palette, Verdict verdict)
{
    switch (verdict) {
    case Verdict::covered: return palette.goodSoft;
    case Verdict::unmeasured:
    case Verdict::shortOfLevel: return palette.warningSoft;
    case Verdict::notPractised: return palette.errorSoft;
    case Verdict::notNeeded: break;
    }
    return palette.faint;
}

void layColumns(CoverageLayout& layout, const CoverageFigure& figure, std::size_t columns)
{
    const double unit = layout.unit;
    const auto roles = static_cast<double>(figure.coverage.roles.size());
    const double needWidth = roles > 0 ? std::min(62 * unit, layout.width * 0.2 / roles) : 0;
    const double nameWidth = layout.width * 0.2;
    const double measureWidth = layout.width * 0.24;
    const double verdictWidth = 96 * unit;
    double x = 0;
    const auto take = [&](double width) {
        const QRectF column(x, 0, width, 0);
        x += width;
        return column;
    };
    layout.name = take(nameWidth);
    for (std::size_t i = 0; i < figure.coverage.roles.size(); ++i) layout.needs.push_back(take(needWidth));
    const double room = layout.width - x - measureWidth - verdictWidth;
    for (std::size_t i = 0; i < columns; ++i) layout.cells.push_back(take(room / static_cast<double>(columns)));
    if (columns == 0) x += room;
    layout.measures = take(measureWidth);
    layout.verdict = take(verdictWidth);
}

class Lettering {
public:
    Lettering(QPainter& painter, const CoverageLayout& layout) : m_painter(painter), m_layout(layout) {}

    void lines(const QStringList& lines, QRectF rect, const QColor& colour, bool bold, Qt::Alignment alignment) const
    {
        const QFont font = figureFont(m_layout.family, figureSmall, m_layout.unit, bold);
        const double height = QFontMetricsF(font).height();
        m_painter.setFont(font);
        m_painter.setPen(colour);
        double y = rect.center().y() - height * static_cast<double>(lines.size()) / 2;
        for (const QString& line : lines) {
            m_painter.drawText(QRectF(rect.left(), y, rect.width(), height),
                               static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line);
            y += height;
        }
    }

private:
    QPainter& m_painter;
    const CoverageLayout& m_layout;
};

QRectF at(const QRectF& column, double y, double height, double inset = 0)
{
    return {column.left() + inset, y, column.width() - 2 * inset, height};
}

} // namespace

CoverageLayout layoutCoverage(const CoverageFigure& figure, const CoverageOptions& options)
{
    CoverageLayout layout{.width = options.width, .unit = options.unit, .family = options.family};
    const Coverage& coverage = figure.coverage;
    layout.firstColumn = std::min(options.firstColumn, coverage.activities.size());
    const std::size_t columns = std::min(options.columns, coverage.activities.size() - layout.firstColumn);
    layColumns(layout, figure, columns);

    const double unit = options.unit;
    const QFont font = figureFont(options.family, figureSmall, unit);
    const double lineHeight = QFontMetricsF(font).height();
    qsizetype titleLines = 1;
    const auto title = [&](const std::string& text, const QRectF& column) {
        QStringList lines = wrapped(QString::fromStdString(text), font, column.width() - 4 * unit, mostTitleLines);
        titleLines = std::max(titleLines, lines.size());
        return lines;
    };
    for (std::size_t i = 0; i < layout.needs.size(); ++i)
        layout.needTitles.push_back(title(coverage.roles[i].name, layout.needs[i]));
    for (std::size_t i = 0; i < layout.cells.size(); ++i)
        layout.cellTitles.push_back(title(coverage.activities[layout.firstColumn + i].name, layout.cells[i]));
    layout.headHeight = lineHeight * static_cast<double>(titleLines + (layout.needs.empty() ? 0 : 1)) + 2 * padding * unit;

    const std::string* group = nullptr;
    for (const CoverageRow& row : coverage.rows) {
        CoverageLine line;
        if ((!group || *group != row.group) && !row.group.empty()) {
            line.group = QString::fromStdString(row.group).simplified();
            line.groupHeight = groupRow * unit;
        }
        group = &row.group;
        line.name = wrapped(QString::fromStdString(row.name), font, layout.name.width() - 2 * padding * unit, mostNameLines);
        line.measures = wrapped(measureNames(row), font, layout.measures.width() - 2 * padding * unit, mostMeasureLines);
        const auto lines = static_cast<double>(std::max(line.name.size(), line.measures.size()));
        line.height = line.groupHeight + std::max(lineHeight * lines, cellHeight * unit) + 2 * padding * unit;
        layout.lines.push_back(std::move(line));
    }
    return layout;
}

void paintCoverageHead(QPainter& painter, const CoverageFigure& figure, const CoverageLayout& layout, const Palette& palette)
{
    painter.save();
    const Lettering text(painter, layout);
    const double inset = padding * layout.unit;
    const auto fixed = [&](const std::string& title, const QRectF& column) {
        const QFont font = figureFont(layout.family, figureSmall, layout.unit, true);
        text.lines(wrapped(QString::fromStdString(title), font, column.width() - 2 * inset, mostTitleLines),
                   at(column, 0, layout.headHeight, inset), palette.muted, true, Qt::AlignLeft);
    };
    fixed(figure.competencyTitle, layout.name);
    fixed(figure.measuresTitle, layout.measures);
    fixed(figure.verdictTitle, layout.verdict);
    const double lineHeight = QFontMetricsF(figureFont(layout.family, figureSmall, layout.unit)).height();
    if (!layout.needs.empty()) {
        const QRectF all(layout.needs.front().left(), 0, layout.needs.back().right() - layout.needs.front().left(), 0);
        const QFont font = figureFont(layout.family, figureSmall, layout.unit, true);
        text.lines(wrapped(QString::fromStdString(figure.needsTitle), font, all.width(), 1), at(all, inset, lineHeight),
                   palette.muted, true, Qt::AlignHCenter);
    }
    const double below = inset + lineHeight;
    for (std::size_t i = 0; i < layout.needs.size(); ++i)
        text.lines(layout.needTitles[i], at(layout.needs[i], below, layout.headHeight - below - inset), palette.muted,
                   false, Qt::AlignHCenter);
    for (std::size_t i = 0; i < layout.cells.size(); ++i)
        text.lines(layout.cellTitles[i], at(layout.cells[i], 0, layout.headHeight), palette.muted, false, Qt::AlignHCenter);
    painter.setPen(QPen(palette.line, layout.unit));
    painter.drawLine(QPointF(0, layout.headHeight), QPointF(layout.width, layout.headHeight));
    painter.restore();
}

void paintCoverageRow(QPainter& painter, const CoverageFigure& figure, const CoverageLayout& layout, std::size_t index,
                      const Palette& palette)
{
    const CoverageRow& row = figure.coverage.rows.at(index);
    const CoverageLine& line = layout.lines.at(index);
    const double unit = layout.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Lettering text(painter, layout);
    if (!line.group.isEmpty()) {
        const QRectF band(0, 0, layout.width, line.groupHeight);
        painter.fillRect(band, palette.faint);
        text.lines({line.group}, band.adjusted(padding * unit, 0, 0, 0), palette.ink, true, Qt::AlignLeft);
    }
    const double top = line.groupHeight;
    const double height = line.height - top;
    text.lines(line.name, at(layout.name, top, height, padding * unit), palette.ink, false, Qt::AlignLeft);
    text.lines(line.measures, at(layout.measures, top, height, padding * unit), palette.ink, false, Qt::AlignLeft);
    for (std::size_t i = 0; i < layout.needs.size(); ++i)
        if (row.needs[i])
            text.lines({QString::number(*row.needs[i])}, at(layout.needs[i], top, height), palette.ink, false, Qt::AlignHCenter);

    const double cellTop = top + (height - cellHeight * unit) / 2;
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        const CoverageCell* cell = row.cellIn(layout.firstColumn + i);
        const QRectF rect = at(layout.cells[i], cellTop, cellHeight * unit, 2 * unit);
        const QColor fill = cell ? cellColour(palette, cell->level) : palette.faint;
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 2 * unit, 2 * unit);
        if (!cell) continue;
        const QString level = cell->level ? QStringLiteral("→ %1").arg(*cell->level) : QStringLiteral("→ ?");
        text.lines({level}, rect, textOn(fill), false, Qt::AlignHCenter);
    }
    const auto verdict = static_cast<std::size_t>(row.verdict);
    const QString word = verdict < figure.verdicts.size() ? QString::fromStdString(figure.verdicts[verdict]) : QString();
    const QFont bold = figureFont(layout.family, figureSmall, unit, true);
    const QString shown = QFontMetricsF(bold).elidedText(word, Qt::ElideRight, layout.verdict.width() - 3 * padding * unit);
    const QRectF chip(layout.verdict.left() + padding * unit, top + (height - 18 * unit) / 2,
                      std::min(QFontMetricsF(bold).horizontalAdvance(shown) + 14 * unit, layout.verdict.width() - padding * unit), 18 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(verdictFill(palette, row.verdict));
    painter.drawRoundedRect(chip, 9 * unit, 9 * unit);
    text.lines({shown}, chip, verdictColour(palette, row.verdict), true, Qt::AlignHCenter);
    painter.setPen(QPen(palette.line, unit));
    painter.drawLine(QPointF(0, line.height), QPointF(layout.width, line.height));
    painter.restore();
}

} // namespace cadre
