// SPDX-License-Identifier: Apache-2.0
#include "review/lessoncard.hpp"

#include "look/mark.hpp"
#include "look/theme.hpp"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace cadre {
namespace {

constexpr int sidePadding = 9;
constexpr int topPadding = 7;
constexpr int nameLines = 2;
constexpr int badgeHeight = 20;
constexpr int gap = 3;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont small(QFont font)
{
    font.setPixelSize(12);
    return font;
}

} // namespace

LessonCard::LessonCard(int lesson, const QString& name, QWidget* parent) : QAbstractButton(parent), m_lesson(lesson)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts({});
}

void LessonCard::setCounts(const FindingCounts& counts)
{
    m_counts = counts;
    setAccessibleName(tr("Lesson %1, %2: %3").arg(m_lesson).arg(text(), countWords(counts)));
    setToolTip(tr("%1: %2. Press to show this lesson alone.").arg(text(), countWords(counts)));
    update();
}

QSize LessonCard::sizeHint() const
{
    const int lines = QFontMetrics(small(font())).height() + nameLines * QFontMetrics(bold(font())).lineSpacing();
    return {110, lines + badgeHeight + 2 * topPadding + 2 * gap};
}

QSize LessonCard::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void LessonCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? theme().accent : theme().line, strong ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? theme().accentSoft : theme().pane);
    const qreal inset = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    const QRect box = rect().adjusted(sidePadding, topPadding, -5, -topPadding);
    painter.setFont(small(font()));
    painter.setPen(theme().muted);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, QString::number(m_lesson));
    const QRect nameBox = box.adjusted(0, painter.fontMetrics().height() + gap, 0, -badgeHeight - gap);
    painter.setFont(bold(font()));
    painter.setPen(theme().ink);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    const QRectF badgeBox(box.left() - 2, box.bottom() + 1 - badgeHeight, box.width(), badgeHeight);
    const auto worst = m_counts.worst();
    paintBadge(painter, badgeBox, worst ? markOf(*worst) : Mark::good,
               worst ? QString::number(m_counts.total()) : QString(), Qt::AlignLeft);
}

void LessonCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace cadre
