// SPDX-License-Identifier: Apache-2.0
#include "pages/badgerow.hpp"

#include "look/badge.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>

namespace cadre {

BadgeRow::BadgeRow(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < m_badges.size(); ++i) {
        m_badges[i] = new Badge(markOf(static_cast<Severity>(i)), {}, {}, this);
        layout->addWidget(m_badges[i]);
    }
    hide();
}

void BadgeRow::show(const std::vector<const Finding*>& findings)
{
    std::array<int, 3> counts{};
    for (const Finding* finding : findings) ++counts[static_cast<std::size_t>(finding->severity)];
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto severity = static_cast<Severity>(i);
        m_badges[i]->show(markOf(severity), QString::number(counts[i]), countWords(severity, static_cast<std::size_t>(counts[i])));
        m_badges[i]->setVisible(counts[i] > 0);
    }
    setVisible(!findings.empty());
}

} // namespace cadre
