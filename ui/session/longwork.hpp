// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace cadre {

class Session;

/// Something that may take longer than anybody likes to wait, done while the window goes on: in a thread of its own, on
/// copies of what it needs, or in the window's thread a little at a time. After half a second the window shows that it is
/// under way, with a button to cancel it.
class LongWork : public QObject {
    Q_OBJECT

public:
    /// `what` is said beside the busy sign: "Working out the repairs…".
    LongWork(Session& session, QString what, QObject* parent = nullptr);
    /// Cancels it and waits until it has noticed.
    ~LongWork() override;

    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Does `work` in a thread of its own and hands the result to `then` in the window's. What was under way is cancelled,
    /// and nothing waits for it: the new work begins when it has noticed. `work` looks at the token every now and then; what
    /// it answers after a stop is not told.
    template <class Result>
    void run(std::function<Result(const std::stop_token&)> work, std::function<void(Result&)> then)
    {
        begin([work = std::move(work), then = std::move(then)](const std::stop_token& stopping) -> std::function<void()> {
            auto result = std::make_shared<Result>(work(stopping));
            return [result, then] { then(*result); };
        });
    }
    /// Does `step` in the window's thread again and again until it answers false, and in between what people ask for;
    /// then `then`. For what only this thread may do. What was under way is cancelled.
    void runInSteps(std::function<bool()> step, std::function<void()> then);
    /// Ends it without a word, for who began it.
    void stop();
    /// Ends it for people who want no more of it; who began it is told.
    void cancel();

signals:
    /// People did.
    void cancelled();

private:
    using Job = std::function<std::function<void()>(const std::stop_token&)>;
    void begin(Job job);
    void start(Job job);
    void finish(std::uint64_t number, const std::function<void()>& then);
    void goOn();
    /// What comes of all that was under way is not told.
    void forget();
    void sayBegun();
    void sayEnded();

    Session& m_session;
    QString m_what;
    bool m_isRunning = false;
    std::uint64_t m_number = 0; ///< Of the work under way; what comes of another one is not told.
    bool m_isThreadBusy = false; ///< With this work or with one that has not noticed yet that nobody wants it.
    Job m_next;                  ///< Begins when the thread is free.
    QTimer m_stepSoon;
    std::function<bool()> m_step;
    std::function<void()> m_then;
    std::jthread m_worker;
};

} // namespace cadre
