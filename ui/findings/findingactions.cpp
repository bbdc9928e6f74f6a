// SPDX-License-Identifier: Apache-2.0
#include "findings/findingactions.hpp"

#include "findings/acceptform.hpp"
#include "findings/fixpreview.hpp"
#include "findings/repair.hpp"
#include "look/actionbutton.hpp"
#include "look/flowlayout.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

bool opensPreview(const Fix& fix)
{
    return !isEmpty(fix.edit) || !fix.candidates.empty();
}

} // namespace

FindingActions::FindingActions(Session& session, const Finding& finding, Look look, bool withPlace, QWidget* parent)
    : QWidget(parent), m_session(session), m_finding(finding), m_look(look),
      m_row(look == Look::links ? new FlowLayout(nullptr, 12, 0) : new FlowLayout(nullptr, 6))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_row);
    if (withPlace) {
        m_show = makeButton(m_row->count());
        m_show->setFullText(tr("Show me"));
        m_show->setToolTip(tr("Goes to the field"));
        connect(m_show, &QPushButton::clicked, this, [this] { m_session.goTo(Place(m_finding.place)); });
    }
    m_acceptButton = makeButton(m_row->count());
    m_acceptButton->setFullText(m_look == Look::links ? tr("Accept…") : tr("Accept with a reason…"));
    m_acceptButton->setToolTip(tr("Keep it as it is, and say why"));
    m_acceptButton->setCheckable(true);
    connect(m_acceptButton, &QPushButton::clicked, this, &FindingActions::openAcceptForm);
    setFinding(finding);
}

ActionButton* FindingActions::makeButton(int place)
{
    auto* button = new ActionButton;
    button->setProperty("part", m_look == Look::links ? "actionLink" : "action");
    m_row->insertWidget(place, button);
    return button;
}

void FindingActions::setFinding(const Finding& finding)
{
    m_finding = finding;
    const std::vector<Fix> fixes = m_session.fixesOf(finding);
    refreshButtons(fixes);
    if (m_preview) refreshPreview(fixes);
    for (QWidget* control : controls()) control->setAccessibleDescription(shown(finding.message));
}

void FindingActions::refreshButtons(const std::vector<Fix>& fixes)
{
    m_fixes = fixes;
    while (m_fixButtons.size() < fixes.size()) {
        const std::size_t number = m_fixButtons.size();
        m_fixButtons.push_back(makeButton(static_cast<int>(number)));
        connect(m_fixButtons.back(), &QPushButton::clicked, this, [this, number] { useFix(number); });
    }
    for (std::size_t i = 0; i < m_fixButtons.size(); ++i) {
        ActionButton& button = *m_fixButtons[i];
        button.setVisible(i < fixes.size());
        if (i >= fixes.size()) continue;
        const QString label = shown(fixes[i].label);
        const QString hint = opensPreview(fixes[i]) ? tr("Shows what it will change") : tr("Goes to the field");
        button.setFullText(label);
        button.setToolTip(tr("%1. %2").arg(label, hint));
        button.setCheckable(opensPreview(fixes[i]));
        button.setChecked(m_opener == &button);
    }
}

void FindingActions::openFirst()
{
    if (m_fixes.empty()) return controls().front()->setFocus(Qt::OtherFocusReason);
    if (m_opener != m_fixButtons.front()) useFix(0);
}

void FindingActions::useFix(std::size_t number)
{
    const bool wasOpen = m_opener == m_fixButtons[number];
    close();
    if (wasOpen || number >= m_fixes.size()) return;
    // The review may be a moment behind the program: what is shown is made for the program as it is now.
    const Text label = m_fixes[number].label;
    refreshButtons(m_session.fixesOf(m_finding));
    const auto fix = std::ranges::find(m_fixes, label, &Fix::label);
    if (fix == m_fixes.end()) return;
    const Fix chosen = *fix;
    if (opensPreview(chosen)) openPreview(chosen, m_fixButtons[static_cast<std::size_t>(fix - m_fixes.begin())]);
    else if (chosen.goTo) m_session.goTo(*chosen.goTo);
}

const Fix* FindingActions::sameFix(const std::vector<Fix>& fixes) const
{
    const auto found = std::ranges::find(fixes, m_preview->fix().label, &Fix::label);
    return found == fixes.end() || !opensPreview(*found) ? nullptr : &*found;
}

void FindingActions::openPreview(const Fix& fix, ActionButton* opener)
{
    auto* preview = new FixPreview(m_session, m_finding.rule);
    preview->show(fix);
    connect(preview, &FixPreview::applyAsked, this, &FindingActions::applyShown);
    connect(preview, &FixPreview::cancelled, this, &FindingActions::close);
    connect(preview, &FixPreview::heightChanged, this, &FindingActions::heightChanged);
    connect(preview, &FixPreview::fieldAsked, this, [this] {
        const std::optional<Place> place = m_preview->fix().goTo;
        close();
        if (place) m_session.goTo(*place);
    });
    open(preview, preview->controls(), opener);
    m_preview = preview;
    preview->focusFirst();
}

void FindingActions::refreshPreview(const std::vector<Fix>& fixes)
{
    const Fix* fix = sameFix(fixes);
    if (!fix) return close();
    if (*fix != m_preview->fix() || m_preview->isForAll()) m_preview->show(*fix);
}

void FindingActions::applyShown()
{
    const QStringList seen = m_preview->words();
    refreshPreview(m_session.fixesOf(m_finding));
    if (!m_preview || isEmpty(m_preview->edit())) return;
    // Nothing is done that nobody has seen.
    if (m_preview->words() != seen)
        return m_preview->say(tr("The program has changed since. This is what it would change now."));
    const Text label = m_preview->label();
    const Edit edit = m_preview->edit();
    close();
    repair(m_session, label, edit);
}

void FindingActions::openAcceptForm()
{
    const bool wasOpen = m_opener == m_acceptButton;
    close();
    if (wasOpen) return;
    auto* form = new AcceptForm(m_session);
    connect(form, &AcceptForm::confirmed, this, [this, form] {
        const Acceptance acceptance = form->acceptance();
        close();
        accept(m_session, m_finding, acceptance);
    });
    connect(form, &AcceptForm::cancelled, this, &FindingActions::close);
    connect(form, &AcceptForm::heightChanged, this, &FindingActions::heightChanged);
    open(form, form->controls(), m_acceptButton);
    form->focusFirst();
}

void FindingActions::open(QWidget* drawer, const QList<QWidget*>& inside, ActionButton* opener)
{
    m_drawer = drawer;
    m_opener = opener;
    opener->setChecked(true);
    layout()->addWidget(drawer);
    drawer->show();
    QWidget* before = m_acceptButton;
    for (QWidget* control : inside) {
        setTabOrder(before, control);
        before = control;
    }
    emit heightChanged();
}

void FindingActions::close()
{
    if (!m_drawer) return;
    const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
    ActionButton* opener = std::exchange(m_opener, nullptr);
    opener->setChecked(false);
    if (hadFocus) opener->setFocus(Qt::OtherFocusReason);
    m_drawer->hide();
    m_drawer->deleteLater();
    m_drawer = nullptr;
    m_preview = nullptr;
    emit heightChanged();
}

QList<QWidget*> FindingActions::controls() const
{
    QList<QWidget*> list;
    for (ActionButton* button : m_fixButtons) list << button;
    if (m_show) list << m_show;
    return list << m_acceptButton;
}

} // namespace cadre
