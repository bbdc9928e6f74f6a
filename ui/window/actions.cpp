// SPDX-License-Identifier: Apache-2.0
#include "window/actions.hpp"

#include "session/text.hpp"
#include "window/navigation.hpp"
#include "window/panelframe.hpp"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace cadre {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

QAction* make(QWidget& window, const QString& text, const QList<QKeySequence>& keys = {})
{
    auto* action = new QAction(text, &window);
    action->setShortcuts(keys);
    window.addAction(action);
    return action;
}

void makeFileActions(QWidget& window, WindowActions& actions)
{
    actions.newProgram = make(window, ActionWords::tr("&New…"), {QKeySequence::New});
    actions.open = make(window, ActionWords::tr("&Open…"), {QKeySequence::Open});
    actions.save = make(window, ActionWords::tr("&Save"), {QKeySequence::Save});
    actions.saveAs = make(window, ActionWords::tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    actions.close = make(window, ActionWords::tr("&Close program"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    actions.importFramework = make(window, ActionWords::tr("&Import framework…"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    actions.importCopied = make(window, ActionWords::tr("Import framework from the c&lipboard…"),
                                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    actions.exportPdf = make(window, ActionWords::tr("&Export PDF…"),
                             {QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_P)});
    actions.exportFramework = make(window, ActionWords::tr("Export &framework…"), {});
    actions.quit = make(window, ActionWords::tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    actions.quit->setMenuRole(QAction::QuitRole);
}

void makeEditActions(QWidget& window, WindowActions& actions)
{
    actions.undo = make(window, ActionWords::tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    actions.redo = make(window, ActionWords::tr("&Redo"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    actions.addAssignment = make(window, ActionWords::tr("+ Assignment"));
    actions.findAnything = make(window, ActionWords::tr("&Find anything"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    for (const RecordType type : {RecordType::role, RecordType::competency, RecordType::activity, RecordType::support,
                                  RecordType::measure, RecordType::phase, RecordType::goal, RecordType::disclosure,
                                  RecordType::person, RecordType::level, RecordType::participant, RecordType::note}) {
        QAction* insert = make(window, shown(labelOf(type)));
        insert->setData(static_cast<int>(type));
        actions.inserts << insert;
    }
}

QList<QAction*> makePlaces(QWidget& window)
{
    QList<QAction*> places;
    auto* group = new QActionGroup(&window);
    const std::pair<PanelPlace, QString> texts[] = {{PanelPlace::below, ActionWords::tr("&Below the page")},
                                                    {PanelPlace::right, ActionWords::tr("At the &right")},
                                                    {PanelPlace::left, ActionWords::tr("At the &left")}};
    for (const auto& [place, text] : texts) {
        QAction* action = make(window, text);
        action->setCheckable(true);
        action->setData(static_cast<int>(place));
        group->addAction(action);
        places << action;
    }
    return places;
}

void makeViewActions(QWidget& window, const std::vector<NavigationEntry>& entries, WindowActions& actions)
{
    int number = 0;
    for (const NavigationEntry& entry : entries) {
        ++number;
        QList<QKeySequence> keys;
        if (number <= 9) keys << QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
        QAction* page = make(window, entry.title, keys);
        page->setData(entry.key);
        actions.pages << page;
    }
    actions.foldReview = make(window, ActionWords::tr("&Review panel"), {QKeySequence(Qt::Key_F7)});
    actions.foldReview->setCheckable(true);
    actions.foldReview->setChecked(true);
    actions.showInspector = make(window, ActionWords::tr("&Inspector"), {QKeySequence(Qt::Key_F9)});
    actions.showInspector->setCheckable(true);
    actions.showInspector->setChecked(true);
    actions.reviewPlaces = makePlaces(window);
    actions.inspectorPlaces = makePlaces(window);
    actions.panelsBack = make(window, ActionWords::tr("Put panels &back"));
    actions.nextFinding = make(window, ActionWords::tr("&Next finding"), {QKeySequence(Qt::Key_F8)});
    actions.previousFinding =
        make(window, ActionWords::tr("&Previous finding"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    actions.zoomIn = make(window, ActionWords::tr("Make everything &larger"),
                          {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    actions.zoomOut =
        make(window, ActionWords::tr("Make everything &smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    actions.zoomNormal = make(window, ActionWords::tr("&Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    auto* colours = new QActionGroup(&window);
    for (const QString& text : {ActionWords::tr("As the &system"), ActionWords::tr("&Light"), ActionWords::tr("&Dark"),
                                ActionWords::tr("&High contrast")}) {
        QAction* colour = make(window, text);
        colour->setCheckable(true);
        colours->addAction(colour);
        actions.colours << colour;
    }
    actions.help = make(window, ActionWords::tr("&Help for this page and field"), {QKeySequence(Qt::Key_F1)});
    actions.shortcuts = make(window, ActionWords::tr("Keyboard &shortcuts…"), {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    actions.tour = make(window, ActionWords::tr("Short &tour"));
    actions.about = make(window, ActionWords::tr("&About Cadre"));
    actions.about->setMenuRole(QAction::AboutRole);
}

/// Names by which the settings remember the keys of a command, whatever the language.
void nameActions(const WindowActions& actions)
{
    const std::pair<QAction*, const char*> names[] = {{actions.newProgram, "new"},
                                                      {actions.open, "open"},
                                                      {actions.save, "save"},
                                                      {actions.saveAs, "saveAs"},
                                                      {actions.close, "close"},
                                                      {actions.importFramework, "import"},
                                                      {actions.exportPdf, "export"},
                                                      {actions.quit, "quit"},
                                                      {actions.undo, "undo"},
                                                      {actions.redo, "redo"},
                                                      {actions.addAssignment, "addAssignment"},
                                                      {actions.foldReview, "foldReview"},
                                                      {actions.showInspector, "showInspector"},
                                                      {actions.panelsBack, "panelsBack"},
                                                      {actions.nextFinding, "nextFinding"},
                                                      {actions.previousFinding, "previousFinding"},
                                                      {actions.zoomIn, "zoomIn"},
                                                      {actions.zoomOut, "zoomOut"},
                                                      {actions.zoomNormal, "zoomNormal"},
                                                      {actions.help, "help"},
                                                      {actions.shortcuts, "shortcuts"}};
    for (const auto& [action, name] : names) action->setObjectName(QString::fromLatin1(name));
    for (QAction* page : actions.pages) page->setObjectName(QStringLiteral("page-") + page->data().toString());
    for (QAction* insert : actions.inserts)
        insert->setObjectName(QStringLiteral("insert-%1").arg(insert->data().toInt()));
}

} // namespace

QList<QAction*> WindowActions::forPrograms() const
{
    return QList<QAction*>{save,          saveAs,     close,         exportPdf,   exportFramework,
                           addAssignment, foldReview, showInspector, nextFinding, previousFinding,
                           findAnything,  tour,       help,          panelsBack}
           + pages + inserts + reviewPlaces + inspectorPlaces;
}

QList<QAction*> WindowActions::withKeys() const
{
    return QList<QAction*>{newProgram,      open,         save,          saveAs,      close,
                           importFramework, exportPdf,    quit,          undo,        redo,
                           addAssignment,   foldReview,   showInspector, nextFinding, previousFinding,
                           zoomIn,          zoomOut,      zoomNormal,    help,        shortcuts,
                           exportFramework, findAnything, tour,          panelsBack}
           + pages + inserts;
}

QList<QAction*> WindowActions::commands() const
{
    return {newProgram, open, save, saveAs,        close,      importFramework, exportPdf,   exportFramework,
            quit,       undo, redo, addAssignment, foldReview, showInspector,   nextFinding, previousFinding,
            shortcuts,  panelsBack, tour, about};
}

WindowActions makeActions(QWidget& window, const std::vector<NavigationEntry>& entries)
{
    WindowActions actions;
    makeFileActions(window, actions);
    makeEditActions(window, actions);
    makeViewActions(window, entries, actions);
    nameActions(actions);
    return actions;
}

void fillMenus(QMenuBar& bar, const WindowActions& actions, QMenu& recent)
{
    QMenu* file = bar.addMenu(ActionWords::tr("&File"));
    file->addActions({actions.newProgram, actions.open});
    file->addMenu(&recent);
    file->addSeparator();
    file->addActions({actions.save, actions.saveAs});
    file->addSeparator();
    file->addActions({actions.importFramework, actions.importCopied, actions.exportFramework, actions.exportPdf});
    file->addSeparator();
    file->addActions({actions.close, actions.quit});
    QMenu* edit = bar.addMenu(ActionWords::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addAction(actions.findAnything);
    bar.addMenu(ActionWords::tr("&Insert"))->addActions(actions.inserts);
    QMenu* view = bar.addMenu(ActionWords::tr("&View"));
    view->addActions(actions.pages);
    view->addSeparator();
    view->addActions({actions.foldReview, actions.showInspector});
    view->addMenu(ActionWords::tr("&Where the review stands"))->addActions(actions.reviewPlaces);
    view->addMenu(ActionWords::tr("Where the i&nspector stands"))->addActions(actions.inspectorPlaces);
    view->addAction(actions.panelsBack);
    view->addSeparator();
    view->addActions({actions.zoomIn, actions.zoomOut, actions.zoomNormal});
    view->addMenu(ActionWords::tr("&Colours"))->addActions(actions.colours);
    bar.addMenu(ActionWords::tr("&Review"))->addActions({actions.nextFinding, actions.previousFinding});
    bar.addMenu(ActionWords::tr("&Help"))->addActions({actions.help, actions.shortcuts, actions.tour, actions.about});
}

} // namespace cadre
