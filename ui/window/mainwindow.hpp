// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/session.hpp"
#include "window/actions.hpp"

#include <QMainWindow>

class QMenu;

namespace cadre {

class FindingWalk;
class HelpPanel;
class LookFollower;
class MessageBar;
class PageStack;
class ProgramFiles;
class ReviewState;
class ShortcutBook;
class StartPages;
class StatusLine;
class Tour;
class Workspace;

/// The window: wires the session, the pages and the files together.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Lets the View menu change colours and size.
    void useLook(LookFollower& look);
    /// Opens a program file. What goes wrong is said in the window.
    void openFile(const QString& path);
    /// Shows what a framework would bring to the open program, or to a blank one.
    void importFiles(const QStringList& paths);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] ProgramFiles& files() { return *m_files; }
    [[nodiscard]] const WindowActions& actionSet() const { return m_actions; }
    [[nodiscard]] ShortcutBook& shortcutBook() { return *m_shortcuts; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Opens a program; takes frameworks to the import.
    void openDropped(const QStringList& paths);
    void makeCentre(const std::vector<NavigationEntry>& entries);
    void makeProgramArea(const std::vector<NavigationEntry>& entries);
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectHelpActions();
    void showHelp();
    /// The journey has a zoom of its own under the same keys.
    void lendZoomKeys();
    void rememberPlace();
    void restorePlace();
    void showProgram();
    void showWelcome();
    void fillRecent();
    void importFramework();
    void importCopied();
    void showStart();
    void showHistory();
    void restoreLayout();

    Session m_session;
    WindowActions m_actions;
    ShortcutBook* m_shortcuts = nullptr;
    LookFollower* m_look = nullptr;
    HelpPanel* m_help = nullptr;
    bool m_placeIsSettled = false; ///< The program that is open has been shown: where people are can be remembered.
    ProgramFiles* m_files = nullptr;
    ReviewState* m_review = nullptr;
    FindingWalk* m_walk = nullptr;
    StatusLine* m_status = nullptr;
    QMenu* m_recent = nullptr;
    MessageBar* m_message = nullptr;
    PageStack* m_centre = nullptr;
    StartPages* m_start = nullptr;
    QWidget* m_programArea = nullptr; ///< Tool row and workspace.
    Workspace* m_workspace = nullptr;
    Tour* m_tour = nullptr;
};

} // namespace cadre
