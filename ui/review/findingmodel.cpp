// SPDX-License-Identifier: Apache-2.0
#include "review/findingmodel.hpp"

#include "review/reviewstate.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <algorithm>
#include <map>

namespace cadre {
namespace {

/// A view takes long to follow more single moves than this.
constexpr int mostMoves = 60;

} // namespace

FindingModel::FindingModel(Session& session, const ReviewState& state, bool withHeadings, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_state(state), m_withHeadings(withHeadings)
{
    connect(&session, &Session::reviewed, this, &FindingModel::follow);
    connect(&state, &ReviewState::viewChanged, this, &FindingModel::follow);
    follow();
}

void FindingModel::setSeen(bool seen)
{
    m_seen = seen;
    if (seen && m_isBehind) follow();
}

void FindingModel::follow()
{
    m_isBehind = !m_seen;
    if (m_isBehind) return;
    emit aboutToFollow();
    // The sign at each row says the severity: without headings it needs no group.
    const bool headings = m_withHeadings || m_state.view().grouping != FindingGrouping::severity;
    FindingRows now = findingRows(m_session.review(), m_state.view(), m_state.placeName(), headings);
    std::map<std::string, const FindingRow*> byKey;
    std::set<std::string> keys;
    for (const FindingRow& row : now.rows) {
        byKey.emplace(row.key, &row);
        keys.insert(row.key);
    }
    std::set<std::string> changed;
    for (FindingRow& row : m_rows.rows) {
        const auto same = byKey.find(row.key);
        if (same == byKey.end()) continue;
        // An accepted one shows its reason too.
        if (row.text != same->second->text || row.kind == FindingRow::Kind::accepted) changed.insert(row.key);
        row = *same->second;
    }
    removeGone(keys);
    const bool matched = matchOrder(now.rows);
    if (!matched) startAnew(now.rows);
    m_rows = std::move(now);
    // Those with another text may need another height; the others are only painted again.
    for (int i = 0; matched && i < rowCount(); ++i)
        if (changed.contains(m_rows.rows[static_cast<std::size_t>(i)].key)) emit dataChanged(index(i), index(i));
    emit followed();
}

void FindingModel::removeGone(const std::set<std::string>& now)
{
    auto& rows = m_rows.rows;
    const auto isGone = [&](int row) { return !now.contains(rows[static_cast<std::size_t>(row)].key); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isGone(last)) continue;
        int first = last;
        while (first > 0 && isGone(first - 1)) --first;
        beginRemoveRows({}, first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Moves and inserts rows until they are in the order of `now`. False where that would take too long.
bool FindingModel::matchOrder(const std::vector<FindingRow>& now)
{
    auto& rows = m_rows.rows;
    std::set<std::string> known;
    for (const FindingRow& row : rows) known.insert(row.key);
    int moves = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < rows.size() && rows[i].key == now[i].key) continue;
        const auto place = static_cast<int>(i);
        if (known.contains(now[i].key)) {
            const auto from = std::ranges::find(rows, now[i].key, &FindingRow::key) - rows.begin();
            if (++moves > mostMoves) return false;
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, place);
            std::rotate(rows.begin() + place, rows.begin() + from, rows.begin() + from + 1);
            endMoveRows();
            continue;
        }
        std::size_t end = i + 1;
        while (end < now.size() && !known.contains(now[end].key)) ++end;
        beginInsertRows({}, place, static_cast<int>(end) - 1);
        rows.insert(rows.begin() + place, now.begin() + place, now.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        i = end - 1;
    }
    return true;
}

void FindingModel::startAnew(std::vector<FindingRow> now)
{
    beginResetModel();
    m_rows.rows = std::move(now);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

const FindingRow* FindingModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows.rows[static_cast<std::size_t>(index.row())] : nullptr;
}

const Finding* FindingModel::findingOf(const FindingRow& row) const
{
    const Review& review = m_session.review();
    if (row.kind == FindingRow::Kind::open && row.number < review.findings.size()) return &review.findings[row.number];
    if (row.kind == FindingRow::Kind::accepted && row.number < review.accepted.size())
        return &review.accepted[row.number].finding;
    return nullptr;
}

const Finding* FindingModel::finding(const QModelIndex& index) const
{
    const FindingRow* found = row(index);
    return found ? findingOf(*found) : nullptr;
}

const Accepted* FindingModel::accepted(const QModelIndex& index) const
{
    const FindingRow* found = row(index);
    if (!found || found->kind != FindingRow::Kind::accepted || !findingOf(*found)) return nullptr;
    return find(m_session.program().accepted, m_session.review().accepted[found->number].accepted);
}

QString FindingModel::placeText(const Finding& finding) const
{
    return m_state.placeName()(finding.place);
}

QModelIndex FindingModel::indexOf(const Finding& finding) const
{
    for (std::size_t i = 0; i < m_rows.rows.size(); ++i) {
        const Finding* candidate = findingOf(m_rows.rows[i]);
        if (candidate && isSame(*candidate, finding)) return index(static_cast<int>(i));
    }
    return {};
}

QModelIndex FindingModel::indexOfKey(const std::string& key) const
{
    const auto found = std::ranges::find(m_rows.rows, key, &FindingRow::key);
    return found == m_rows.rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.rows.begin()));
}

QString FindingModel::spokenText(const QModelIndex& index) const
{
    const Finding* shownFinding = finding(index);
    if (!shownFinding) return row(index)->text;
    const QString kind = accepted(index) ? tr("Accepted") : shown(labelOf(shownFinding->severity));
    return tr("%1: %2 %3").arg(kind, shown(shownFinding->message), placeText(*shownFinding));
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    const FindingRow* found = row(index);
    if (!found) return {};
    const Finding* shownFinding = findingOf(*found);
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::ToolTipRole:
        return shownFinding ? toQt(shownFinding->rule) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenText(index);
    default:
        return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex& index) const
{
    const FindingRow* found = row(index);
    if (!found) return Qt::NoItemFlags;
    if (found->kind == FindingRow::Kind::heading) return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace cadre
