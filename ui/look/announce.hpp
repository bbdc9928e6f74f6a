// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace cadre {

// What screen readers are told besides what they read on their own. All of it goes this way.

/// Hears an announcement; what it is about is in the event.
using AnnouncementListener = std::function<void(QAccessibleEvent& event)>;

/// Whether anybody hears what is announced. What takes long to say need not be worked out else.
[[nodiscard]] bool isAnybodyListening();
void announce(QAccessibleEvent& event);
/// Has the words of a widget said at once, or what else is new about it.
void announce(QWidget& widget, QAccessible::Event what = QAccessible::Alert);
/// Lets somebody hear it in place of the platform, which has no screen reader where nothing is shown; null for the
/// platform again.
void listenToAnnouncements(AnnouncementListener listener);

} // namespace cadre
