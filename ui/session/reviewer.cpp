// SPDX-License-Identifier: Apache-2.0
#include "session/reviewer.hpp"

#include "review/facts.hpp"

#include <QDate>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace cadre {

namespace {

/// Where the window has something to do as well, it goes first. Holds for the threads that this one starts, too.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int nicer = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), nicer);
#endif
}

} // namespace

Reviewer::Reviewer(QObject* parent) : QObject(parent)
{
}

Reviewer::~Reviewer() = default;

void Reviewer::start(Program program)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_fresh = std::move(program);
        m_edits.clear();
        m_answer.reset();
        m_isAsked = false;
        ++m_asked;
    }
    if (!m_worker.joinable()) m_worker = std::jthread([this](const std::stop_token& stopping) { work(stopping); });
}

void Reviewer::follow(std::shared_ptr<const Edit> edit, std::vector<Finding> wanted)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_edits.push_back(std::move(edit));
        m_wanted = std::move(wanted);
        m_isAsked = true;
        ++m_asked;
    }
    m_wake.notify_one();
}

void Reviewer::stop()
{
    start({});
}

void Reviewer::work(const std::stop_token& stopping)
{
    stepBack();
    Program program;
    std::optional<Index> index; // of the program
    std::optional<Facts> facts; // of the index
    for (;;) {
        std::vector<std::shared_ptr<const Edit>> edits;
        std::vector<Finding> wanted;
        std::optional<Answer> discarded;
        std::uint64_t asked = 0;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stopping, [this] { return m_isAsked || m_discarded; })) return;
            discarded = std::exchange(m_discarded, std::nullopt);
            if (!m_isAsked) continue;
            if (m_fresh) {
                facts.reset();
                index.reset();
                program = *std::exchange(m_fresh, std::nullopt);
            }
            edits = std::exchange(m_edits, {});
            wanted = std::exchange(m_wanted, {});
            m_isAsked = false;
            asked = m_asked;
        }
        for (const auto& edit : edits) {
            apply(program, *edit);
            if (!index) continue;
            index->follow(touchedTypes(*edit));
            facts->follow(*edit);
        }
        if (!index) facts.emplace(index.emplace(program, IndexOrder::content));
        const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
        Answer answer{review(*facts, ruleSetOf(program), WithFixes::no, today, wanted), {}};
        answer.byRecord.look(answer.review);
        const std::scoped_lock lock(m_mutex);
        if (asked != m_asked) continue; // the program is another one by now
        m_answer = std::move(answer);
        m_answered = asked;
        QMetaObject::invokeMethod(this, &Reviewer::deliver, Qt::QueuedConnection);
    }
}

void Reviewer::deliver()
{
    std::optional<Answer> answer;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_answered == m_asked) answer = std::exchange(m_answer, std::nullopt);
    }
    if (!answer) return;
    const QPointer<Reviewer> self(this);
    emit reviewed(answer->review, answer->byRecord);
    if (!self) return; // who listens may be done with it
    {
        const std::scoped_lock lock(m_mutex);
        m_discarded = std::move(answer);
    }
    m_wake.notify_one();
}

} // namespace cadre
