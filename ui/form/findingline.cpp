// SPDX-License-Identifier: Apache-2.0
#include "form/findingline.hpp"

#include "findings/findingactions.hpp"
#include "look/label.hpp"
#include "look/mark.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace cadre {

namespace {

constexpr int signSize = 12;

void setSeverity(QWidget& widget, Severity severity)
{
    if (widget.property("severity").toString() == QLatin1String(wordOf(severity))) return;
    widget.setProperty("severity", wordOf(severity));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

FindingLine::FindingLine(Session& session, const Finding& finding, bool withWhy, bool withPlace, QWidget* parent)
    : QFrame(parent), m_finding(finding), m_sign(new QLabel), m_message(makeLabel({}, "findingText")),
      m_why(withWhy ? makeLabel({}, "lead") : nullptr),
      m_actions(new FindingActions(session, finding, FindingActions::Look::links, withPlace))
{
    if (withWhy) setProperty("part", "finding");
    auto* grid = new QGridLayout(this);
    const int margin = withWhy ? 10 : 0;
    grid->setContentsMargins(margin, withWhy ? 8 : 2, margin, withWhy ? 6 : 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(withWhy ? 4 : 0);
    grid->setColumnStretch(1, 1);
    m_sign->setContentsMargins(0, 2, 0, 0);
    m_message->setMinimumWidth(0);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_message, 0, 1);
    if (m_why) grid->addWidget(m_why, 1, 1);
    grid->addWidget(m_actions, 2, 1);
    showTexts();
}

void FindingLine::show(const Finding& finding)
{
    m_finding = finding;
    showTexts();
    m_actions->setFinding(finding);
}

void FindingLine::openRepair()
{
    m_actions->openFirst();
}

void FindingLine::showTexts()
{
    setSeverity(*this, m_finding.severity);
    setSeverity(*m_message, m_finding.severity);
    m_sign->setPixmap(markIcon(markOf(m_finding.severity)).pixmap(signSize, signSize));
    m_sign->setAccessibleName(shown(labelOf(m_finding.severity)));
    m_message->setText(shown(m_finding.message));
    if (m_why) m_why->setText(shown(m_finding.why));
    else m_message->setToolTip(shown(m_finding.why));
    if (m_why) m_why->setVisible(!m_finding.why.empty());
}

FindingLines::FindingLines(Session& session, bool withWhy, bool withPlace, QWidget* parent)
    : QWidget(parent), m_session(session), m_withWhy(withWhy), m_withPlace(withPlace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(withWhy ? 8 : 2);
    hide();
}

FindingLine* FindingLines::takeLine(std::vector<FindingLine*>& lines, const Finding& finding) const
{
    const auto found = std::ranges::find_if(lines, [&](const FindingLine* line) { return isSame(line->finding(), finding); });
    if (found == lines.end()) return nullptr;
    FindingLine* line = *found;
    lines.erase(found);
    return line;
}

bool FindingLines::openRepair(const std::string& rule)
{
    const auto found = std::ranges::find_if(m_lines, [&](const FindingLine* line) { return line->finding().rule == rule; });
    if (found == m_lines.end()) return false;
    (*found)->openRepair();
    return true;
}

void FindingLines::show(const std::vector<const Finding*>& findings)
{
    std::vector<FindingLine*> before = std::move(m_lines);
    m_lines.clear();
    for (const Finding* finding : findings) {
        FindingLine* line = takeLine(before, *finding);
        if (line) line->show(*finding);
        else line = new FindingLine(m_session, *finding, m_withWhy, m_withPlace, this);
        const auto place = static_cast<int>(m_lines.size());
        if (m_layout->indexOf(line) != place) m_layout->insertWidget(place, line);
        m_lines.push_back(line);
    }
    for (FindingLine* line : before) {
        line->hide();
        line->deleteLater();
    }
    setVisible(!findings.empty());
}

} // namespace cadre
