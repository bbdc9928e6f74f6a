// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace cadre {

/// A list that says "3" where there is no room for "3 · intermediate", and "…" where any other text ends early. Open, it is
/// as wide as its entries.
class ShortCombo : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
    void showPopup() override;
};

} // namespace cadre
