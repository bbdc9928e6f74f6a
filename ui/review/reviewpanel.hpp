// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cadre {

class Badge;
class ReviewList;
class Session;

/// The review below the page: counts and the list of open findings. It can be folded to its header.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(Session& session, PlaceName placeName, QWidget* parent = nullptr);

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    [[nodiscard]] ReviewList& list() { return *m_list; }

signals:
    void foldedChanged(bool folded);

private:
    QWidget* makeHeader();
    void showCounts();

    Session& m_session;
    QToolButton* m_fold;
    QList<Badge*> m_badges; ///< By Severity.
    QLabel* m_accepted;
    QLabel* m_nothing;
    ReviewList* m_list;
};

} // namespace cadre
