// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingmodel.hpp"

#include <QListView>

#include <optional>

namespace cadre {

class FindingCard;

/// The session's findings, live. The selected one is opened up and stays selected while the review goes on;
/// Enter or a double click leads to its field.
class ReviewList : public QListView {
    Q_OBJECT

public:
    ReviewList(Session& session, PlaceName placeName, QWidget* parent = nullptr);

    [[nodiscard]] FindingModel& findings() { return m_model; }
    /// Selects the row of this finding if it is shown.
    void selectFinding(const Finding& finding);
    /// Shows or hides what is below the heading of the accepted findings.
    void foldAccepted(bool fold);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void restore();
    void openCard(const QModelIndex& index);
    void closeCard();
    void act(const QModelIndex& index);

    /// Which finding is selected: its rule and subjects, not its place in the list.
    struct Identity {
        Finding finding;
        int row = 0;
    };

    Session& m_session;
    FindingModel m_model;
    std::optional<Identity> m_selected;
    QPersistentModelIndex m_cardRow;
    bool m_restoring = false;
};

} // namespace cadre
