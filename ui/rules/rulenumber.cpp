// SPDX-License-Identifier: Apache-2.0
#include "rules/rulenumber.hpp"

#include "form/reading.hpp"
#include "form/texteditor.hpp"
#include "look/label.hpp"
#include "review/rulesteps.hpp"
#include "rules/words.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

constexpr int fieldWidth = 92;

/// What an arrow key adds: shares of a whole go in small steps.
double strideOf(const Parameter& parameter)
{
    return parameter.most - parameter.least <= 1 ? 0.05 : 1;
}

} // namespace

RuleNumber::RuleNumber(Session& session, const Rule& rule, const Parameter& parameter, QWidget* parent)
    : Editor(session, parent), m_rule(rule), m_parameter(parameter), m_line(new QLineEdit(this)),
      m_back(new QPushButton(tr("Back to usual"), this)), m_hint(makeLabel({}, "hint"))
{
    const QString label = numberLabel(parameter);
    auto* title = makeLabel(label, "fieldLabel");
    title->setBuddy(m_line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(title);
    layout->addLayout(makeField());
    layout->addWidget(m_hint);
    layout->addWidget(makeLabel(sourceWords(parameter), "hint"));
    adopt(m_line);
    setLabel(tr("%1 (%2)").arg(label, shown(parameter.unit)));
    m_back->setAccessibleName(tr("Back to usual: %1").arg(label));
    connect(m_line, &QLineEdit::textChanged, this, &RuleNumber::read);
    connect(m_back, &QPushButton::clicked, this, &RuleNumber::goBack);
    forget();
}

QLayout* RuleNumber::makeField()
{
    m_line->setFixedWidth(fieldWidth);
    m_back->setProperty("part", "link");
    QSizePolicy policy = m_back->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes and goes
    m_back->setSizePolicy(policy);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line);
    row->addWidget(makeLabel(shown(m_parameter.unit), "unit"), 1);
    row->addWidget(m_back);
    return row;
}

double RuleNumber::usual() const
{
    return parameterIn(shippedBase(m_session.rules()), m_rule, m_parameter.name);
}

void RuleNumber::refresh()
{
    if (parameterIn(m_session.rules(), m_rule, m_parameter.name) != m_known) forget();
    else m_back->setVisible(m_known != usual());
}

void RuleNumber::forget()
{
    m_known = parameterIn(m_session.rules(), m_rule, m_parameter.name);
    setTextIfDifferent(*m_line, writtenNumber(m_known));
    showHint({});
    m_back->setVisible(m_known != usual());
}

QString RuleNumber::draft() const
{
    return problemOf(m_line->text()).isEmpty() ? QString() : m_line->text();
}

QString RuleNumber::problemOf(const QString& text) const
{
    const ReadNumber number = readNumber(text, false);
    if (!number.problem.isEmpty()) return number.problem;
    if (!number.value) return tr("Write a number. %1 stays in force.").arg(writtenNumber(m_known));
    if (*number.value >= m_parameter.least && *number.value <= m_parameter.most) return {};
    return tr("It must be from %1 to %2. %3 stays in force.")
        .arg(writtenNumber(m_parameter.least), writtenNumber(m_parameter.most), writtenNumber(m_known));
}

void RuleNumber::read(const QString& text)
{
    const QString problem = problemOf(text);
    showHint(problem);
    if (problem.isEmpty()) write(*readNumber(text, false).value);
}

void RuleNumber::write(double value)
{
    m_known = value;
    m_session.push(changeNumber(m_session.program(), m_rule, m_parameter, value), this);
}

void RuleNumber::step(int by)
{
    if (!problemOf(m_line->text()).isEmpty()) return;
    // Whole hundredths, so that steps add up.
    const double next = std::round((m_known + by * strideOf(m_parameter)) * 100) / 100;
    m_line->setText(writtenNumber(std::clamp(next, m_parameter.least, m_parameter.most)));
}

void RuleNumber::leave()
{
    const QString refused = m_line->text();
    if (problemOf(refused).isEmpty()) return;
    forget();
    if (refused.trimmed().isEmpty()) return;
    showHint(tr("“%1” was not taken: the number must be from %2 to %3.")
                 .arg(refused, writtenNumber(m_parameter.least), writtenNumber(m_parameter.most)));
}

void RuleNumber::goBack()
{
    m_session.seal();
    write(usual());
    m_session.seal();
    m_line->setFocus(); // the button goes away
    forget();
}

bool RuleNumber::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) leave();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isStep = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isStep && key->modifiers() == Qt::NoModifier) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) leave();
    }
    return Editor::eventFilter(watched, event);
}

void RuleNumber::showHint(const QString& problem)
{
    const bool wrong = !problem.isEmpty();
    m_hint->setText(wrong ? QStringLiteral("● ") + problem : rangeWords(m_parameter, usual()));
    m_hint->setProperty("part", wrong ? "findingText" : "hint");
    for (QWidget* widget : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_line)}) {
        widget->setProperty("severity", wrong ? "error" : "");
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    setNote(problem);
}

} // namespace cadre
