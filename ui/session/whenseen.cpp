// SPDX-License-Identifier: Apache-2.0
#include "session/whenseen.hpp"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace cadre {

WhenSeen::WhenSeen(QWidget& widget, std::function<void()> follow)
    : QObject(&widget), m_widget(widget), m_follow(std::move(follow))
{
    widget.installEventFilter(this);
}

void WhenSeen::notice()
{
    m_isBehind = m_wasSeen && !m_widget.isVisible();
    if (!m_isBehind) m_follow();
}

bool WhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        m_wasSeen = true;
        if (std::exchange(m_isBehind, false)) m_follow();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cadre
