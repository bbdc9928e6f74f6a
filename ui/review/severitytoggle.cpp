// SPDX-License-Identifier: Apache-2.0
#include "review/severitytoggle.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"
#include "session/counts.hpp"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace cadre {
namespace {

constexpr int room = 3; ///< Around the badge, for the frame of the focus.

} // namespace

SeverityToggle::SeverityToggle(Severity severity, QWidget* parent) : QAbstractButton(parent), m_severity(severity)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setCount(0);
    connect(this, &QAbstractButton::toggled, this, &SeverityToggle::say);
}

void SeverityToggle::setCount(std::size_t count)
{
    if (count == m_count && !text().isEmpty()) return; // each name that is set is announced
    m_count = count;
    setText(QString::number(count));
    say();
    updateGeometry();
    update();
}

void SeverityToggle::say()
{
    const QString words = countWords(m_severity, m_count);
    setAccessibleName(isChecked() ? tr("%1, shown").arg(words) : tr("%1, hidden").arg(words));
    setToolTip(isChecked() ? tr("%1. Press to hide them.").arg(words)
                           : tr("%1, hidden. Press to show them.").arg(words));
}

QSize SeverityToggle::sizeHint() const
{
    return {static_cast<int>(std::ceil(badgeWidth(font(), text()))) + 2 * room,
            std::max(20, fontMetrics().height() + 4) + 2 * room};
}

void SeverityToggle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(room, room, -room, -room);
    if (isChecked()) {
        paintBadge(painter, box, markOf(m_severity), text(), Qt::AlignLeft);
    } else {
        QFont struck = font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
        paintQuietBadge(painter, box, markOf(m_severity), text());
    }
    if (hasFocus() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme().accent : theme().line, hasFocus() ? 2 : 1));
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    }
}

void SeverityToggle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace cadre
