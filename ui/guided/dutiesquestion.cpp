// SPDX-License-Identifier: Apache-2.0
#include "guided/dutiesquestion.hpp"

#include "guided/fields.hpp"
#include "guided/textlist.hpp"

#include <QPushButton>
#include <QVBoxLayout>

namespace cadre {

DutiesQuestion::DutiesQuestion(QWidget* parent)
    : QuestionView(parent), m_duties(new TextList(tr("Duty"), tr("Add one…")))
{
    QPushButton* again = makeButton(tr("Suggest again"));
    connect(again, &QPushButton::clicked, this, &QuestionView::suggestionWanted);
    connect(m_duties, &TextList::edited, this, &QuestionView::edited);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addWidget(m_duties);
}

void DutiesQuestion::present(const DraftAnswers& answers)
{
    m_duties->present(answers.duties);
}

void DutiesQuestion::take(DraftAnswers& answers) const
{
    answers.duties = m_duties->texts();
}

QString DutiesQuestion::missing() const
{
    return m_duties->texts().empty() ? tr("Name at least one duty of the role.") : QString();
}

} // namespace cadre
