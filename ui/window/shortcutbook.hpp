// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace cadre {

/// The keys of the window's commands: the usual ones, and what the user made of them, which is remembered.
class ShortcutBook : public QObject {
    Q_OBJECT

public:
    /// Takes the actions with the keys they have as the usual ones, and gives them those that the user chose.
    explicit ShortcutBook(const QList<QAction*>& actions, QObject* parent = nullptr);

    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QList<QKeySequence> keysOf(const QAction& action) const;
    [[nodiscard]] bool isUsual(const QAction& action) const;
    /// The other command that has these keys, or that begins with them or with which they begin; null for none.
    [[nodiscard]] QAction* userOf(const QKeySequence& keys, const QAction& except) const;
    /// Gives a command these keys alone; empty keys take all from it.
    void setKeys(QAction& action, const QKeySequence& keys);
    void reset(QAction& action);

signals:
    void changed();

private:
    struct Entry {
        QString id;
        QList<QKeySequence> usual;
        QList<QKeySequence> keys;
    };
    [[nodiscard]] const Entry& entryOf(const QAction& action) const;
    [[nodiscard]] Entry& entryOf(const QAction& action);
    void give(QAction& action, const QList<QKeySequence>& keys);

    QList<QAction*> m_actions;
    QList<Entry> m_entries; ///< By action.
};

} // namespace cadre
