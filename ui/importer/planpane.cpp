// SPDX-License-Identifier: Apache-2.0
#include "importer/planpane.hpp"

#include "exchange/importchoices.hpp"
#include "importer/levelchoices.hpp"
#include "importer/plandelegate.hpp"
#include "importer/plandetails.hpp"
#include "importer/plantree.hpp"
#include "importer/planview.hpp"
#include "look/label.hpp"
#include "look/mark.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

PlanPane::PlanPane(Session& session, std::shared_ptr<const Framework> framework, ImportPlan plan, QWidget* parent)
    : QWidget(parent), m_session(session), m_framework(std::move(framework)),
      m_tree(new PlanTree(session.program(), std::move(plan), this)), m_view(new PlanView(*m_tree)),
      m_details(new PlanDetails(session.program())), m_levelBox(new QWidget)
{
    m_view->setItemDelegate(new PlanDelegate(session.program(), *m_tree, m_view));
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({330, 150});
    auto* levels = new QHBoxLayout(m_levelBox);
    levels->setContentsMargins(0, 0, 0, 0);
    levels->setSpacing(10);
    levels->addWidget(makeLabel(tr("Levels"), "fieldLabel"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(makeHead());
    layout->addLayout(makeFilter());
    layout->addWidget(split, 1);
    layout->addWidget(m_levelBox);
    connect(m_tree, &PlanTree::takenChanged, this, &PlanPane::takenChanged);
    connect(m_view, &PlanView::currentShown, this, &PlanPane::showDetails);
    showChips();
    showStates();
    showLevels();
    showDetails();
    setTabOrder(m_view, m_details);
}

PlanPane::~PlanPane()
{
    // As for the window itself.
    m_tree->disconnect(this);
    m_view->disconnect(this);
}

void PlanPane::showPlan(const std::shared_ptr<const Framework>& framework, ImportPlan plan)
{
    keepChoices(plan, m_tree->plan());
    m_tree->setPlan(std::move(plan));
    showStates();
    if (framework == m_framework) return; // only its levels are on others
    m_framework = framework;
    showChips();
    showLevels();
}

QLayout* PlanPane::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* title = makeLabel(tr("What you will get"), "sectionTitle");
    title->setWordWrap(false);
    row->addWidget(title);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    row->addLayout(m_chips);
    row->addStretch(1);
    return row;
}

void PlanPane::showChips()
{
    while (QLayoutItem* old = m_chips->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto addChip = [&](const QString& text, Mark mark) {
        auto* chip = makeLabel(text, "badge");
        chip->setWordWrap(false);
        chip->setProperty("severity", wordOf(mark));
        m_chips->addWidget(chip);
    };
    const FrameworkCounts counts = countsOf(*m_framework);
    const auto counted = [](std::size_t count, const QString& one, const QString& many) {
        return count == 1 ? one : many.arg(count);
    };
    addChip(counted(counts.competencies, tr("1 competency"), tr("%1 competencies")), Mark::good);
    if (counts.groups > 0) addChip(counted(counts.groups, tr("1 group"), tr("%1 groups")), Mark::advice);
    if (counts.levels > 0) addChip(counted(counts.levels, tr("1 level"), tr("%1 levels")), Mark::advice);
    const std::vector<ImportItem>& items = m_tree->plan().items;
    const auto looks = static_cast<std::size_t>(std::ranges::count_if(items, needsLook)) + m_tree->plan().notes.size();
    if (looks > 0) addChip(tr("%1 to look at").arg(looks), Mark::warning);
}

QLayout* PlanPane::makeFilter()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_states = new QComboBox;
    m_states->setAccessibleName(tr("Show"));
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Search in the competencies"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_states);
    row->addWidget(m_words, 1);
    const auto addLink = [&](const QString& text, const QString& tip, bool taken) {
        auto* button = new QPushButton(text);
        button->setProperty("part", "link");
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_tree, [this, taken] { m_tree->setAll(taken); });
        row->addWidget(button);
    };
    addLink(tr("Tick all"), tr("Ticks all that is shown"), true);
    addLink(tr("None"), tr("Unticks all that is shown"), false);
    connect(m_states, &QComboBox::activated, this, &PlanPane::showFilter);
    connect(m_words, &QLineEdit::textChanged, this, &PlanPane::showFilter);
    return row;
}

void PlanPane::showStates()
{
    const int chosen = std::max(0, m_states->currentIndex());
    const ImportPlan& plan = m_tree->plan();
    const ImportCounts counts = countsOf(plan);
    const auto looks = static_cast<std::size_t>(std::ranges::count_if(plan.items, needsLook));
    m_states->clear();
    const auto add = [&](const QString& text, std::size_t count, const PlanFilter& filter) {
        if (count == 0 && m_states->count() > 0) return;
        const int state = filter.toLookAt ? -2 : filter.state ? static_cast<int>(*filter.state) : -1;
        m_states->addItem(tr("%1 (%2)").arg(text).arg(count), state);
    };
    add(tr("All"), plan.items.size(), {});
    add(tr("To look at"), looks, {.toLookAt = true});
    add(tr("New"), counts.added, {.state = ImportState::added});
    add(tr("Changed"), counts.changed, {.state = ImportState::changed});
    add(tr("Close to one you have"), counts.similar, {.state = ImportState::similar});
    add(tr("Same"), counts.same, {.state = ImportState::same});
    add(tr("Skipped"), counts.skipped, {.state = ImportState::skipped});
    add(tr("No longer in the source"), counts.vanished, {.state = ImportState::vanished});
    m_states->setCurrentIndex(std::min(chosen, m_states->count() - 1));
}

void PlanPane::showFilter()
{
    const int state = m_states->currentData().toInt();
    PlanFilter filter{.toLookAt = state == -2, .words = m_words->text()};
    if (state >= 0) filter.state = static_cast<ImportState>(state);
    m_tree->setFilter(filter);
}

void PlanPane::showLevels()
{
    delete m_levels;
    m_levels = nullptr;
    m_levelBox->setVisible(!m_tree->plan().levels.empty());
    if (m_tree->plan().levels.empty()) return;
    m_levels = new LevelChoices(m_tree->plan().levels, scaleOf(only(m_session.program().brief)));
    static_cast<QHBoxLayout*>(m_levelBox->layout())->addWidget(m_levels, 1);
    connect(m_levels, &LevelChoices::changed, this, [this] { emit levelsChosen(m_levels->levels()); });
}

void PlanPane::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    if (const ImportItem* item = m_tree->item(current)) m_details->show(*item);
    else if (const FrameworkNote* note = m_tree->note(current)) m_details->show(*note);
    else m_details->showNothing();
}

} // namespace cadre
