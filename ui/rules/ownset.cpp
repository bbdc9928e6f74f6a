// SPDX-License-Identifier: Apache-2.0
#include "rules/ownset.hpp"

#include "look/label.hpp"
#include "review/rulesteps.hpp"
#include "rules/setcard.hpp"
#include "rules/words.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace cadre {

namespace {

Binding<std::string> nameOfSet(Session& session)
{
    return {[&session] {
                const std::string name = session.rules().name;
                return findRuleSet(name) ? std::string() : name;
            },
            [&session](const std::string& name) {
                if (!findRuleSet(name)) session.push(renameRuleSet(session.program(), name));
            }};
}

} // namespace

bool isOwnSet(const RuleSet& set)
{
    return !findRuleSet(set.name) || needsName(set);
}

bool needsName(const RuleSet& set)
{
    const RuleSet* shipped = findRuleSet(set.name);
    return shipped && (shipped->name != shippedBase(set).name || !differences(set).empty());
}

SetNameEditor::SetNameEditor(Session& session, QWidget* parent) : TextEditor(session, nameOfSet(session), parent)
{
    setPlaceholder(tr("Its name, for reports"));
    setLabel(tr("Name of your own set"));
}

bool SetNameEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool taken = TextEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) emit left();
    return taken;
}

QString SetNameEditor::remarkOn(const QString& text) const
{
    if (!findRuleSet(fromQt(text))) return {};
    return tr("A shipped set has this name. Choose another.");
}

OwnSet::OwnSet(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new SetNameEditor(session)), m_line(makeLabel({}, "hint"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(cardHeight);
    auto* title = makeLabel(tr("Your own set"), "sectionTitle");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, cardPadding, cardPadding, 6);
    layout->setSpacing(3);
    layout->addWidget(title);
    layout->addWidget(m_name);
    layout->addWidget(m_line, 1);
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_name, &Editor::noteChanged, this, &OwnSet::showLine);
    connect(m_name, &SetNameEditor::left, this, &OwnSet::refresh);
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (!edit.reviewSettings.empty()) refresh();
    });
    connect(&session, &Session::replaced, this, &OwnSet::refresh);
    refresh();
}

void OwnSet::focusName()
{
    if (m_name->isEnabled()) m_name->focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

void OwnSet::refresh()
{
    m_inForce = isOwnSet(m_session.rules());
    m_name->refresh();
    // While somebody types in it, it must not lose the cursor.
    m_name->setEnabled(m_inForce || m_name->focusTarget()->hasFocus());
    showLine();
    update();
}

void OwnSet::showLine()
{
    const bool wrong = !m_name->note().isEmpty();
    m_line->setText(wrong       ? QStringLiteral("▲ ") + m_name->note()
                    : m_inForce ? changesWords(m_session.rules())
                                : tr("Change a rule, or import a set."));
    m_line->setProperty("part", wrong ? "findingText" : "hint");
    m_line->setProperty("severity", wrong ? "warning" : "");
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

void OwnSet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSetCard(painter, rect(), {.inForce = m_inForce});
}

} // namespace cadre
