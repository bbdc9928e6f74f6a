// SPDX-License-Identifier: Apache-2.0
#include "window/help.hpp"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace cadre {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

void showAbout(QWidget* parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(HelpWords::tr("About Cadre"));
    box.setIconPixmap(QIcon(QStringLiteral(":/cadre/icons/cadre.svg")).pixmap(64, 64));
    box.setText(HelpWords::tr("Cadre %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(HelpWords::tr("Designs, reviews and prints leadership development programs.\n\n"
                                     "Free software under the Apache License 2.0."));
    box.exec();
}

} // namespace cadre
