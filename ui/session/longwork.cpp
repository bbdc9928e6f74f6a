// SPDX-License-Identifier: Apache-2.0
#include "session/longwork.hpp"

#include "session/session.hpp"

#include <utility>

namespace cadre {

LongWork::LongWork(Session& session, QString what, QObject* parent)
    : QObject(parent), m_session(session), m_what(std::move(what))
{
}

LongWork::~LongWork()
{
    if (std::exchange(m_isRunning, false)) emit m_session.workEnded(this);
}

void LongWork::begin(Job job)
{
    const std::uint64_t number = ++m_number;
    // Whoever was at work before is asked to stop, and waited for.
    m_worker = std::jthread([this, number, job = std::move(job)](const std::stop_token& stopping) {
        std::function<void()> then = job(stopping);
        QMetaObject::invokeMethod(
            this, [this, number, then = std::move(then)] { finish(number, then); }, Qt::QueuedConnection);
    });
    if (!std::exchange(m_isRunning, true)) emit m_session.workBegun(this);
}

void LongWork::finish(std::uint64_t number, const std::function<void()>& then)
{
    if (!m_isRunning || number != m_number) return;
    m_isRunning = false;
    emit m_session.workEnded(this);
    then();
}

void LongWork::cancel()
{
    if (!m_isRunning) return;
    m_isRunning = false;
    ++m_number;
    m_worker.request_stop();
    emit m_session.workEnded(this);
    emit cancelled();
}

} // namespace cadre
