// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QPainter;

namespace cadre {

/// Whether a rule set's card is the one in force, and how it is touched.
struct CardState {
    bool inForce = false;
    bool focused = false;
    bool hovered = false;
};

/// The ground of a rule set's card, with a tick where the set is in force.
void paintSetCard(QPainter& painter, const QRect& card, const CardState& state);
/// What stands in a card keeps this distance from its edge.
inline constexpr int cardPadding = 12;
/// All cards are as high as this, or higher where one of them has more to say.
inline constexpr int cardHeight = 98;

/// A rule set as a card to press: what it is called and what it is for. Checked while it is in force.
class SetCard : public QAbstractButton {
    Q_OBJECT

public:
    SetCard(const QString& title, const QString& purpose, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {240, cardHeight}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {150, cardHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    /// It is in force or not; a click only asks for it.
    void nextCheckState() override {}

private:
    [[nodiscard]] QFont titleFont() const;

    QString m_purpose;
};

} // namespace cadre
