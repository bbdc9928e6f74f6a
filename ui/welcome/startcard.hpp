// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/journey.hpp"

#include <QAbstractButton>

namespace cadre {

/// Something to start from, as a card to press: what it is called, what it is, and its path of responsibility.
class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    /// Without steps in the staircase an empty frame stands in its place: a blank program.
    StartCard(const QString& title, const QString& description, Staircase staircase, QWidget* parent = nullptr);

    void setDescription(const QString& description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// As much as the description needs: words are longer in other languages.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    /// Names are longer in other languages as well.
    [[nodiscard]] int titleHeight(int width) const;

    QString m_description;
    Staircase m_staircase;
};

} // namespace cadre
