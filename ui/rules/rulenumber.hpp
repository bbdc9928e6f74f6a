// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"
#include "review/rule.hpp"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cadre {

/// A number that a rule compares with: its field, unit, range, usual value and where that comes from. What can't
/// be taken is said below the field while it stands there, and gives way to the number in force when the field is
/// left.
class RuleNumber : public Editor {
    Q_OBJECT

public:
    RuleNumber(Session& session, const Rule& rule, const Parameter& parameter, QWidget* parent = nullptr);

    void refresh() override;
    void forget() override;

protected:
    [[nodiscard]] QString draft() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeField();
    /// Why a text can't be taken; empty if it can.
    [[nodiscard]] QString problemOf(const QString& text) const;
    void read(const QString& text);
    void write(double value);
    void step(int by);
    void leave();
    void goBack();
    void showHint(const QString& problem);
    [[nodiscard]] double usual() const;

    const Rule& m_rule;
    const Parameter& m_parameter;
    double m_known = 0; ///< The number in force that the field last agreed with.
    QLineEdit* m_line;
    QPushButton* m_back;
    QLabel* m_hint; ///< The range, or what is wrong.
};

} // namespace cadre
