// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gui.hpp"

#include "window/mainwindow.hpp"

#include <QSettings>

namespace cadre::test {

/// The program of twelve months.
inline constexpr auto sample = "resources/programs/emerging-leaders-12.json";

/// A window on the screen, with fresh settings.
struct Opened {
    Opened()
    {
        QSettings().clear();
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        settle();
    }
    explicit Opened(const char* path) : Opened()
    {
        window.openFile(sourceFile(path));
        settle();
    }
    ~Opened() { QCoreApplication::processEvents(); }

    Session& session() { return window.session(); }

    QTemporaryDir folder;
    MainWindow window;
};

} // namespace cadre::test
