// SPDX-License-Identifier: Apache-2.0
#include "find/findbox.hpp"

#include "find/findlist.hpp"
#include "find/foundmodel.hpp"
#include "look/announce.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>

namespace cadre {

namespace {

/// A menu's text without the mark of its key; an "&" that is part of the words stays.
QString plain(QString text)
{
    static const QRegularExpression keyMark(QStringLiteral("&(?=\\S)"));
    text.replace(QStringLiteral("&&"), QStringLiteral("& "));
    return text.remove(keyMark).simplified();
}

} // namespace

FindBox::FindBox(Session& session, FindActions actions, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_actions(std::move(actions)), m_found(new FoundModel(this))
{
    setPlaceholderText(tr("Find anything (Ctrl+K)"));
    setAccessibleName(tr("Find anything"));
    setProperty("part", "find");
    setProperty("ownUndo", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(140);
    setMaximumWidth(240);
    const auto stale = [this] { m_isStale = true; };
    connect(&session, &Session::replaced, this, stale);
    connect(&session, &Session::changed, this, stale);
    connect(&session, &Session::reviewed, this, stale);
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
}

FindList& FindBox::list()
{
    if (!m_list) {
        m_list = new FindList(window());
        m_list->setModel(m_found);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    }
    return *m_list;
}

void FindBox::begin()
{
    if (!hasFocus()) m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::build()
{
    if (!m_isStale) return;
    m_isStale = false;
    SearchIndex index;
    std::size_t number = 0;
    const auto add = [&](EntryKind kind, const QAction& action, const QString& what, const QString& pattern = {}) {
        const QString name = plain(action.text());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString detail = keys.isEmpty() ? what : tr("%1 · %2").arg(what, keys);
        index.add({.kind = kind,
                   .text = fromQt(pattern.isEmpty() ? name : pattern.arg(name)),
                   .detail = fromQt(detail),
                   .number = number++});
    };
    for (const QAction* page : m_actions.pages) add(EntryKind::page, *page, tr("Page"));
    for (const QAction* command : m_actions.commands) add(EntryKind::command, *command, tr("Command"));
    for (const QAction* insert : m_actions.inserts) add(EntryKind::command, *insert, tr("Command"), tr("Add: %1"));
    addProgram(index, m_session.program(), m_session.review(), translation());
    m_found->setIndex(std::move(index));
}

void FindBox::search()
{
    build();
    m_found->find(text());
    FindList& found = list();
    if (m_found->rowCount() == 0) {
        found.hide();
        setAccessibleDescription(tr("Nothing found"));
        return;
    }
    found.setCurrentIndex(m_found->index(0));
    found.placeBelow(*this);
    found.show();
    sayCurrent();
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    const bool isShown = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isShown) search();
        else list().step(1);
        return sayCurrent();
    case Qt::Key_Up:
        list().step(-1);
        return sayCurrent();
    case Qt::Key_PageDown:
        list().step(FindList::mostRows);
        return sayCurrent();
    case Qt::Key_PageUp:
        list().step(-FindList::mostRows);
        return sayCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isShown) open(m_list->currentIndex().row());
        return;
    case Qt::Key_Escape:
        return finish();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    search();
}

void FindBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list) m_list->hide();
}

void FindBox::open(int row)
{
    if (row < 0 || row >= m_found->rowCount()) return;
    const SearchEntry entry = m_found->entry(row);
    finish();
    if (entry.kind == EntryKind::page || entry.kind == EntryKind::command) {
        const QList<QAction*> all = m_actions.pages + m_actions.commands + m_actions.inserts;
        QAction* action = all[static_cast<qsizetype>(entry.number)];
        if (action->isEnabled()) action->trigger();
        return;
    }
    m_session.goTo(entry.place);
}

void FindBox::finish()
{
    clear();
    if (m_list) m_list->hide();
    if (m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
    else focusNextChild();
}

/// Tells a screen reader what Enter would open.
void FindBox::sayCurrent()
{
    if (!m_list || !m_list->isVisible()) return;
    const QModelIndex current = m_list->currentIndex();
    setAccessibleDescription(tr("%1, %2 of %3")
                                 .arg(current.data(Qt::AccessibleTextRole).toString())
                                 .arg(current.row() + 1)
                                 .arg(m_found->rowCount()));
    announce(*this, QAccessible::DescriptionChanged);
}

} // namespace cadre
