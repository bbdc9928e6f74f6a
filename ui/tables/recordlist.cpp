// SPDX-License-Identifier: Apache-2.0
#include "tables/recordlist.hpp"

#include "look/announce.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "tables/paste.hpp"
#include "tables/recordorder.hpp"
#include "tables/recordsteps.hpp"
#include "tables/recordview.hpp"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
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

namespace {

/// What can be done in a list, where nothing else is to be said.
QString usage()
{
    return RecordList::tr("Click a text to edit it · drag rows to reorder · paste rows from a spreadsheet");
}

} // namespace

RecordList::RecordList(Session& session, RecordType type, std::vector<Column> columns, const ListTexts& texts, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new RecordTable(session, type, std::move(columns), this)),
      m_order(new RecordOrder(*m_table, session, this)), m_view(new RecordView(*m_order, this)),
      m_empty(new QLabel(texts.empty, m_view->viewport())), m_note(makeLabel(usage(), "hint"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tools = makeTools(texts);
    layout->addWidget(m_tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    m_view->setAccessibleName(texts.name);

    m_empty->setProperty("part", "empty");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout(m_view->viewport());
    over->setContentsMargins(32, 16, 32, 16);
    over->addWidget(m_empty);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::sendSelection);
    connect(m_view, &RecordView::formRequested, this, &RecordList::openForm);
    connect(m_view, &RecordView::rowsDropped, this, &RecordList::moveSelectedTo);
    connect(m_table, &RecordTable::notUnderstood, this, &RecordList::say);
    connect(&session, &Session::changed, this, [this] { m_note->setText(usage()); });
    connect(&session, &Session::selectionChanged, this, &RecordList::takeSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_order, signal, this, &RecordList::showEmpty);
    connect(m_order, &QAbstractItemModel::modelReset, this, &RecordList::showEmpty);
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &RecordList::updateActions);
    showEmpty();
    takeSelection();
    updateActions();
}

void RecordList::setGroups(std::function<QString(const Program&, const std::string& id)> group,
                           std::function<Step(const Program&, const std::string& id, const std::string& other)> regroup)
{
    m_regroup = std::move(regroup);
    m_order->setGroups(std::move(group));
    m_view->fitAllRows();
    const auto fold = [this](bool folded) { m_view->setGroupFolded(m_view->currentIndex().row(), folded); };
    const auto foldAll = [this](bool folded) {
        for (const QString& each : m_order->groups()) m_order->setFolded(each, folded);
        m_view->fitAllRows();
    };
    m_menu->addSeparator();
    m_menu->addActions({makeAction(tr("Fold the group"), QKeySequence(QStringLiteral("Alt+Left")), [fold] { fold(true); }),
                        makeAction(tr("Unfold the group"), QKeySequence(QStringLiteral("Alt+Right")), [fold] { fold(false); }),
                        makeAction(tr("Fold all groups"), {}, [foldAll] { foldAll(true); }),
                        makeAction(tr("Unfold all groups"), {}, [foldAll] { foldAll(false); })});
}

void RecordList::setParents(std::function<std::string(const Program&, const std::string& id)> parent,
                            std::function<Step(const Program&, const std::string& id, const std::string& other)> adopt)
{
    m_regroup = std::move(adopt);
    m_order->setParents(std::move(parent));
    m_view->fitAllRows();
}

void RecordList::showEvent(QShowEvent* event)
{
    m_table->setSeen(true);
    QWidget::showEvent(event);
}

void RecordList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) m_table->setSeen(false);
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

    line->addWidget(makeMore());
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

QToolButton* RecordList::makeMore()
{
    m_duplicate = makeAction(tr("Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")), [this] { duplicateSelected(); });
    m_up = makeAction(tr("Move up"), QKeySequence(QStringLiteral("Alt+Up")), [this] { moveSelected(-1); });
    m_down = makeAction(tr("Move down"), QKeySequence(QStringLiteral("Alt+Down")), [this] { moveSelected(1); });
    m_copy = makeAction(tr("Copy rows"), QKeySequence::Copy, [this] { copySelected(); });
    QAction* paste = makeAction(tr("Paste from the current cell on"), QKeySequence::Paste, [this] { this->paste(false); });
    QAction* pasteNew = makeAction(tr("Paste as new rows"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] { this->paste(true); });
    m_remove = makeAction(tr("Remove"), QKeySequence(Qt::Key_Delete), [this] { removeSelected(); });
    m_menu = new QMenu(this);
    m_menu->addActions({m_duplicate, m_up, m_down});
    m_menu->addSeparator();
    m_menu->addActions({m_copy, paste, pasteNew});
    m_menu->addSeparator();
    m_menu->addAction(m_remove);
    auto* more = new QToolButton;
    more->setText(tr("More"));
    more->setProperty("part", "menuButton");
    more->setAccessibleName(tr("What else can be done with the selected rows"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(m_menu);
    return more;
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
    if (ids.empty() || !m_order->isUsersOrder()) return;
    // Up: before the row above the first. Down: before the row after the one below the last.
    const int row = by < 0 ? m_order->rowOf(ids.front()) - 1 : m_order->rowOf(ids.back()) + 2;
    if (row < 0 || row > m_order->rowCount()) return;
    moveSelectedTo(row);
}

void RecordList::moveSelectedTo(int row)
{
    const std::vector<std::string> ids = selectedIds();
    if (ids.empty()) return;
    if (!m_order->isUsersOrder())
        return say(tr("The rows are filtered or sorted by a column. Clear the filter and click the title of that column "
                      "until its arrow goes; then they can be moved."));
    const RecordType type = m_table->type();
    while (row < m_order->rowCount() && std::ranges::find(ids, m_order->idAt(row)) != ids.end()) ++row;
    const std::string before = row < m_order->rowCount() ? m_order->idAt(row) : std::string();
    // At the end of a group rows belong to what is above them, elsewhere too: they stand where they were dropped.
    const bool startsGroup = row < m_order->rowCount() && !m_order->headingOf(row).isNull() && row > 0;
    const std::string neighbour = row > 0 && (before.empty() || startsGroup) ? m_order->idAt(row - 1) : before;
    Program now = m_session.program();
    Text label;
    if (m_regroup && std::ranges::find(ids, neighbour) == ids.end())
        for (const std::string& id : ids) apply(now, m_regroup(now, id, neighbour).edit);
    Step step = stepToMoveBefore(now, type, ids, before);
    label = step.label;
    apply(now, step.edit);
    m_session.seal();
    m_session.push({.label = std::move(label), .mergeKey = {}, .edit = diff(m_session.program(), now)});
    m_session.seal();
    m_view->scrollTo(m_order->index(m_order->rowOf(ids.front()), 0));
}

std::vector<Column> RecordList::allColumns() const
{
    std::vector<Column> columns = m_table->columns();
    columns.insert(columns.end(), m_hiddenColumns.begin(), m_hiddenColumns.end());
    return columns;
}

void RecordList::setHiddenColumns(std::vector<Column> columns)
{
    m_hiddenColumns = std::move(columns);
}

void RecordList::copySelected() const
{
    const std::vector<Column> columns = allColumns();
    const Grid grid = copiedRows(m_session.program(), {m_table->type(), columns}, selectedIds());
    if (grid.size() > 1) QGuiApplication::clipboard()->setText(writtenGrid(grid));
}

void RecordList::paste(bool asNew)
{
    Grid grid = readGrid(QGuiApplication::clipboard()->text());
    if (grid.empty()) return say(tr("The clipboard holds no text. Copy rows in a spreadsheet first."));
    PasteTarget target;
    const QModelIndex current = m_view->currentIndex();
    if (!asNew && current.isValid() && m_view->selectionModel()->hasSelection()) {
        for (int row = current.row(); row < m_order->rowCount(); ++row) target.rows.push_back(m_order->idAt(row));
        target.column = static_cast<std::size_t>(current.column());
    }
    const std::vector<Column> columns = allColumns();
    Pasted pasted = pasteRows(m_session.program(), {m_table->type(), columns}, std::move(grid), target);
    Text label = Text::plural(CADRE_TEXT("Paste one row"), CADRE_TEXT("Paste {n} rows"), static_cast<std::int64_t>(pasted.ids.size()));
    m_session.seal();
    m_session.push({.label = std::move(label), .mergeKey = {}, .edit = pasted.edit});
    m_session.seal();
    if (pasted.added > 0) {
        m_filter->clear();
        std::vector<RecordRef> refs;
        for (const std::string& id : pasted.ids) refs.push_back({m_table->type(), id});
        m_session.select(std::move(refs));
    }
    sayPasted(pasted);
}

void RecordList::sayPasted(const Pasted& pasted)
{
    constexpr qsizetype mostProblems = 4;
    QStringList lines{tr("Pasted: %1 added, %2 changed.").arg(pasted.added).arg(pasted.changed)};
    if (isEmpty(pasted.edit)) lines = QStringList{tr("Pasted, and nothing is new: the list says all of it already.")};
    if (isEmpty(pasted.edit) && !pasted.problems.isEmpty()) lines.clear();
    lines << pasted.problems.mid(0, mostProblems);
    if (pasted.problems.size() > mostProblems) lines << tr("… and %1 more like these.").arg(pasted.problems.size() - mostProblems);
    say(lines.join(u'\n'));
}

void RecordList::say(const QString& note)
{
    m_note->setText(note);
    announce(*m_note);
}

std::vector<std::string> RecordList::selectedIds() const
{
    std::vector<int> rows;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) rows.push_back(row.row());
    std::ranges::sort(rows);
    std::vector<std::string> ids;
    for (const int row : rows) ids.push_back(m_order->idAt(row));
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
        if (ref.type == m_table->type()) m_order->reveal(ref.id);
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
    m_copy->setEnabled(count > 0);
    m_up->setEnabled(count > 0 && m_order->isUsersOrder());
    m_down->setEnabled(count > 0 && m_order->isUsersOrder());
}

void RecordList::showEmpty()
{
    m_empty->setVisible(m_table->rowCount() == 0);
}

} // namespace cadre
