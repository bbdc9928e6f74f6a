// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace cadre {

class ReviewList;
class ReviewState;
class Session;

/// The review below a page, compact: filters with counts, and the list of findings. It can be folded to its header.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(Session& session, ReviewState& state, QWidget* parent = nullptr);

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    [[nodiscard]] ReviewList& list() { return *m_list; }
    /// What can be done with the panel itself.
    void setMenu(QMenu* menu);

signals:
    void foldedChanged(bool folded);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    void showTexts();

    Session& m_session;
    ReviewState& m_state;
    QToolButton* m_fold;
    QToolButton* m_menu;
    QLabel* m_nothing;
    ReviewList* m_list;
};

} // namespace cadre
