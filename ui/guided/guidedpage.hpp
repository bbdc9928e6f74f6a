// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drafting/answers.hpp"
#include "model/program.hpp"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cadre {

class ActionButton;
class QuestionView;
class StepList;

/// The guided start: eight questions lead from the role to a first draft. Answers are kept as they are given, so that
/// going back, or closing the window, loses nothing.
class GuidedPage : public QWidget {
    Q_OBJECT

public:
    explicit GuidedPage(QWidget* parent = nullptr);

    /// Goes on where somebody left; begins at the first question if nobody did.
    void start();
    /// Shows the answers again that the last draft was made from.
    void reopen();
    void showQuestion(Question question);
    [[nodiscard]] Question question() const { return m_question; }
    [[nodiscard]] const DraftAnswers& answers() const { return m_answers; }
    /// Puts the competencies of a program, such as a framework was imported into, in the place of those shown.
    void bringIn(const Program& imported);

signals:
    void importWanted();
    /// The last question is answered.
    void finished();
    /// Somebody wants to go on later.
    void left();
    /// Somebody wants an empty program without any questions.
    void emptyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] QLayout* makeFoot();
    void goOn();
    void goBack();
    void startOver();
    void suggestAgain();
    void takeBack();
    void remember();
    void orderFields();
    void finishTyping();
    void takeEdited();
    void leaveView();
    void keep();
    void present();

    DraftAnswers m_answers;
    Question m_question = Question::role;
    StepList* m_steps = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_advice = nullptr;
    QLabel* m_missing = nullptr;
    QVBoxLayout* m_place = nullptr; ///< Where the question stands.
    QuestionView* m_view = nullptr;
    std::optional<DraftAnswers> m_before; ///< As it was before Cadre put other answers in their place.
    bool m_isDone = false;                ///< The draft has been made.
    qsizetype m_fields = 0;               ///< How many widgets the question had when their order was set.
    QPushButton* m_back = nullptr;
    ActionButton* m_next = nullptr;
    QPushButton* m_later = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_empty = nullptr;
};

} // namespace cadre
