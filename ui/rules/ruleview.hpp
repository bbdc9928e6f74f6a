// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <QTableView>

namespace cadre {

class RuleTable;

/// The list of rules. The selected one stays selected while the list changes; a click on what a rule weighs, or F2,
/// opens the choice.
class RuleView : public QTableView {
    Q_OBJECT

public:
    explicit RuleView(RuleTable& table, QWidget* parent = nullptr);

    /// The rule that was selected last, even if a filter hides it now.
    [[nodiscard]] const Rule* selected() const { return m_selected; }
    void select(const Rule* rule);
    /// Selects the first rule that is shown, if there is one and the selected one is hidden.
    void selectShown();

signals:
    void ruleSelected();
    /// Enter on a rule: its details are wanted.
    void detailRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restore();
    void shareWidth();

    RuleTable& m_table;
    const Rule* m_selected = nullptr;
    bool m_restoring = false;
};

} // namespace cadre
