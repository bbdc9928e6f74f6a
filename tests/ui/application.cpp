// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include "look/theme.hpp"
#include "support/applicationlistener.hpp"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

/// An application with Cadre's look, and settings in a folder of their own.
class TestedApplication : public QApplication {
public:
    TestedApplication(int& count, char** values) : QApplication(count, values)
    {
        setOrganizationName(QStringLiteral("Cadre"));
        setApplicationName(QStringLiteral("Cadre tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QStandardPaths::setTestModeEnabled(true);
        cadre::useTheme(*this, cadre::lightPalette());
    }

private:
    QTemporaryDir m_settings;
};

using Listener = cadre::testing::ApplicationListener<TestedApplication>;

} // namespace

CATCH_REGISTER_LISTENER(Listener)
