// SPDX-License-Identifier: Apache-2.0
#include "look/announce.hpp"

#include <QWidget>

#include <utility>

namespace cadre {

namespace {

AnnouncementListener& listenerInPlace()
{
    static AnnouncementListener listener;
    return listener;
}

} // namespace

bool isAnybodyListening()
{
    return listenerInPlace() || QAccessible::isActive();
}

void announce(QAccessibleEvent& event)
{
    if (listenerInPlace()) listenerInPlace()(event);
    else QAccessible::updateAccessibility(&event);
}

void announce(QWidget& widget, QAccessible::Event what)
{
    QAccessibleEvent event(&widget, what);
    announce(event);
}

void listenToAnnouncements(AnnouncementListener listener)
{
    listenerInPlace() = std::move(listener);
}

} // namespace cadre
