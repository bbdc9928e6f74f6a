// SPDX-License-Identifier: Apache-2.0
#include "ui/gui.hpp"

namespace cadre::test {

void chooseFile(const QString& path)
{
    onDialog<QFileDialog>([path](QFileDialog& dialog) {
        dialog.selectFile(path);
        QTest::keyClick(&dialog, Qt::Key_Return);
        if (dialog.isVisible()) dialog.findChild<QLineEdit*>()->setText(path), QTest::keyClick(&dialog, Qt::Key_Return);
    });
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace cadre::test
