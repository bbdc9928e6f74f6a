// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragedelegate.hpp"

#include "coverage/coveragetable.hpp"
#include "look/theme.hpp"
#include "session/text.hpp"

#include <QPainter>

#include <algorithm>

namespace cadre {
namespace {

constexpr int sideMargin = 5;
constexpr int topMargin = 6;
constexpr int chipPadding = 16;
constexpr int chipGap = 4;
constexpr int moreWidth = 34;
constexpr int mostChipLines = 2;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// Colours of five steps for a scale of any length.
QColor colourOfLevel(std::int64_t level, std::int64_t highest)
{
    const double share = highest > 1 ? static_cast<double>(level - 1) / static_cast<double>(highest - 1) : 1.0;
    return theme().stretch[static_cast<std::size_t>(std::clamp(share * 4.0 + 0.5, 0.0, 4.0))];
}

} // namespace

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::covered:
        return Mark::good;
    case Verdict::notPractised:
        return Mark::error;
    case Verdict::unmeasured:
    case Verdict::shortOfLevel:
        return Mark::warning;
    case Verdict::notNeeded:
        break;
    }
    return Mark::advice;
}

CoverageDelegate::CoverageDelegate(const CoverageTable& table, QObject* parent)
    : QStyledItemDelegate(parent), m_table(table)
{
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CoverageRow* row = m_table.row(index.row());
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, row ? theme().pane : theme().faint);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
    if (row) {
        const QRect box = option.rect.adjusted(sideMargin, topMargin, -sideMargin, -topMargin - 1);
        painter->setFont(option.font);
        switch (m_table.kindOf(index.column())) {
        case CoverageTable::ColumnKind::need:
            painter->setPen(theme().ink);
            painter->drawText(box, Qt::AlignCenter, index.data().toString());
            break;
        case CoverageTable::ColumnKind::activity:
            paintLevel(*painter, box, index);
            break;
        case CoverageTable::ColumnKind::measures:
            paintMeasures(*painter, box, index);
            break;
        case CoverageTable::ColumnKind::verdict:
            painter->setFont(bold(option.font));
            paintBadge(*painter, box, markOf(row->verdict), shown(labelOf(row->verdict)), Qt::AlignLeft);
            break;
        }
    }
    if (focused) {
        painter->setPen(QPen(theme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

void CoverageDelegate::paintLevel(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const CoverageCell* cell = m_table.cell(index);
    QRect bar(box.left(), 0, box.width(), std::min(box.height(), zoomed(26)));
    bar.moveTop(box.center().y() - bar.height() / 2);
    QColor fill = theme().faint;
    if (cell) fill = cell->level ? colourOfLevel(*cell->level, m_table.highestLevel()) : theme().stretchUnknown;
    const bool missing = !cell && m_table.row(index.row())->verdict == Verdict::notPractised;
    painter.setPen(missing ? QPen(theme().error, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setPen(textOn(fill));
    painter.drawText(bar, Qt::AlignCenter, index.data().toString());
}

std::vector<CoverageDelegate::Chip> CoverageDelegate::chipsOf(const CoverageRow& row, int width,
                                                              const QFontMetrics& metrics) const
{
    std::vector<Chip> chips;
    const int height = metrics.height() + 4;
    int line = 0;
    int x = 0;
    for (std::size_t i = 0; i < row.measures.size(); ++i) {
        QString text = metrics.elidedText(toQt(row.measures[i].name), Qt::ElideRight, std::max(20, width - chipPadding));
        int wide = metrics.horizontalAdvance(text) + chipPadding;
        if (x > 0 && x + wide > width) {
            x = 0;
            ++line;
        }
        const std::size_t left = row.measures.size() - i;
        const bool last = line == mostChipLines - 1 && left > 1;
        if (last && x + wide + moreWidth > width) {
            text = CoverageTable::tr("+%1").arg(left);
            wide = metrics.horizontalAdvance(text) + chipPadding;
        }
        chips.push_back({QRect(x, line * (height + chipGap), wide, height), text});
        if (text.startsWith(u'+')) break;
        x += wide + chipGap;
    }
    return chips;
}

int CoverageDelegate::measuresHeight(const QModelIndex& index, int width) const
{
    const CoverageRow* row = m_table.row(index.row());
    if (!row || row->measures.empty()) return 0;
    const auto* view = qobject_cast<const QWidget*>(parent());
    const QFontMetrics metrics(view ? view->font() : QFont());
    return chipsOf(*row, width - 2 * sideMargin, metrics).back().rect.bottom() + 2 * topMargin;
}

void CoverageDelegate::paintMeasures(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const std::vector<Chip> chips = chipsOf(*m_table.row(index.row()), box.width(), painter.fontMetrics());
    if (chips.empty()) return;
    const QPoint corner(box.left(), box.center().y() - chips.back().rect.bottom() / 2);
    for (const Chip& chip : chips) {
        const QRect rect = chip.rect.translated(corner);
        painter.setPen(theme().line);
        painter.setBrush(theme().pane);
        painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
        painter.setPen(theme().ink);
        painter.drawText(rect, Qt::AlignCenter, chip.text);
    }
}

} // namespace cadre
