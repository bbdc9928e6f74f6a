// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragepage.hpp"

#include "coverage/competencyglance.hpp"
#include "coverage/coveragetable.hpp"
#include "coverage/coverageview.hpp"
#include "look/label.hpp"
#include "look/shortcombo.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

namespace cadre {

CoveragePage::CoveragePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new CoverageTable(session, this)),
      m_glance(new CompetencyGlance(session)), m_empty(makeLabel({}, "empty"))
{
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeMatrix());
    columns->addWidget(m_glance);
    columns->setStretchFactor(0, 1);
    columns->setSizes({880, 280});
    m_glance->setMinimumWidth(230);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    connect(m_table, &QAbstractItemModel::modelReset, this, &CoveragePage::follow);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &CoveragePage::follow);
    connect(m_view, &CoverageView::repairAsked, this, [this](const QModelIndex& index) { openRepair(index.row()); });
    follow();
}

QWidget* CoveragePage::makeMatrix()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(tr("Coverage"), "title"));
    texts->addWidget(makeLabel(tr("What the target roles need, where people practise it, and how you will know. Click a "
                                  "cell to set the level an assignment leads to, or a verdict to repair it."),
                               "lead"));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(texts, 1);
    head->addWidget(makeFilters(), 0, Qt::AlignBottom);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_card = makeTable();
    layout->addWidget(m_card, 1);
    layout->addWidget(makeSums());
    return side;
}

QWidget* CoveragePage::makeFilters()
{
    auto* filters = new QWidget;
    auto* line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_roles = new ShortCombo;
    m_roles->setAccessibleName(tr("Target role"));
    m_roles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_roles->setMinimumContentsLength(14);
    m_rows = new QComboBox;
    m_rows->setAccessibleName(tr("Rows shown"));
    m_rows->addItems({tr("Show: all"), tr("Show: only gaps")});
    line->addWidget(m_roles);
    line->addWidget(m_rows);
    connect(m_roles, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_table->setRole({fromQt(m_roles->itemData(index).toString())}); });
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this](int index) { m_table->setOnlyGaps(index == 1); });
    return filters;
}

QWidget* CoveragePage::makeTable()
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_view = new CoverageView(m_session, *m_table);
    inside->addWidget(m_view);
    return card;
}

QWidget* CoveragePage::makeSums()
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    for (const QString& title : {tr("Needed and practised"), tr("Practised in real work twice"), tr("Measured by someone else"),
                                 tr("Reaches the level needed"), tr("Share of time in real work")}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(makeLabel(title, "hint"));
        m_sums << makeLabel({}, "number");
        m_sums.back()->setAccessibleName(title);
        column->addWidget(m_sums.back(), 0, Qt::AlignBottom);
        row->addLayout(column, 1);
    }
    return card;
}

void CoveragePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_table->setSeen(true);
}

void CoveragePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) m_table->setSeen(false);
}

void CoveragePage::follow()
{
    showRoles();
    showSums();
    const bool isEmpty = m_table->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_card->setVisible(!isEmpty);
    if (!isEmpty) return;
    const bool anything = !m_table->coverage().rows.empty();
    m_empty->setText(anything ? tr("No gaps: all that is needed is practised, brought to its level and measured.")
                              : tr("Nothing to show yet. Say on the page “Target roles” what the roles need, and add "
                                   "assignments that practise it."));
}

void CoveragePage::showRoles()
{
    const QSignalBlocker silent(m_roles);
    QStringList ids{QString()};
    QStringList names{tr("Target: all roles")};
    for (const Role* role : inOrder(m_session.program().roles)) {
        ids << toQt(role->id.value);
        names << shownName(role->name, RecordType::role);
    }
    bool same = m_roles->count() == ids.size();
    for (int i = 0; same && i < m_roles->count(); ++i) same = m_roles->itemData(i) == ids[i] && m_roles->itemText(i) == names[i];
    if (!same) {
        m_roles->clear();
        for (qsizetype i = 0; i < ids.size(); ++i) m_roles->addItem(names[i], ids[i]);
    }
    m_roles->setCurrentIndex(m_roles->findData(toQt(m_table->role().value)));
}

void CoveragePage::showSums()
{
    const CoverageSums sums = sumsOf(m_table->coverage());
    const std::size_t values[] = {sums.practised, sums.practisedTwice, sums.measuredByOthers, sums.reached};
    for (int i = 0; i < 4; ++i) m_sums[i]->setText(tr("%1 of %2").arg(values[i]).arg(sums.needed));
    const auto part = m_table->coverage().partOfRealWork;
    m_sums[4]->setText(part ? tr("%1 %").arg(std::lround(*part * 100)) : tr("not known"));
}

void CoveragePage::openRepair(int row)
{
    if (const CoverageRow* asked = m_table->row(row)) m_glance->openRepair(ruleOf(asked->verdict));
}

} // namespace cadre
