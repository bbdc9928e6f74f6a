// SPDX-License-Identifier: Apache-2.0
#include "welcome/recentbutton.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"
#include "session/text.hpp"

#include <QLocale>
#include <QPainter>

namespace cadre {
namespace {

QString whenText(const QDate& date)
{
    const qint64 days = date.daysTo(QDate::currentDate());
    if (days == 0) return RecentButton::tr("today");
    if (days == 1) return RecentButton::tr("yesterday");
    const bool thisYear = date.year() == QDate::currentDate().year();
    return QLocale().toString(date, thisYear ? RecentButton::tr("d MMM") : RecentButton::tr("d MMM yyyy"));
}

QString stateText(const Recent& recent)
{
    if (recent.isMissing) return RecentButton::tr("not there any more");
    if (recent.errors == 0 && recent.warnings == 0) return RecentButton::tr("ready");
    QStringList parts;
    if (recent.errors > 0)
        parts << shown(Text::plural(CADRE_TEXT("{n} error"), CADRE_TEXT("{n} errors"), recent.errors));
    if (recent.warnings > 0)
        parts << shown(Text::plural(CADRE_TEXT("{n} warning"), CADRE_TEXT("{n} warnings"), recent.warnings));
    return parts.join(QStringLiteral(", "));
}

} // namespace

RecentButton::RecentButton(const Recent& recent, QWidget* parent) : QAbstractButton(parent), m_recent(recent)
{
    setText(recent.name);
    setAccessibleName(tr("%1, %2, %3").arg(recent.name, whenText(recent.when.date()), stateText(recent)));
    setToolTip(recent.path);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecentButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme();
    if (underMouse()) painter.fillRect(rect(), colours.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -2), 4, 4);
    }
    const QRect box = rect().adjusted(6, 8, -6, -8);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_recent.isMissing ? colours.muted : colours.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(bold).elidedText(m_recent.name, Qt::ElideRight, box.width()));

    painter.setFont(font());
    painter.setPen(colours.muted);
    QString line = whenText(m_recent.when.date()) + QStringLiteral(" · ");
    const bool ready = m_recent.errors == 0 && m_recent.warnings == 0;
    if (ready || m_recent.isMissing) line += stateText(m_recent);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, line);
    if (m_recent.isMissing) return;
    qreal x = box.left() + painter.fontMetrics().horizontalAdvance(line);
    const qreal middle = box.bottom() - painter.fontMetrics().height() / 2.0 + 1;
    for (const auto& [mark, count] :
         {std::pair(Mark::error, m_recent.errors), std::pair(Mark::warning, m_recent.warnings)}) {
        if (count == 0) continue;
        paintMark(painter, QRectF(x, middle - 5, 10, 10), mark);
        const QString number = QString::number(count);
        painter.drawText(QPointF(x + 14, box.bottom() - painter.fontMetrics().descent() + 1), number);
        x += 24 + painter.fontMetrics().horizontalAdvance(number);
    }
}

} // namespace cadre
