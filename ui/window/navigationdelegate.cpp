// SPDX-License-Identifier: Apache-2.0
#include "window/navigationdelegate.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"

#include <QPainter>

namespace cadre {
namespace {

void paintHeading(QPainter& painter, const QRect& box, QFont font, const QString& text)
{
    font.setPixelSize(zoomed(11));
    font.setBold(true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6 * zoomPercent() / 100);
    painter.setFont(font);
    painter.setPen(theme().muted);
    painter.drawText(box.adjusted(16, 0, -8, -3), Qt::AlignLeft | Qt::AlignBottom, text);
}

/// Paints the count or the badge and tells how wide it was.
int paintCount(QPainter& painter, const QRect& box, const QModelIndex& index)
{
    const auto count = index.data(NavigationDelegate::countRole).toULongLong();
    if (count == 0) return 0;
    const QString text = QString::number(count);
    const int severity = index.data(NavigationDelegate::severityRole).toInt();
    if (severity >= 0) {
        QFont bold = painter.font();
        bold.setPixelSize(zoomed(12));
        bold.setBold(true);
        painter.setFont(bold);
        return static_cast<int>(
            paintBadge(painter, box, markOf(static_cast<Severity>(severity)), text, Qt::AlignRight).width());
    }
    painter.setPen(theme().muted);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, text);
    return painter.fontMetrics().horizontalAdvance(text);
}

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(keyRole).toString().isEmpty()) {
        paintHeading(*painter, option.rect, option.font, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->setPen(focused ? QPen(theme().accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(selected                                 ? theme().accentSoft
                      : option.state & QStyle::State_MouseOver ? theme().background
                                                               : QBrush());
    painter->drawRoundedRect(row, 5, 5);

    const QRect text = row.adjusted(8, 0, -8, 0);
    painter->setFont(option.font);
    const int used = paintCount(*painter, text, index);
    QFont font = option.font;
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(selected ? theme().accent : theme().ink);
    const int width = text.width() - used - 6;
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + zoomed(12)};
}

} // namespace cadre
