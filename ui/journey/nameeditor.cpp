// SPDX-License-Identifier: Apache-2.0
#include "journey/nameeditor.hpp"

#include "actions/actions.hpp"
#include "actions/intime.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

constexpr int leastNameWidth = 180; // px
constexpr int fieldHeight = 28;

} // namespace

NameEditor::NameEditor(Session& session, QWidget* parent) : QLineEdit(parent), m_session(session)
{
    setProperty("ownUndo", true);
    setAccessibleName(tr("Name"));
    hide();
}

void NameEditor::open(const RecordRef& record, const QRect& place)
{
    finish();
    const auto known = findAny(m_session.program(), record.id);
    bool canBeNamed = false;
    forEachTypeInTime([&]<class T>(Type<T>) { canBeNamed = canBeNamed || RecordTraits<T>::type == record.type; });
    if (!known || !canBeNamed) return;
    m_record = record;
    m_open = true;
    setText(toQt(nameOf(m_session.program(), record)));
    selectAll();
    const int width = std::max({leastNameWidth, place.width() + 8, fontMetrics().horizontalAdvance(text()) + 32});
    QRect field(place.left() - 4, place.center().y() - fieldHeight / 2, width, fieldHeight);
    const QRect room = parentWidget()->rect();
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, room.width() - width)));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, room.height() - fieldHeight)));
    setGeometry(field.intersected(room));
    show();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::finish()
{
    if (!m_open) return;
    const std::string name = fromQt(text().simplified());
    const RecordRef record = m_record;
    close();
    forEachTypeInTime([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != record.type) return;
        const T* found = cadre::find(m_session.program().of<T>(), Id<T>{record.id});
        if (!found || found->name == name) return;
        T renamed = *found;
        renamed.name = name;
        m_session.seal();
        m_session.push(changeRecord(m_session.program(), std::move(renamed), "name"));
        m_session.seal();
    });
}

void NameEditor::cancel()
{
    if (m_open) close();
}

void NameEditor::close()
{
    m_open = false;                                                 // first: losing the focus would keep the text
    if (hasFocus()) parentWidget()->setFocus(Qt::OtherFocusReason); // before hiding, which would hand it on as Tab does
    hide();
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish();
    case Qt::Key_Escape:
        return cancel();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) finish();
}

/// Escape and Delete belong to the field while it is open, whatever shortcuts the window has.
bool NameEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace cadre
