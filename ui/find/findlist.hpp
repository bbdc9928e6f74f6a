// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace cadre {

/// The list below the field in which one searches. The field keeps the keyboard.
class FindList : public QListView {
    Q_OBJECT

public:
    explicit FindList(QWidget* window);

    /// Stands below `field`, as high as what it shows.
    void placeBelow(const QWidget& field);
    void step(int rows);

    static constexpr int fullWidth = 560;
    static constexpr int rowHeight = 44;
    static constexpr int mostRows = 9;
};

} // namespace cadre
