// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "welcome/recents.hpp"

#include <QAbstractButton>

namespace cadre {

/// A program that was open before: its name, when that was, and its findings then.
class RecentButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecentButton(const Recent& recent, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Recent m_recent;
};

} // namespace cadre
