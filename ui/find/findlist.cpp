// SPDX-License-Identifier: Apache-2.0
#include "find/findlist.hpp"

#include "find/foundmodel.hpp"
#include "look/mark.hpp"
#include "look/theme.hpp"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cadre {
namespace {

/// Paints what was found over what it is; the keys of a command stand at the right.
class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {FindList::fullWidth, FindList::rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = theme();
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, colours.accentSoft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);
        }
        const auto kind = static_cast<EntryKind>(index.data(FoundModel::kindRole).toInt());
        QRect box = option.rect.adjusted(14, 4, -12, -4);
        const QString detail = index.data(FoundModel::detailRole).toString();
        if (kind == EntryKind::command || kind == EntryKind::page) {
            painter->setPen(colours.muted);
            painter->setFont(option.font);
            painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, detail);
            box.setRight(box.right() - option.fontMetrics.horizontalAdvance(detail) - 12);
        }
        if (kind == EntryKind::finding) {
            const auto severity = static_cast<Severity>(index.data(FoundModel::severityRole).toInt());
            paintMark(*painter, QRectF(box.left(), box.top() + 3, 12, 12), markOf(severity));
            box.setLeft(box.left() + 20);
        }
        const QFontMetrics& metrics = option.fontMetrics;
        const bool hasSecond = kind != EntryKind::command && kind != EntryKind::page && !detail.isEmpty();
        painter->setFont(option.font);
        painter->setPen(colours.ink);
        const Qt::Alignment upright = hasSecond ? Qt::AlignTop : Qt::AlignVCenter;
        painter->drawText(box, static_cast<int>(Qt::AlignLeft | upright),
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        if (hasSecond) {
            painter->setPen(colours.muted);
            painter->drawText(box, Qt::AlignLeft | Qt::AlignBottom,
                              metrics.elidedText(detail, Qt::ElideRight, box.width()));
        }
        painter->restore();
    }
};

} // namespace

FindList::FindList(QWidget* window) : QListView(window)
{
    setProperty("part", "findList");
    setAccessibleName(tr("Found"));
    setItemDelegate(new FoundDelegate(this));
    setUniformItemSizes(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    hide();
}

void FindList::placeBelow(const QWidget& field)
{
    const QWidget& window = *parentWidget();
    const int rows = std::clamp(model()->rowCount(), 1, mostRows);
    const int wide = std::min(fullWidth, window.width() - 24);
    const QPoint right = field.mapTo(&window, QPoint(field.width(), field.height() + 4));
    const int left = std::max(12, right.x() - wide);
    setGeometry(left, right.y(), wide, std::min(rows * rowHeight + 2, window.height() - right.y() - 8));
    raise();
}

void FindList::step(int rows)
{
    const int count = model()->rowCount();
    if (count == 0) return;
    const int row = std::clamp(currentIndex().row() + rows, 0, count - 1);
    setCurrentIndex(model()->index(row, 0));
}

} // namespace cadre
