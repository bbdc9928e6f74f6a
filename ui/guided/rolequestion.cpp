// SPDX-License-Identifier: Apache-2.0
#include "guided/rolequestion.hpp"

#include "drafting/suggest.hpp"
#include "guided/fields.hpp"
#include "session/text.hpp"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cadre {

RoleQuestion::RoleQuestion(QWidget* parent)
    : QuestionView(parent), m_name(makeLine({}, {}, tr("Team manager"))), m_openings(makeNumber({}, 0, 999)),
      m_within(makeNumber({}, 1, 120, tr(" months"))), m_places(makeNumber({}, 1, 999)), m_need(makeLine({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(labelled(tr("The role, as it is called"), m_name));
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(24);
    numbers->addLayout(labelled(tr("Posts that will be free"), m_openings));
    numbers->addLayout(labelled(tr("Within"), m_within));
    numbers->addLayout(labelled(tr("Places in the program"), m_places));
    numbers->addStretch(1);
    column->addLayout(numbers);
    column->addLayout(labelled(tr("Why the business needs it"), m_need));

    connect(m_name, &QLineEdit::textEdited, this, &RoleQuestion::follow);
    for (QSpinBox* box : {m_openings, m_within, m_places})
        connect(box, &QSpinBox::valueChanged, this, &RoleQuestion::follow);
    connect(m_need, &QLineEdit::textEdited, this, [this] {
        m_ownNeed = true;
        emit edited();
    });
}

void RoleQuestion::present(const DraftAnswers& answers)
{
    const QSignalBlocker quiet(this);
    m_ownNeed = true; // while the fields are filled
    m_name->setText(toQt(answers.role.name));
    setNumber(*m_openings, answers.role.openings);
    setNumber(*m_within, answers.role.withinMonths);
    setNumber(*m_places, answers.role.places);
    m_need->setText(toQt(answers.role.need));
    m_need->setCursorPosition(0);
    DraftAnswers usual = answers;
    suggest(usual, Question::role, translation());
    m_ownNeed = usual.role.need != answers.role.need;
}

void RoleQuestion::take(DraftAnswers& answers) const
{
    answers.role.name = textOf(*m_name);
    answers.role.openings = m_openings->value();
    answers.role.withinMonths = m_within->value();
    answers.role.places = m_places->value();
    answers.role.need = textOf(*m_need);
}

QString RoleQuestion::missing() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Say which role the program prepares people for.") : QString();
}

/// The reason says the numbers, as long as nobody has written another one.
void RoleQuestion::follow()
{
    if (!m_ownNeed) {
        DraftAnswers answers;
        take(answers);
        suggest(answers, Question::role, translation());
        m_need->setText(toQt(answers.role.need));
        m_need->setCursorPosition(0);
    }
    emit edited();
}

} // namespace cadre
