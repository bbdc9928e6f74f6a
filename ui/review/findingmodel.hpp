// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QAbstractListModel>

#include <vector>

namespace cadre {

class Session;

/// The session's findings as a list. Follows the review: rows of findings that are still there are changed in
/// place, so that a view keeps its selection and its scroll position.
class FindingModel : public QAbstractListModel {
    Q_OBJECT

public:
    FindingModel(Session& session, PlaceName placeName, QObject* parent = nullptr);

    [[nodiscard]] const FindingView& view() const { return m_view; }
    void setView(const FindingView& view);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const FindingRow* row(const QModelIndex& index) const;
    /// The finding in a row, open or accepted; null for a heading. Valid until the next review.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// The record that says why a finding is accepted; null for other rows.
    [[nodiscard]] const Accepted* accepted(const QModelIndex& index) const;
    [[nodiscard]] QString placeText(const Finding& finding) const { return m_placeName(finding.place); }
    /// The row of the same finding; invalid if it is not shown (any more).
    [[nodiscard]] QModelIndex indexOf(const Finding& finding) const;

private:
    void refresh();
    [[nodiscard]] const Finding* findingOf(const FindingRow& row) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;

    Session& m_session;
    PlaceName m_placeName;
    FindingView m_view;
    std::vector<FindingRow> m_rows;
};

} // namespace cadre
