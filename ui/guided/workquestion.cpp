// SPDX-License-Identifier: Apache-2.0
#include "guided/workquestion.hpp"

#include "guided/answerrows.hpp"
#include "guided/fields.hpp"
#include "guided/levelchoice.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace cadre {
namespace {

constexpr int stretchWidth = 170; ///< Of five steps.
constexpr int monthsWidth = 100;

QStringList stretchNames()
{
    return {WorkQuestion::tr("already mastered"), WorkQuestion::tr("a little new"), WorkQuestion::tr("clearly new"),
            WorkQuestion::tr("very demanding"), WorkQuestion::tr("extreme")};
}

} // namespace

WorkQuestion::WorkQuestion(QWidget* parent) : QuestionView(parent), m_rows(new AnswerRows), m_sum(makeLabel({}, "hint"))
{
    QPushButton* again = makeButton(tr("Suggest again"));
    connect(again, &QPushButton::clicked, this, &QuestionView::suggestionWanted);
    m_rows->setAdding(tr("Add one…"), tr("Add a piece of work"));
    connect(m_rows, &AnswerRows::added, this, &WorkQuestion::addTyped);
    auto* head = new QHBoxLayout;
    head->addWidget(again);
    head->addStretch(1);
    head->setContentsMargins(0, 0, 9, 0);
    head->setSpacing(8);
    QLabel* stretch = makeLabel(tr("Stretch"), "fieldLabel");
    stretch->setFixedWidth(stretchWidth);
    head->addWidget(stretch);
    QLabel* lasts = makeLabel(tr("Lasts"), "fieldLabel");
    lasts->setFixedWidth(monthsWidth);
    head->addWidget(lasts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addLayout(head);
    column->addWidget(m_rows);
    column->addWidget(m_sum);
    connect(this, &QuestionView::edited, this, &WorkQuestion::showSum);
}

void WorkQuestion::present(const DraftAnswers& answers)
{
    m_work = answers.work;
    m_length = answers.time.months;
    m_shown.clear();
    m_rows->clear();
    for (const WorkAnswer& work : m_work) addRow(work);
    showSum();
}

void WorkQuestion::addRow(const WorkAnswer& work)
{
    const QString name = toQt(work.name);
    const Row row{.tick = makeTick(name, work.taken),
                  .name = makeQuietLine(tr("Work"), work.name),
                  .result = makeQuietLine(tr("Result of “%1” for the business").arg(name), work.result,
                                          tr("What the business gets")),
                  .months = makeNumber(tr("“%1” lasts (months)").arg(name), 1, 120, tr(" months")),
                  .stretch = new LevelChoice(tr("Stretch of “%1”").arg(name), stretchNames(), work.stretch)};
    setNumber(*row.months, work.months);
    row.months->setFixedWidth(monthsWidth);
    row.name->setProperty("strong", true);
    row.result->setProperty("quiet", true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.name);
    texts->addWidget(row.result);
    QHBoxLayout* layout = m_rows->addRow();
    layout->addWidget(row.tick);
    layout->addLayout(texts, 1);
    layout->addWidget(row.stretch);
    layout->addWidget(row.months);
    connect(row.tick, &QCheckBox::toggled, this, &QuestionView::edited);
    for (QLineEdit* line : {row.name, row.result}) connect(line, &QLineEdit::textEdited, this, &QuestionView::edited);
    connect(row.months, &QSpinBox::valueChanged, this, &QuestionView::edited);
    connect(row.stretch, &LevelChoice::edited, this, &QuestionView::edited);
    m_shown.push_back(row);
}

void WorkQuestion::addTyped(const QString& name)
{
    WorkAnswer work{.name = fromQt(name)};
    m_work.push_back(work);
    addRow(work);
    emit edited();
}

void WorkQuestion::showSum()
{
    std::int64_t months = 0;
    for (const Row& row : m_shown)
        if (row.tick->isChecked()) months += row.months->value();
    m_sum->setText(
        months > m_length
            ? tr("Together %1 of %2 months: each will be shortened until they fit.").arg(months).arg(m_length)
            : tr("Together %1 of %2 months, one after the other.").arg(months).arg(m_length));
}

void WorkQuestion::take(DraftAnswers& answers) const
{
    answers.work = m_work;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        WorkAnswer& work = answers.work[i];
        work.taken = m_shown[i].tick->isChecked();
        work.name = textOf(*m_shown[i].name);
        work.result = textOf(*m_shown[i].result);
        work.months = m_shown[i].months->value();
        work.stretch = m_shown[i].stretch->level();
    }
}

QString WorkQuestion::missing() const
{
    const auto isTaken = [](const Row& row) { return row.tick->isChecked(); };
    return std::ranges::any_of(m_shown, isTaken) ? QString()
                                                 : tr("Tick at least one piece of real work: people learn by it.");
}

} // namespace cadre
