// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>

class QWidget;

namespace cadre {

/// How far work on a file is, told between its thread and the window's. Cancelling it and its last step, which can't be
/// taken back, exclude each other.
class FileProgress {
public:
    /// Called by the work before its last step. Whether it may take it: not if the work was cancelled.
    bool mayFinish();
    /// Gives the work up. Not any more (false) when it takes its last step already.
    bool cancel();
    /// Called when the work is over, whatever came of it.
    void end();
    /// Whether the work is over, after waiting for it, in milliseconds at most.
    bool waitFor(int milliseconds);

private:
    enum class State { working, finishing, over, cancelled };
    std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::working;
};

/// Does work on a file in a thread of its own and waits for it. After half a second, as on a network drive that does
/// not answer, a dialog says `what` is under way and offers to cancel it. The work must own what it needs: cancelled,
/// it goes on for as long as the drive wants, and nobody waits for it. False if it was cancelled; throws what it threw.
bool inFileThread(QWidget& window, const QString& what, std::function<void(FileProgress&)> work);

} // namespace cadre
