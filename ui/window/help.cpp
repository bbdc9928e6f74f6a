// SPDX-License-Identifier: Apache-2.0
#include "window/help.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cadre {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

struct Shortcut {
    QString keys;
    QString does;
};

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QList<Shortcut> shortcutsOf(const QWidget& window)
{
    QList<Shortcut> list;
    for (const QAction* action : window.actions())
        if (!action->shortcuts().isEmpty()) list << Shortcut{keysOf(*action), action->text().remove(u'&')};
    list << Shortcut{Words::tr("Enter"), Words::tr("In the review: go to the field of the finding")}
         << Shortcut{Words::tr("1 to 9, Delete"), Words::tr("In the coverage: set or clear the level of a cell")}
         << Shortcut{Words::tr("Left, Right"), Words::tr("In the journey: move what is selected; with Shift its length")}
         << Shortcut{Words::tr("F2, L"), Words::tr("In the journey: edit the name, choose what it comes after")}
         << Shortcut{Words::tr("Tab, Shift+Tab"), Words::tr("Next and previous field")};
    return list;
}

QTableWidget* makeTable(const QList<Shortcut>& shortcuts)
{
    auto* table = new QTableWidget(static_cast<int>(shortcuts.size()), 2);
    table->setAccessibleName(Words::tr("Shortcuts"));
    table->setHorizontalHeaderLabels({Words::tr("Keys"), Words::tr("What they do")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < shortcuts.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(shortcuts[row].keys));
        table->setItem(row, 1, new QTableWidgetItem(shortcuts[row].does));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

void showShortcuts(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Shortcuts"));
    dialog.resize(520, 560);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeTable(shortcutsOf(*parent)));
    layout->addWidget(buttons);
    dialog.exec();
}

void showAbout(QWidget* parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(Words::tr("About Cadre"));
    box.setIconPixmap(QIcon(QStringLiteral(":/cadre/icons/cadre.svg")).pixmap(64, 64));
    box.setText(Words::tr("Cadre %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(Words::tr("Designs, reviews and prints leadership development programs.\n\n"
                                     "Free software under the Apache License 2.0."));
    box.exec();
}

} // namespace cadre
