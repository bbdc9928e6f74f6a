// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/mark.hpp"

#include <QWidget>

namespace cadre {

/// A rounded badge with a sign and a short text: "▲ 4".
class Badge : public QWidget {
    Q_OBJECT

public:
    /// `spoken` is what a screen reader says instead of the sign and the text.
    Badge(Mark mark, const QString& text, const QString& spoken, QWidget* parent = nullptr);
    void show(Mark mark, const QString& text, const QString& spoken);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    QString m_text;
};

} // namespace cadre
