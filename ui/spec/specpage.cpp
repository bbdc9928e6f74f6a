// SPDX-License-Identifier: Apache-2.0
#include "spec/specpage.hpp"

#include "exchange/programjson.hpp"
#include "look/label.hpp"
#include "session/filename.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "spec/pagepreview.hpp"
#include "spec/pdfexport.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace cadre {
namespace {

constexpr auto folderKey = "spec/folder";
constexpr auto paperKey = "spec/paper";

QString proposedPath(const Program& program)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QSettings().value(folderKey, documents).toString());
    return folder.filePath(proposedFileName(program, QStringLiteral(".pdf")));
}

Report reportOf(const Program& program, const Review& review)
{
    return buildReport(program, review, Audience::sponsor, {.translate = translation()});
}

} // namespace

SpecPage::SpecPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_work(session, tr("Laying out the spec…")), m_export(new PdfExport(this)), m_paper(new QComboBox),
      m_draft(new QCheckBox), m_errors(makeLabel({}, "lead")), m_write(new QPushButton(tr("Export PDF…"))),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))), m_outcome(makeOutcome()),
      m_behind(makeBehind()),
      m_preview(new PagePreview)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_preview);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Preview of the spec"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(makeHeader());
    layout->addWidget(makeChoices());
    layout->addWidget(m_outcome);
    layout->addWidget(m_behind);
    layout->addWidget(scroll, 1);
    m_outcome->hide();
    m_behind->hide();
    showBusy(false);
    follow();
}

QLayout* SpecPage::makeHeader()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(tr("Spec"), "title"));
    texts->addWidget(
        makeLabel(tr("The whole design as a publication for the sponsor. The program itself lies inside the PDF, "
                     "so that it can be opened again."),
                  "lead"));
    m_write->setProperty("part", "primary");
    auto* row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(m_progress, 0, Qt::AlignBottom);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    row->addWidget(m_write, 0, Qt::AlignBottom);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Pages written"));
    connect(m_write, &QPushButton::clicked, this, &SpecPage::askAndExport);
    connect(m_cancel, &QPushButton::clicked, m_export, &PdfExport::cancel);
    return row;
}

QWidget* SpecPage::makeChoices()
{
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::a4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::letter));
    m_paper->setAccessibleName(tr("Paper"));
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const QString paper = QSettings().value(paperKey, letter ? tr("Letter") : tr("A4")).toString();
    m_paper->setCurrentIndex(std::max(0, m_paper->findText(paper)));
    m_draft->setText(tr("Mark each page as a draft"));
    m_draft->setAccessibleName(m_draft->text());
    connect(m_paper, &QComboBox::currentTextChanged, this, [this](const QString& text) {
        QSettings().setValue(paperKey, text);
        showPreview();
    });
    connect(m_draft, &QCheckBox::clicked, this, [this] { m_draftChosen = true; });
    connect(m_draft, &QCheckBox::toggled, this, &SpecPage::showPreview);

    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Paper"), "fieldLabel"));
    row->addWidget(m_paper);
    row->addSpacing(12);
    row->addWidget(m_draft);
    row->addWidget(m_errors, 1);
    return card;
}

QWidget* SpecPage::makeOutcome()
{
    m_written = makeLabel({}, "strong");
    auto* open = new QPushButton(tr("Open it"));
    auto* folder = new QPushButton(tr("Show in folder"));
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastFile)); });
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_lastFile).absolutePath())); });
    auto* bar = new QFrame;
    bar->setProperty("part", "message");
    bar->setProperty("severity", "good");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(m_written, 1);
    row->addWidget(open);
    row->addWidget(folder);
    return bar;
}

QWidget* SpecPage::makeBehind()
{
    auto* again = new QPushButton(tr("Lay it out"));
    connect(again, &QPushButton::clicked, this, &SpecPage::layOut);
    auto* bar = new QFrame;
    bar->setProperty("part", "message");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(makeLabel(tr("Laying out was cancelled. The preview is not of the program as it is now."), "strong"), 1);
    row->addWidget(again);
    return bar;
}

void SpecPage::follow()
{
    constexpr int pause = 300; // ms, more than between two keys
    m_workSoon.setSingleShot(true);
    m_workSoon.setInterval(pause);
    connect(&m_workSoon, &QTimer::timeout, this, &SpecPage::makeMeanwhile);
    connect(&m_work, &LongWork::cancelled, m_behind, &QWidget::show);
    connect(&m_session, &Session::replaced, this, [this] {
        m_draftChosen = false;
        m_outcome->hide();
        m_export->cancel();
    });
    connect(&m_session, &Session::reviewed, this, [this] {
        m_stale = true;
        if (isVisible()) showPreview();
        else stopLayingOut(); // until somebody comes back
    });
    connect(m_export, &PdfExport::progress, this, [this](int done, int pages) {
        m_progress->setRange(0, pages);
        m_progress->setValue(done);
    });
    connect(m_export, &PdfExport::written, this, &SpecPage::showWritten);
    connect(m_export, &PdfExport::cancelled, this, [this] { showBusy(false); });
    connect(m_export, &PdfExport::failed, this, [this](const QString& message) {
        showBusy(false);
        emit failed(message);
    });
}

void SpecPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) showPreview();
}

bool SpecPage::isDraft() const
{
    return m_draft->isChecked();
}

void SpecPage::showPreview()
{
    const auto errors = m_session.review().count(Severity::error);
    if (!m_draftChosen && m_draft->isChecked() != (errors > 0))
        return m_draft->setChecked(errors > 0); // comes back here
    m_errors->setText(errors == 0   ? tr("No errors are open.")
                      : errors == 1 ? tr("1 error is open.")
                                    : tr("%1 errors are open.").arg(errors));
    layOut();
    m_stale = false;
}

void SpecPage::layOut()
{
    m_behind->hide();
    stopLayingOut();
    if (m_session.isLarge()) return m_workSoon.start();
    auto spec = std::make_shared<LaidOut>();
    spec->report = reportOf(m_session.program(), m_session.review());
    spec->publication = layoutReport(spec->report, paper());
    m_preview->show(std::move(spec), isDraft());
}

void SpecPage::stopLayingOut()
{
    m_workSoon.stop();
    m_work.stop();
}

void SpecPage::makeMeanwhile()
{
    struct Reviewed {
        Program program;
        Review found;
    };
    // One copy, which goes where it was used last: a large program takes long to copy, and to take apart.
    auto source = std::make_shared<const Reviewed>(Reviewed{m_session.program(), m_session.review()});
    m_work.run<Report>(
        [source = std::move(source)](const std::stop_token&) { return reportOf(source->program, source->found); },
        [this](Report& report) { layOutInSteps(report); });
}

void SpecPage::layOutInSteps(Report& report)
{
    // In this thread: a font's glyphs are gone with the thread that asked for them first.
    auto spec = std::make_shared<LaidOut>();
    spec->report = std::move(report);
    const auto layout = std::make_shared<ReportLayout>(spec->report, paper());
    m_work.runInSteps([layout] { return layout->next(); },
                      [this, spec, layout] {
                          spec->publication = layout->take();
                          m_preview->show(spec, isDraft());
                      });
}

Paper SpecPage::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

void SpecPage::askAndExport()
{
    if (m_export->isRunning()) return;
    QFileDialog dialog(this, tr("Export the spec"), proposedPath(m_session.program()), tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog adds the ending itself, so that it asks about the file that will be written.
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    if (dialog.exec() == QDialog::Accepted) exportTo(dialog.selectedFiles().constFirst());
}

void SpecPage::exportTo(const QString& path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    if (m_stale) showPreview();
    m_outcome->hide();
    showBusy(true);
    PdfOptions options;
    options.paper = paper();
    options.draft = isDraft();
    options.attachmentName = "program.json";
    options.attachment = writeProgramJson(m_session.program());
    m_export->start(path, reportOf(m_session.program(), m_session.review()), std::move(options));
}

void SpecPage::showBusy(bool busy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_write->setEnabled(!busy);
}

void SpecPage::showWritten(const QString& path)
{
    showBusy(false);
    m_lastFile = path;
    m_written->setText(tr("The spec is in “%1”.").arg(QFileInfo(path).fileName()));
    m_written->setToolTip(path);
    m_outcome->show();
}

} // namespace cadre
