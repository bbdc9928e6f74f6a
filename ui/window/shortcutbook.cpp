// SPDX-License-Identifier: Apache-2.0
#include "window/shortcutbook.hpp"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace cadre {

namespace {

QString settingOf(const QString& id)
{
    return QStringLiteral("shortcuts/") + id;
}

/// A name for the settings: that of the action, else its text.
QString idOf(const QAction& action)
{
    if (!action.objectName().isEmpty()) return action.objectName();
    QString id = action.text();
    id.remove(u'&');
    return id.replace(u'/', u' ');
}

} // namespace

ShortcutBook::ShortcutBook(const QList<QAction*>& actions, QObject* parent) : QObject(parent), m_actions(actions)
{
    const QSettings settings;
    for (QAction* action : actions) {
        Entry entry{idOf(*action), action->shortcuts(), action->shortcuts()};
        if (const QVariant chosen = settings.value(settingOf(entry.id)); chosen.isValid())
            entry.keys = QKeySequence::listFromString(chosen.toString());
        entry.keys.removeAll(QKeySequence()); // how "no keys" reads
        action->setShortcuts(entry.keys);
        m_entries << std::move(entry);
    }
}

const ShortcutBook::Entry& ShortcutBook::entryOf(const QAction& action) const
{
    return m_entries[m_actions.indexOf(const_cast<QAction*>(&action))];
}

ShortcutBook::Entry& ShortcutBook::entryOf(const QAction& action)
{
    return m_entries[m_actions.indexOf(const_cast<QAction*>(&action))];
}

QList<QKeySequence> ShortcutBook::keysOf(const QAction& action) const
{
    return entryOf(action).keys;
}

bool ShortcutBook::isUsual(const QAction& action) const
{
    return entryOf(action).keys == entryOf(action).usual;
}

QAction* ShortcutBook::userOf(const QKeySequence& keys, const QAction& except) const
{
    if (keys.isEmpty()) return nullptr;
    const auto clashes = [&](const QKeySequence& held) {
        return held.matches(keys) != QKeySequence::NoMatch || keys.matches(held) != QKeySequence::NoMatch;
    };
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        if (m_actions[i] != &except && std::ranges::any_of(m_entries[i].keys, clashes)) return m_actions[i];
    return nullptr;
}

void ShortcutBook::setKeys(QAction& action, const QKeySequence& keys)
{
    give(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    QSettings().setValue(settingOf(entryOf(action).id), QKeySequence::listToString(entryOf(action).keys));
}

void ShortcutBook::reset(QAction& action)
{
    give(action, entryOf(action).usual);
    QSettings().remove(settingOf(entryOf(action).id));
}

void ShortcutBook::give(QAction& action, const QList<QKeySequence>& keys)
{
    entryOf(action).keys = keys;
    action.setShortcuts(keys);
    emit changed();
}

} // namespace cadre
