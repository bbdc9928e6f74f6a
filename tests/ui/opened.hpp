// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gui.hpp"

#include "window/mainwindow.hpp"

#include <QSettings>

namespace cadre::test {

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
