// SPDX-License-Identifier: Apache-2.0
#include "tables/recordlist.hpp"

#include "session/session.hpp"
#include "session/text.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordsteps.hpp"
#include "tables/recordview.hpp"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

RecordList::RecordList(Session& session, RecordType type, std::vector<Column> columns, const ListTexts& texts, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new RecordTable(session, type, std::move(columns), this)),
      m_order(new RecordOrder(*m_table, session, this)), m_view(new RecordView(*m_order, this)),
      m_empty(new QLabel(texts.empty, m_view->viewport()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tools = makeTools(texts);
    layout->addWidget(m_tools);
    layout->addWidget(m_view, 1);
    m_view->setAccessibleName(texts.name);

    m_empty->setProperty("part", "empty");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout(m_view->viewport());
    over->setContentsMargins(32, 16, 32, 16);
    over->addWidget(m_empty);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::sendSelection);
    connect(m_view, &RecordView::formRequested, this, &RecordList::openForm);
    connect(&session, &Session::selectionChanged, this, &RecordList::takeSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_order, signal, this, &RecordList::showEmpty);
    connect(m_order, &QAbstractItemModel::modelReset, this, &RecordList::showEmpty);
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &RecordList::updateActions);
    showEmpty();
    takeSelection();
    updateActions();
}

void RecordList::setGroups(std::function<QString(const Program&, const std::string& id)> group)
{
    m_order->setGroups(std::move(group));
    m_view->fitAllRows();
}

QWidget* RecordList::makeTools(const ListTexts& texts)
{
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    if (!texts.add.isEmpty()) {
        auto* add = new QPushButton(texts.add, tools);
        connect(add, &QPushButton::clicked, this, &RecordList::addRecord);
        line->addWidget(add);
    }

    m_duplicate = makeAction(tr("Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")), [this] { duplicateSelected(); });
    m_up = makeAction(tr("Move up"), QKeySequence(QStringLiteral("Alt+Up")), [this] { moveSelected(-1); });
    m_down = makeAction(tr("Move down"), QKeySequence(QStringLiteral("Alt+Down")), [this] { moveSelected(1); });
    m_remove = makeAction(tr("Remove"), QKeySequence(Qt::Key_Delete), [this] { removeSelected(); });
    auto* menu = new QMenu(tools);
    menu->addActions({m_duplicate, m_up, m_down, m_remove});
    auto* more = new QToolButton(tools);
    more->setText(tr("More"));
    more->setProperty("part", "menuButton");
    more->setAccessibleName(tr("What else can be done with the selected rows"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(menu);
    line->addWidget(more);

    line->addStretch(1);
    m_filter = new QLineEdit(tools);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setProperty("ownUndo", true);
    m_filter->setAccessibleName(tr("Filter: %1").arg(texts.name));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(128);
    connect(m_filter, &QLineEdit::textChanged, m_order, &RecordOrder::setWords);
    connect(m_filter, &QLineEdit::textChanged, this, &RecordList::updateActions);
    line->addWidget(m_filter);
    return tools;
}

QAction* RecordList::makeAction(const QString& text, const QKeySequence& key, std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void RecordList::addRecord()
{
    m_filter->clear();
    Step step = stepToAdd(m_session.program(), m_table->type());
    const std::string id = addedBy(step.edit, m_table->type());
    m_session.seal();
    m_session.push(std::move(step));
    m_session.seal();
    select(id, true);
}

void RecordList::removeSelected()
{
    const std::vector<std::string> ids = selectedIds();
    if (ids.empty()) return;
    // The row after the last one removed, else the one before the first, is selected next.
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const auto [first, last] = std::ranges::minmax_element(rows, {}, &QModelIndex::row);
    std::string next;
    if (last->row() + 1 < m_order->rowCount()) next = m_order->idAt(last->row() + 1);
    else if (first->row() > 0) next = m_order->idAt(first->row() - 1);
    m_session.seal();
    m_session.push(stepToRemove(m_session.program(), m_table->type(), ids));
    m_session.seal();
    if (!next.empty()) select(next, false);
}

void RecordList::duplicateSelected()
{
    const std::vector<std::string> ids = selectedIds();
    if (ids.size() != 1) return;
    Step step = stepToDuplicate(m_session.program(), m_table->type(), ids.front());
    const std::string copy = addedBy(step.edit, m_table->type());
    m_session.seal();
    m_session.push(std::move(step));
    m_session.seal();
    select(copy, false);
}

void RecordList::moveSelected(int by)
{
    const std::vector<std::string> ids = selectedIds();
    if (ids.size() != 1 || !m_order->isUsersOrder()) return;
    const int row = m_order->rowOf(ids.front()) + by;
    if (row < 0 || row >= m_order->rowCount()) return;
    const int target = m_table->rowOf(m_order->idAt(row));
    m_session.seal();
    m_session.push(stepToMove(m_session.program(), m_table->type(), ids.front(), static_cast<std::size_t>(target)));
    m_session.seal();
    m_view->scrollTo(m_order->index(m_order->rowOf(ids.front()), 0));
}

std::vector<std::string> RecordList::selectedIds() const
{
    std::vector<std::string> ids;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) ids.push_back(m_order->idAt(row.row()));
    return ids;
}

void RecordList::sendSelection()
{
    updateActions();
    // A list nobody sees only follows: losing its current row must not move the selection.
    if (m_syncing || !isVisible()) return;
    std::vector<RecordRef> refs;
    const QModelIndex current = m_view->currentIndex();
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) {
        RecordRef ref{m_table->type(), m_order->idAt(row.row())};
        if (row.row() == current.row()) refs.insert(refs.begin(), std::move(ref));
        else refs.push_back(std::move(ref));
    }
    m_session.select(std::move(refs));
}

void RecordList::takeSelection()
{
    const QScopedValueRollback<bool> syncing(m_syncing, true);
    std::vector<int> wanted;
    for (const RecordRef& ref : m_session.selection())
        if (ref.type == m_table->type())
            if (const int row = m_order->rowOf(ref.id); row >= 0) wanted.push_back(row);
    std::vector<int> held;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) held.push_back(row.row());
    if (std::ranges::is_permutation(wanted, held)) return;
    QItemSelection selection;
    for (const int row : wanted) selection.select(m_order->index(row, 0), m_order->index(row, 0));
    using Flag = QItemSelectionModel;
    if (wanted.empty()) {
        m_view->clearSelection();
        return;
    }
    m_view->selectionModel()->setCurrentIndex(m_order->index(wanted.front(), 0), Flag::NoUpdate);
    m_view->selectionModel()->select(selection, Flag::ClearAndSelect | Flag::Rows);
    m_view->scrollTo(m_order->index(wanted.front(), 0));
}

void RecordList::select(const std::string& id, bool intoForm)
{
    const RecordRef ref{m_table->type(), id};
    m_session.select({ref});
    if (intoForm) m_session.goTo({ref, firstField(m_table->type())});
}

void RecordList::openForm(const QModelIndex& index)
{
    if (index.isValid()) select(m_order->idAt(index.row()), true);
}

void RecordList::updateActions()
{
    const qsizetype count = m_view->selectionModel()->selectedRows().size();
    m_remove->setEnabled(count > 0);
    m_duplicate->setEnabled(count == 1);
    m_up->setEnabled(count == 1 && m_order->isUsersOrder());
    m_down->setEnabled(count == 1 && m_order->isUsersOrder());
}

void RecordList::showEmpty()
{
    m_empty->setVisible(m_table->rowCount() == 0);
}

} // namespace cadre
