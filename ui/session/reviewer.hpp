// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "review/review.hpp"
#include "session/counts.hpp"

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cadre {

/// Reviews a large program while the window goes on. It works on a copy of its own, which follows edit by edit, so that
/// nothing waits for it: neither for the review nor for copying the program.
class Reviewer : public QObject {
    Q_OBJECT

public:
    explicit Reviewer(QObject* parent = nullptr);
    ~Reviewer() override;

    /// Reviews another program from now on. The first review comes with the first edit.
    void start(Program program);
    /// The program changed. Its review comes with reviewed(), unless another change comes before it. It makes the fixes
    /// of the `wanted` findings.
    void follow(std::shared_ptr<const Edit> edit, std::vector<Finding> wanted = {});
    /// Forgets the program. What is under way is not told any more.
    void stop();

signals:
    /// The review of the program after all edits so far, and where its findings are. Both may be swapped with others,
    /// which are then freed in the thread of the review.
    void reviewed(cadre::Review& review, cadre::FindingsByRecord& byRecord);

private:
    struct Answer {
        Review review;
        FindingsByRecord byRecord; ///< Looks at that review, whose findings stay where they are when it is moved.
    };

    void work(const std::stop_token& stopping);
    void deliver();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Program> m_fresh; ///< To start with.
    std::vector<std::shared_ptr<const Edit>> m_edits; ///< To follow.
    std::vector<Finding> m_wanted;  ///< After the last of them.
    std::uint64_t m_asked = 0;      ///< Counts what was asked for; what is done carries the number it answers.
    std::uint64_t m_answered = 0;
    bool m_isAsked = false;
    std::optional<Answer> m_answer;    ///< Done and not told yet.
    std::optional<Answer> m_discarded; ///< To free.
    std::jthread m_worker;          ///< Last: it ends before what it uses.
};

} // namespace cadre
