// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace cadre {

class PlanTable;

/// Paints the state of an item as a chip, and offers its choices as a list to pick from.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanDelegate(PlanTable& table, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    PlanTable& m_table;
};

} // namespace cadre
