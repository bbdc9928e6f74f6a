// SPDX-License-Identifier: Apache-2.0
// Paints every page of the window into a folder, for looking at. See --help.
#include "pictures/pseudolanguage.hpp"

#include "guided/guidedpage.hpp"
#include "importer/importdialog.hpp"
#include "look/theme.hpp"
#include "model/fields.hpp"
#include "session/session.hpp"
#include "window/mainwindow.hpp"
#include "window/pagelist.hpp"
#include "window/programfiles.hpp"
#include "window/startpages.hpp"
#include "window/workspace.hpp"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// Lets queued work happen: the review, layouts, pages that are painted in the background.
void settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QSize sizeOf(const QString& text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

/// So that the page is seen with what it says of something selected.
void selectFirst(cadre::Session& session, cadre::RecordType type)
{
    cadre::forEachRecordType([&]<class T>(cadre::Type<T>) {
        using Traits = cadre::RecordTraits<T>;
        if (Traits::type != type || Traits::single) return;
        const T* first = nullptr;
        for (const auto& [id, record] : session.program().of<T>()) {
            if constexpr (std::is_same_v<T, cadre::Activity>)
                if (!cadre::isWorking(record)) continue;
            if constexpr (requires { record.position; })
                if (!first || record.position < first->position) first = &record;
        }
        if (first) session.select({{type, first->id.value}});
    });
}

bool save(QWidget& window, const QDir& folder, const QString& name)
{
    settle();
    if (window.grab().save(folder.filePath(name + QLatin1String(".png")))) return true;
    std::fprintf(stderr, "%s.png cannot be written.\n", qPrintable(name));
    return false;
}

/// Each of the eight questions, answered by suggestions.
bool saveGuide(cadre::MainWindow& window, const QDir& folder)
{
    window.findChild<cadre::StartPages*>()->showGuide();
    auto* guide = window.findChild<cadre::GuidedPage*>();
    bool saved = true;
    for (int i = 0; i < cadre::questionCount; ++i) {
        guide->showQuestion(static_cast<cadre::Question>(i));
        saved = save(window, folder, QStringLiteral("question-%1").arg(i + 1)) && saved;
    }
    return saved;
}

/// The import of a framework, once it is read.
bool saveImport(cadre::MainWindow& window, const QDir& folder, const QString& file, const QString& name)
{
    cadre::ImportDialog dialog(window.session(), QStringList{file}, &window);
    dialog.show();
    for (QDeadlineTimer patience(10'000); !dialog.table() && !patience.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return save(dialog, folder, name);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Cadre"));
    QApplication::setApplicationName(QStringLiteral("Cadre pictures"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);

    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption program(QStringLiteral("program"), QStringLiteral("The program to show."),
                                     QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window, for example 1366x768."),
                                  QStringLiteral("size"), QStringLiteral("1366x768"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("In the dark colours."));
    const QCommandLineOption pseudo(QStringLiteral("pseudo"), QStringLiteral("With texts that are 40 % longer."));
    const QCommandLineOption framework(QStringLiteral("framework"),
                                       QStringLiteral("A framework to show the import of; may be said several times."),
                                       QStringLiteral("file"));
    arguments.addOptions({program, size, dark, pseudo, framework});
    arguments.process(application);
    if (arguments.positionalArguments().isEmpty() || !sizeOf(arguments.value(size)).isValid()) arguments.showHelp(2);

    cadre::test::PseudoLanguage language;
    if (arguments.isSet(pseudo)) QCoreApplication::installTranslator(&language);
    cadre::useTheme(application, arguments.isSet(dark) ? cadre::darkPalette() : cadre::lightPalette());

    const QDir folder(arguments.positionalArguments().constFirst());
    folder.mkpath(QStringLiteral("."));
    cadre::MainWindow window;
    window.resize(sizeOf(arguments.value(size)));
    window.show();
    QApplication::setActiveWindow(&window);
    bool saved = save(window, folder, QStringLiteral("welcome")) && saveGuide(window, folder);
    if (arguments.isSet(program)) window.openFile(arguments.value(program));
    else window.files().openTemplate(QStringLiteral("emerging-leaders-12"));
    for (const cadre::NavigationEntry& entry : cadre::navigationEntries()) {
        if (entry.key.isEmpty()) continue;
        window.workspace().showPage(entry.key);
        settle();
        selectFirst(window.session(), entry.key == QLatin1String("coverage") ? cadre::RecordType::competency
                                      : entry.types.empty()                  ? cadre::RecordType::brief
                                                                             : entry.types.front());
        saved = save(window, folder, entry.key) && saved;
    }
    int number = 0;
    for (const QString& file : arguments.values(framework))
        saved = saveImport(window, folder, file, QStringLiteral("import-%1").arg(++number)) && saved;
    window.actionSet().findAnything->trigger();
    saved = save(window, folder, QStringLiteral("find")) && saved;
    window.actionSet().tour->trigger();
    saved = save(window, folder, QStringLiteral("tour")) && saved;
    return saved ? 0 : 4;
}
