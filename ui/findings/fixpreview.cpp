// SPDX-License-Identifier: Apache-2.0
#include "findings/fixpreview.hpp"

#include "findings/changelist.hpp"
#include "look/flowlayout.hpp"
#include "look/label.hpp"
#include "review/fixall.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cadre {
namespace {

constexpr std::size_t mostCandidates = 5;
constexpr int underRadio = 24; ///< Where the text of a radio button starts.

QPushButton* makeButton(const QString& text, const char* part)
{
    auto* button = new QPushButton(text);
    if (part) button->setProperty("part", part);
    button->setAutoDefault(true); // Enter presses it
    return button;
}

std::size_t shownCandidates(const Fix& fix)
{
    return std::min(fix.candidates.size(), mostCandidates);
}

/// Whether two fixes offer the same choice, whatever each would change by now.
bool sameChoice(const Fix& one, const Fix& other)
{
    const auto same = [](const Candidate& a, const Candidate& b) {
        return a.record == b.record && a.reason == b.reason;
    };
    return std::ranges::equal(one.candidates, other.candidates, same);
}

} // namespace

FixPreview::FixPreview(Session& session, std::string rule, QWidget* parent)
    : QFrame(parent), m_session(session), m_rule(std::move(rule)), m_work(session, tr("Working out the repairs…")),
      m_title(makeLabel({}, "strong")), m_candidates(new QVBoxLayout),
      m_choice(new QButtonGroup(this)), m_more(makeLabel({}, "hint")), m_changes(new ChangeList),
      m_note(makeLabel({}, "hint")), m_apply(makeButton(tr("Apply"), "primary")),
      m_all(makeButton({}, nullptr)), m_other(makeButton(tr("Other…"), nullptr)), m_cancel(makeButton(tr("Cancel"), nullptr))
{
    setProperty("part", "drawer");
    m_candidates->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 9);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(m_candidates);
    layout->addWidget(m_more);
    layout->addWidget(m_changes);
    layout->addWidget(m_note);
    layout->addLayout(makeButtons());
    connect(&m_work, &LongWork::cancelled, this, [this] {
        say({});
        m_all->setChecked(false);
    });
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) showChanges();
    });
    m_note->hide();
    m_more->hide();
}

QLayout* FixPreview::makeButtons()
{
    auto* row = new FlowLayout(nullptr, 6);
    row->addWidget(m_apply);
    row->addWidget(m_all);
    row->addWidget(m_other);
    row->addWidget(m_cancel);
    m_apply->setToolTip(tr("Enter applies it. Undo takes it back."));
    m_all->setCheckable(true);
    m_all->setToolTip(tr("Repairs every finding of this kind that this repair fits. One undo takes it all back."));
    connect(m_all, &QPushButton::toggled, this, &FixPreview::showChanges);
    m_other->setToolTip(tr("Choose in the field itself"));
    m_cancel->setToolTip(tr("Esc leaves everything as it is."));
    connect(m_apply, &QPushButton::clicked, this, &FixPreview::applyAsked);
    connect(m_other, &QPushButton::clicked, this, &FixPreview::fieldAsked);
    connect(m_cancel, &QPushButton::clicked, this, &FixPreview::cancelled);
    return row;
}

void FixPreview::show(const Fix& fix)
{
    const bool otherChoice = !sameChoice(m_fix, fix);
    m_fix = fix;
    const QString label = shown(fix.label);
    m_title->setText(fix.candidates.empty() ? tr("What this will change") : label);
    setAccessibleName(tr("What “%1” will change").arg(label));
    if (otherChoice) showCandidates();
    m_other->setVisible(!fix.candidates.empty() && fix.goTo);
    offerAll();
    say(fix.needsPerson ? tr("Only you can decide this. Apply it if it is right.") : QString());
    showChanges();
}

void FixPreview::showCandidates()
{
    const bool hadFocus = m_choice->checkedButton() && m_choice->checkedButton()->hasFocus();
    while (QLayoutItem* item = m_candidates->takeAt(0)) {
        if (auto* radio = qobject_cast<QRadioButton*>(item->widget())) m_choice->removeButton(radio);
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < shownCandidates(m_fix); ++i) addCandidate(m_fix.candidates[i], static_cast<int>(i));
    if (QAbstractButton* first = m_choice->button(0)) {
        first->setChecked(true);
        if (hadFocus) first->setFocus();
    }
    const auto left = static_cast<int>(m_fix.candidates.size() - shownCandidates(m_fix));
    m_more->setText(tr("%n more in the field", nullptr, left));
    m_more->setVisible(left > 0);
}

void FixPreview::addCandidate(const Candidate& candidate, int number)
{
    const QString name = shownName(m_session.program(), candidate.record);
    auto* radio = new QRadioButton(QString(name).replace(u'&', QStringLiteral("&&")));
    radio->setAccessibleName(name);
    radio->setAccessibleDescription(shown(candidate.reason));
    m_choice->addButton(radio, number);
    m_candidates->addWidget(radio);
    auto* reason = makeLabel(shown(candidate.reason), "hint");
    reason->setContentsMargins(underRadio, 0, 0, 2);
    m_candidates->addWidget(reason);
}

/// Another choice for each finding is none that could be made for all.
void FixPreview::offerAll()
{
    const auto count = std::ranges::count(m_session.review().findings, m_rule, &Finding::rule);
    const bool canBe = count > 1 && m_fix.candidates.empty();
    if (!canBe) m_all->setChecked(false);
    m_all->setVisible(canBe);
    m_all->setText(tr("All %n of this kind", nullptr, static_cast<int>(count)));
}

bool FixPreview::isForAll() const
{
    return m_all->isChecked();
}

Text FixPreview::label() const
{
    if (!isForAll()) return m_fix.label;
    return Text(CADRE_TEXT("{fix} (all of this kind)")).withTexts("fix", {m_fix.label});
}

/// Works on copies alone.
std::function<Edit(const std::stop_token&)> FixPreview::editOfAll() const
{
    return [program = m_session.program(), rules = m_session.rules(), rule = m_rule,
            pattern = m_fix.label.pattern](const std::stop_token& stopping) {
        const auto isMeant = [&](const Finding& finding) { return finding.rule == rule; };
        const auto isSuch = [&](const Fix& fix) { return !isEmpty(fix.edit) && fix.label.pattern == pattern; };
        const auto choose = [&](const Finding& finding) -> const Fix* {
            const auto found = std::ranges::find_if(finding.fixes, isSuch);
            return found == finding.fixes.end() ? nullptr : &*found;
        };
        return diff(program, fixAll(program, rules, isMeant, choose, stopping).program);
    };
}

void FixPreview::workOutAll()
{
    if (m_revisionOfAll == m_session.revision()) return showEdit(m_editOfAll);
    showEdit({});
    say(tr("Working out what it changes…"));
    m_work.run<Edit>(editOfAll(), [this, revision = m_session.revision()](Edit& edit) {
        if (revision != m_session.revision()) return workOutAll();
        m_editOfAll = std::move(edit);
        m_revisionOfAll = revision;
        say({});
        showEdit(m_editOfAll);
    });
}

Edit FixPreview::chosenEdit() const
{
    if (isForAll()) return editOfAll()({});
    if (m_fix.candidates.empty()) return m_fix.edit;
    const int chosen = m_choice->checkedId();
    return chosen < 0 ? Edit() : m_fix.candidates[static_cast<std::size_t>(chosen)].edit;
}

const QStringList& FixPreview::words() const
{
    return m_changes->words();
}

void FixPreview::showChanges()
{
    if (isForAll() && m_session.isLarge()) return workOutAll();
    m_work.cancel();
    showEdit(chosenEdit());
}

void FixPreview::showEdit(Edit edit)
{
    m_edit = std::move(edit);
    m_apply->setEnabled(!isEmpty(m_edit));
    m_changes->show(describe(m_session.program(), m_edit));
    emit heightChanged();
}

void FixPreview::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    emit heightChanged();
}

QList<QWidget*> FixPreview::controls() const
{
    QList<QWidget*> list;
    for (QAbstractButton* radio : m_choice->buttons()) list << radio;
    return list << m_apply << m_all << m_other << m_cancel;
}

void FixPreview::focusFirst()
{
    if (QAbstractButton* chosen = m_choice->checkedButton()) chosen->setFocus(Qt::TabFocusReason);
    else m_apply->setFocus(Qt::TabFocusReason);
}

void FixPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit applyAsked();
        break;
    case Qt::Key_Escape:
        emit cancelled();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace cadre
