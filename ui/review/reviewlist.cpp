// SPDX-License-Identifier: Apache-2.0
#include "review/reviewlist.hpp"

#include "findings/repair.hpp"
#include "review/findingcard.hpp"
#include "review/findingdelegate.hpp"
#include "review/reviewstate.hpp"
#include "session/session.hpp"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

namespace cadre {

ReviewList::ReviewList(Session& session, ReviewState& state, bool withHeadings, QWidget* parent)
    : QListView(parent), m_session(session), m_state(state), m_model(session, state, withHeadings)
{
    setAccessibleName(tr("Findings"));
    setModel(&m_model);
    setItemDelegate(new FindingDelegate(m_model, state, this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("part", "findings");
    setAutoScroll(false); // the view would run after its selection while rows come and go
    connect(&m_model, &FindingModel::aboutToFollow, this, &ReviewList::rememberPlace);
    connect(&m_model, &FindingModel::followed, this, &ReviewList::restore);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_card = nullptr; }); // its row took it along
    connect(&state, &ReviewState::currentChanged, this, &ReviewList::followState);
    connect(this, &QAbstractItemView::doubleClicked, this, &ReviewList::act);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const FindingRow* row = m_model.row(index);
        if (row && row->kind == FindingRow::Kind::acceptedHeading) foldAccepted();
    });
}

void ReviewList::setSeen(bool seen)
{
    const QScopedValueRollback<bool> waking(m_isWaking, seen && !m_model.isSeen());
    m_model.setSeen(seen);
    if (m_isWaking) followState();
}

void ReviewList::selectFinding(const Finding& finding)
{
    const QModelIndex index = m_model.indexOf(finding);
    if (index.isValid()) setCurrentIndex(index);
}

void ReviewList::foldAccepted()
{
    FindingView view = m_state.view();
    view.unfoldAccepted = !view.unfoldAccepted;
    m_state.setView(view);
}

void ReviewList::act(const QModelIndex& index)
{
    const FindingRow* row = m_model.row(index);
    if (!row) return;
    if (row->kind == FindingRow::Kind::acceptedHeading) return foldAccepted();
    if (const Finding* finding = m_model.finding(index)) m_session.goTo(Place(finding->place));
}

void ReviewList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const FindingRow* row = m_model.row(currentIndex());
    const bool onHeading = row && row->kind == FindingRow::Kind::acceptedHeading;
    if (enter || (event->key() == Qt::Key_Space && onHeading)) return act(currentIndex());
    QListView::keyPressEvent(event);
}

void ReviewList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_following) return;
    const FindingRow* row = m_model.row(current);
    m_selectedKey = row ? row->key : std::string();
    m_selectedRow = current.row();
    showCard(current);
    const Finding* finding = m_model.finding(current);
    if (!finding) return;
    const Finding selected = *finding;
    m_state.setCurrent(selected);
    QTimer::singleShot(0, this, &ReviewList::scrollToSelected); // once the card knows its height
    if (findAny(m_session.program(), selected.place.record.id)) m_session.select({selected.place.record});
}

/// Another list, or the walk, selected a finding.
void ReviewList::followState()
{
    if (!m_model.isSeen()) return;
    const auto& current = m_state.current();
    const QModelIndex index = current ? m_model.indexOf(*current) : QModelIndex();
    if (index == currentIndex()) return;
    setCurrentIndex(index);
}

void ReviewList::scrollToSelected()
{
    if (!isVisible() || !currentIndex().isValid()) return;
    executeDelayedItemsLayout();
    scrollTo(currentIndex());
}

void ReviewList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout(); // texts wrap elsewhere
}

void ReviewList::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool isOne = topLeft == bottomRight && !indexWidget(topLeft);
    if (isOne && itemDelegate()->sizeHint(option, topLeft).height() == visualRect(topLeft).height()) viewport()->update();
    else QListView::dataChanged(topLeft, bottomRight, roles);
}

void ReviewList::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    // While it was hidden nobody needed a card.
    showCard(currentIndex());
    QTimer::singleShot(0, this, &ReviewList::scrollToSelected);
}

void ReviewList::rememberPlace()
{
    m_following = true;
    m_hadFocus = hasFocus() || (m_card && m_card->isAncestorOf(focusWidget()));
    m_spots.clear();
    // At the top one wants to see what comes in above.
    const QRect selected = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    const bool selectedInSight = selected.intersects(viewport()->rect());
    if (!isVisible() || (verticalScrollBar()->value() == 0 && !selectedInSight)) return;
    if (selectedInSight) m_spots.push_back({m_selectedKey, selected.top()});
    for (QModelIndex index = indexAt(QPoint(1, 1)); index.isValid(); index = index.siblingAtRow(index.row() + 1)) {
        const QRect rect = visualRect(index);
        if (rect.top() > viewport()->height()) break;
        m_spots.push_back({m_model.row(index)->key, rect.top()});
    }
}

QModelIndex ReviewList::nextTo(int row) const
{
    const auto isOpen = [&](int candidate) {
        const FindingRow* found = m_model.row(m_model.index(candidate));
        return found && found->kind == FindingRow::Kind::open;
    };
    for (int next = row; next < m_model.rowCount(); ++next)
        if (isOpen(next)) return m_model.index(next);
    for (int before = std::min(row, m_model.rowCount()) - 1; before >= 0; --before)
        if (isOpen(before)) return m_model.index(before);
    return {};
}

QModelIndex ReviewList::rowToSelect() const
{
    if (m_isWaking && m_state.current()) return m_model.indexOf(*m_state.current());
    const QModelIndex same = m_model.indexOfKey(m_selectedKey);
    if (same.isValid()) return same;
    // A repaired finding hands over to the next, so that one can go on with the keyboard.
    if (!m_selectedKey.empty() && m_hadFocus) return nextTo(m_selectedRow);
    // One that went while somebody typed may come back.
    return m_state.current() ? m_model.indexOf(*m_state.current()) : QModelIndex();
}

void ReviewList::restore()
{
    const QModelIndex index = rowToSelect();
    const FindingRow* row = m_model.row(index);
    m_selectedKey = row ? row->key : std::string();
    m_selectedRow = index.row();
    if (currentIndex() != index) setCurrentIndex(index);
    showCard(index);
    if (m_hadFocus && !hasFocus() && !(m_card && m_card->isAncestorOf(focusWidget()))) setFocus();
    keepPlace();
    viewport()->update();
    m_following = false;
    if (const Finding* finding = m_model.finding(index)) m_state.setCurrent(*finding);
}

/// Scrolls so that the first row that is still there stands where it stood.
void ReviewList::keepPlace()
{
    if (!isVisible()) return;
    executeDelayedItemsLayout();
    for (const Spot& spot : m_spots) {
        const QModelIndex index = m_model.indexOfKey(spot.key);
        if (!index.isValid()) continue;
        QScrollBar& bar = *verticalScrollBar();
        bar.setValue(bar.value() + visualRect(index).top() - spot.top);
        return;
    }
}

void ReviewList::showCard(const QModelIndex& index)
{
    const Finding* finding = m_model.finding(index);
    if (!finding || !isVisible()) return closeCard();
    if (!m_card || QModelIndex(m_cardRow) != index) makeCard(index);
    m_card->show(*finding, m_model.accepted(index), m_model.placeText(*finding));
    scheduleDelayedItemsLayout();
}

void ReviewList::makeCard(const QModelIndex& index)
{
    closeCard();
    m_card = new FindingCard(m_session, *m_model.finding(index), m_model.accepted(index), viewport());
    m_cardRow = index;
    connect(m_card, &FindingCard::layoutRequested, this, &ReviewList::layOutSoon);
    connect(m_card, &FindingCard::drawerChanged, this, &ReviewList::revealDrawer);
    setIndexWidget(index, m_card);
    QWidget* before = this;
    for (QWidget* control : m_card->controls()) {
        setTabOrder(before, control);
        before = control;
    }
}

void ReviewList::closeCard()
{
    if (m_card && m_card->isAncestorOf(focusWidget())) setFocus();
    if (m_card && m_cardRow.isValid()) setIndexWidget(m_cardRow, nullptr);
    m_card = nullptr;
    m_cardRow = QPersistentModelIndex();
}

void ReviewList::layOutSoon()
{
    if (!m_following) scheduleDelayedItemsLayout();
}

void ReviewList::revealDrawer()
{
    // The card knows its new height once its own layout had its turn.
    QTimer::singleShot(0, this, [this] {
        executeDelayedItemsLayout();
        if (!m_card || !m_card->drawer()) return;
        const QRect drawer(m_card->drawer()->mapTo(viewport(), QPoint()), m_card->drawer()->size());
        const int below = std::min(drawer.bottom() + 8 - viewport()->height(), drawer.top());
        if (below > 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + below);
    });
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
