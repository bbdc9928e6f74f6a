// SPDX-License-Identifier: Apache-2.0
#include "window/panelmenu.hpp"

#include "pages/inspector.hpp"
#include "review/reviewpanel.hpp"
#include "window/actions.hpp"
#include "window/panelframe.hpp"
#include "window/workspace.hpp"

#include <QAction>
#include <QMenu>

namespace cadre {
namespace {

void follow(const QList<QAction*>& places, PanelFrame& frame, const QWidget* panel)
{
    const auto check = [places, &frame, panel] {
        for (QAction* place : places) place->setChecked(place->data().toInt() == static_cast<int>(frame.placeOf(panel)));
    };
    for (QAction* place : places)
        QObject::connect(place, &QAction::triggered, &frame,
                         [&frame, panel, place] { frame.setPlace(panel, static_cast<PanelPlace>(place->data().toInt())); });
    QObject::connect(&frame, &PanelFrame::moved, &frame, check);
    check();
}

QMenu* makeMenu(QWidget& panel, const QList<QAction*>& places, QAction* fold, QAction* back)
{
    auto* menu = new QMenu(&panel);
    menu->addActions(places);
    menu->addSeparator();
    menu->addActions({fold, back});
    return menu;
}

} // namespace

void connectPanels(const WindowActions& actions, Workspace& workspace)
{
    ReviewPanel& review = workspace.reviewPanel();
    Inspector& inspector = workspace.inspector();
    follow(actions.reviewPlaces, workspace.panels(), &review);
    follow(actions.inspectorPlaces, workspace.panels(), &inspector);
    review.setMenu(makeMenu(review, actions.reviewPlaces, actions.foldReview, actions.panelsBack));
    inspector.setMenu(makeMenu(inspector, actions.inspectorPlaces, actions.showInspector, actions.panelsBack));
    QObject::connect(actions.panelsBack, &QAction::triggered, &workspace, &Workspace::putPanelsBack);
    QObject::connect(actions.foldReview, &QAction::toggled, &review, [&review](bool shown) { review.setFolded(!shown); });
    QObject::connect(&review, &ReviewPanel::foldedChanged, actions.foldReview,
                     [fold = actions.foldReview](bool folded) { fold->setChecked(!folded); });
    QObject::connect(actions.showInspector, &QAction::toggled, &workspace, &Workspace::setInspectorShown);
    QObject::connect(&workspace, &Workspace::inspectorShownChanged, actions.showInspector, &QAction::setChecked);
}

} // namespace cadre
