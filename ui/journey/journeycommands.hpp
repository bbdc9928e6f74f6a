// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/intime.hpp"
#include "print/figures/journeylayout.hpp"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace cadre {

class JourneyView;
class Session;

/// What can be done in a journey by keys and context menus.
class JourneyCommands : public QObject {
    Q_OBJECT

public:
    JourneyCommands(Session& session, JourneyView& view);

    /// Shows what can be done with what is selected, or with an empty place of a lane, as a menu at a place of the
    /// screen.
    void showMenu(const QPoint& global, std::optional<JourneyLane> lane, std::optional<int> month);
    /// Lets people choose what the selected activity comes after.
    void showComesAfter();

private:
    QAction* make(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& act);
    void makeMoves();
    void makeEdits();
    void makeZooms();
    void move(std::int64_t months, bool other);
    void changeLength(std::int64_t months, bool other);
    void changeStart(std::int64_t months);
    void remove();
    void duplicate();
    void copy();
    void paste(std::optional<int> month);
    void showDetails();
    void add(JourneyLane lane, int month);
    void fillComesAfter(QMenu& menu, const Activity& activity);
    void fillKinds(QMenu& menu, const Activity& activity);
    /// The selected activity; null unless one activity alone is selected.
    [[nodiscard]] const Activity* activity() const;
    [[nodiscard]] Followers followers(bool other) const;
    void setEnabled();

    Session& m_session;
    JourneyView& m_view;
    QList<QAction*> m_moves;   ///< Need something that can be moved.
    QList<QAction*> m_records; ///< Need something that is selected.
    QAction* m_rename = nullptr;
    QAction* m_details = nullptr;
    QAction* m_after = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_along = nullptr;
    QAction* m_all = nullptr;
    QList<QAction*> m_zooms;
};

} // namespace cadre
