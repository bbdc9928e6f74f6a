// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace cadre {

/// Brings a widget up to date while it is seen. On a page that was left it waits until somebody comes back: what nobody
/// looks at must not slow down the typing elsewhere.
class WhenSeen : public QObject {
    Q_OBJECT

public:
    /// Belongs to the widget.
    WhenSeen(QWidget& widget, std::function<void()> follow);

    /// Something changed.
    void notice();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_widget;
    std::function<void()> m_follow;
    bool m_wasSeen = false;
    bool m_isBehind = false;
};

} // namespace cadre
