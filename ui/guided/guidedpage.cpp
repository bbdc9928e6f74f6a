// SPDX-License-Identifier: Apache-2.0
#include "guided/guidedpage.hpp"

#include "drafting/suggest.hpp"
#include "guided/answerstore.hpp"
#include "guided/fields.hpp"
#include "guided/questionview.hpp"
#include "guided/questionwords.hpp"
#include "guided/steplist.hpp"
#include "look/actionbutton.hpp"
#include "look/announce.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

constexpr int widest = 760;

std::size_t numberOf(Question question)
{
    return static_cast<std::size_t>(question);
}

/// What Tab stops at within a layout, from top to bottom and from left to right.
void collectFields(QLayout& layout, QList<QWidget*>& fields)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QLayout* inner = item->layout()) collectFields(*inner, fields);
        QWidget* widget = item->widget();
        if (!widget) continue;
        if (widget->focusPolicy() & Qt::TabFocus) fields << widget;
        else if (widget->layout()) collectFields(*widget->layout(), fields);
    }
}

/// A scroll area that is as high as what it holds, and shrinks where there is no room.
class FittingScroll : public QScrollArea {
public:
    explicit FittingScroll(QWidget* content)
    {
        setWidget(content);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        setFocusPolicy(Qt::NoFocus);
        content->installEventFilter(this);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 80}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

GuidedPage::GuidedPage(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(), 1);
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &GuidedPage::goBack);
}

QWidget* GuidedPage::makeSide()
{
    auto* side = new QFrame;
    side->setProperty("part", "guideSide");
    side->setFixedWidth(300);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(28, 40, 20, 24);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("A first draft"), "guideTitle"));
    column->addSpacing(18);
    m_steps = new StepList;
    connect(m_steps, &StepList::chosen, this, &GuidedPage::showQuestion);
    column->addWidget(m_steps);
    column->addStretch(1);
    column->addWidget(
        makeLabel(tr("Enter goes on, Alt+Left goes back. Your answers are kept on this computer."), "hint"));
    QPushButton* over = makeButton(tr("Start over"));
    connect(over, &QPushButton::clicked, this, &GuidedPage::startOver);
    m_empty = makeButton(tr("Start with an empty program"));
    connect(m_empty, &QPushButton::clicked, this, &GuidedPage::emptyWanted);
    for (QPushButton* link : {over, m_empty}) {
        link->setProperty("part", "link");
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    return side;
}

QWidget* GuidedPage::makeMain()
{
    m_count = makeLabel({}, "hint");
    m_title = makeLabel({}, "question");
    m_advice = makeLabel({}, "brandLead");
    m_missing = makeLabel({}, "findingText");
    m_missing->setProperty("severity", "error");
    auto* content = new QWidget;
    m_place = new QVBoxLayout(content);
    m_place->setContentsMargins(0, 0, 2, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addSpacing(10);
    column->addWidget(new FittingScroll(content));
    column->addWidget(m_missing);
    column->addSpacing(14);
    column->addLayout(makeFoot());
    column->addStretch(1);
    auto* holder = new QWidget;
    holder->setMaximumWidth(widest);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto* main = new QFrame;
    main->setProperty("part", "guideMain");
    auto* row = new QHBoxLayout(main);
    row->setContentsMargins(70, 48, 40, 24);
    row->addWidget(holder, 1);
    row->addStretch(0);
    return main;
}

QLayout* GuidedPage::makeFoot()
{
    m_back = makeButton(tr("Back"));
    m_next = new ActionButton(tr("Next"));
    m_next->setProperty("part", "primary");
    m_later = makeButton(tr("Finish later"));
    m_takeBack = makeButton(tr("Take back what was replaced"));
    m_takeBack->setProperty("part", "link");
    m_takeBack->hide();
    connect(m_takeBack, &QPushButton::clicked, this, &GuidedPage::takeBack);
    connect(m_back, &QPushButton::clicked, this, &GuidedPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &GuidedPage::goOn);
    connect(m_later, &QPushButton::clicked, this, [this] {
        takeEdited();
        keep();
        emit left();
    });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    foot->addWidget(m_takeBack);
    foot->addStretch(1);
    foot->addWidget(m_later);
    return foot;
}

void GuidedPage::start()
{
    const auto unfinished = unfinishedDraft();
    m_answers = unfinished ? unfinished->answers : DraftAnswers{};
    m_question = unfinished ? unfinished->question : Question::role;
    m_before.reset();
    m_isDone = false;
    leaveView();
    showQuestion(m_question);
}

void GuidedPage::reopen()
{
    m_isDone = false;
    showQuestion(m_question);
}

void GuidedPage::showQuestion(Question question)
{
    takeEdited();
    m_question = question;
    // What is suggested here may build on what is suggested before.
    for (std::size_t i = 0; i <= numberOf(question); ++i)
        if (!m_answers.answered[i]) suggest(m_answers, static_cast<Question>(i), translation());
    present();
    keep();
}

void GuidedPage::present()
{
    leaveView();
    m_view = makeQuestionView(m_question);
    m_view->present(m_answers);
    m_place->addWidget(m_view);
    connect(m_view, &QuestionView::edited, this, [this] {
        m_answers.answered[numberOf(m_question)] = true;
        m_missing->hide();
        if (m_view->findChildren<QWidget*>().size() != m_fields) orderFields();
    });
    // Afterwards: the question that asks is replaced by it.
    connect(m_view, &QuestionView::suggestionWanted, this, &GuidedPage::suggestAgain, Qt::QueuedConnection);
    connect(m_view, &QuestionView::importWanted, this, &GuidedPage::importWanted, Qt::QueuedConnection);
    const bool isLast = numberOf(m_question) + 1 == questionCount;
    m_count->setText(tr("Question %1 of %2").arg(numberOf(m_question) + 1).arg(questionCount));
    m_title->setText(fullQuestion(m_question, m_answers));
    m_advice->setText(adviceOn(m_question));
    m_view->setAccessibleName(m_title->text());
    m_missing->hide();
    m_back->setEnabled(m_question != Question::role);
    m_next->setFullText(isLast ? tr("Make the draft") : tr("Next"));
    m_steps->present(m_answers, m_question);
    m_takeBack->setVisible(m_before.has_value());
    m_view->show();
    orderFields();
    QList<QWidget*> fields;
    collectFields(*m_view->layout(), fields);
    // Not a button: Enter would press it instead of going on.
    const auto answers = [](const QWidget* field) {
        return !qobject_cast<const ActionButton*>(field) && field->isEnabled();
    };
    const auto first = std::ranges::find_if(fields, answers);
    if (first != fields.end()) (*first)->setFocus(Qt::TabFocusReason);
    else m_next->setFocus(Qt::TabFocusReason);
}

/// Tab follows what one sees, in whatever order the fields were made.
void GuidedPage::orderFields()
{
    m_fields = m_view->findChildren<QWidget*>().size();
    QList<QWidget*> fields;
    collectFields(*m_view->layout(), fields);
    fields.prepend(m_empty);
    fields << m_back << m_next << m_takeBack << m_later;
    for (qsizetype i = 1; i < fields.size(); ++i) setTabOrder(fields[i - 1], fields[i]);
}

/// Some fields take in what was typed when they lose the focus.
void GuidedPage::finishTyping()
{
    QWidget* field = QApplication::focusWidget();
    if (!m_view || !field || !m_view->isAncestorOf(field)) return;
    field->clearFocus();
    field->setFocus();
}

/// What was changed in the question that is shown. One nobody touched is answered by going on.
void GuidedPage::takeEdited()
{
    finishTyping();
    if (m_view && m_answers.isAnswered(m_question)) m_view->take(m_answers);
}

/// The fields may be in the middle of a key press that led away from them.
void GuidedPage::leaveView()
{
    if (!m_view) return;
    m_view->disconnect(this);
    m_view->hide();
    m_place->removeWidget(m_view);
    m_view->deleteLater();
    m_view = nullptr;
}

void GuidedPage::goOn()
{
    finishTyping();
    if (const QString missing = m_view->missing(); !missing.isEmpty()) {
        m_missing->setText(missing);
        m_missing->show();
        announce(*m_missing);
        return;
    }
    m_answers.answered[numberOf(m_question)] = true;
    if (numberOf(m_question) + 1 < questionCount) return showQuestion(static_cast<Question>(numberOf(m_question) + 1));
    takeEdited();
    m_isDone = true;
    forgetUnfinished();
    emit finished();
}

void GuidedPage::goBack()
{
    if (m_question != Question::role) showQuestion(static_cast<Question>(numberOf(m_question) - 1));
}

void GuidedPage::startOver()
{
    remember();
    m_answers = {};
    leaveView();
    showQuestion(Question::role);
}

void GuidedPage::remember()
{
    takeEdited();
    m_before = m_answers;
}

void GuidedPage::takeBack()
{
    if (!m_before) return;
    m_answers = *m_before;
    m_before.reset();
    present();
    keep();
}

void GuidedPage::suggestAgain()
{
    remember();
    suggest(m_answers, m_question, translation());
    m_answers.answered[numberOf(m_question)] = false;
    present();
}

void GuidedPage::bringIn(const Program& imported)
{
    constexpr std::size_t mostTicked = 12; // more are no use to one role; then people choose
    remember();
    m_answers.competencies.clear();
    m_answers.scale = only(imported.brief).proficiencyScale;
    const std::vector<const Competency*> list = inOrder(imported.competencies);
    for (const Competency* competency : list) {
        CompetencyAnswer answer{.competency = *competency, .taken = list.size() <= mostTicked};
        answer.competency.id = {};
        answer.competency.position = 0;
        m_answers.competencies.push_back(std::move(answer));
    }
    m_question = Question::competencies;
    m_answers.answered[numberOf(m_question)] = true;
    present();
    keep();
}

void GuidedPage::keep()
{
    keepUnfinished({m_answers, m_question});
}

void GuidedPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeypadModifier) return QWidget::keyPressEvent(event);
    goOn();
}

void GuidedPage::hideEvent(QHideEvent* event)
{
    if (m_view && !m_isDone) {
        takeEdited();
        keep();
    }
    QWidget::hideEvent(event);
}

} // namespace cadre
