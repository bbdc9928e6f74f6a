// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/texteditor.hpp"
#include "review/ruleset.hpp"

#include <QWidget>

class QLabel;

namespace cadre {

/// The name of the program's own rule set. That of a shipped set is not taken.
class SetNameEditor : public TextEditor {
    Q_OBJECT

public:
    explicit SetNameEditor(Session& session, QWidget* parent = nullptr);

signals:
    /// The cursor has left the field.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString remarkOn(const QString& text) const override;
};

/// The card of the program's own set: what it is called, and how much it differs from the shipped one. In force
/// as soon as something differs.
class OwnSet : public QWidget {
    Q_OBJECT

public:
    explicit OwnSet(Session& session, QWidget* parent = nullptr);

    /// Puts the cursor into the field for the name.
    void focusName();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void showLine();

    Session& m_session;
    SetNameEditor* m_name;
    QLabel* m_line;
    bool m_inForce = false;
};

/// Whether a set differs from the shipped one of its name: it has a name, or changes, of its own.
[[nodiscard]] bool isOwnSet(const RuleSet& set);
/// Whether a set has changes but still the name of a shipped one.
[[nodiscard]] bool needsName(const RuleSet& set);

} // namespace cadre
