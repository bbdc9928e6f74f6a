// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"

#include <QFrame>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace cadre {

class Session;

/// A finding where it matters: sign, message and a button for each fix.
class FindingLine : public QFrame {
    Q_OBJECT

public:
    /// `withWhy` says the reason too; `withPlace` offers to go to the field where it belongs.
    FindingLine(Session& session, const Finding& finding, bool withWhy, bool withPlace, QWidget* parent = nullptr);

private:
    [[nodiscard]] const Finding* current() const;
    void useFix(std::size_t number);
    void goToPlace();

    Session& m_session;
    std::string m_rule;
    std::vector<RecordRef> m_subjects;
    Text m_message;
};

/// Shows the given findings one below the other; hidden while there is none.
class FindingLines : public QWidget {
    Q_OBJECT

public:
    FindingLines(Session& session, bool withWhy, bool withPlace, QWidget* parent = nullptr);

    void show(const std::vector<const Finding*>& findings);

private:
    Session& m_session;
    bool m_withWhy;
    bool m_withPlace;
    QString m_shown; ///< What the lines say, to leave them alone while it is the same.
    std::vector<QWidget*> m_lines;
    QVBoxLayout* m_layout;
};

} // namespace cadre
