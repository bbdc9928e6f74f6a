// SPDX-License-Identifier: Apache-2.0
#include "session/longwork.hpp"

#include "session/session.hpp"

#include <QElapsedTimer>

#include <utility>

namespace cadre {

LongWork::LongWork(Session& session, QString what, QObject* parent)
    : QObject(parent), m_session(session), m_what(std::move(what))
{
    m_stepSoon.setInterval(0);
    connect(&m_stepSoon, &QTimer::timeout, this, &LongWork::goOn);
}

LongWork::~LongWork()
{
    sayEnded();
}

void LongWork::begin(Job job)
{
    forget();
    if (m_isThreadBusy) m_next = std::move(job);
    else start(std::move(job));
    sayBegun();
}

void LongWork::start(Job job)
{
    m_isThreadBusy = true;
    m_worker = std::jthread([this, number = m_number, job = std::move(job)](const std::stop_token& stopping) {
        std::function<void()> then = job(stopping);
        QMetaObject::invokeMethod(
            this, [this, number, then = std::move(then)] { finish(number, then); }, Qt::QueuedConnection);
    });
}

void LongWork::finish(std::uint64_t number, const std::function<void()>& then)
{
    m_isThreadBusy = false;
    if (m_next) return start(std::exchange(m_next, {}));
    if (!m_isRunning || number != m_number) return;
    sayEnded();
    then();
}

void LongWork::runInSteps(std::function<bool()> step, std::function<void()> then)
{
    forget();
    m_step = std::move(step);
    m_then = std::move(then);
    m_stepSoon.start();
    sayBegun();
}

void LongWork::goOn()
{
    constexpr qint64 slice = 8; // ms; a frame on the screen takes 16
    QElapsedTimer time;
    time.start();
    while (m_step())
        if (time.elapsed() >= slice) return;
    m_stepSoon.stop();
    m_step = {};
    sayEnded();
    std::exchange(m_then, {})();
}

void LongWork::stop()
{
    if (!m_isRunning) return;
    forget();
    sayEnded();
}

void LongWork::cancel()
{
    if (!m_isRunning) return;
    stop();
    emit cancelled();
}

void LongWork::forget()
{
    ++m_number;
    m_next = {};
    m_worker.request_stop();
    m_stepSoon.stop();
    m_step = {};
    m_then = {};
}

void LongWork::sayBegun()
{
    if (!std::exchange(m_isRunning, true)) emit m_session.workBegun(this);
}

void LongWork::sayEnded()
{
    if (std::exchange(m_isRunning, false)) emit m_session.workEnded(this);
}

} // namespace cadre
