// SPDX-License-Identifier: Apache-2.0
#include "findings/badgerow.hpp"

#include "look/badge.hpp"

#include <QHBoxLayout>

namespace cadre {

BadgeRow::BadgeRow(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < m_badges.size(); ++i) {
        m_badges[i] = new Badge(markOf(severities[i]), {}, {}, this);
        layout->addWidget(m_badges[i]);
    }
    layout->addStretch(1);
    hide();
}

void BadgeRow::show(const FindingCounts& counts)
{
    for (std::size_t i = 0; i < m_badges.size(); ++i) {
        const std::size_t count = counts.of[i];
        if (count > 0) m_badges[i]->show(markOf(severities[i]), QString::number(count), countWords(severities[i], count));
        m_badges[i]->setVisible(count > 0);
    }
    setVisible(counts.total() > 0);
}

} // namespace cadre
