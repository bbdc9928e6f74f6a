// SPDX-License-Identifier: Apache-2.0
#include "form/editor.hpp"

#include "session/session.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>

namespace cadre {

Editor::Editor(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Editor::setLabel(const QString& label)
{
    if (!m_controls.empty()) m_controls.front()->setAccessibleName(label);
}

bool Editor::showMixed(bool mixed)
{
    setEnabled(!mixed);
    return false;
}

void Editor::saveDrafts(Drafts& drafts, const QString& path) const
{
    if (const QString text = draft(); !text.isEmpty()) drafts[path] = text;
}

void Editor::restoreDrafts(const Drafts& drafts, const QString& path)
{
    if (const auto found = drafts.find(path); found != drafts.end()) setDraft(found->second);
}

void Editor::adopt(QWidget* control)
{
    control->installEventFilter(this);
    control->setFocusPolicy(Qt::StrongFocus);
    if (m_controls.empty()) setFocusProxy(control);
    m_controls.push_back(control);
}

void Editor::setNote(const QString& note)
{
    if (note == m_note) return;
    m_note = note;
    emit noteChanged();
}

void Editor::addShown(const std::vector<RecordType>& types)
{
    m_shows.insert(m_shows.end(), types.begin(), types.end());
}

bool Editor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) m_session.seal();
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);

    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo)) {
        if (draft().isEmpty()) m_session.undo();
        else forget();
        return true;
    }
    if (key->matches(QKeySequence::Redo)) {
        m_session.redo();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) m_session.seal();
    return QWidget::eventFilter(watched, event);
}

} // namespace cadre
