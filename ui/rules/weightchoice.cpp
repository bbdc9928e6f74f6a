// SPDX-License-Identifier: Apache-2.0
#include "rules/weightchoice.hpp"

#include "review/rulesteps.hpp"
#include "review/rulewords.hpp"
#include "rules/words.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cadre {

WeightChoice::WeightChoice(QWidget* parent) : QComboBox(parent)
{
    for (const QString& weight : weights())
        addItem(markIcon(weightMark(fromQt(weight))), weightLabel(fromQt(weight)), weight);
}

std::string WeightChoice::weight() const
{
    return fromQt(currentData().toString());
}

void WeightChoice::setWeight(const std::string& weight)
{
    const QSignalBlocker silent(this);
    setCurrentIndex(findData(toQt(weight)));
}

WeightEditor::WeightEditor(Session& session, const Rule& rule, QWidget* parent)
    : Editor(session, parent), m_rule(rule), m_choice(new WeightChoice(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    adopt(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { weigh(m_session, m_rule, m_choice->weight()); });
    refresh();
}

void WeightEditor::refresh()
{
    m_choice->setWeight(weightIn(m_session.rules(), m_rule));
}

void weigh(Session& session, const Rule& rule, const std::string& weight)
{
    session.seal();
    session.push(changeWeight(session.program(), rule, weight));
    session.seal();
}

} // namespace cadre
