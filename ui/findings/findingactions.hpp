// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QWidget>

namespace cadre {

class ActionButton;
class FixPreview;
class FlowLayout;
class Session;

/// What can be done about a finding: a button for each repair, and one to accept it with a reason. A repair shows
/// first what it would change, and a place to say the reason opens, in a drawer below the buttons. Nothing changes
/// before the drawer is confirmed.
class FindingActions : public QWidget {
    Q_OBJECT

public:
    enum class Look { buttons, links };

    /// `withPlace` offers to go to the field where the finding belongs.
    FindingActions(Session& session, const Finding& finding, Look look, bool withPlace, QWidget* parent = nullptr);

    /// The same finding after another review. An open drawer stays as it is, or shows what the repair would change
    /// by now.
    void setFinding(const Finding& finding);
    /// Opens what the first repair would change, as its button does. Where there is none the first button gets the focus.
    void openFirst();
    /// What the Tab key goes through, in order.
    [[nodiscard]] QList<QWidget*> controls() const;
    /// What is open below the buttons, or null.
    [[nodiscard]] QWidget* drawer() const { return m_drawer; }

signals:
    /// The drawer opened, closed or needs another height.
    void heightChanged();

private:
    ActionButton* makeButton(int place);
    void refreshButtons(const std::vector<Fix>& fixes);
    void useFix(std::size_t number);
    [[nodiscard]] const Fix* sameFix(const std::vector<Fix>& fixes) const;
    void openPreview(const Fix& fix, ActionButton* opener);
    void refreshPreview(const std::vector<Fix>& fixes);
    void applyShown();
    void openAcceptForm();
    void open(QWidget* drawer, const QList<QWidget*>& inside, ActionButton* opener);
    void close();

    Session& m_session;
    Finding m_finding;
    Look m_look;
    FlowLayout* m_row;
    std::vector<ActionButton*> m_fixButtons;
    std::vector<Fix> m_fixes; ///< What the buttons offer.
    ActionButton* m_show = nullptr;
    ActionButton* m_acceptButton;
    QWidget* m_drawer = nullptr;
    FixPreview* m_preview = nullptr;  ///< The drawer, where it is one.
    ActionButton* m_opener = nullptr; ///< The button that opened the drawer.
};

} // namespace cadre
