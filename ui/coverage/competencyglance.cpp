// SPDX-License-Identifier: Apache-2.0
#include "coverage/competencyglance.hpp"

#include "coverage/growthview.hpp"
#include "findings/badgerow.hpp"
#include "form/findingline.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "session/whenseen.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

CompetencyGlance::CompetencyGlance(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_title(makeLabel({}, "sectionTitle")), m_badges(new BadgeRow),
      m_kind(makeLabel({}, "kindLine")), m_description(makeLabel({}, "text")), m_body(new QWidget), m_growth(new GrowthView),
      m_undated(makeLabel(tr("Work that does not say when it runs is not in the line."), "hint")),
      m_findings(new FindingLines(session, true, true)), m_edit(new QPushButton(tr("Edit this competency…")))
{
    setObjectName(QStringLiteral("sidePane")); // the window folds it with its own panels
    setProperty("part", "sidePane");
    setAccessibleName(tr("The selected competency"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_badges, 0, Qt::AlignTop);
    line->addWidget(m_kind, 1);
    layout->addLayout(line);
    layout->addWidget(m_description);
    layout->addWidget(m_body);
    layout->addStretch(1);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("How people grow"), "sectionTitle"));
    body->addWidget(m_growth);
    body->addWidget(m_undated);
    body->addWidget(makeLabel(tr("Behaviours by level"), "sectionTitle"));
    m_behaviours = new QWidget;
    m_rows = new QGridLayout(m_behaviours);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(1, 1);
    body->addWidget(m_behaviours);
    body->addWidget(m_findings);
    body->addWidget(m_edit, 0, Qt::AlignLeft);
    setWidget(content);

    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (!m_session.selection().empty()) m_session.goTo({m_session.selection().front(), "name"});
    });
    auto* seen = new WhenSeen(*this, [this] { refresh(); });
    connect(&session, &Session::selectionChanged, seen, &WhenSeen::notice);
    connect(&session, &Session::reviewed, seen, &WhenSeen::notice);
    refresh();
}

void CompetencyGlance::refresh()
{
    const auto& selection = m_session.selection();
    const bool isOne = !selection.empty() && selection.front().type == RecordType::competency;
    const Competency* competency = isOne ? cadre::find(m_session.program().competencies, {selection.front().id}) : nullptr;
    m_body->setVisible(competency);
    if (!competency) {
        m_kind->hide();
        m_title->setText(tr("No competency is selected"));
        m_description->setText(tr("Choose a row at the left. Here you see how people grow in it, and what is missing."));
        m_description->show();
        m_badges->show(FindingCounts());
        return;
    }
    showTexts(*competency);
    m_growth->show(growthLineOf(m_session.index(), competency->id, translation()));
    m_undated->setVisible(m_growth->line().undated);
    showBehaviours(*competency);
    m_badges->show(m_session.countsOf(selection.front()));
    m_findings->show(m_session.findingsFor(selection.front()));
}

void CompetencyGlance::showTexts(const Competency& competency)
{
    m_title->setText(shownName(competency.name, RecordType::competency));
    QStringList kind{toQt(competency.group)};
    if (competency.source) kind << tr("from %1").arg(toQt(competency.source->framework));
    kind.removeAll({});
    m_kind->setText(kind.join(QStringLiteral(" · ")));
    m_kind->setVisible(!kind.isEmpty());
    m_description->setText(toQt(competency.description));
    m_description->setVisible(!competency.description.empty());
}

void CompetencyGlance::showBehaviours(const Competency& competency)
{
    std::vector<const Behaviour*> behaviours;
    for (const Behaviour& behaviour : competency.behaviours) behaviours.push_back(&behaviour);
    std::ranges::stable_sort(behaviours, {}, [](const Behaviour* behaviour) { return behaviour->level; });
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Behaviour* behaviour : behaviours) {
        const QString level = behaviour->level ? QString::number(*behaviour->level) : QStringLiteral("–");
        m_rows->addWidget(makeLabel(level, "unit"), row, 0, Qt::AlignTop);
        QString text = toQt(behaviour->text);
        if (!behaviour->effective.value_or(true)) text = tr("Not this: %1").arg(text);
        m_rows->addWidget(makeLabel(text, "text"), row++, 1);
    }
    if (behaviours.empty()) m_rows->addWidget(makeLabel(tr("Nobody has described any level yet."), "hint"), 0, 0, 1, 2);
}

void CompetencyGlance::openRepair(const std::string& rule)
{
    m_findings->openRepair(rule);
    // What opened has no place yet.
    QTimer::singleShot(0, this, [this] {
        ensureWidgetVisible(m_findings);
        if (QWidget* focused = focusWidget(); focused && m_findings->isAncestorOf(focused)) ensureWidgetVisible(focused);
    });
}

} // namespace cadre
