// SPDX-License-Identifier: Apache-2.0
#include "journey/journeycommands.hpp"

#include "actions/actions.hpp"
#include "actions/sequence.hpp"
#include "actions/several.hpp"
#include "journey/journeyclip.hpp"
#include "journey/journeyselection.hpp"
#include "journey/journeyview.hpp"
#include "journey/journeywords.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

/// Longer menus don't fit on a screen; the form of the activity has the whole list.
constexpr std::size_t mostInMenu = 24;

QString menuText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

JourneyCommands::JourneyCommands(Session& session, JourneyView& view) : QObject(&view), m_session(session), m_view(view)
{
    makeMoves();
    makeEdits();
    makeZooms();
    connect(&view, &JourneyView::refreshed, this, &JourneyCommands::setEnabled);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &JourneyCommands::setEnabled);
    connect(&view, &JourneyView::followersChanged, this,
            [this] { m_along->setChecked(m_view.followers() == Followers::move); });
}

QAction* JourneyCommands::make(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void JourneyCommands::makeMoves()
{
    const auto pair = [this](const QString& text, Qt::KeyboardModifiers with, Qt::Key key,
                             const std::function<void(bool)>& act) {
        m_moves << make(text, {QKeySequence(with | key)}, [act] { act(false); });
        // The same the other way round: with what comes after, or without it.
        if (!(with & Qt::ControlModifier)) make({}, {QKeySequence(with | Qt::AltModifier | key)}, [act] { act(true); });
    };
    pair(tr("Move later"), Qt::NoModifier, Qt::Key_Right, [this](bool other) { move(1, other); });
    pair(tr("Move earlier"), Qt::NoModifier, Qt::Key_Left, [this](bool other) { move(-1, other); });
    pair(tr("Make longer"), Qt::ShiftModifier, Qt::Key_Right, [this](bool other) { changeLength(1, other); });
    pair(tr("Make shorter"), Qt::ShiftModifier, Qt::Key_Left, [this](bool other) { changeLength(-1, other); });
    pair(tr("Start later, end the same"), Qt::ControlModifier, Qt::Key_Right, [this](bool) { changeStart(1); });
    pair(tr("Start earlier, end the same"), Qt::ControlModifier, Qt::Key_Left, [this](bool) { changeStart(-1); });
    m_along = make(tr("Move what comes after along"), {},
                   [this] { m_view.setFollowers(m_along->isChecked() ? Followers::move : Followers::stay); });
    m_along->setCheckable(true);
    m_along->setChecked(m_view.followers() == Followers::move);
}

void JourneyCommands::makeEdits()
{
    m_rename = make(tr("Edit the name"), {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}, [this] { m_view.editName(); });
    m_details =
        make(tr("Open the details"), {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
             [this] { showDetails(); });
    m_after = make(tr("Comes after…"), {Qt::Key_L}, [this] { showComesAfter(); });
    m_records << make(tr("Cut"), {QKeySequence::Cut},
                      [this] {
                          copy();
                          remove();
                      })
              << make(tr("Copy"), {QKeySequence::Copy}, [this] { copy(); })
              << make(tr("Duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { duplicate(); })
              << make(tr("Remove"), {Qt::Key_Delete, Qt::Key_Backspace}, [this] { remove(); });
    m_paste = make(tr("Paste"), {QKeySequence::Paste}, [this] { paste({}); });
    m_all = make(tr("Select all"), {QKeySequence::SelectAll}, [this] { m_view.choose(allBars(m_view.layoutValue())); });
}

void JourneyCommands::makeZooms()
{
    m_zooms << make(tr("Wider months"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                    [this] { m_view.zoom(JourneyView::zoomStep); })
            << make(tr("Narrower months"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                    [this] { m_view.zoom(1 / JourneyView::zoomStep); })
            << make(tr("Fit all months into the width"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
                    [this] { m_view.setMonthWidth(0); });
}

Followers JourneyCommands::followers(bool other) const
{
    return (m_view.followers() == Followers::move) != other ? Followers::move : Followers::stay;
}

void JourneyCommands::move(std::int64_t months, bool other)
{
    m_view.perform(moveInTime(m_session.program(), m_view.chosen(), months, followers(other)), true);
}

void JourneyCommands::changeLength(std::int64_t months, bool other)
{
    m_view.perform(cadre::changeLength(m_session.program(), m_view.chosen(), months, followers(other)), true);
}

void JourneyCommands::changeStart(std::int64_t months)
{
    m_view.perform(cadre::changeStart(m_session.program(), m_view.chosen(), months), true);
}

void JourneyCommands::remove()
{
    const JourneyItem* current = m_view.current();
    // The bar before in time is selected next, so that keys go on from there.
    std::optional<JourneyItem> next;
    const auto& order = m_view.timeOrder();
    const auto& selection = m_session.selection();
    bool reached = false;
    for (const JourneyItem* item : order) {
        reached = reached || item == current;
        if (!isMovable(*item) || std::ranges::find(selection, item->record) != selection.end()) continue;
        if (reached && next) break;
        next = *item;
        if (reached) break;
    }
    m_view.perform(removeSeveral(m_session.program(), selection));
    if (next && m_session.selection().empty()) m_view.choose(*next);
}

void JourneyCommands::duplicate()
{
    Step step = duplicateSeveral(m_session.program(), m_session.selection());
    std::vector<RecordRef> added = addedBy(step.edit);
    if (added.empty()) return;
    m_view.perform(std::move(step));
    m_view.choose(std::move(added));
}

void JourneyCommands::copy()
{
    copyToClipboard(excerpt(m_session.program(), m_session.selection()));
}

void JourneyCommands::paste(std::optional<int> month)
{
    const std::optional<Program> copied = fromClipboard();
    if (!copied) return;
    Step step = pasteExcerpt(m_session.program(), *copied, month);
    std::vector<RecordRef> added = addedBy(step.edit);
    if (added.empty()) return;
    m_view.perform(std::move(step));
    m_view.choose(std::move(added));
}

void JourneyCommands::showDetails()
{
    if (!m_session.selection().empty()) m_session.goTo({m_session.selection().front(), "name"});
}

const Activity* JourneyCommands::activity() const
{
    const auto& selection = m_session.selection();
    if (selection.size() != 1 || selection.front().type != RecordType::activity) return nullptr;
    return find(m_session.program().activities, {selection.front().id});
}

void JourneyCommands::showComesAfter()
{
    const Activity* selected = activity();
    if (!selected) return;
    QMenu menu(&m_view);
    fillComesAfter(menu, *selected);
    menu.exec(m_view.viewport()->mapToGlobal(m_view.placeOf(m_session.selection().front()).bottomLeft()));
}

void JourneyCommands::fillComesAfter(QMenu& menu, const Activity& later)
{
    menu.setTitle(tr("Comes after"));
    menu.setToolTipsVisible(true);
    const Program& program = m_session.program();
    const Id<Activity> id = later.id;
    std::size_t count = 0;
    for (const JourneyItem* item : m_view.timeOrder()) {
        const Id<Activity> earlier{item->record.id};
        if (item->record.type != RecordType::activity || earlier == id || ++count > mostInMenu) continue;
        const bool isSo = std::ranges::find(later.dependsOn, earlier) != later.dependsOn.end();
        QAction* choice = menu.addAction(menuText(shownName(program, item->record)));
        choice->setCheckable(true);
        choice->setChecked(isSo);
        const Text why = isSo ? Text() : whyNotAfter(program, earlier, id);
        choice->setEnabled(why.empty());
        choice->setToolTip(why.empty() ? monthWords(program, item->record) : shown(why));
        connect(choice, &QAction::triggered, this, [this, earlier, id, isSo] {
            m_view.perform(isSo ? letNotComeAfter(m_session.program(), earlier, id)
                                : letComeAfter(m_session.program(), earlier, id));
        });
    }
    if (count > mostInMenu)
        menu.addAction(tr("%1 more in the details…").arg(count - mostInMenu), this, [this] {
            m_session.goTo({m_session.selection().front(), "dependsOn"});
        });
    if (menu.isEmpty()) menu.addAction(tr("There is no other activity"))->setEnabled(false);
}

/// The kind decides about the lane: working kinds stand under real work, all others under learning.
void JourneyCommands::fillKinds(QMenu& menu, const Activity& shownActivity)
{
    menu.setTitle(tr("Kind"));
    const Id<Activity> id = shownActivity.id;
    for (const auto& word : words<ActivityKind>()) {
        QAction* choice = menu.addAction(menuText(shown(word.label)));
        choice->setCheckable(true);
        choice->setChecked(shownActivity.kind == word.value);
        connect(choice, &QAction::triggered, this, [this, id, kind = word.value] {
            const Activity* found = find(m_session.program().activities, id);
            if (!found) return;
            Activity changed = *found;
            changed.kind = kind;
            m_view.perform(changeRecord(m_session.program(), std::move(changed), "kind"));
        });
    }
}

void JourneyCommands::add(JourneyLane lane, int month)
{
    const auto perform = [&](auto record) {
        record.id.value = newUuid();
        const RecordRef added = refTo(record);
        m_view.perform(addRecord(m_session.program(), std::move(record)));
        m_view.choose({added});
        m_view.editName();
    };
    if (lane == JourneyLane::support) perform(Support{.startMonth = month, .durationMonths = 3});
    else if (lane == JourneyLane::measures) perform(Measure{.months = {month}});
    else if (lane == JourneyLane::learning)
        perform(Activity{.kind = ActivityKind::workshop, .startMonth = month, .durationMonths = 1});
    else perform(Activity{.kind = ActivityKind::assignment, .startMonth = month, .durationMonths = 3});
}

void JourneyCommands::showMenu(const QPoint& global, std::optional<JourneyLane> lane, std::optional<int> month)
{
    setEnabled();
    QMenu menu(&m_view);
    QMenu after(&menu);
    QMenu kinds(&menu);
    if (!m_session.selection().empty()) {
        menu.addActions({m_rename, m_details});
        if (const Activity* selected = activity()) {
            fillComesAfter(after, *selected);
            fillKinds(kinds, *selected);
            menu.addAction(m_after);
            menu.addMenu(&kinds);
        }
        menu.addSeparator();
        menu.addActions(m_moves);
        menu.addAction(m_along);
        menu.addSeparator();
        menu.addActions(m_records);
    }
    menu.addAction(m_paste);
    if (lane && month) {
        const JourneyLane where = *lane;
        const int when = *month;
        const QString name = menuText(monthWords(m_session.program(), when));
        menu.addAction(tr("Paste in %1").arg(name), this, [this, when] { paste(when); })
            ->setEnabled(m_paste->isEnabled());
        const QString text = where == JourneyLane::support    ? tr("Add a support in %1")
                             : where == JourneyLane::measures ? tr("Add a measure in %1")
                             : where == JourneyLane::learning ? tr("Add a workshop in %1")
                                                              : tr("Add an assignment in %1");
        menu.addAction(text.arg(name), this, [this, where, when] { add(where, when); });
    }
    menu.addAction(m_all);
    menu.addSeparator();
    menu.addActions(m_zooms);
    menu.exec(global);
}

void JourneyCommands::setEnabled()
{
    const JourneyItem* current = m_view.current();
    const bool one = m_session.selection().size() == 1 && current;
    for (QAction* action : m_moves) action->setEnabled(!m_view.chosen().empty());
    for (QAction* action : m_records) action->setEnabled(!m_view.chosen().empty());
    m_rename->setEnabled(one);
    m_details->setEnabled(!m_session.selection().empty());
    m_after->setEnabled(activity() != nullptr);
    m_paste->setEnabled(clipboardHasExcerpt());
}

} // namespace cadre
