// SPDX-License-Identifier: Apache-2.0
#include "coverage/coveragetable.hpp"

#include "actions/actions.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QFont>

#include <algorithm>

namespace cadre {

CoverageTable::CoverageTable(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    // The program alone says what is covered: that is worked out while a large one is reviewed.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &CoverageTable::refresh);
    connect(&session, &Session::changed, &m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&session, &Session::replaced, this, &CoverageTable::refresh);
    refresh();
}

void CoverageTable::setSeen(bool seen)
{
    m_seen = seen;
    if (seen && m_isBehind) refresh();
}

void CoverageTable::refresh()
{
    m_refreshSoon.stop();
    m_isBehind = !m_seen;
    if (m_isBehind) return;
    if (!m_role.empty() && !find(m_session.program().roles, m_role)) m_role = {};
    const Index& index = m_session.index();
    Coverage coverage = m_role.empty() ? coverageOf(index) : coverageOf(index, m_role);
    std::vector<Line> lines = linesOf(coverage);
    const auto scale = scaleOf(only(m_session.program().brief));
    m_highestLevel = std::ranges::max(scale, {}, &ScaleStep::level).level;
    const bool sameShape =
        lines == m_lines && coverage.activities == m_coverage.activities && coverage.roles == m_coverage.roles;
    if (sameShape) {
        m_coverage = std::move(coverage);
        if (!m_lines.empty()) emit dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_coverage = std::move(coverage);
    m_lines = std::move(lines);
    endResetModel();
}

std::vector<CoverageTable::Line> CoverageTable::linesOf(const Coverage& coverage) const
{
    std::vector<Line> lines;
    const std::string* group = nullptr;
    for (std::size_t i = 0; i < coverage.rows.size(); ++i) {
        const CoverageRow& candidate = coverage.rows[i];
        if (m_onlyGaps && !isGap(candidate.verdict)) continue;
        const bool begins = !group || *group != candidate.group;
        if (begins && !candidate.group.empty()) lines.push_back({candidate.group, std::nullopt});
        group = &candidate.group;
        lines.push_back({{}, i});
    }
    return lines;
}

void CoverageTable::setRole(const Id<Role>& role)
{
    if (role == m_role) return;
    m_role = role;
    refresh();
}

void CoverageTable::setOnlyGaps(bool only)
{
    if (only == m_onlyGaps) return;
    m_onlyGaps = only;
    refresh();
}

const CoverageColumn* CoverageTable::activityIn(int column) const
{
    if (column < needs() || column >= needs() + activities()) return nullptr;
    return &m_coverage.activities[static_cast<std::size_t>(column - needs())];
}

std::optional<std::int64_t> CoverageTable::neededLevel(int number) const
{
    std::optional<std::int64_t> highest;
    if (const CoverageRow* found = row(number))
        for (const auto& need : found->needs)
            if (need) highest = std::max(highest.value_or(*need), *need);
    return highest;
}

CoverageTable::ColumnKind CoverageTable::kindOf(int column) const
{
    if (column < needs()) return ColumnKind::need;
    if (column < needs() + activities()) return ColumnKind::activity;
    return column == needs() + activities() ? ColumnKind::measures : ColumnKind::verdict;
}

const CoverageRow* CoverageTable::row(int row) const
{
    if (row < 0 || row >= rowCount()) return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.row ? &m_coverage.rows[*line.row] : nullptr;
}

bool CoverageTable::isCell(const QModelIndex& index) const
{
    return index.isValid() && kindOf(index.column()) == ColumnKind::activity && row(index.row());
}

const CoverageCell* CoverageTable::cell(const QModelIndex& index) const
{
    return isCell(index) ? row(index.row())->cellIn(static_cast<std::size_t>(index.column() - needs())) : nullptr;
}

void CoverageTable::setLevel(const QModelIndex& index, std::optional<std::int64_t> level)
{
    if (!isCell(index)) return;
    const Id<Competency> competency = row(index.row())->id;
    const Id<Activity> id = m_coverage.activities[static_cast<std::size_t>(index.column() - needs())].id;
    const Activity* before = find(m_session.program().activities, id);
    if (!before) return;
    Activity after = *before;
    if (!level)
        std::erase_if(after.practises, [&](const CompetencyAtLevel& entry) { return entry.competency == competency; });
    else if (const auto entry = std::ranges::find(after.practises, competency, &CompetencyAtLevel::competency);
             entry != after.practises.end())
        entry->level = level;
    else after.practises.push_back({.competency = competency, .level = level, .unknown = {}});
    m_session.seal();
    m_session.push(changeRecord(m_session.program(), after, "practises"));
    m_session.seal();
}

int CoverageTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CoverageTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : needs() + activities() + 2;
}

QString CoverageTable::textOf(const QModelIndex& index) const
{
    const CoverageRow& shownRow = *row(index.row());
    switch (kindOf(index.column())) {
    case ColumnKind::need: {
        const auto level = shownRow.needs[static_cast<std::size_t>(index.column())];
        return level ? QString::number(*level) : QString();
    }
    case ColumnKind::activity: {
        const CoverageCell* found = cell(index);
        if (!found) return {};
        return found->level ? tr("→ %1").arg(*found->level) : tr("→ ?");
    }
    case ColumnKind::measures: {
        QStringList names;
        for (const CoverageMeasure& measure : shownRow.measures) names << toQt(measure.name);
        return names.join(QStringLiteral(", "));
    }
    case ColumnKind::verdict:
        break;
    }
    return shown(labelOf(shownRow.verdict));
}

QString CoverageTable::tipOf(const QModelIndex& index) const
{
    if (kindOf(index.column()) == ColumnKind::measures) return textOf(index);
    if (kindOf(index.column()) == ColumnKind::verdict && isGap(row(index.row())->verdict))
        return tr("Click for what would repair it");
    return {};
}

QVariant CoverageTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !row(index.row())) return {};
    if (role == Qt::DisplayRole) return textOf(index);
    if (role == Qt::TextAlignmentRole && kindOf(index.column()) == ColumnKind::need) return Qt::AlignCenter;
    if (role == Qt::ToolTipRole) return tipOf(index);
    if (role == Qt::AccessibleTextRole) {
        const QString text = textOf(index);
        const CoverageRow& spoken = *row(index.row());
        const QString cellText =
            tr("%1, %2: %3").arg(toQt(spoken.name), columnTitle(index.column()), spokenText(index, text));
        if (kindOf(index.column()) == ColumnKind::verdict) return cellText;
        return tr("%1. %2").arg(cellText, shown(labelOf(spoken.verdict)));
    }
    return {};
}

QString CoverageTable::spokenText(const QModelIndex& index, const QString& text) const
{
    if (kindOf(index.column()) == ColumnKind::activity) {
        const CoverageCell* found = cell(index);
        if (!found) return tr("not practised here");
        return found->level ? tr("level %1").arg(*found->level) : tr("practised, no level");
    }
    return text.isEmpty() ? tr("none") : text;
}

QString CoverageTable::columnTitle(int column) const
{
    switch (kindOf(column)) {
    case ColumnKind::need:
        return tr("Needed by %1").arg(toQt(m_coverage.roles[static_cast<std::size_t>(column)].name));
    case ColumnKind::activity:
        return toQt(m_coverage.activities[static_cast<std::size_t>(column - needs())].name);
    case ColumnKind::measures:
        return tr("Measured by");
    case ColumnKind::verdict:
        break;
    }
    return tr("Verdict");
}

QVariant CoverageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return columnTitle(section);
        return {};
    }
    if (section >= rowCount()) return {};
    const CoverageRow* shownRow = row(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return toQt(shownRow ? shownRow->name : m_lines[static_cast<std::size_t>(section)].group);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(!shownRow);
        return font;
    }
    return {};
}

Qt::ItemFlags CoverageTable::flags(const QModelIndex& index) const
{
    if (!row(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace cadre
