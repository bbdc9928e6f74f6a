// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace cadre {

class ReviewState;
class Session;

/// The session's findings as a list. Follows the review row by row: what is still there keeps its row, so that a view
/// keeps its selection, what is open in a row, and its scroll position.
class FindingModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `withHeadings` puts a heading above each group, for severities too.
    FindingModel(Session& session, const ReviewState& state, bool withHeadings, QObject* parent = nullptr);

    /// A list that nobody sees lets reviews go by; when it is seen again it follows the last one.
    void setSeen(bool seen);
    [[nodiscard]] bool isSeen() const { return m_seen; }

    /// How many findings there are and how many of them are shown.
    [[nodiscard]] const FindingRows& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const FindingRow* row(const QModelIndex& index) const;
    /// The finding in a row, open or accepted; null for a heading. Valid until the next review.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// The record that says why a finding is accepted; null for other rows.
    [[nodiscard]] const Accepted* accepted(const QModelIndex& index) const;
    [[nodiscard]] QString placeText(const Finding& finding) const;
    /// The row of the same finding; invalid if it is not shown (any more).
    [[nodiscard]] QModelIndex indexOf(const Finding& finding) const;
    /// The row with this key, or an invalid one.
    [[nodiscard]] QModelIndex indexOfKey(const std::string& key) const;

signals:
    /// Rows are about to follow a review or another view, and have followed.
    void aboutToFollow();
    void followed();

private:
    void follow();
    void removeGone(const std::set<std::string>& now);
    bool matchOrder(const std::vector<FindingRow>& now);
    void startAnew(std::vector<FindingRow> now);
    [[nodiscard]] const Finding* findingOf(const FindingRow& row) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;

    Session& m_session;
    const ReviewState& m_state;
    bool m_withHeadings;
    bool m_seen = true;
    bool m_isBehind = false; ///< A review went by.
    FindingRows m_rows;
};

} // namespace cadre
