// SPDX-License-Identifier: Apache-2.0
#include "importer/importdialog.hpp"

#include "importer/frameworkfacts.hpp"
#include "importer/frameworkreader.hpp"
#include "importer/importbusy.hpp"
#include "importer/importplanner.hpp"
#include "importer/mappingpage.hpp"
#include "importer/mappingpane.hpp"
#include "importer/planpane.hpp"
#include "importer/plantree.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

QString filesText(const QStringList& paths)
{
    QStringList names;
    qint64 size = 0;
    for (const QString& path : paths) {
        names << QFileInfo(path).fileName();
        size += QFileInfo(path).size();
    }
    return names.join(QStringLiteral(", ")) + QStringLiteral(" · ") + QLocale().formattedDataSize(size, 0);
}

} // namespace

ImportDialog::ImportDialog(Session& session, const QStringList& paths, QWidget* parent)
    : ImportDialog(session, filesText(paths), parent)
{
    m_paths = paths;
    m_facts->setWordWrap(paths.size() > 1); // several names may be long
    m_reader->start(paths);
}

ImportDialog::ImportDialog(Session& session, const QByteArray& copied, QWidget* parent)
    : ImportDialog(session, tr("Clipboard") + QStringLiteral(" · ") + QLocale().formattedDataSize(copied.size(), 0),
                   parent)
{
    m_reader->start(copied, tr("Clipboard"));
}

ImportDialog::ImportDialog(Session& session, QString files, QWidget* parent)
    : QDialog(parent), m_session(session), m_files(std::move(files)), m_reader(new FrameworkReader(this)),
      m_planner(new ImportPlanner(session.program(), this)), m_facts(makeLabel(m_files, "lead")),
      m_stack(new QStackedWidget), m_busy(new ImportBusy), m_error(makeLabel({}, "message"))
{
    setWindowTitle(tr("Import a competency framework"));
    resize(1180, 700);
    m_error->setAlignment(Qt::AlignTop);
    m_error->setContentsMargins(20, 20, 20, 20);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_error);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeFoot());

    auto* look = new QTimer(this);
    constexpr int everyMs = 100;
    connect(look, &QTimer::timeout, this, &ImportDialog::showProgress);
    look->start(everyMs);
    connect(m_reader, &FrameworkReader::read, this, [this](const auto& framework) { plan(framework); });
    connect(m_reader, &FrameworkReader::needsMapping, this, &ImportDialog::showMapping);
    connect(m_reader, &FrameworkReader::failed, this, &ImportDialog::showError);
    connect(m_planner, &ImportPlanner::planned, this,
            [this](const auto& framework, const auto& plan) { showPlan(framework, std::move(*plan)); });
}

ImportDialog::~ImportDialog()
{
    // A list of choices that is open when the window goes still makes its choice.
    if (m_plan) m_plan->disconnect(this);
}

QLayout* ImportDialog::makeHead()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(18, 16, 18, 14);
    head->setSpacing(3);
    head->addWidget(makeLabel(tr("Import a competency framework"), "title"));
    m_facts->setWordWrap(false);
    m_change = new QPushButton(tr("change…"));
    m_change->setProperty("part", "link");
    m_change->setAutoDefault(false);
    m_change->setAccessibleName(tr("Change where things are in the file"));
    m_change->hide();
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_change->setEnabled(false);
        m_reader->startForMapping(m_paths);
    });
    auto* facts = new QHBoxLayout;
    facts->setSpacing(4);
    facts->addWidget(m_facts);
    facts->addWidget(m_change);
    facts->addStretch(1);
    head->addLayout(facts);
    return head;
}

QLayout* ImportDialog::makeFoot()
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_import = new QPushButton(tr("Import"));
    m_import->setProperty("part", "primary");
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(18, 10, 18, 12);
    foot->setSpacing(8);
    foot->addWidget(
        makeLabel(tr("Nothing in your program changes until you import. One undo takes it all back."), "lead"), 1);
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    return foot;
}

PlanTree* ImportDialog::table()
{
    return m_plan ? &m_plan->tree() : nullptr;
}

void ImportDialog::showError(const QString& message)
{
    m_error->setText(message);
    m_stack->setCurrentWidget(m_error);
}

void ImportDialog::showMapping(const std::shared_ptr<const MappedSource>& source)
{
    m_change->hide();
    m_facts->setText(tr("%1 · read by the mapping at the left").arg(m_files));
    m_mapping = new MappingPage(source);
    m_stack->addWidget(m_mapping);
    m_stack->setCurrentWidget(m_mapping);
    m_import->setEnabled(false);
    connect(m_mapping, &MappingPage::read, this, [this](const auto& framework) { plan(framework); });
    connect(m_mapping, &MappingPage::reading, this, [this] {
        m_planner->drop();
        m_import->setEnabled(false);
    });
    m_mapping->start();
    m_mapping->pane().setFocus();
}

void ImportDialog::plan(const std::shared_ptr<const Framework>& framework, const std::vector<std::int64_t>& levels)
{
    m_import->setEnabled(false);
    if (framework->items.empty()) {
        const Text& why = framework->nothingToImport;
        const QString message = why.empty() ? tr("This file has no competencies.") : shown(why);
        return m_mapping ? m_mapping->showMessage(message) : showError(message);
    }
    m_planner->plan(framework, levels);
}

void ImportDialog::showPlan(const std::shared_ptr<const Framework>& framework, ImportPlan plan)
{
    const bool isFirst = !m_plan;
    m_framework = framework;
    if (m_plan) {
        m_plan->showPlan(framework, std::move(plan));
    } else {
        m_plan = new PlanPane(m_session, framework, std::move(plan));
        connect(m_plan, &PlanPane::takenChanged, this, &ImportDialog::showTaken);
        connect(m_plan, &PlanPane::levelsChosen, this, [this](const auto& levels) { this->plan(m_framework, levels); });
    }
    if (m_mapping) m_mapping->setContent(m_plan);
    else if (isFirst) showPlanOfFile();
    showTaken();
    if (isFirst && !m_mapping) m_import->setFocus();
}

void ImportDialog::showPlanOfFile()
{
    m_facts->setText(tr("%1 · recognised as %2").arg(m_files, shown(m_framework->family)));
    m_change->setVisible(m_paths.size() == 1);

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeFrameworkFacts(*m_framework));
    row->addWidget(m_plan, 1);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void ImportDialog::showTaken()
{
    const int taken = table()->taken();
    const auto removes = std::ranges::count(table()->plan().items, ImportChoice::remove, &ImportItem::choice);
    const auto imports = taken - removes;
    if (removes == 0)
        m_import->setText(taken == 1 ? tr("Import 1 competency") : tr("Import %1 competencies").arg(taken));
    else if (imports == 0) m_import->setText(tr("Remove %1").arg(removes));
    else m_import->setText(tr("Import %1, remove %2").arg(imports).arg(removes));
    m_import->setEnabled(taken > 0 && !m_planner->isBusy());
}

void ImportDialog::showProgress()
{
    if (m_stack->currentWidget() != m_busy) return;
    const std::shared_ptr<const ImportWork> work = m_planner->isBusy() ? m_planner->work() : m_reader->work();
    if (work) m_busy->showProgress(work->progress());
}

void ImportDialog::reject()
{
    m_reader->stop();
    m_planner->drop();
    QDialog::reject();
}

void ImportDialog::accept()
{
    if (!table() || table()->taken() == 0 || !m_import->isEnabled()) return;
    m_session.seal();
    m_session.push(importStep(m_session.program(), table()->takePlan()));
    m_session.seal();
    QDialog::accept();
}

} // namespace cadre
