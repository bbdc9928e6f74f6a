// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace cadre {

class Badge;
class Session;

/// The seven lessons the rules come from, each with its worst open finding or a tick.
class LessonRow : public QWidget {
    Q_OBJECT

public:
    explicit LessonRow(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    QList<Badge*> m_badges; ///< Of lesson 1 to 7.
};

} // namespace cadre
