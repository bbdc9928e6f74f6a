// SPDX-License-Identifier: Apache-2.0
#include "rules/ruleproblems.hpp"

#include "look/label.hpp"
#include "review/rulesteps.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadre {

namespace {

constexpr std::size_t mostNamed = 4; ///< Beyond, the list would push the rules off the page.

} // namespace

RuleProblems::RuleProblems(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_list(makeLabel({}, "text"))
{
    setProperty("part", "finding");
    setProperty("severity", "warning");
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAccessibleName(tr("What can’t be followed"));
    auto* title = makeLabel(tr("▲ The rule set asks for something that can’t be followed"), "strong");
    auto* takeOut = new QPushButton(tr("Take it out"));
    takeOut->setAccessibleName(tr("Take out what can’t be followed"));
    connect(takeOut, &QPushButton::clicked, this, [this] {
        m_session.seal();
        m_session.push(dropProblems(m_session.program()));
        m_session.seal();
    });
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(title);
    texts->addWidget(m_list);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(takeOut, 0, Qt::AlignTop);
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (!edit.reviewSettings.empty()) refresh();
    });
    connect(&session, &Session::replaced, this, &RuleProblems::refresh);
    refresh();
}

void RuleProblems::refresh()
{
    const std::vector<Text> problems = m_session.rules().problems;
    QStringList all;
    for (const Text& problem : problems) all << shown(problem);
    QStringList named = all.mid(0, mostNamed);
    if (problems.size() > mostNamed) named << tr("And %1 more.").arg(problems.size() - mostNamed);
    m_list->setText(named.join(u'\n'));
    m_list->setToolTip(all.size() > named.size() ? all.join(u'\n') : QString());
    setVisible(!problems.empty());
}

} // namespace cadre
