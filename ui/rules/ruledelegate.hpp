// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace cadre {

class RuleTable;

/// Paints the rows of a RuleView, and offers what a rule can weigh as a list to pick from.
class RuleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RuleDelegate(RuleTable& table, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFound(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintWeight(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    RuleTable& m_table;
};

} // namespace cadre
