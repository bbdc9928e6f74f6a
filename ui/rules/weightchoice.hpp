// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"
#include "review/rule.hpp"

#include <QComboBox>

namespace cadre {

/// Error, warning, advice or off, each with its sign.
class WeightChoice : public QComboBox {
    Q_OBJECT

public:
    explicit WeightChoice(QWidget* parent = nullptr);

    [[nodiscard]] std::string weight() const;
    /// Shows a weight; says nothing to those who listen.
    void setWeight(const std::string& weight);
};

/// What one rule weighs in the program, as a choice.
class WeightEditor : public Editor {
    Q_OBJECT

public:
    WeightEditor(Session& session, const Rule& rule, QWidget* parent = nullptr);

    void refresh() override;

private:
    const Rule& m_rule;
    WeightChoice* m_choice;
};

/// Makes a rule weigh something else, as a step of its own.
void weigh(Session& session, const Rule& rule, const std::string& weight);

} // namespace cadre
