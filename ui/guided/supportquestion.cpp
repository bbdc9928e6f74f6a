// SPDX-License-Identifier: Apache-2.0
#include "guided/supportquestion.hpp"

#include "guided/fields.hpp"
#include "guided/textlist.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace cadre {
namespace {

constexpr std::int64_t mostForMentor = 3; ///< People one mentor can look after.

QVBoxLayout* listUnder(const QString& label, QWidget* list)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(makeLabel(label, "fieldLabel"));
    column->addWidget(list);
    column->addStretch(1);
    return column;
}

} // namespace

SupportQuestion::SupportQuestion(QWidget* parent)
    : QuestionView(parent), m_mentor(new QCheckBox(tr("A mentor outside the reporting line, monthly"))),
      m_managerTalks(new QCheckBox(tr("A monthly talk with the leader of the work"))),
      m_peerGroup(new QCheckBox(tr("A peer group, monthly (from four places on)"))),
      m_lookBack(new QCheckBox(tr("A look back after each piece of work"))),
      m_seniorTalks(new QCheckBox(tr("An hour with the sponsor, quarterly"))),
      m_prepared(new QCheckBox(tr("The mentors have been prepared for the task"))),
      m_mentors(new TextList(tr("Mentor"), tr("Add one…"))),
      m_leaders(new TextList(tr("Leader of work"), tr("Add one…"))), m_sponsor(makeLine({})), m_owner(makeLine({})),
      m_room(makeLabel({}, "hint"))
{
    auto* ticks = new QVBoxLayout;
    ticks->setSpacing(2);
    const QList<QCheckBox*> boxes{m_mentor, m_prepared, m_managerTalks, m_lookBack, m_peerGroup, m_seniorTalks};
    for (QCheckBox* box : boxes) {
        ticks->addWidget(box, 0, Qt::AlignLeft);
        connect(box, &QCheckBox::toggled, this, &QuestionView::edited);
    }
    auto* people = new QHBoxLayout;
    people->setSpacing(24);
    people->addLayout(labelled(tr("Sponsor in top management"), m_sponsor), 1);
    people->addLayout(labelled(tr("Who runs the program"), m_owner), 1);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(24);
    QVBoxLayout* mentors = listUnder(tr("Mentors"), m_mentors);
    mentors->insertWidget(2, m_room);
    lists->addLayout(mentors, 1);
    lists->addLayout(listUnder(tr("Who leads people during the work"), m_leaders), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(ticks);
    column->addLayout(people);
    column->addLayout(lists);
    for (TextList* list : {m_mentors, m_leaders}) connect(list, &TextList::edited, this, &QuestionView::edited);
    for (QLineEdit* line : {m_sponsor, m_owner}) connect(line, &QLineEdit::textEdited, this, &QuestionView::edited);
    connect(m_mentor, &QCheckBox::toggled, this, [this](bool wanted) {
        m_mentors->setEnabled(wanted);
        m_prepared->setEnabled(wanted);
    });
    connect(this, &QuestionView::edited, this, &SupportQuestion::showRoom);
}

void SupportQuestion::present(const DraftAnswers& answers)
{
    const QSignalBlocker quiet(this);
    const SupportAnswer& support = answers.support;
    m_places = answers.role.places;
    m_mentor->setChecked(support.mentor);
    m_managerTalks->setChecked(support.managerTalks);
    m_peerGroup->setChecked(support.peerGroup);
    m_lookBack->setChecked(support.lookBack);
    m_seniorTalks->setChecked(support.seniorTalks);
    m_prepared->setChecked(support.mentorsPrepared);
    m_mentors->present(support.mentors);
    m_leaders->present(support.leaders);
    m_sponsor->setText(toQt(support.sponsor));
    m_owner->setText(toQt(support.owner));
    showRoom();
}

void SupportQuestion::showRoom()
{
    const auto mentors = static_cast<std::int64_t>(m_mentors->texts().size());
    const bool tooFew = m_mentor->isChecked() && mentors > 0 && mentors * mostForMentor < m_places;
    m_room->setVisible(tooFew);
    m_room->setText(tr("%1 places need %2 mentors, so that nobody looks after more than three people.")
                        .arg(m_places)
                        .arg((m_places + mostForMentor - 1) / mostForMentor));
}

void SupportQuestion::take(DraftAnswers& answers) const
{
    answers.support = {.sponsor = textOf(*m_sponsor),
                       .owner = textOf(*m_owner),
                       .leaders = m_leaders->texts(),
                       .mentors = m_mentors->texts(),
                       .mentorsPrepared = m_prepared->isChecked(),
                       .mentor = m_mentor->isChecked(),
                       .managerTalks = m_managerTalks->isChecked(),
                       .peerGroup = m_peerGroup->isChecked(),
                       .lookBack = m_lookBack->isChecked(),
                       .seniorTalks = m_seniorTalks->isChecked()};
}

} // namespace cadre
