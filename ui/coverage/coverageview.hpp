// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace cadre {

class CoverageTable;
class Session;

/// The coverage to look at and to change: arrows walk, a digit sets the level of a cell, Delete clears it, and a
/// click or Enter offers all levels. The competency of the current row is the session's selection.
class CoverageView : public QTableView {
    Q_OBJECT

public:
    CoverageView(Session& session, CoverageTable& table, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
    void arrangeColumns();
    void offerLevels(const QModelIndex& index);
    void showSelection();

    Session& m_session;
    CoverageTable& m_table;
    bool m_following = false; ///< The current cell moves after the selection, not the other way round.
};

} // namespace cadre
