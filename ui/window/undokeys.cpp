// SPDX-License-Identifier: Apache-2.0
#include "window/undokeys.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace cadre {
namespace {

/// What is typed there is no change of the program yet: in a cell of a list, a filter, the name of somebody new.
bool keepsItsText(const QWidget& field)
{
    if (field.property("ownUndo").toBool()) return true;
    if (!field.inherits("QLineEdit") && !field.inherits("QTextEdit") && !field.inherits("QPlainTextEdit")) return false;
    for (const QWidget* parent = field.parentWidget(); parent; parent = parent->parentWidget())
        if (parent->inherits("QAbstractItemView")) return true;
    return false;
}

} // namespace

UndoKeys::UndoKeys(QWidget& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != &m_window) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (!control) return false;
    // Ctrl+K finds anything; a field would cut its text off at the cursor.
    const bool isUndo = key->key() == Qt::Key_Z || key->key() == Qt::Key_Y;
    if (isUndo ? keepsItsText(*widget) : key->key() != Qt::Key_K) return false;
    event->ignore(); // not taken by the field: the window's shortcut gets it
    return true;
}

} // namespace cadre
