// SPDX-License-Identifier: Apache-2.0
#include "guided/demandquestion.hpp"

#include "guided/answerrows.hpp"
#include "guided/fields.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadre {

DemandQuestion::DemandQuestion(QWidget* parent) : QuestionView(parent), m_rows(new AnswerRows), m_exit(makeLine({}))
{
    QPushButton* again = makeButton(tr("Suggest again"));
    connect(again, &QPushButton::clicked, this, &QuestionView::suggestionWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addWidget(m_rows);
    column->addSpacing(7);
    column->addLayout(labelled(tr("How people may leave, and what happens to those who are not ready"), m_exit));
    connect(m_exit, &QLineEdit::textEdited, this, &QuestionView::edited);
}

void DemandQuestion::present(const DraftAnswers& answers)
{
    m_demands = answers.demands;
    m_shown.clear();
    m_rows->clear();
    for (const DemandAnswer& demand : m_demands) addRow(demand);
    int widest = 0;
    for (const Row& row : m_shown) widest = std::max(widest, row.tick->sizeHint().width());
    for (const Row& row : m_shown) row.tick->setFixedWidth(widest); // so that the texts stand in one column
    m_exit->setText(toQt(answers.exitRoute));
    m_exit->setCursorPosition(0);
}

void DemandQuestion::addRow(const DemandAnswer& demand)
{
    const QString name = shown(labelOf(demand.demand));
    auto* tick = new QCheckBox(name);
    tick->setChecked(demand.taken);
    // Every program asks these two of everybody.
    tick->setEnabled(isActivityDemand(demand.demand));
    QLineEdit* text = makeQuietLine(tr("What people are told: %1").arg(name), demand.text, tr("What people are told"));
    text->setEnabled(demand.taken);
    connect(tick, &QCheckBox::toggled, text, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, this, &QuestionView::edited);
    connect(text, &QLineEdit::textEdited, this, &QuestionView::edited);
    QHBoxLayout* row = m_rows->addRow();
    row->addWidget(tick);
    row->addWidget(text, 1);
    m_shown.push_back({tick, text});
}

void DemandQuestion::take(DraftAnswers& answers) const
{
    answers.demands = m_demands;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        answers.demands[i].taken = m_shown[i].tick->isChecked();
        answers.demands[i].text = textOf(*m_shown[i].text);
    }
    answers.exitRoute = textOf(*m_exit);
}

} // namespace cadre
