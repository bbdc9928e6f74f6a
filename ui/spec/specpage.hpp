// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/pdf.hpp"
#include "session/longwork.hpp"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace cadre {

class PagePreview;
class PdfExport;
class Session;

/// The spec: what it looks like, on which paper, and the button that writes it.
class SpecPage : public QWidget {
    Q_OBJECT

public:
    explicit SpecPage(Session& session, QWidget* parent = nullptr);

    /// Asks for the file and writes the spec.
    void askAndExport();
    /// Writes the spec to this file; what happens is shown on the page.
    void exportTo(const QString& path);

signals:
    /// The spec could not be written; `message` is for the user.
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHeader();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeOutcome();
    [[nodiscard]] QWidget* makeBehind();
    void follow();
    void showPreview();
    void layOut();
    void stopLayingOut();
    /// Of a large program that has been left alone for a moment, in a thread of its own.
    void makeMeanwhile();
    void layOutInSteps(Report& report);
    [[nodiscard]] Paper paper() const;
    void showBusy(bool busy);
    void showWritten(const QString& path);
    [[nodiscard]] bool isDraft() const;

    Session& m_session;
    LongWork m_work; ///< Lays out the preview of a large program.
    QTimer m_workSoon;
    PdfExport* m_export;
    QComboBox* m_paper;
    QCheckBox* m_draft;
    QLabel* m_errors;
    QPushButton* m_write;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QWidget* m_outcome;
    QWidget* m_behind; ///< Says that people cancelled the preview of what the program is now.
    QLabel* m_written;
    PagePreview* m_preview;
    QString m_lastFile;
    bool m_draftChosen = false; ///< The user decided; before that the errors do.
    bool m_stale = true;        ///< The preview shows an older program.
};

} // namespace cadre
