// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/session.hpp"

#include <QApplication>
#include <QWidget>

namespace cadre::testing {

/// A small program for tests of forms and lists: two roles, three activities, two people.
inline Program smallProgram()
{
    Program program;
    program.brief[singleId<Brief>()] = {.id = singleId<Brief>(), .name = "Shift leaders", .lengthMonths = 12};
    program.levels[{"lead"}] = {.id = {"lead"}, .position = 1, .name = "Team lead", .rank = 1};
    program.people[{"ann"}] = {.id = {"ann"}, .position = 1, .title = "Head of logistics"};
    program.people[{"bob"}] = {.id = {"bob"}, .position = 2, .title = "Plant manager"};
    program.roles[{"r1"}] = {.id = {"r1"}, .position = 1, .name = "Team manager", .duties = {{{"d1"}, "Plans the week"}}};
    program.roles[{"r2"}] = {.id = {"r2"}, .position = 2, .name = "Site manager"};
    program.competencies[{"c1"}] = {.id = {"c1"}, .position = 1, .name = "Builds trust"};
    program.competencies[{"c2"}] = {.id = {"c2"}, .position = 2, .name = "Decides with data"};
    program.activities[{"a1"}] = {.id = {"a1"}, .position = 1, .name = "Shift project", .startMonth = 3};
    program.activities[{"a2"}] = {.id = {"a2"}, .position = 2, .name = "Returns team"};
    program.activities[{"a3"}] = {.id = {"a3"}, .position = 3, .name = "Peak season"};
    return program;
}

/// Lets queued work happen: the review, focus, what was deleted later.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Shows a widget as the window would, so that it can have the focus.
inline void bringUp(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    settle();
}

} // namespace cadre::testing
