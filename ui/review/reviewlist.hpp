// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingmodel.hpp"

#include <QListView>
#include <QPointer>

#include <vector>

namespace cadre {

class FindingCard;

/// The session's findings, live. The selected one is opened up and stays selected, with what is open in it, while the
/// review goes on, and what is in sight stays where it is. Enter or a double click leads to its field.
class ReviewList : public QListView {
    Q_OBJECT

public:
    ReviewList(Session& session, ReviewState& state, bool withHeadings, QWidget* parent = nullptr);

    [[nodiscard]] const FindingModel& findings() const { return m_model; }
    /// Whether the list is on a page that is seen; while it is not it lets reviews go by.
    void setSeen(bool seen);
    /// Selects the row of this finding if it is shown.
    void selectFinding(const Finding& finding);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// A text that takes as much room as before moves no other row.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

private:
    void rememberPlace();
    void restore();
    void keepPlace();
    [[nodiscard]] QModelIndex rowToSelect() const;
    [[nodiscard]] QModelIndex nextTo(int row) const;
    void followState();
    void scrollToSelected();
    void showCard(const QModelIndex& index);
    void makeCard(const QModelIndex& index);
    void closeCard();
    void layOutSoon();
    void revealDrawer();
    void act(const QModelIndex& index);
    void foldAccepted();

    /// Where a row stood in the viewport.
    struct Spot {
        std::string key;
        int top = 0;
    };

    Session& m_session;
    ReviewState& m_state;
    FindingModel m_model;
    std::string m_selectedKey; ///< Of the selected row; empty for none.
    int m_selectedRow = -1;
    QPersistentModelIndex m_cardRow;
    QPointer<FindingCard> m_card;
    bool m_following = false; ///< Rows are changing: what the view makes of its selection meanwhile counts for nothing.
    bool m_hadFocus = false;
    bool m_isWaking = false; ///< What was selected elsewhere meanwhile counts, not what was selected here.
    std::vector<Spot> m_spots; ///< What was in sight before; the selected row first.
};

} // namespace cadre
