// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace cadre {

class FindingModel;
class ReviewState;

/// Paints a row of a list of findings: sign, message, and at the right the place. The selected row is left to
/// the widget that stands in it.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FindingDelegate(const FindingModel& model, const ReviewState& state, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How wide the column of places is in a list of this width.
    [[nodiscard]] static int placeWidth(int listWidth);
    static constexpr int signWidth = 36; ///< The column of signs at the left.

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QString acceptedText(const QModelIndex& index) const;

    /// The height of a text, remembered: lists are laid out at each key that is typed.
    [[nodiscard]] int heightOf(const QFont& font, int width, const QString& text) const;

    const FindingModel& m_model;
    const ReviewState& m_state;
    mutable QHash<QString, int> m_heights; ///< Of texts at `m_heightsWidth`.
    mutable int m_heightsWidth = 0;
};

} // namespace cadre
