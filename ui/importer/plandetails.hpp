// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QTextBrowser>

namespace cadre {

/// Shows one row of a plan in full: what would change in the program, word by word, or all that comes in.
class PlanDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit PlanDetails(const Program& program, QWidget* parent = nullptr);

    void show(const ImportItem& item);
    void show(const FrameworkNote& note);
    void showNothing();

private:
    const Program& m_program;
};

} // namespace cadre
