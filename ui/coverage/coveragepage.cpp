// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragepage.hpp"

#include "coverage/coveragetable.hpp"
#include "coverage/coverageview.hpp"
#include "look/label.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

bool reachesNeeds(const CoverageRow& row)
{
    return row.reached
           && std::ranges::all_of(row.needs, [&](const auto& need) { return !need || *need <= *row.reached; });
}

/// How many of the competencies that a role needs are practised, practised twice, measured, brought to the level.
struct Sums {
    std::size_t needed = 0, practised = 0, twice = 0, measured = 0, reached = 0;
};

Sums sumsOf(const Coverage& coverage)
{
    Sums sums;
    for (const CoverageRow& row : coverage.rows) {
        if (!row.needed) continue;
        ++sums.needed;
        if (!row.cells.empty()) ++sums.practised;
        if (row.cells.size() >= 2) ++sums.twice;
        if (!row.measures.empty()) ++sums.measured;
        if (reachesNeeds(row)) ++sums.reached;
    }
    return sums;
}

} // namespace

CoveragePage::CoveragePage(Session& session, QWidget* parent)
    : QWidget(parent), m_table(new CoverageTable(session, this)), m_empty(nullptr), m_matrix(nullptr)
{
    m_empty = makeLabel(
        tr("Nothing to show yet. Say what the target roles need, and add assignments that practise it."), "empty");
    m_matrix = makeTable(session);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Coverage"), "title"));
    layout->addWidget(makeLabel(tr("What the target roles need, where people practise it, and how you will know. "
                                   "Click a cell to set the level an assignment leads to."),
                                "lead"));
    layout->addSpacing(6);
    layout->addWidget(m_empty);
    layout->addWidget(m_matrix, 1);
    layout->addSpacing(8);
    layout->addWidget(makeSums());
    connect(m_table, &QAbstractItemModel::modelReset, this, &CoveragePage::showSums);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &CoveragePage::showSums);
    showSums();
}

QWidget* CoveragePage::makeTable(Session& session)
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(new CoverageView(session, *m_table));
    return card;
}

QWidget* CoveragePage::makeSums()
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    for (const QString& title :
         {tr("Needed and practised"), tr("Practised twice or more"), tr("Measured"), tr("Reaches the level needed")}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(makeLabel(title, "hint"));
        m_sums << makeLabel({}, "number");
        m_sums.back()->setAccessibleName(title);
        column->addWidget(m_sums.back());
        row->addLayout(column, 1);
    }
    return card;
}

void CoveragePage::showSums()
{
    const Sums sums = sumsOf(m_table->coverage());
    const std::size_t values[] = {sums.practised, sums.twice, sums.measured, sums.reached};
    for (int i = 0; i < m_sums.size(); ++i) m_sums[i]->setText(tr("%1 of %2").arg(values[i]).arg(sums.needed));
    const bool empty = m_table->rowCount() == 0;
    m_empty->setVisible(empty);
    m_matrix->setVisible(!empty);
}

} // namespace cadre
