// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cadre {

class ReviewState;
class Session;

/// Walks the open findings that the lists show, one after the other in their order, from the selected one on and round
/// at the end. The place it has reached survives repairs: where its finding is gone, the one that took its place is
/// next.
class FindingWalk : public QObject {
    Q_OBJECT

public:
    FindingWalk(Session& session, ReviewState& state, QObject* parent = nullptr);

    void next() { walk(1); }
    void previous() { walk(-1); }

signals:
    /// Something worth saying in a few words: that the walk went round, or that there is nothing to walk.
    void said(const QString& words);

private:
    void walk(int direction);
    void remember();
    void sayRound(int direction, int count);

    Session& m_session;
    ReviewState& m_state;
    int m_index = -1; ///< Where the selected finding stood when it was last in sight.
};

} // namespace cadre
