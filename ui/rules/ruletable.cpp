// SPDX-License-Identifier: Apache-2.0
#include "rules/ruletable.hpp"

#include "review/rulesteps.hpp"
#include "review/rulewords.hpp"
#include "rules/weightchoice.hpp"
#include "rules/words.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <algorithm>

namespace cadre {

RuleTable::RuleTable(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (!edit.reviewSettings.empty()) refresh();
    });
    connect(&session, &Session::reviewed, this, &RuleTable::refresh);
    connect(&session, &Session::replaced, this, [this] { m_kept.clear(); });
    refresh();
}

void RuleTable::setFilter(const QString& words, bool onlyChanged)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    m_onlyChanged = onlyChanged;
    m_kept.clear();
    refresh();
}

void RuleTable::refresh()
{
    m_set = m_session.rules();
    m_found.clear();
    for (const Finding& finding : m_session.review().findings) ++m_found[finding.rule];
    std::vector<Row> rows = rowsNow();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfRules - 1));
    }
    emit refreshed();
}

std::vector<RuleTable::Row> RuleTable::rowsNow()
{
    std::vector<Row> rows;
    for (const RuleFamily& family : ruleFamilies()) {
        const auto heading = static_cast<std::ptrdiff_t>(rows.size());
        for (const Rule& rule : allRules())
            if (&familyOf(rule) == &family && isShown(rule)) rows.push_back({&rule, &family});
        if (static_cast<std::ptrdiff_t>(rows.size()) > heading) rows.insert(rows.begin() + heading, {nullptr, &family});
    }
    return rows;
}

bool RuleTable::isShown(const Rule& rule)
{
    if (!hasWords(rule)) return false;
    if (!m_onlyChanged) return true;
    if (isChanged(m_set, rule)) m_kept.insert(&rule);
    return m_kept.contains(&rule);
}

bool RuleTable::hasWords(const Rule& rule) const
{
    if (m_words.isEmpty()) return true;
    const QStringList texts = {toQt(rule.id), shown(rule.name), shown(familyOf(rule).name),
                               shown(lessonName(rule.lesson)), shown(whatIn(m_set, rule))};
    const QString all = texts.join(u' ');
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

const Rule* RuleTable::rule(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].rule : nullptr;
}

int RuleTable::rowOf(const Rule* rule) const
{
    const auto found = std::ranges::find(m_rows, rule, &Row::rule);
    return !rule || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::size_t RuleTable::found(const Rule& rule) const
{
    const auto count = m_found.find(rule.id);
    return count == m_found.end() ? 0 : count->second;
}

std::size_t RuleTable::changedRules() const
{
    const auto& rules = allRules();
    return static_cast<std::size_t>(
        std::ranges::count_if(rules, [&](const Rule& rule) { return isChanged(m_set, rule); }));
}

void RuleTable::setWeight(int row, const std::string& weight)
{
    if (const Rule* changed = rule(row)) weigh(m_session, *changed, weight);
}

int RuleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountOfRules;
}

QString RuleTable::text(const Rule& rule, int column) const
{
    switch (column) {
    case idColumn:
        return toQt(rule.id);
    case nameColumn:
        return shown(rule.name);
    case foundColumn:
        return found(rule) > 0 ? QString::number(found(rule)) : QString();
    case changedColumn:
        return isChanged(m_set, rule) ? tr("≠ changed") : QString();
    default:
        return weightLabel(weightIn(m_set, rule));
    }
}

QString RuleTable::spoken(const Rule& rule, int column) const
{
    if (column == foundColumn) return foundWords(found(rule));
    if (column == changedColumn)
        return isChanged(m_set, rule) ? tr("Differs from %1").arg(toQt(shippedBase(m_set).name)) : tr("As usual");
    return text(rule, column);
}

QVariant RuleTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.rule) return role == Qt::DisplayRole && index.column() == 0 ? shown(row.family->name) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row.rule, index.column());
    case Qt::EditRole:
        return toQt(weightIn(m_set, *row.rule));
    case Qt::AccessibleTextRole:
        return spoken(*row.rule, index.column());
    case Qt::ToolTipRole:
        return index.column() == weightColumn ? tr("Choose what it weighs") : spoken(*row.rule, index.column());
    default:
        return {};
    }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case idColumn:
        return tr("Rule");
    case nameColumn:
        return tr("What it finds");
    case foundColumn:
        return tr("Found");
    case weightColumn:
        return tr("Severity");
    default:
        return QString();
    }
}

Qt::ItemFlags RuleTable::flags(const QModelIndex& index) const
{
    // A heading is passed over by the keys.
    if (!rule(index.row())) return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == weightColumn ? usual | Qt::ItemIsEditable : usual;
}

} // namespace cadre
