// SPDX-License-Identifier: Apache-2.0
#include "form/findingline.hpp"

#include "form/flowlayout.hpp"
#include "look/mark.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace cadre {

namespace {

constexpr int signSize = 12;

QLabel* wrapped(const QString& text, const char* part, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(0);
    label->setProperty("part", part);
    return label;
}

} // namespace

FindingLine::FindingLine(Session& session, const Finding& finding, bool withWhy, bool withPlace, QWidget* parent)
    : QFrame(parent), m_session(session), m_rule(finding.rule), m_subjects(finding.subjects), m_message(finding.message)
{
    if (withWhy) setProperty("part", "finding");
    setProperty("severity", wordOf(finding.severity));
    auto* grid = new QGridLayout(this);
    const int margin = withWhy ? 10 : 0;
    grid->setContentsMargins(margin, withWhy ? 8 : 2, margin, margin);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);

    auto* sign = new QLabel(this);
    sign->setPixmap(markIcon(markOf(finding.severity)).pixmap(signSize, signSize));
    sign->setAccessibleName(shown(labelOf(finding.severity)));
    sign->setContentsMargins(0, 2, 0, 0);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    auto* message = wrapped(shown(finding.message), "findingText", this);
    message->setProperty("severity", wordOf(finding.severity));
    message->setToolTip(shown(finding.why));
    grid->addWidget(message, 0, 1);
    if (withWhy && !finding.why.empty()) grid->addWidget(wrapped(shown(finding.why), "lead", this), 1, 0, 1, 2);

    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto offer = [&](const QString& label, auto action) {
        auto* button = new QPushButton(QString(label).replace(QLatin1Char('&'), QLatin1String("&&")), buttons); // no key of its own
        button->setProperty("part", "fix");
        button->setToolTip(label);
        connect(button, &QPushButton::clicked, this, action);
        flow->addWidget(button);
    };
    const std::vector<Fix> fixes = session.fixesOf(finding);
    for (std::size_t i = 0; i < fixes.size(); ++i) offer(shown(fixes[i].label), [this, i] { useFix(i); });
    if (withPlace) offer(tr("Show me"), [this] { goToPlace(); });
    grid->addWidget(buttons, 2, 0, 1, 2);
    buttons->setVisible(flow->count() > 0);
}

const Finding* FindingLine::current() const
{
    for (const Finding& finding : m_session.review().findings)
        if (finding.rule == m_rule && finding.subjects == m_subjects && finding.message == m_message) return &finding;
    return nullptr;
}

void FindingLine::useFix(std::size_t number)
{
    const Finding* finding = current();
    if (!finding) return;
    const std::vector<Fix> fixes = m_session.fixesOf(*finding);
    if (number >= fixes.size()) return;
    const Fix fix = fixes[number];
    if (isEmpty(fix.edit)) {
        if (fix.goTo) m_session.goTo(*fix.goTo);
        return;
    }
    // The review may be a moment behind the program; a new one is then already on its way.
    if (!fits(m_session.program(), fix.edit)) return;
    m_session.seal();
    m_session.push(Step{.label = fix.label, .edit = fix.edit});
    m_session.seal();
}

void FindingLine::goToPlace()
{
    if (const Finding* finding = current()) m_session.goTo(Place(finding->place));
}

FindingLines::FindingLines(Session& session, bool withWhy, bool withPlace, QWidget* parent)
    : QWidget(parent), m_session(session), m_withWhy(withWhy), m_withPlace(withPlace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(withWhy ? 8 : 2);
    hide();
}

void FindingLines::show(const std::vector<const Finding*>& findings)
{
    QString shownNow;
    for (const Finding* finding : findings) {
        shownNow += toQt(finding->rule) + QLatin1String(wordOf(finding->severity))
                    + shown(finding->message) + shown(finding->why) + toQt(finding->place.record.id + finding->place.field);
        for (const RecordRef& subject : finding->subjects) shownNow += toQt(subject.id);
        for (const Fix& fix : m_session.fixesOf(*finding)) shownNow += shown(fix.label);
    }
    if (shownNow == m_shown) return;
    m_shown = shownNow;
    for (QWidget* line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (const Finding* finding : findings) {
        m_lines.push_back(new FindingLine(m_session, *finding, m_withWhy, m_withPlace, this));
        m_layout->addWidget(m_lines.back());
    }
    setVisible(!findings.empty());
}

} // namespace cadre
