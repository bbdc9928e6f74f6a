// SPDX-License-Identifier: Apache-2.0
#include "review/reviewlist.hpp"

#include "review/findingcard.hpp"
#include "review/findingdelegate.hpp"
#include "review/repair.hpp"
#include "session/session.hpp"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace cadre {

ReviewList::ReviewList(Session& session, PlaceName placeName, QWidget* parent)
    : QListView(parent), m_session(session), m_model(session, std::move(placeName))
{
    setAccessibleName(tr("Findings"));
    setModel(&m_model);
    setItemDelegate(new FindingDelegate(m_model, this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReviewList::restore);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReviewList::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &ReviewList::act);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const FindingRow* row = m_model.row(index);
        if (row && row->kind == FindingRow::Kind::acceptedHeading) foldAccepted(m_model.view().unfoldAccepted);
    });
}

void ReviewList::selectFinding(const Finding& finding)
{
    const QModelIndex index = m_model.indexOf(finding);
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ReviewList::foldAccepted(bool fold)
{
    FindingView view = m_model.view();
    view.unfoldAccepted = !fold;
    m_model.setView(view);
}

void ReviewList::act(const QModelIndex& index)
{
    const FindingRow* row = m_model.row(index);
    if (!row) return;
    if (row->kind == FindingRow::Kind::acceptedHeading) return foldAccepted(m_model.view().unfoldAccepted);
    if (const Finding* finding = m_model.finding(index)) m_session.goTo(Place(finding->place));
}

void ReviewList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return act(currentIndex());
    QListView::keyPressEvent(event);
}

void ReviewList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring) return;
    const Finding* finding = m_model.finding(current);
    m_selected = finding ? std::optional<Identity>({*finding, current.row()}) : std::nullopt;
    openCard(current);
    if (!finding || !findAny(m_session.program(), finding->place.record.id)) return;
    m_session.select({RecordRef(finding->place.record)});
}

void ReviewList::restore()
{
    const QScopedValueRollback guard(m_restoring, true);
    const int scrolled = verticalScrollBar()->value();
    const QWidget* card = m_cardRow.isValid() ? indexWidget(m_cardRow) : nullptr;
    const bool hadFocus = hasFocus() || (card && card->isAncestorOf(focusWidget()));
    QModelIndex index = m_selected ? m_model.indexOf(m_selected->finding) : QModelIndex();
    // A repaired finding hands over to the next, so that one can go on with the keyboard.
    if (m_selected && !index.isValid() && hadFocus)
        index = m_model.index(std::min(m_selected->row, m_model.rowCount() - 1));
    const Finding* finding = m_model.finding(index);
    m_selected = finding ? std::optional<Identity>({*finding, index.row()}) : std::nullopt;
    setCurrentIndex(finding ? index : QModelIndex());
    openCard(finding ? index : QModelIndex());
    verticalScrollBar()->setValue(scrolled);
}

void ReviewList::openCard(const QModelIndex& index)
{
    QWidget* old = m_cardRow.isValid() ? indexWidget(m_cardRow) : nullptr;
    const bool hadFocus = old && old->isAncestorOf(focusWidget());
    if (hadFocus) setFocus();
    closeCard();
    const FindingRow* row = m_model.row(index);
    if (row && row->kind == FindingRow::Kind::open) {
        const Finding& finding = *m_model.finding(index);
        auto* card = new FindingCard(m_session, finding, m_model.placeText(finding), viewport());
        m_cardRow = index;
        setIndexWidget(index, card);
        QWidget* before = this;
        for (QWidget* button : card->buttons()) {
            setTabOrder(before, button);
            before = button;
        }
    }
    scheduleDelayedItemsLayout();
}

void ReviewList::closeCard()
{
    if (m_cardRow.isValid()) setIndexWidget(m_cardRow, nullptr);
    m_cardRow = QPersistentModelIndex();
}

void ReviewList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const Accepted* accepted = m_model.accepted(index);
    if (!accepted) return;
    QMenu menu(this);
    const QAction* reopenIt = menu.addAction(tr("Open this finding again"));
    const Id<Accepted> id = accepted->id;
    if (menu.exec(event->globalPos()) == reopenIt) reopen(m_session, id);
}

} // namespace cadre
