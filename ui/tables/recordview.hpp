// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <QTimer>

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

signals:
    /// Enter or a double click on a row: its form is wanted.
    void formRequested(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void shareWidth();

    RecordOrder& m_order;
    QTimer m_fitSoon;
};

} // namespace cadre
