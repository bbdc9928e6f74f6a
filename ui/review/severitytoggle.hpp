// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QAbstractButton>

#include <cstddef>

namespace cadre {

/// A badge with the number of findings of a severity, to show or hide them. Hidden ones are struck out and have an
/// outline instead of a ground.
class SeverityToggle : public QAbstractButton {
    Q_OBJECT

public:
    explicit SeverityToggle(Severity severity, QWidget* parent = nullptr);

    void setCount(std::size_t count);
    [[nodiscard]] Severity severity() const { return m_severity; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void say();

    Severity m_severity;
    std::size_t m_count = 0;
};

} // namespace cadre
