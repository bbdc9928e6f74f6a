// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/ruleset.hpp"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace cadre {

class MessageBar;
class RuleDetail;
class RuleTable;
class RuleView;
class Session;
class SetChooser;

/// The rules of the review: which set is in force, what each rule finds, weighs and compares with, and the way to
/// the files that an organisation hands to its designers.
class RulesPage : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(Session& session, QWidget* parent = nullptr);

    /// Puts the rule set of a file in the place of the program's rules; what happens is said on the page.
    void importFrom(const QString& path);
    /// Writes the program's rule set to a file; what happens is said on the page.
    void exportTo(const QString& path);

public slots:
    /// Selects the rule with this id, whatever the filter says.
    void showRule(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHeader();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetail();
    void askAndImport();
    void askAndExport();
    /// A set with changes must have a name of its own before others get it; asks for it.
    [[nodiscard]] bool isNamed();
    void use(const RuleSet& set);
    void filter();
    void showCounts();

    Session& m_session;
    SetChooser* m_chooser;
    MessageBar* m_message;
    RuleTable* m_table;
    QLineEdit* m_words;
    QCheckBox* m_onlyChanged;
    QLabel* m_nothing;
    RuleView* m_view;
    RuleDetail* m_detail;
};

} // namespace cadre
