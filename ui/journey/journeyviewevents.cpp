// SPDX-License-Identifier: Apache-2.0
// What the journey view does with what comes from the mouse, the keyboard and the screen.
#include "journey/journeyaccessible.hpp"
#include "journey/journeycommands.hpp"
#include "journey/journeygestures.hpp"
#include "journey/journeyselection.hpp"
#include "journey/journeyview.hpp"
#include "look/theme.hpp"
#include "session/session.hpp"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cadre {

void JourneyView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    m_marks.foldable = true;
    m_marks.faded = m_gestures->faded();
    const JourneyFrame frame = this->frame();
    for (const JourneyFrame::Pane& pane : frame.panes()) {
        const QRectF months = frame.monthsIn(pane.band);
        if (!months.isEmpty()) {
            painter.save();
            painter.setClipRect(months.adjusted(-JourneyFrame::margin, 0, 0, 0));
            painter.translate(pane.shift);
            const JourneyLayout* loadThen = pane.band == JourneyBand::load ? m_gestures->loadThen() : nullptr;
            paintJourneyBand(painter, loadThen ? *loadThen : m_layout, theme(), m_marks, pane.band,
                             months.translated(-pane.shift));
            painter.restore();
        }
        painter.save();
        const QRectF titles =
            QRectF(0, pane.place.top(), m_layout.months.left() + JourneyFrame::margin, pane.place.height());
        painter.setClipRect(titles.intersected(viewport()->rect()));
        if (horizontalScrollBar()->value() > 0) painter.fillRect(titles, theme().pane);
        painter.translate(JourneyFrame::margin, pane.shift.y());
        paintJourneyTitles(painter, m_layout, theme(), m_marks, pane.band);
        painter.restore();
    }
    if (m_layout.items.empty()) paintEmpty(painter);
    m_gestures->paint(painter);
    if (hasFocus()) { // the selection has an outline of its own; this says that keys go here
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, m_session.selection().empty() ? 2 : 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void JourneyView::paintEmpty(QPainter& painter) const
{
    painter.setPen(theme().muted);
    painter.setFont(font());
    const QRect room = viewport()->rect().adjusted(m_layout.months.toRect().left() + 24, 24, -24, -24);
    painter.drawText(
        room, Qt::AlignCenter | Qt::TextWordWrap,
        tr("Nothing is planned yet. Click the right mouse button in a month to add an assignment there, or choose "
           "“+ Assignment” above."));
}

void JourneyView::mousePressEvent(QMouseEvent* event)
{
    m_gestures->press(*event);
}

void JourneyView::mouseMoveEvent(QMouseEvent* event)
{
    m_gestures->move(*event);
}

void JourneyView::mouseReleaseEvent(QMouseEvent* event)
{
    m_gestures->release(*event);
}

void JourneyView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const JourneyItem* item = itemAt(event->position());
    if (event->button() != Qt::LeftButton || !item || item->record.id.empty()) return;
    m_gestures->cancel();
    choose(*item);
    editName();
}

void JourneyView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / 120.0;
        if (steps != 0) zoom(std::pow(zoomStep, steps), event->position().x());
        event->accept();
        return;
    }
    // A touchpad scrolls both ways at once, by pixels where it tells them.
    const QPoint pixels = event->pixelDelta();
    if (!pixels.isNull()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void JourneyView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_gestures->isActive()) return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const JourneyItem* item = current();
        const QPoint place =
            item ? frame().toWindow(item->rect).toAlignedRect().bottomLeft() : viewport()->rect().center();
        m_commands->showMenu(viewport()->mapToGlobal(place), {}, {});
        return;
    }
    const QPointF figure = frame().toFigure(event->pos());
    const JourneyItem* item = m_layout.itemAt(figure);
    const auto& selection = m_session.selection();
    if (!item || item->record.id.empty()) choose(std::vector<RecordRef>());
    else if (std::ranges::find(selection, item->record) == selection.end()) choose(*item);
    std::optional<JourneyLane> lane;
    for (const JourneyLaneBox& box : m_layout.lanes)
        if (box.rect.top() <= figure.y() && figure.y() < box.rect.bottom()) lane = box.lane;
    std::optional<int> month;
    if (m_layout.months.left() <= figure.x() && figure.x() < m_layout.months.right())
        month = m_layout.monthAt(figure.x());
    m_commands->showMenu(event->globalPos(), lane, month);
}

bool JourneyView::walk(const std::vector<const JourneyItem*>& order, int steps, bool extend)
{
    const JourneyItem* at = current();
    const auto found = std::ranges::find(order, at);
    std::ptrdiff_t index = found == order.end() ? (steps > 0 ? -1 : std::ssize(order)) : found - order.begin();
    index += steps;
    if (index < 0 || index >= std::ssize(order)) return false;
    const JourneyItem item = *order[static_cast<std::size_t>(index)];
    if (extend) {
        std::vector<RecordRef> refs = m_session.selection();
        std::erase(refs, item.record);
        refs.insert(refs.begin(), item.record);
        choose(std::move(refs));
    } else {
        choose(item);
    }
    makeVisible(frame().toWindow(item.rect).toAlignedRect());
    return true;
}

bool JourneyView::focusNextPrevChild(bool next)
{
    // Asked also when something within the view is hidden: that is no Tab.
    if (hasFocus() && !m_leaves && walk(timeOrder(), next ? 1 : -1)) return true;
    m_leaves = false;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void JourneyView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        walk(inRowOrder(m_layout), -1, shift);
        break;
    case Qt::Key_Down:
        walk(inRowOrder(m_layout), 1, shift);
        break;
    case Qt::Key_Home:
        choose(std::vector<RecordRef>());
        walk(timeOrder(), 1);
        break;
    case Qt::Key_End:
        choose(std::vector<RecordRef>());
        walk(timeOrder(), -1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: // as commands they move what is selected
        if (m_session.selection().empty()) walk(timeOrder(), 1);
        break;
    case Qt::Key_Escape:
        if (m_gestures->cancel()) break;
        choose(std::vector<RecordRef>());
        m_leaves = true;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void JourneyView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (tabbed && !current()) walk(timeOrder(), event->reason() == Qt::TabFocusReason ? 1 : -1);
    viewport()->update();
    announceFocus(*this);
}

void JourneyView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool JourneyView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace cadre
