// SPDX-License-Identifier: Apache-2.0
#include "look/tooltips.hpp"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace cadre {
namespace {

QString textIn(const QHeaderView& header, QPoint place)
{
    const int section = header.logicalIndexAt(place);
    return section < 0 ? QString() : header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
}

/// What the tooltip at a place of a widget says; empty for none.
QString textAt(const QWidget& widget, QPoint place)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || view->viewport() != &widget || !view->model()) return widget.toolTip();
    if (const auto* header = qobject_cast<const QHeaderView*>(view)) return textIn(*header, place);
    return view->indexAt(place).data(Qt::ToolTipRole).toString();
}

} // namespace

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

bool PlainToolTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(watched);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = textAt(*widget, help->pos());
    if (text.isEmpty()) return false;
    QToolTip::showText(help->globalPos(), plainToolTip(text), widget);
    return true;
}

} // namespace cadre
