// SPDX-License-Identifier: Apache-2.0
#include "look/badge.hpp"

#include <QPainter>

#include <cmath>

namespace cadre {

Badge::Badge(Mark mark, const QString& text, const QString& spoken, QWidget* parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    show(mark, text, spoken);
}

void Badge::show(Mark mark, const QString& text, const QString& spoken)
{
    if (mark == m_mark && text == m_text && spoken == accessibleName()) return; // each name that is set is announced
    m_mark = mark;
    m_text = text;
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {static_cast<int>(std::ceil(badgeWidth(font(), m_text))), std::max(20, fontMetrics().height() + 4)};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_mark, m_text, Qt::AlignLeft);
}

} // namespace cadre
