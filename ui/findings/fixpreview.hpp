// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/finding.hpp"
#include "session/longwork.hpp"

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cadre {

class ChangeList;
class Session;

/// What a fix would change, before it does: the changes in words, where there is a choice the candidates with their
/// reasons, and the buttons to go ahead or not. Where the rule has several findings, the same fix can be made for all
/// of them. Enter applies, Escape leaves.
class FixPreview : public QFrame {
    Q_OBJECT

public:
    /// `rule` is the id of the rule whose finding is to be fixed.
    FixPreview(Session& session, std::string rule, QWidget* parent = nullptr);

    /// Shows a fix, or the same one made anew for the program as it is now.
    void show(const Fix& fix);
    [[nodiscard]] const Fix& fix() const { return m_fix; }
    /// The change that is shown: that of the fix, of the chosen candidate, or of the fixes of all findings of the rule.
    /// Empty while there is none.
    [[nodiscard]] const Edit& edit() const { return m_edit; }
    /// What applying it is called in the list of steps.
    [[nodiscard]] Text label() const;
    [[nodiscard]] bool isForAll() const;
    /// The change in words, a sentence a record.
    [[nodiscard]] const QStringList& words() const;
    /// Says something about the preview, such as that the program changed.
    void say(const QString& note);
    /// What the Tab key goes through, in order.
    [[nodiscard]] QList<QWidget*> controls() const;
    /// Where the cursor stands at first: on the choice, else on the button that applies.
    void focusFirst();

signals:
    void applyAsked();
    void cancelled();
    /// Somebody wants to choose in the field itself.
    void fieldAsked();
    /// It takes more or less room now.
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeButtons();
    void showCandidates();
    void addCandidate(const Candidate& candidate, int number);
    void showChanges();
    void offerAll();
    void showEdit(Edit edit);
    [[nodiscard]] Edit chosenEdit() const;
    void workOutAll();
    [[nodiscard]] std::function<Edit(const std::stop_token&)> editOfAll() const;

    Session& m_session;
    std::string m_rule;
    Fix m_fix;
    Edit m_edit;
    Edit m_editOfAll; ///< Of a large program, as it was worked out for
    std::uint64_t m_revisionOfAll = 0; ///< this revision of it.
    LongWork m_work;
    QLabel* m_title;
    QVBoxLayout* m_candidates;
    QButtonGroup* m_choice;
    QLabel* m_more;
    ChangeList* m_changes;
    QLabel* m_note;
    QPushButton* m_apply;
    QPushButton* m_all; ///< Checked: for all findings of the rule.
    QPushButton* m_other;
    QPushButton* m_cancel;
};

} // namespace cadre
