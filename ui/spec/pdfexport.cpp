// SPDX-License-Identifier: Apache-2.0
#include "spec/pdfexport.hpp"

#include "model/error.hpp"
#include "session/text.hpp"
#include "store/diskfile.hpp"

namespace cadre {

PdfExport::~PdfExport()
{
    cancel();
    if (m_thread) m_thread->wait();
}

void PdfExport::start(const QString& path, Report report, PdfOptions options)
{
    if (isRunning()) return;
    m_stop = false;
    options.progress = [this](int done, int pages) {
        emit progress(done, pages);
        return !m_stop;
    };
    m_thread.reset(
        QThread::create([this, path, report = std::move(report), options] { write(path, report, options); }));
    connect(m_thread.get(), &QThread::finished, this, [this, path] { finish(path); });
    m_thread->start();
}

void PdfExport::write(const QString& path, const Report& report, const PdfOptions& options)
{
    m_stopped = false;
    m_error.clear();
    try {
        const std::string bytes = renderPdf(report, options);
        m_stopped = bytes.empty();
        if (!m_stopped) writeFileAtomically(path.toStdU16String(), bytes);
    } catch (const FileError& error) {
        m_error = shown(error.text());
    } catch (const std::exception& error) {
        m_error = tr("The PDF could not be made: %1").arg(QString::fromUtf8(error.what()));
    }
}

void PdfExport::finish(const QString& path)
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    if (m_stopped) emit cancelled();
    else if (!m_error.isEmpty()) emit failed(m_error);
    else emit written(path);
}

} // namespace cadre
