// SPDX-License-Identifier: Apache-2.0
#include "window/programfiles.hpp"

#include "files/programfile.hpp"
#include "files/templates.hpp"
#include "model/error.hpp"
#include "session/filename.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "welcome/recents.hpp"
#include "window/filewait.hpp"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

namespace cadre {
namespace {

constexpr auto folderKey = "files/folder";
constexpr const char* draftLabel = CADRE_TEXT("Make the first draft");

std::filesystem::path pathOf(const QString& path)
{
    return path.toStdU16String();
}

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(folderKey, documents).toString();
}

void rememberFolder(const QString& path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
}

} // namespace

ProgramFiles::ProgramFiles(Session& session, QWidget& window) : QObject(&window), m_session(session), m_window(window)
{
}

bool ProgramFiles::open()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a program"), lastFolder(),
                                                      tr("Programs (*.cadre *.json);;All files (*)"));
    return !path.isEmpty() && open(path);
}

bool ProgramFiles::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    try {
        // Whether it can be read at all, before anybody is asked about the program that is open.
        std::optional<Program> program = read(absolute);
        const bool wasSaved = m_session.isSaved();
        if (!program || !mayClose()) return false;
        // Saving may just have written this very file.
        if (!wasSaved) program = read(absolute);
        if (!program) return false;
        m_session.open(std::move(*program), absolute);
    } catch (const FileError& error) {
        if (!QFileInfo::exists(absolute)) forgetRecent(absolute);
        emit failed(shown(error.text()));
        return false;
    }
    rememberFolder(absolute);
    rememberRecent(absolute, m_session.program(), m_session.review());
    emit opened();
    return true;
}

std::optional<Program> ProgramFiles::read(const QString& path)
{
    const auto program = std::make_shared<Program>();
    const bool isRead = inFileThread(m_window, tr("Opening “%1”…").arg(QFileInfo(path).fileName()),
                                     [program, file = pathOf(path)](FileProgress&) { *program = openProgram(file); });
    return isRead ? std::optional(std::move(*program)) : std::nullopt;
}

bool ProgramFiles::openTemplate(const QString& name)
{
    if (!mayClose()) return false;
    try {
        m_session.open(programFromTemplate(fromQt(name)), {});
    } catch (const FileError& error) {
        emit failed(shown(error.text()));
        return false;
    }
    emit opened();
    return true;
}

bool ProgramFiles::openDraft(const Program& draft)
{
    if (!mayClose()) return false;
    const Program blank = programFromTemplate("blank");
    m_session.open(blank, {});
    m_session.push({.label = draftLabel, .mergeKey = {}, .edit = diff(blank, draft)});
    m_session.seal();
    emit opened();
    return true;
}

bool ProgramFiles::isUntouchedDraft() const
{
    return m_session.path().isEmpty() && m_session.undoLabel() == shown(Text(draftLabel));
}

bool ProgramFiles::save()
{
    return m_session.path().isEmpty() ? saveAs() : saveTo(m_session.path());
}

bool ProgramFiles::saveAs()
{
    const QString folder = m_session.path().isEmpty() ? lastFolder() : QFileInfo(m_session.path()).absolutePath();
    const QString name = m_session.path().isEmpty() ? proposedFileName(m_session.program(), QStringLiteral(".cadre"))
                                                    : QFileInfo(m_session.path()).fileName();
    const QString cadreFiles = tr("Cadre program (*.cadre)");
    const QString jsonFiles = tr("Program as text (*.json)");
    QString chosen = name.endsWith(QLatin1String(".json")) ? jsonFiles : cadreFiles;
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the program"), QDir(folder).filePath(name),
                                                cadreFiles + QStringLiteral(";;") + jsonFiles, &chosen);
    if (path.isEmpty()) return false;
    const QString wanted = chosen == jsonFiles ? QStringLiteral(".json") : QStringLiteral(".cadre");
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        && !path.endsWith(QLatin1String(".cadre"), Qt::CaseInsensitive)) {
        path += wanted;
        // The dialog asked about the name as it was typed, not about this one.
        const QString question = tr("“%1” is already there. Replace it?").arg(QFileInfo(path).fileName());
        QMessageBox box(QMessageBox::Question, tr("Save the program"), question, QMessageBox::Yes | QMessageBox::No, &m_window);
        box.setTextFormat(Qt::PlainText);
        if (QFileInfo::exists(path) && box.exec() != QMessageBox::Yes) return false;
    }
    return saveTo(path);
}

bool ProgramFiles::saveTo(const QString& path)
{
    finishTyping();
    m_session.seal();
    try {
        const bool isWritten =
            inFileThread(m_window, tr("Saving “%1”…").arg(QFileInfo(path).fileName()),
                         [program = m_session.program(), file = pathOf(path)](FileProgress& progress) {
                             saveProgram(file, program, [&] { return progress.mayFinish(); });
                         });
        if (!isWritten) {
            emit failed(tr("“%1” was not saved, as you cancelled it. The file is as it was.")
                            .arg(QFileInfo(path).fileName()));
            return false;
        }
    } catch (const FileError& error) {
        emit failed(shown(error.text()));
        return false;
    }
    m_session.markSaved(path);
    rememberFolder(path);
    rememberRecent(path, m_session.program(), m_session.review());
    emit saved();
    return true;
}

/// Some fields take in what was typed when they lose the focus; nothing typed may miss a save.
void ProgramFiles::finishTyping()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    if (!field || field->window() != &m_window) return;
    field->clearFocus();
    if (field && field->isVisible()) field->setFocus();
}

bool ProgramFiles::mayClose()
{
    finishTyping();
    if (m_session.isSaved()) return true;
    const QString name = toQt(only(m_session.program().brief).name);
    QMessageBox box(
        QMessageBox::Question, tr("Save the program?"),
        tr("“%1” has changes that are not saved.").arg(name.isEmpty() ? tr("Program without a name") : name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    box.button(QMessageBox::Discard)->setText(tr("Don’t save"));
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace cadre
