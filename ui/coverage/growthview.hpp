// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/theme.hpp"
#include "report/growth.hpp"

#include <QWidget>

namespace cadre {

/// Shows a growth line, in words for screen readers.
class GrowthView : public QWidget {
    Q_OBJECT

public:
    explicit GrowthView(QWidget* parent = nullptr);

    void show(GrowthLine line);
    [[nodiscard]] const GrowthLine& line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override { return {zoomed(280), zoomed(168)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, zoomed(140)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GrowthLine m_line;
};

} // namespace cadre
