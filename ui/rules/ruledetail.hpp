// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/rule.hpp"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cadre {

class Badge;
class Editor;
class Session;

/// One rule in full: what it finds, what it weighs, the numbers it compares with and where they come from, why it
/// matters, how people repair it, and an example.
class RuleDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit RuleDetail(Session& session, QWidget* parent = nullptr);

    void showRule(const Rule& rule);
    /// Puts the cursor into the choice of what the rule weighs.
    void focusWeight();

private:
    void makeContent(const Rule& rule);
    [[nodiscard]] QLayout* makeHead(const Rule& rule);
    [[nodiscard]] QLayout* makeState();
    void addWeight(QVBoxLayout& layout, const Rule& rule);
    void addNumbers(QVBoxLayout& layout, const Rule& rule);
    void refresh();
    void showFound();

    Session& m_session;
    const Rule* m_rule = nullptr;
    QLabel* m_what = nullptr;
    Badge* m_badge = nullptr;
    QLabel* m_found = nullptr;
    QLabel* m_usual = nullptr;
    QPushButton* m_back = nullptr;
    QList<Editor*> m_editors; ///< The weight first, then the numbers.
};

} // namespace cadre
