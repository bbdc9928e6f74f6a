// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace cadre {

class RecordOrder;

/// Paints the cells of a RecordView.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(RecordOrder& order, QObject* parent = nullptr);

    static constexpr int headingHeight = 26;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int headingAbove(const QModelIndex& index) const;
    /// How far a text stands to the right, because its record belongs to others.
    [[nodiscard]] int indentOf(const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    [[nodiscard]] int textHeight(const QFont& font, int width, const QString& words) const;

    RecordOrder& m_order;
    mutable QHash<QString, int> m_heights;
};

} // namespace cadre
