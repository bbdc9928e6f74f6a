// SPDX-License-Identifier: Apache-2.0
#include "look/lookfollower.hpp"
#include "window/mainwindow.hpp"
#include "window/programfiles.hpp"
#include "window/termination.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Cadre"));
    QApplication::setApplicationName(QStringLiteral("Cadre"));
    QApplication::setApplicationVersion(QStringLiteral(CADRE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cadre"));
    cadre::LookFollower look(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/cadre/icons/cadre.svg")));

    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTexts);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QApplication::translate("main", "Designs, reviews and prints leadership development programs."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("file"),
                                    QApplication::translate("main", "Program to open (.cadre or .json)."),
                                    QStringLiteral("[file]"));
    const QCommandLineOption fromTemplate(QStringLiteral("template"),
                                          QApplication::translate("main", "Start a new program from this template."),
                                          QApplication::translate("main", "name"));
    arguments.addOption(fromTemplate);
    arguments.process(application);

    cadre::MainWindow window;
    window.useLook(look);
    cadre::closeOnTermination(window);
    if (arguments.isSet(fromTemplate)) window.files().openTemplate(arguments.value(fromTemplate));
    else if (!arguments.positionalArguments().isEmpty()) window.openFile(arguments.positionalArguments().constFirst());
    window.show();
    return QApplication::exec();
}
