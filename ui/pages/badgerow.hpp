// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QWidget>

#include <array>
#include <vector>

namespace cadre {

class Badge;

/// How many errors, warnings and pieces of advice there are, as badges; hidden where there is none.
class BadgeRow : public QWidget {
    Q_OBJECT

public:
    explicit BadgeRow(QWidget* parent = nullptr);

    void show(const std::vector<const Finding*>& findings);

private:
    std::array<Badge*, 3> m_badges;
};

} // namespace cadre
