// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace cadre {

/// A button for something the program offers, such as a repair. Its text stands as it is (an "&" in a name makes no
/// key), ends in "…" where the room ends, and Enter presses it.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(const QString& text = {}, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    [[nodiscard]] const QString& fullText() const { return m_full; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_full;
};

} // namespace cadre
