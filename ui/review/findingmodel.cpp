// SPDX-License-Identifier: Apache-2.0
#include "review/findingmodel.hpp"

#include "session/session.hpp"
#include "session/text.hpp"

namespace cadre {

FindingModel::FindingModel(Session& session, PlaceName placeName, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_placeName(std::move(placeName))
{
    connect(&session, &Session::reviewed, this, &FindingModel::refresh);
    refresh();
}

void FindingModel::setView(const FindingView& view)
{
    m_view = view;
    refresh();
}

void FindingModel::refresh()
{
    std::vector<FindingRow> rows = findingRows(m_session.review(), m_view, m_placeName);
    if (rows == m_rows) {
        if (!rows.empty()) emit dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const FindingRow* FindingModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
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

QModelIndex FindingModel::indexOf(const Finding& finding) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Finding* candidate = findingOf(m_rows[i]);
        if (candidate && isSameFinding(*candidate, finding)) return index(static_cast<int>(i));
    }
    return {};
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
    if (!row(index)) return {};
    const Finding* shownFinding = finding(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownFinding ? shown(shownFinding->message) : row(index)->text;
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
    if (!found || found->kind == FindingRow::Kind::heading) return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace cadre
