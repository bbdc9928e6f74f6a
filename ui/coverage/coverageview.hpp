// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTableView>

class QLabel;

namespace cadre {

class CoverageDelegate;
class CoverageHead;
class CoverageTable;
class Session;

/// The coverage to look at and to change: arrows walk, a digit sets the level of a cell, Delete clears it, and a
/// click or Enter offers all levels; on a verdict it asks for the repair. The competency of the current row is the
/// session's selection.
class CoverageView : public QTableView {
    Q_OBJECT

public:
    CoverageView(Session& session, CoverageTable& table, QWidget* parent = nullptr);

signals:
    /// Something is missing in this row, and somebody wants to repair it.
    void repairAsked(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
    void arrangeColumns();
    void arrangeRows();
    [[nodiscard]] int textHeight(int row);
    void placeCorner();
    void activate(const QModelIndex& index);
    void offerLevels(const QModelIndex& index);
    void showSelection();

    Session& m_session;
    CoverageTable& m_table;
    CoverageDelegate* m_delegate;
    CoverageHead* m_head;
    QLabel* m_corner;        ///< The title above the names.
    QHash<QString, int> m_heights; ///< Of rows by their texts,
    int m_heightsWidth = 0;        ///< where the measures have this width.
    int m_column = 0;        ///< Where the cursor was last, for coming back after the rows changed.
    bool m_following = false; ///< The current cell moves after the selection, not the other way round.
};

} // namespace cadre
