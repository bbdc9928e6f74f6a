// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/counts.hpp"

#include <QWidget>

#include <array>

namespace cadre {

class Badge;

/// How many errors, warnings and pieces of advice there are, as badges; hidden where there is none.
class BadgeRow : public QWidget {
    Q_OBJECT

public:
    explicit BadgeRow(QWidget* parent = nullptr);

    void show(const FindingCounts& counts);

private:
    std::array<Badge*, severities.size()> m_badges;
};

} // namespace cadre
