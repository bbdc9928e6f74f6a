// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace cadre {

/// Paints an entry of the navigation: its title, and at the right a count or a badge with the worst findings.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    enum Role {
        keyRole = Qt::UserRole, ///< The page's key; empty for a heading.
        sectionRole,
        countRole,    ///< Records, or findings where there is a severity.
        severityRole, ///< Of the badge, as Severity; -1 for a plain count.
    };

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cadre
