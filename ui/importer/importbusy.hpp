// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/importwatch.hpp"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace cadre {

/// Says what an import is at, and how far, as long as there is no plan to show.
class ImportBusy : public QWidget {
    Q_OBJECT

public:
    explicit ImportBusy(QWidget* parent = nullptr);

    void showProgress(const ImportProgress& progress);

private:
    QLabel* m_what;
    QProgressBar* m_bar;
};

} // namespace cadre
