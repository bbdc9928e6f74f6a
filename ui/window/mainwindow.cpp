// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.hpp"

#include "files/programfile.hpp"
#include "find/findbox.hpp"
#include "importer/exportframework.hpp"
#include "importer/importdialog.hpp"
#include "look/lookfollower.hpp"
#include "look/messagebar.hpp"
#include "look/pagestack.hpp"
#include "look/theme.hpp"
#include "review/findingwalk.hpp"
#include "review/reviewpanel.hpp"
#include "review/reviewstate.hpp"
#include "session/text.hpp"
#include "spec/specpage.hpp"
#include "welcome/recents.hpp"
#include "window/help.hpp"
#include "window/helppanel.hpp"
#include "window/insert.hpp"
#include "window/lastplace.hpp"
#include "window/pagelist.hpp"
#include "window/panelmenu.hpp"
#include "window/programfiles.hpp"
#include "window/shortcutbook.hpp"
#include "window/shortcutdialog.hpp"
#include "window/startpages.hpp"
#include "window/statusline.hpp"
#include "window/toolrow.hpp"
#include "window/tour.hpp"
#include "window/tourstops.hpp"
#include "window/undokeys.hpp"
#include "window/windowpage.hpp"
#include "window/workspace.hpp"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

constexpr auto geometryKey = "window/geometry";

bool hasRecord(const Program& program, const RecordRef& ref)
{
    bool there = false;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == ref.type) there = program.of<T>().contains(Id<T>{ref.id});
    });
    return there;
}

/// The files that are dragged; empty if anything else is among them.
QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) return {};
        paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setAcceptDrops(true);
    const std::vector<NavigationEntry> entries = navigationEntries();
    m_actions = makeActions(*this, entries);
    m_shortcuts = new ShortcutBook(m_actions.withKeys(), this);
    m_files = new ProgramFiles(m_session, *this);
    m_review = new ReviewState(m_session, placeNameOf(m_session, entries), this);
    m_walk = new FindingWalk(m_session, *m_review, this);
    m_recent = new QMenu(tr("Open &recent"), this);
    fillMenus(*menuBar(), m_actions, *m_recent);
    new UndoKeys(*this);
    m_status = new StatusLine(m_session);
    setStatusBar(m_status);
    makeCentre(entries);
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectHelpActions();
    showHistory();
    restoreLayout();
    showWelcome();
}

MainWindow::~MainWindow()
{
    // Fields that lose the focus as they go tell the session, which must still be there.
    delete takeCentralWidget();
}

/// From the outside to the inside: a widget that is put into another one later makes all that is in it take its style anew.
void MainWindow::makeCentre(const std::vector<NavigationEntry>& entries)
{
    auto* centre = new QWidget(this);
    setCentralWidget(centre);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_message = new MessageBar(centre);
    m_help = new HelpPanel(centre);
    m_centre = new PageStack(centre);
    layout->addWidget(m_message);
    layout->addWidget(m_help);
    layout->addWidget(m_centre, 1);
    m_start = new StartPages(m_session, *m_files, *m_message, m_centre);
    m_programArea = new QWidget(m_centre);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_programArea);
    makeProgramArea(entries);
}

void MainWindow::makeProgramArea(const std::vector<NavigationEntry>& entries)
{
    auto* column = new QVBoxLayout(m_programArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* find = new FindBox(m_session, {m_actions.pages, m_actions.commands(), m_actions.inserts}, m_programArea);
    connect(m_actions.findAnything, &QAction::triggered, find, &FindBox::begin);
    column->addWidget(makeToolRow(m_actions, find, m_programArea));
    const auto make = [this](const QString& key) { return makeWindowPage(key, m_session, *m_review, *m_message); };
    m_workspace = new Workspace(m_session, *m_review, entries, make, m_programArea);
    column->addWidget(m_workspace, 1);
    auto* undo = m_programArea->findChild<QWidget*>(QStringLiteral("undo"));
    m_tour = new Tour(*m_programArea, tourStops(m_session, *m_workspace, *undo), m_programArea);
    column->addWidget(m_tour);
}

void MainWindow::connectFileActions()
{
    connect(m_actions.newProgram, &QAction::triggered, this, [this] {
        if (m_files->mayClose()) showWelcome();
    });
    connect(m_actions.close, &QAction::triggered, this, [this] {
        if (m_files->mayClose()) showWelcome();
    });
    connect(m_actions.open, &QAction::triggered, this, [this] { m_files->open(); });
    connect(m_actions.save, &QAction::triggered, this, [this] { m_files->save(); });
    connect(m_actions.saveAs, &QAction::triggered, this, [this] { m_files->saveAs(); });
    connect(m_actions.importFramework, &QAction::triggered, this, [this] { importFramework(); });
    connect(m_actions.importCopied, &QAction::triggered, this, &MainWindow::importCopied);
    connect(m_actions.exportFramework, &QAction::triggered, this, [this] {
        const QString problem = exportFramework(m_session.program(), *this);
        if (!problem.isEmpty()) m_message->showError(problem);
    });
    connect(m_actions.exportPdf, &QAction::triggered, m_workspace, [this] {
        auto* spec = findChild<SpecPage*>();
        if (spec && spec->isVisible()) spec->askAndExport();
        else m_workspace->showPage(QStringLiteral("spec"));
    });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);

    connect(m_files, &ProgramFiles::opened, this, &MainWindow::showProgram);
    connect(m_files, &ProgramFiles::failed, m_message, &MessageBar::showError);
    connect(m_files, &ProgramFiles::saved, m_message, &QWidget::hide);
    connect(m_start, &StartPages::frameworkWanted, this, &MainWindow::importFramework);
    connect(m_start, &StartPages::draftMade, this, [this] { m_workspace->showPage(QStringLiteral("journey")); });
    connect(m_start, &StartPages::sampleOpened, m_tour, &Tour::startOnce);
    connect(m_start, &StartPages::guideWanted, this, &MainWindow::showStart);
}

void MainWindow::connectEditActions()
{
    connect(m_actions.undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions.redo, &QAction::triggered, &m_session, &Session::redo);
    connect(m_actions.addAssignment, &QAction::triggered, this,
            [this] { insertRecord(m_session, RecordType::activity); });
    for (QAction* insert : m_actions.inserts)
        connect(insert, &QAction::triggered, this,
                [this, insert] { insertRecord(m_session, static_cast<RecordType>(insert->data().toInt())); });
    connect(&m_session, &Session::historyChanged, this, &MainWindow::showHistory);
    connect(&m_session, &Session::changed, this, &MainWindow::showHistory);
}

void MainWindow::connectViewActions()
{
    for (QAction* page : m_actions.pages)
        connect(page, &QAction::triggered, this, [this, page] { m_workspace->showPage(page->data().toString()); });
    connectPanels(m_actions, *m_workspace);
    connect(m_actions.nextFinding, &QAction::triggered, m_walk, &FindingWalk::next);
    connect(m_actions.previousFinding, &QAction::triggered, m_walk, &FindingWalk::previous);
    connect(m_walk, &FindingWalk::said, m_status, &StatusLine::say);
}

void MainWindow::connectHelpActions()
{
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.tour, &QAction::triggered, m_tour, &Tour::start);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { ShortcutDialog(*m_shortcuts, this).exec(); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::lendZoomKeys);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::rememberPlace);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::rememberPlace);
    connect(&m_session, &Session::replaced, this, [this] { m_placeIsSettled = false; });
    lendZoomKeys();
}

void MainWindow::useLook(LookFollower& look)
{
    constexpr int step = 10;
    m_look = &look;
    connect(m_actions.zoomIn, &QAction::triggered, &look, [&look] { look.setZoom(zoomPercent() + step); });
    connect(m_actions.zoomOut, &QAction::triggered, &look, [&look] { look.setZoom(zoomPercent() - step); });
    connect(m_actions.zoomNormal, &QAction::triggered, &look, [&look] { look.setZoom(100); });
    for (qsizetype i = 0; i < m_actions.colours.size(); ++i) {
        const auto choice = static_cast<LookChoice>(i);
        m_actions.colours[i]->setChecked(look.choice() == choice);
        connect(m_actions.colours[i], &QAction::triggered, &look, [&look, choice] { look.choose(choice); });
    }
    connect(&look, &LookFollower::zoomChanged, this, [this] { m_status->say(tr("Size: %1 %").arg(zoomPercent())); });
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_look) QCoreApplication::sendEvent(m_look, event);
    return QMainWindow::event(event);
}

void MainWindow::showHelp()
{
    QString title;
    for (const NavigationEntry& entry : navigationEntries())
        if (entry.key == m_workspace->page()) title = entry.title;
    m_help->toggle(m_workspace->page(), title, QApplication::focusWidget());
}

void MainWindow::lendZoomKeys()
{
    const bool lent = m_workspace->page() == QLatin1String("journey");
    for (QAction* action : {m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomNormal})
        action->setShortcuts(lent ? QList<QKeySequence>() : m_shortcuts->keysOf(*action));
}

void MainWindow::rememberPlace()
{
    if (m_placeIsSettled) cadre::rememberPlace(m_session.path(), {m_workspace->page(), m_session.selection()});
}

void MainWindow::restorePlace()
{
    const LastPlace place = lastPlace(m_session.path());
    if (!place.page.isEmpty()) m_workspace->showPage(place.page);
    std::vector<RecordRef> there;
    for (const RecordRef& ref : place.selection)
        if (hasRecord(m_session.program(), ref)) there.push_back(ref);
    if (!there.empty()) m_session.select(std::move(there));
    m_placeIsSettled = true;
}

void MainWindow::openFile(const QString& path)
{
    m_files->open(path);
}

void MainWindow::showProgram()
{
    m_message->hide();
    m_workspace->start();
    m_centre->setCurrentWidget(m_programArea);
    restorePlace();
    for (QAction* action : m_actions.forPrograms()) action->setEnabled(true);
    statusBar()->show();
    showHistory();
    m_workspace->navigation().focusList();
}

void MainWindow::showWelcome()
{
    showStart();
    m_start->showWelcome();
}

void MainWindow::showStart()
{
    if (m_tour->isVisible()) m_tour->end();
    m_session.open(Program(), {});
    m_message->hide();
    m_centre->setCurrentWidget(m_start);
    m_help->hide();
    for (QAction* action : m_actions.forPrograms()) action->setEnabled(false);
    statusBar()->hide();
    setWindowTitle(tr("Cadre"));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const Recent& recent : recents()) {
        QAction* action = m_recent->addAction(QString(recent.name).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(recent.path);
        connect(action, &QAction::triggered, this, [this, path = recent.path] { openFile(path); });
    }
    if (m_recent->isEmpty()) m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::importFramework()
{
    const QString folder = QSettings().value(QStringLiteral("import/folder")).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import a framework"), folder,
        tr("Frameworks (*.json *.json5 *.jsonld *.jsonl *.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (paths.isEmpty()) return;
    QSettings().setValue(QStringLiteral("import/folder"), QFileInfo(paths.front()).absolutePath());
    importFiles(paths);
}

void MainWindow::importFiles(const QStringList& paths)
{
    if (m_centre->currentWidget() == m_start && m_start->isGuiding()) return m_start->importIntoGuide(paths);
    if (m_centre->currentWidget() == m_start) m_files->openTemplate(QStringLiteral("blank"));
    ImportDialog dialog(m_session, paths, this);
    if (dialog.exec() == QDialog::Accepted) m_workspace->showPage(QStringLiteral("competencies"));
}

void MainWindow::importCopied()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QString text = copied && copied->hasText() ? copied->text() : QString();
    if (text.trimmed().isEmpty())
        return m_message->showError(
            tr("There is no text in the clipboard. Copy the cells of a spreadsheet, an indented list or "
               "JSON, and try again."));
    if (m_centre->currentWidget() == m_start && m_start->isGuiding())
        return m_message->showError(tr("The guided start takes frameworks from files. Choose one there, or finish the "
                                       "draft first."));
    if (m_centre->currentWidget() == m_start) m_files->openTemplate(QStringLiteral("blank"));
    ImportDialog dialog(m_session, text.toUtf8(), this);
    if (dialog.exec() == QDialog::Accepted) m_workspace->showPage(QStringLiteral("competencies"));
}

void MainWindow::showHistory()
{
    const QString undo = m_session.undoLabel();
    const QString redo = m_session.redoLabel();
    m_actions.undo->setEnabled(!undo.isEmpty());
    m_actions.redo->setEnabled(!redo.isEmpty());
    // An "&" in a name must not become a key of the menu.
    m_actions.undo->setText(undo.isEmpty() ? tr("&Undo")
                                           : tr("&Undo %1").arg(QString(undo).replace(u'&', QStringLiteral("&&"))));
    m_actions.redo->setText(redo.isEmpty() ? tr("&Redo")
                                           : tr("&Redo %1").arg(QString(redo).replace(u'&', QStringLiteral("&&"))));
    if (m_centre->currentWidget() == m_start) return;
    QString name = toQt(only(m_session.program().brief).name).trimmed();
    if (name.isEmpty()) name = tr("Program without a name");
    name.replace(QStringLiteral("[*]"), QStringLiteral("[ * ]")); // would be taken for the mark of unsaved changes
    setWindowTitle(tr("%1[*] – Cadre").arg(name));
    setWindowModified(!m_session.isSaved());
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1366, 768);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_workspace->restoreLayout(settings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayClose()) return event->ignore();
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    m_workspace->saveLayout(settings);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    const auto isJson = [](const QString& path) { return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive); };
    if (paths.size() == 1 || (paths.size() > 1 && std::ranges::all_of(paths, isJson))) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // After the drop: a question or the import would keep the program waiting from which the files come.
    const QStringList paths = localFiles(*event->mimeData());
    QMetaObject::invokeMethod(
        this, [this, paths] { openDropped(paths); }, Qt::QueuedConnection);
}

void MainWindow::openDropped(const QStringList& paths)
{
    const auto isFramework = [](const QString& path) { return mayBeFramework(path.toStdU16String()); };
    if (std::ranges::all_of(paths, isFramework)) importFiles(paths);
    else openFile(paths.front());
}

} // namespace cadre
