// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

#include <QStyledItemDelegate>

namespace cadre {

class PlanTree;

/// Paints the state of an item as a pill, and offers its choices as a list to pick from.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanDelegate(const Program& program, PlanTree& tree, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintState(QPainter& painter, QRect cell, const ImportItem& item) const;

    const Program& m_program;
    PlanTree& m_tree;
};

} // namespace cadre
