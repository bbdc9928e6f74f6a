// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/pdf.hpp"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace cadre {

/// Writes a report as a PDF file in a thread of its own. One at a time.
class PdfExport : public QObject {
    Q_OBJECT

public:
    explicit PdfExport(QObject* parent = nullptr) : QObject(parent) {}
    /// Stops what is being written.
    ~PdfExport() override;

    void start(const QString& path, Report report, PdfOptions options);
    /// Stops at the next page. The file stays as it was.
    void cancel() { m_stop = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void progress(int done, int pages);
    void written(const QString& path);
    void cancelled();
    /// `message` is for the user.
    void failed(const QString& message);

private:
    void write(const QString& path, const Report& report, const PdfOptions& options);
    void finish(const QString& path);

    std::unique_ptr<QThread> m_thread; ///< Null while nothing is written.
    std::atomic_bool m_stop = false;
    // Set by the thread, read when it has ended.
    bool m_stopped = false;
    QString m_error;
};

} // namespace cadre
