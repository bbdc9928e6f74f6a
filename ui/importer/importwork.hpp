// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/importwatch.hpp"

#include <memory>
#include <mutex>
#include <stop_token>

namespace cadre {

/// How far a thread is with an import, and the wish that it stops. The thread shares it with whoever waits, who may be
/// gone before the thread has noticed.
class ImportWork {
public:
    void stop() { m_stopping.request_stop(); }
    [[nodiscard]] bool isStopping() const { return m_stopping.stop_requested(); }

    [[nodiscard]] ImportProgress progress() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_progress;
    }

    /// For the thread.
    [[nodiscard]] static ImportWatch watchOf(const std::shared_ptr<ImportWork>& work)
    {
        return [work](const ImportProgress& progress) {
            const std::scoped_lock lock(work->m_mutex);
            work->m_progress = progress;
            return !work->isStopping();
        };
    }

private:
    std::stop_source m_stopping;
    mutable std::mutex m_mutex;
    ImportProgress m_progress;
};

} // namespace cadre
