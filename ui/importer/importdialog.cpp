// SPDX-License-Identifier: Apache-2.0
#include "importer/importdialog.hpp"

#include "actions/actions.hpp"
#include "importer/frameworkfacts.hpp"
#include "importer/frameworkreader.hpp"
#include "importer/plandelegate.hpp"
#include "importer/plantable.hpp"
#include "look/label.hpp"
#include "look/mark.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

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

QWidget* makeBusy()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(60, 40, 60, 40);
    auto* progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(ImportDialog::tr("Reading the framework"));
    layout->addStretch(1);
    layout->addWidget(makeLabel(ImportDialog::tr("Reading the framework…"), "lead"));
    layout->addWidget(progress);
    layout->addStretch(2);
    return page;
}

} // namespace

ImportDialog::ImportDialog(Session& session, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_session(session), m_files(filesText(paths)), m_facts(makeLabel(m_files, "lead")),
      m_stack(new QStackedWidget), m_error(makeLabel({}, "message"))
{
    setWindowTitle(tr("Import a competency framework"));
    resize(1080, 640);
    m_error->setAlignment(Qt::AlignTop);
    m_error->setContentsMargins(20, 20, 20, 20);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(makeBusy());
    m_stack->addWidget(m_error);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeFoot());

    auto* reader = new FrameworkReader(this);
    connect(reader, &FrameworkReader::read, this, &ImportDialog::showPlan);
    connect(reader, &FrameworkReader::failed, this, &ImportDialog::showError);
    reader->start(paths);
}

QLayout* ImportDialog::makeHead()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(18, 16, 18, 14);
    head->setSpacing(3);
    head->addWidget(makeLabel(tr("Import a competency framework"), "title"));
    head->addWidget(m_facts);
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

void ImportDialog::showError(const QString& message)
{
    m_error->setText(message);
    m_stack->setCurrentWidget(m_error);
}

void ImportDialog::showPlan(const std::shared_ptr<const Framework>& framework)
{
    if (framework->items.empty()) {
        const Text& why = framework->nothingToImport;
        return showError(why.empty() ? tr("This file has no competencies.") : shown(why));
    }
    m_framework = framework;
    m_facts->setText(tr("%1 · recognised as %2").arg(m_files, shown(framework->family)));
    const std::string today = fromQt(QDate::currentDate().toString(Qt::ISODate));
    m_table = new PlanTable(m_session.program(), planImport(m_session.program(), *framework, today), this);
    connect(m_table, &PlanTable::takenChanged, this, &ImportDialog::showTaken);

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeFrameworkFacts(*framework, m_table->plan(), m_session.program()));
    row->addWidget(makePlanView(), 1);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    showTaken();
    m_import->setFocus();
}

QWidget* ImportDialog::makePlanView()
{
    auto* view = new QTableView;
    view->setModel(m_table);
    view->setItemDelegate(new PlanDelegate(*m_table, view));
    view->setAccessibleName(tr("What you will get"));
    view->setProperty("part", "card");
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::CurrentChanged | QAbstractItemView::SelectedClicked
                          | QAbstractItemView::EditKeyPressed);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView* header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(PlanTable::competencyColumn, QHeaderView::Stretch);
    view->setColumnWidth(PlanTable::groupColumn, 130);
    view->setColumnWidth(PlanTable::levelsColumn, 56);
    view->setColumnWidth(PlanTable::stateColumn, 170);
    view->setColumnWidth(PlanTable::choiceColumn, 76);

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(makeChips());
    layout->addWidget(view, 1);
    return pane;
}

QLayout* ImportDialog::makeChips()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(makeLabel(tr("What you will get"), "sectionTitle"));
    const auto addChip = [&](const QString& text, Mark mark) {
        auto* chip = makeLabel(text, "badge");
        chip->setWordWrap(false);
        chip->setProperty("severity", wordOf(mark));
        row->addWidget(chip);
    };
    const FrameworkCounts counts = countsOf(*m_framework);
    addChip(tr("%1 competencies").arg(counts.competencies), Mark::good);
    if (counts.groups > 0) addChip(tr("%1 groups").arg(counts.groups), Mark::advice);
    if (counts.levels > 0) addChip(tr("%1 levels").arg(counts.levels), Mark::advice);
    const auto notes = m_table->plan().notes.size();
    if (notes > 0) addChip(tr("%1 to look at").arg(notes), Mark::warning);
    row->addStretch(1);
    auto* all = new QPushButton(tr("Tick all"));
    auto* none = new QPushButton(tr("None"));
    for (QPushButton* button : {all, none}) {
        button->setProperty("part", "link");
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(all, &QPushButton::clicked, m_table, [this] { m_table->setAll(true); });
    connect(none, &QPushButton::clicked, m_table, [this] { m_table->setAll(false); });
    return row;
}

void ImportDialog::showTaken()
{
    const int taken = m_table->taken();
    m_import->setText(taken == 1 ? tr("Import 1 competency") : tr("Import %1 competencies").arg(taken));
    m_import->setEnabled(taken > 0);
}

void ImportDialog::accept()
{
    if (!m_table || m_table->taken() == 0) return;
    m_session.seal();
    m_session.push(importStep(m_session.program(), m_table->plan()));
    m_session.seal();
    QDialog::accept();
}

} // namespace cadre
