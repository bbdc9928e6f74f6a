// SPDX-License-Identifier: Apache-2.0
#include "coverage/growthview.hpp"

#include "look/theme.hpp"
#include "print/figures/growth.hpp"
#include "session/text.hpp"

#include <QPainter>

namespace cadre {

GrowthView::GrowthView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How people grow"));
}

void GrowthView::show(GrowthLine line)
{
    if (line == m_line) return;
    m_line = std::move(line);
    QStringList words;
    for (const GrowthStep& step : m_line.steps) words << toQt(step.text);
    if (words.isEmpty()) words << tr("No real work leads to a level yet");
    for (const GrowthNeed& need : m_line.needs) words << toQt(need.text);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    setToolTip(words.join(u'\n'));
    update();
}

void GrowthView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGrowth(painter, layoutGrowth(m_line, {.size = QSizeF(size()), .unit = zoomPercent() / 100.0, .family = font().family()}), theme());
}

} // namespace cadre
