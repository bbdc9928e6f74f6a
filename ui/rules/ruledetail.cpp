// SPDX-License-Identifier: Apache-2.0
#include "rules/ruledetail.hpp"

#include "look/badge.hpp"
#include "look/label.hpp"
#include "review/rulesteps.hpp"
#include "review/rulewords.hpp"
#include "rules/rulenumber.hpp"
#include "rules/weightchoice.hpp"
#include "rules/words.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

constexpr int choiceWidth = 170;

QLabel* readable(const QString& text)
{
    auto* label = makeLabel(text, "text");
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A heading and a text; nothing where the rule's page does not say it yet.
void addText(QVBoxLayout& layout, const QString& heading, const char* text)
{
    if (!text || !*text) return;
    layout.addSpacing(8);
    layout.addWidget(makeLabel(heading, "strong"));
    layout.addWidget(readable(shown(text)));
}

void addExample(QVBoxLayout& layout, const QString& heading, const Rule& rule)
{
    const bool hasFailing = rule.fails && *rule.fails;
    const bool hasPassing = rule.passes && *rule.passes;
    if (!hasFailing && !hasPassing) return;
    layout.addSpacing(8);
    layout.addWidget(makeLabel(heading, "strong"));
    if (hasFailing) layout.addWidget(readable(RuleDetail::tr("It reports: %1").arg(shown(rule.fails))));
    if (hasPassing) layout.addWidget(readable(RuleDetail::tr("It does not report: %1").arg(shown(rule.passes))));
}

} // namespace

RuleDetail::RuleDetail(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The selected rule"));
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (!edit.reviewSettings.empty()) refresh();
    });
    connect(&session, &Session::reviewed, this, &RuleDetail::showFound);
    connect(&session, &Session::replaced, this, [this] {
        if (m_rule) makeContent(*m_rule);
    });
}

void RuleDetail::showRule(const Rule& rule)
{
    if (m_rule == &rule) return;
    makeContent(rule);
    ensureVisible(0, 0);
}

void RuleDetail::focusWeight()
{
    if (!m_editors.isEmpty()) m_editors.front()->focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

void RuleDetail::makeContent(const Rule& rule)
{
    m_rule = &rule;
    m_editors.clear();
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(6);
    layout->addLayout(makeHead(rule));
    layout->addLayout(makeState());
    m_what = readable({});
    layout->addSpacing(4);
    layout->addWidget(m_what);
    addWeight(*layout, rule);
    addNumbers(*layout, rule);
    addText(*layout, tr("Why it matters"), rule.why);
    addText(*layout, tr("How to repair it"), rule.repair);
    addExample(*layout, tr("An example"), rule);
    layout->addStretch(1);
    setWidget(content);
    refresh();
}

QLayout* RuleDetail::makeHead(const Rule& rule)
{
    m_back = new QPushButton(tr("Rule back to usual"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.seal();
        m_session.push(backToUsual(m_session.program(), *m_rule));
        m_session.seal();
        focusWeight();
    });
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(makeLabel(shown(rule.name), "sectionTitle"), 1);
    title->addWidget(m_back, 0, Qt::AlignTop);
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    head->addLayout(title);
    const QString from = tr("%1 · %2 · Lesson %3: %4");
    head->addWidget(makeLabel(
        from.arg(toQt(rule.id), shown(familyOf(rule).name)).arg(rule.lesson).arg(shown(lessonName(rule.lesson))),
        "kindLine"));
    return head;
}

QLayout* RuleDetail::makeState()
{
    m_badge = new Badge(Mark::good, {}, {});
    m_found = makeLabel({}, "lead");
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_badge);
    row->addWidget(m_found, 1);
    return row;
}

void RuleDetail::addWeight(QVBoxLayout& layout, const Rule& rule)
{
    auto* weight = new WeightEditor(m_session, rule);
    weight->setLabel(tr("Severity of %1").arg(toQt(rule.id)));
    weight->setFixedWidth(choiceWidth);
    m_editors << weight;
    auto* title = makeLabel(tr("Severity"), "strong");
    title->setBuddy(weight->focusTarget());
    m_usual = makeLabel({}, "hint");
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(weight);
    row->addWidget(m_usual, 1);
    layout.addSpacing(8);
    layout.addWidget(title);
    layout.addLayout(row);
}

void RuleDetail::addNumbers(QVBoxLayout& layout, const Rule& rule)
{
    if (rule.parameters.empty()) return;
    layout.addSpacing(8);
    layout.addWidget(makeLabel(rule.parameters.size() == 1 ? tr("Its number") : tr("Its numbers"), "strong"));
    for (const Parameter& parameter : rule.parameters) {
        auto* number = new RuleNumber(m_session, rule, parameter);
        m_editors << number;
        layout.addWidget(number);
        layout.addSpacing(6);
    }
}

void RuleDetail::refresh()
{
    if (!m_rule) return;
    const RuleSet set = m_session.rules();
    m_what->setText(shown(whatIn(set, *m_rule)));
    m_what->setHidden(m_what->text().isEmpty());
    const RuleSet& base = shippedBase(set);
    m_usual->setText(tr("Usually %1 in %2").arg(weightLabel(weightIn(base, *m_rule)), toQt(base.name)));
    m_back->setEnabled(!isEmpty(backToUsual(m_session.program(), *m_rule).edit));
    for (Editor* editor : m_editors) editor->refresh();
    showFound();
}

void RuleDetail::showFound()
{
    if (!m_rule) return;
    const Review& review = m_session.review();
    const auto count =
        static_cast<std::size_t>(std::ranges::count(review.findings, std::string(m_rule->id), &Finding::rule));
    const auto waits = std::ranges::find(review.notChecked, std::string(m_rule->id), &NotChecked::rule);
    const bool isChecked = waits == review.notChecked.end();
    const QString words = isChecked || count > 0 ? foundWords(count) : shown(waits->reason);
    m_found->setText(words);
    const Mark mark = count > 0   ? weightMark(weightIn(m_session.rules(), *m_rule))
                      : isChecked ? Mark::good
                                  : Mark::accepted;
    m_badge->show(mark, count > 0 ? QString::number(count) : QString(), words);
}

} // namespace cadre
