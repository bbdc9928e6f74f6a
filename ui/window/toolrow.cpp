// SPDX-License-Identifier: Apache-2.0
#include "window/toolrow.hpp"

#include "window/actions.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace cadre {
namespace {

struct ToolWords {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

/// A button that does what an action does. It keeps its own short text; the action's long one is its tool tip.
QPushButton* makeButton(const QString& text, QAction* action)
{
    auto* button = new QPushButton(text);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QWidget* makeLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setProperty("part", "line");
    line->setFixedSize(1, 22);
    return line;
}

} // namespace

QWidget* makeToolRow(const WindowActions& actions, QWidget* find, QWidget* parent)
{
    auto* row = new QWidget(parent);
    row->setProperty("part", "toolRow");
    row->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    QPushButton* undo = makeButton(ToolWords::tr("↶ Undo"), actions.undo);
    undo->setObjectName(QStringLiteral("undo"));
    layout->addWidget(undo);
    layout->addWidget(makeButton(ToolWords::tr("↷ Redo"), actions.redo));
    layout->addSpacing(5);
    layout->addWidget(makeLine());
    layout->addSpacing(5);
    layout->addWidget(makeButton(ToolWords::tr("+ Assignment"), actions.addAssignment));
    layout->addWidget(makeButton(ToolWords::tr("Import framework…"), actions.importFramework));
    layout->addStretch(1);
    layout->addWidget(find);
    auto* exportPdf = makeButton(ToolWords::tr("Export PDF…"), actions.exportPdf);
    exportPdf->setProperty("part", "primary");
    layout->addWidget(exportPdf);
    return row;
}

} // namespace cadre
