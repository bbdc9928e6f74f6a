// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace cadre {

class FindingActions;
class Session;

/// A finding where it matters: its sign, what is wrong, and what can be done about it.
class FindingLine : public QFrame {
    Q_OBJECT

public:
    /// `withWhy` says the reason too; `withPlace` offers to go to the field where it belongs.
    FindingLine(Session& session, const Finding& finding, bool withWhy, bool withPlace, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    /// The same finding after another review.
    void show(const Finding& finding);
    /// Opens what the first repair would change; without a repair it offers to accept the finding.
    void openRepair();

private:
    void showTexts();

    Finding m_finding;
    QLabel* m_sign;
    QLabel* m_message;
    QLabel* m_why; ///< Null where the reason is only the tooltip.
    FindingActions* m_actions;
};

/// Shows the given findings one below the other; hidden while there is none. A finding that is still there keeps its
/// line, and what is open in it.
class FindingLines : public QWidget {
    Q_OBJECT

public:
    FindingLines(Session& session, bool withWhy, bool withPlace, QWidget* parent = nullptr);

    void show(const std::vector<const Finding*>& findings);
    /// Opens the repair of the first finding of a rule; false if it is not among those shown.
    bool openRepair(const std::string& rule);

private:
    FindingLine* takeLine(std::vector<FindingLine*>& lines, const Finding& finding) const;

    Session& m_session;
    bool m_withWhy;
    bool m_withPlace;
    std::vector<FindingLine*> m_lines;
    QVBoxLayout* m_layout;
};

} // namespace cadre
