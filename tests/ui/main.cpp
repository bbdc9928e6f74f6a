// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "ui/gui.hpp"

#include "look/theme.hpp"

#include <QSettings>
#include <QStandardPaths>

#include <catch2/catch.hpp>

namespace cadre::test {

int runGuiTests(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Cadre"));
    QApplication::setApplicationName(QStringLiteral("Cadre tests"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    useTheme(application, lightPalette());
    return Catch::Session().run(argc, argv);
}

} // namespace cadre::test

int main(int argc, char** argv)
{
    return cadre::test::runGuiTests(argc, argv);
}
