// SPDX-License-Identifier: Apache-2.0
#include "find/foundmodel.hpp"

#include "session/text.hpp"

namespace cadre {

void FoundModel::setIndex(SearchIndex index)
{
    beginResetModel();
    m_index = std::move(index);
    m_found.clear();
    endResetModel();
}

void FoundModel::find(const QString& typed)
{
    beginResetModel();
    m_found = m_index.find(fromQt(typed), most);
    endResetModel();
}

const SearchEntry& FoundModel::entry(int row) const
{
    return m_index.entry(m_found[static_cast<std::size_t>(row)]);
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    const SearchEntry& found = entry(index.row());
    const QString text = toQt(found.text).simplified();
    const QString detail = toQt(found.detail);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? text : tr("%1, %2").arg(text, detail);
    case detailRole:
        return detail;
    case kindRole:
        return static_cast<int>(found.kind);
    case severityRole:
        return static_cast<int>(found.severity);
    default:
        return {};
    }
}

} // namespace cadre
