// SPDX-License-Identifier: Apache-2.0
#include "window/filewait.hpp"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <exception>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

namespace cadre {

namespace {

constexpr int patience = 500; // ms until it is shown what is under way
constexpr int lookEvery = 30; // ms

struct Work {
    FileProgress progress;
    std::exception_ptr error; ///< Read when the work is over.
};

/// Says what is under way until it is over or given up.
class FileDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(cadre::FileDialog)

public:
    FileDialog(QWidget& window, const QString& what, FileProgress& progress) : QDialog(&window), m_progress(progress)
    {
        setObjectName(QStringLiteral("fileWait"));
        setWindowTitle(what);
        auto* label = new QLabel(what);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto* reason = new QLabel(tr("The drive takes its time. If it is a network drive, it may not be connected."));
        reason->setWordWrap(true);
        auto* bar = new QProgressBar;
        bar->setRange(0, 0);
        bar->setAccessibleName(what);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
        connect(buttons, &QDialogButtonBox::rejected, this, &FileDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(20, 20, 20, 16);
        column->setSpacing(12);
        for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(bar), static_cast<QWidget*>(reason),
                              static_cast<QWidget*>(buttons)})
            column->addWidget(each);
        setMinimumWidth(380);
        connect(&m_look, &QTimer::timeout, this, [this] {
            if (m_progress.waitFor(0)) accept();
        });
        m_look.start(lookEvery);
    }

    /// What takes its last step is waited for: it can't be taken back.
    void reject() override
    {
        if (m_progress.cancel()) QDialog::reject();
        else findChild<QPushButton*>()->setEnabled(false);
    }

private:
    FileProgress& m_progress;
    QTimer m_look;
};

} // namespace

bool FileProgress::mayFinish()
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::working) m_state = State::finishing;
    return m_state == State::finishing;
}

bool FileProgress::cancel()
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::working) m_state = State::cancelled;
    return m_state == State::cancelled;
}

void FileProgress::end()
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::cancelled) m_state = State::over;
    m_changed.notify_all();
}

bool FileProgress::waitFor(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_state == State::over; });
}

bool inFileThread(QWidget& window, const QString& what, std::function<void(FileProgress&)> work)
{
    const auto shared = std::make_shared<Work>();
    const auto run = [shared, work = std::move(work)] {
        try {
            work(shared->progress);
        } catch (...) {
            shared->error = std::current_exception();
        }
        shared->progress.end();
    };
    try {
        std::thread(run).detach();
    } catch (const std::system_error&) {
        run(); // no thread is to be had
    }
    if (!shared->progress.waitFor(patience) && FileDialog(window, what, shared->progress).exec() != QDialog::Accepted)
        return false;
    if (shared->error) std::rethrow_exception(std::exchange(shared->error, nullptr));
    return true;
}

} // namespace cadre
