// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QWidget>

#include <vector>

class QComboBox;

namespace cadre {

/// Which of the program's levels each level of the framework becomes, to be changed before the import.
class LevelChoices : public QWidget {
    Q_OBJECT

public:
    LevelChoices(const std::vector<ImportLevel>& levels, const std::vector<ScaleStep>& scale,
                 QWidget* parent = nullptr);

    /// The program's level for each level of the framework.
    [[nodiscard]] std::vector<std::int64_t> levels() const;

signals:
    void changed();

private:
    std::vector<QComboBox*> m_choices;
};

} // namespace cadre
