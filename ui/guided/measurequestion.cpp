// SPDX-License-Identifier: Apache-2.0
#include "guided/measurequestion.hpp"

#include "guided/answerrows.hpp"
#include "guided/fields.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace cadre {
namespace {

/// What a measure tells of.
QString kindOf(MeasureMethod method)
{
    if (method == MeasureMethod::kpi || method == MeasureMethod::promotionData) return MeasureQuestion::tr("Result");
    if (method == MeasureMethod::survey) return MeasureQuestion::tr("Reaction");
    return MeasureQuestion::tr("Behaviour");
}

} // namespace

MeasureQuestion::MeasureQuestion(QWidget* parent)
    : QuestionView(parent), m_rows(new AnswerRows), m_posts(makeNumber({}, 0, 999))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_rows);
    auto* goal = new QHBoxLayout;
    goal->addLayout(labelled(tr("The goal: of the posts that will be free, filled from the program"), m_posts));
    goal->addStretch(1);
    column->addLayout(goal);
    connect(m_posts, &QSpinBox::valueChanged, this, &QuestionView::edited);
}

void MeasureQuestion::present(const DraftAnswers& answers)
{
    const QSignalBlocker quiet(this);
    m_measures = answers.measures;
    m_shown.clear();
    m_rows->clear();
    for (const MeasureAnswer& measure : m_measures) addRow(measure);
    m_posts->setMaximum(static_cast<int>(std::clamp<std::int64_t>(answers.role.openings, 0, 999)));
    m_posts->setSuffix(tr(" of %1").arg(m_posts->maximum()));
    setNumber(*m_posts, answers.goalPosts);
}

void MeasureQuestion::addRow(const MeasureAnswer& measure)
{
    const QString name = toQt(measure.name);
    Row row{makeTick(name, measure.taken), makeQuietLine(tr("Measure"), measure.name), nullptr};
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.name);
    if (!measure.baseline.empty() || kindOf(measure.method) == tr("Result")) {
        row.baseline = makeQuietLine(tr("Starting value of “%1”").arg(name), measure.baseline, tr("Starting value"));
        row.baseline->setProperty("quiet", true);
        texts->addWidget(row.baseline);
    }
    auto* kind = new QLabel(kindOf(measure.method));
    kind->setProperty("part", "hint");
    kind->setFixedWidth(80);
    QHBoxLayout* layout = m_rows->addRow();
    layout->addWidget(row.tick);
    layout->addLayout(texts, 1);
    layout->addWidget(kind);
    connect(row.tick, &QCheckBox::toggled, this, &QuestionView::edited);
    for (QLineEdit* line : {row.name, row.baseline})
        if (line) connect(line, &QLineEdit::textEdited, this, &QuestionView::edited);
    m_shown.push_back(row);
}

void MeasureQuestion::take(DraftAnswers& answers) const
{
    answers.measures = m_measures;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        answers.measures[i].taken = m_shown[i].tick->isChecked();
        answers.measures[i].name = textOf(*m_shown[i].name);
        if (m_shown[i].baseline) answers.measures[i].baseline = textOf(*m_shown[i].baseline);
    }
    answers.goalPosts = m_posts->value();
}

QString MeasureQuestion::missing() const
{
    const auto isTaken = [](const Row& row) { return row.tick->isChecked(); };
    return std::ranges::any_of(m_shown, isTaken) ? QString() : tr("Tick at least one way to know.");
}

} // namespace cadre
