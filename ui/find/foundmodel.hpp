// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/index.hpp"

#include <QAbstractListModel>

namespace cadre {

/// What was found, the best first.
class FoundModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { detailRole = Qt::UserRole, kindRole, severityRole };
    /// How many are shown: nobody reads further down.
    static constexpr std::size_t most = 40;

    void setIndex(SearchIndex index);
    void find(const QString& typed);
    [[nodiscard]] const SearchEntry& entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    SearchIndex m_index;
    std::vector<std::size_t> m_found;
};

} // namespace cadre
