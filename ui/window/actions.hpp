// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace cadre {

struct NavigationEntry;

/// What one can do in the window, whatever it is triggered by: menu, tool row or keys.
struct WindowActions {
    QAction* newProgram = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* close = nullptr; ///< Closes the program and shows the welcome.
    QAction* importFramework = nullptr;
    QAction* importCopied = nullptr;
    QAction* exportFramework = nullptr;
    QAction* exportPdf = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* addAssignment = nullptr;
    QAction* findAnything = nullptr;
    QAction* foldReview = nullptr;
    QAction* showInspector = nullptr;
    QList<QAction*> reviewPlaces;    ///< One for each PanelPlace, which is its data(); one is checked.
    QList<QAction*> inspectorPlaces; ///< The same for the inspector.
    QAction* panelsBack = nullptr;
    QAction* nextFinding = nullptr;
    QAction* previousFinding = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomNormal = nullptr;
    QList<QAction*> colours; ///< One for each LookChoice, in its order; one is checked.
    QAction* help = nullptr; ///< For the page and the field.
    QAction* shortcuts = nullptr;
    QAction* tour = nullptr;
    QAction* about = nullptr;
    QList<QAction*> pages;   ///< One for each page; data() is its key.
    QList<QAction*> inserts; ///< One for each kind of record; data() is its RecordType as a number.

    /// Those that need an open program.
    [[nodiscard]] QList<QAction*> forPrograms() const;
    /// Those of the menus, except pages and the one that finds them.
    [[nodiscard]] QList<QAction*> commands() const;
    /// Those of which the user can choose the keys.
    [[nodiscard]] QList<QAction*> withKeys() const;
};

/// Makes the actions with their texts and keys; the caller connects them. They belong to `window`.
[[nodiscard]] WindowActions makeActions(QWidget& window, const std::vector<NavigationEntry>& entries);
/// Fills the menu bar. `recent` is filled when it opens.
void fillMenus(QMenuBar& bar, const WindowActions& actions, QMenu& recent);

} // namespace cadre
