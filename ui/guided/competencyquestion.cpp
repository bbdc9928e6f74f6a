// SPDX-License-Identifier: Apache-2.0
#include "guided/competencyquestion.hpp"

#include "guided/answerrows.hpp"
#include "guided/fields.hpp"
#include "guided/levelchoice.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cadre {

CompetencyQuestion::CompetencyQuestion(QWidget* parent)
    : QuestionView(parent), m_rows(new AnswerRows), m_rest(makeLabel({}, "hint"))
{
    QPushButton* import = makeButton(tr("From a framework…"));
    connect(import, &QPushButton::clicked, this, &QuestionView::importWanted);
    QPushButton* common = makeButton(tr("Six common ones"));
    connect(common, &QPushButton::clicked, this, &QuestionView::suggestionWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(import);
    buttons->addWidget(common);
    buttons->addStretch(1);
    m_rows->setAdding(tr("Add one…"), tr("Add a competency"));
    connect(m_rows, &AnswerRows::added, this, &CompetencyQuestion::addTyped);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addLayout(buttons);
    column->addWidget(m_rows);
    column->addWidget(m_rest);
}

void CompetencyQuestion::present(const DraftAnswers& answers)
{
    m_levels.clear();
    for (const ScaleStep& step : scaleOf({.proficiencyScale = answers.scale})) m_levels << shown(step.name.c_str());
    m_answers = answers.competencies;
    m_shown.clear();
    m_rows->clear();
    for (std::size_t i = 0; i < m_answers.size() && i < mostRows; ++i) addRow(m_answers[i]);
    showRest();
}

void CompetencyQuestion::addRow(const CompetencyAnswer& answer)
{
    const QString name = toQt(answer.competency.name);
    auto* tick = new QCheckBox(QString(name).replace(u'&', QStringLiteral("&&")));
    tick->setChecked(answer.taken);
    tick->setAccessibleName(name);
    tick->setToolTip(toQt(answer.competency.description));
    tick->setMinimumWidth(0);
    tick->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* level = new LevelChoice(name, m_levels, answer.level);
    level->setEnabled(answer.taken);
    connect(tick, &QCheckBox::toggled, level, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, this, &QuestionView::edited);
    connect(level, &LevelChoice::edited, this, &QuestionView::edited);
    QHBoxLayout* row = m_rows->addRow();
    row->addWidget(tick, 1);
    row->addWidget(level);
    row->addSpacing(m_levels.size() > 5 ? 0 : 74);
    m_shown.push_back({tick, level});
}

void CompetencyQuestion::addTyped(const QString& name)
{
    CompetencyAnswer answer;
    answer.competency.name = fromQt(name);
    answer.level = std::min<std::int64_t>(3, m_levels.size());
    // Before those that have no row.
    m_answers.insert(m_answers.begin() + static_cast<std::ptrdiff_t>(m_shown.size()), answer);
    addRow(answer);
    emit edited();
}

void CompetencyQuestion::showRest()
{
    const std::size_t rest = m_answers.size() - m_shown.size();
    m_rest->setVisible(rest > 0);
    m_rest->setText(tr("%n more are not shown here and stay out of the draft. Bring in fewer, or import the framework "
                       "into the program later.",
                       nullptr, static_cast<int>(rest)));
}

void CompetencyQuestion::take(DraftAnswers& answers) const
{
    answers.competencies = m_answers;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool isShown = i < m_shown.size();
        answers.competencies[i].taken = isShown && m_shown[i].tick->isChecked();
        if (isShown) answers.competencies[i].level = m_shown[i].level->level();
    }
}

QString CompetencyQuestion::missing() const
{
    for (const Row& row : m_shown)
        if (row.tick->isChecked()) return {};
    return tr("Tick at least one competency that the role needs.");
}

} // namespace cadre
