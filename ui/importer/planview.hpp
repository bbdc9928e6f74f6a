// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace cadre {

class PlanTree;

/// The tree of a plan: Space ticks, F2 or Enter opens the choices of a row, as does a click on them.
class PlanView : public QTreeView {
    Q_OBJECT

public:
    PlanView(PlanTree& tree, QWidget* parent = nullptr);

signals:
    /// Another row is the current one, or it says something else.
    void currentShown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void openChoices(const QModelIndex& index);
    void afterReset();

    PlanTree& m_tree;
};

} // namespace cadre
