// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <QTimer>

#include <optional>

namespace cadre {

class RecordOrder;

/// The table of a RecordList: whole rows, wrapped texts, badges for findings, headings of groups. Columns share the
/// width; it never scrolls sideways.
class RecordView : public QTableView {
    Q_OBJECT

public:
    explicit RecordView(RecordOrder& order, QWidget* parent = nullptr);

    /// Makes each row as high as its texts need.
    void fitAllRows();

    /// Folds or unfolds the group of a row; the current cell stays on it.
    void setGroupFolded(int row, bool folded);

signals:
    /// Enter or a double click on a row: its form is wanted.
    void formRequested(const QModelIndex& index);
    /// The selected rows were dragged to before this row; before none for the number of rows.
    void rowsDropped(int row);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    /// Tab in a cell goes to the next one that can be typed in.
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void shareWidth();
    /// The row whose heading is at a place; -1 for none.
    [[nodiscard]] int headingAt(const QPoint& place) const;
    void paintHeading(QPainter& painter, int row, const QString& heading);
    /// The row before which something dropped at this height goes.
    [[nodiscard]] int dropRowAt(int y) const;
    void endDrag();

    RecordOrder& m_order;
    QTimer m_fitSoon;
    std::optional<QPoint> m_pressed; ///< Where a row was pressed that may be dragged.
    bool m_keepsSelection = false;   ///< The pressed row is one of several selected ones.
    int m_dropRow = -1;              ///< Before which the dragged rows would go; -1 while none are dragged.
};

} // namespace cadre
