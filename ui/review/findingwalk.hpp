// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QObject>

#include <optional>

namespace cadre {

class Session;

/// Walks the open findings one after the other, in the order of the review and round at the end. The place it
/// has reached survives repairs: where its finding is gone, the one that took its place is next.
class FindingWalk : public QObject {
    Q_OBJECT

public:
    explicit FindingWalk(Session& session, QObject* parent = nullptr);

    void next() { walk(1); }
    void previous() { walk(-1); }
    /// Goes on from here.
    void setCurrent(const Finding& finding);

signals:
    /// The walk stands at this finding; the session was asked to show its place.
    void reached(const cadre::Finding& finding);

private:
    void walk(int direction);

    Session& m_session;
    std::optional<Finding> m_current;
    int m_index = -1; ///< Where the current one stood in the review.
};

} // namespace cadre
