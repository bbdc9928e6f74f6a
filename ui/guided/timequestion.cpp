// SPDX-License-Identifier: Apache-2.0
#include "guided/timequestion.hpp"

#include "guided/answerrows.hpp"
#include "guided/fields.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace cadre {
namespace {

constexpr std::size_t mostLevels = 8;

} // namespace

TimeQuestion::TimeQuestion(QWidget* parent)
    : QuestionView(parent), m_months(makeNumber({}, 3, 120, tr(" months"))), m_dayJob(makeNumber({}, 0, 95, tr(" %"))),
      m_entry(new QComboBox), m_target(new QComboBox), m_ladder(new AnswerRows)
{
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(24);
    numbers->addLayout(labelled(tr("The program lasts"), m_months));
    numbers->addLayout(labelled(tr("Of the own job stays (0 % is full time)"), m_dayJob));
    numbers->addStretch(1);
    auto* places = new QHBoxLayout;
    places->setSpacing(24);
    places->addLayout(labelled(tr("Participants are now"), m_entry), 1);
    places->addLayout(labelled(tr("The role is"), m_target), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(numbers);
    column->addLayout(places);
    auto* ladder = new QVBoxLayout;
    ladder->setSpacing(3);
    ladder->addWidget(makeLabel(tr("Levels of responsibility, the lowest first"), "fieldLabel"));
    ladder->addWidget(m_ladder);
    column->addLayout(ladder);
    m_ladder->setAdding(tr("Add a higher level…"), tr("Add a higher level of responsibility"));
    connect(m_ladder, &AnswerRows::added, this, &TimeQuestion::addTyped);
    for (QSpinBox* box : {m_months, m_dayJob}) connect(box, &QSpinBox::valueChanged, this, &QuestionView::edited);
    for (QComboBox* box : {m_entry, m_target}) connect(box, &QComboBox::activated, this, &QuestionView::edited);
}

void TimeQuestion::present(const DraftAnswers& answers)
{
    const QSignalBlocker quiet(this);
    setNumber(*m_months, answers.time.months);
    setNumber(*m_dayJob, static_cast<std::int64_t>(answers.time.dayJobPercent));
    m_rows.clear();
    m_ladder->clear();
    for (const LevelAnswer& level : answers.time.ladder) addRow(level);
    fillChoices(answers.time.entry, answers.time.target);
}

void TimeQuestion::addRow(const LevelAnswer& level)
{
    const auto number = static_cast<int>(m_rows.size() + 1);
    const Row row{makeQuietLine(tr("Name of level %1").arg(number), level.name),
                  makeQuietLine(tr("What people at level %1 answer for").arg(number), level.scope, tr("Answers for…"))};
    for (QLineEdit* line : {row.name, row.scope}) {
        connect(line, &QLineEdit::textEdited, this, &TimeQuestion::nameChoices);
        connect(line, &QLineEdit::textEdited, this, &QuestionView::edited);
    }
    QHBoxLayout* layout = m_ladder->addRow();
    layout->addWidget(new QLabel(QString::number(number)));
    layout->addWidget(row.name, 2);
    layout->addWidget(row.scope, 3);
    m_rows.push_back(row);
}

void TimeQuestion::addTyped(const QString& name)
{
    if (m_rows.size() >= mostLevels) return;
    addRow({fromQt(name), {}});
    fillChoices(static_cast<std::size_t>(m_entry->currentIndex()), static_cast<std::size_t>(m_target->currentIndex()));
    emit edited();
}

void TimeQuestion::fillChoices(std::size_t entry, std::size_t target)
{
    for (QComboBox* box : {m_entry, m_target}) {
        box->clear();
        for (const Row& row : m_rows) box->addItem(row.name->text());
        box->setCurrentIndex(static_cast<int>(std::min(box == m_entry ? entry : target, m_rows.size() - 1)));
    }
}

void TimeQuestion::nameChoices()
{
    for (QComboBox* box : {m_entry, m_target})
        for (int i = 0; i < box->count(); ++i) box->setItemText(i, m_rows[static_cast<std::size_t>(i)].name->text());
}

void TimeQuestion::take(DraftAnswers& answers) const
{
    answers.time.months = m_months->value();
    answers.time.dayJobPercent = m_dayJob->value();
    answers.time.ladder.clear();
    for (const Row& row : m_rows) answers.time.ladder.push_back({textOf(*row.name), textOf(*row.scope)});
    answers.time.entry = static_cast<std::size_t>(std::max(0, m_entry->currentIndex()));
    answers.time.target = static_cast<std::size_t>(std::max(0, m_target->currentIndex()));
}

QString TimeQuestion::missing() const
{
    return m_entry->currentIndex() > m_target->currentIndex()
               ? tr("Participants stand above the role. Choose where they are now, or where the role is.")
               : QString();
}

} // namespace cadre
