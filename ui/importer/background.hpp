// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace cadre {

/// Runs `work` in a thread of its own and gives what it returns to `done` in the thread of `receiver`. If that is gone
/// by then, the result is dropped. `work` must not throw.
template <class Work, class Done> void inBackground(QObject* receiver, Work work, Done done)
{
    using Result = std::invoke_result_t<Work&>;
    auto result = std::make_shared<std::optional<Result>>();
    QThread* thread = QThread::create([result, work = std::move(work)]() mutable { result->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [result, done = std::move(done)] { done(std::move(**result)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace cadre
