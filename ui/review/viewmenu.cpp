// SPDX-License-Identifier: Apache-2.0
#include "review/viewmenu.hpp"

#include "review/reviewstate.hpp"
#include "review/rule.hpp"
#include "session/text.hpp"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>

namespace cadre {
namespace {

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, int value)
{
    QAction* action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setData(value);
    group.addAction(action);
    return action;
}

void check(const QActionGroup& group, int value)
{
    for (QAction* action : group.actions())
        if (action->data().toInt() == value) action->setChecked(true);
}

} // namespace

QString groupingName(FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::severity:
        return ViewMenu::tr("By severity");
    case FindingGrouping::page:
        return ViewMenu::tr("By page");
    case FindingGrouping::lesson:
        break;
    }
    return ViewMenu::tr("By lesson");
}

ViewMenu::ViewMenu(ReviewState& state, QWidget* parent)
    : QToolButton(parent), m_state(state), m_grouping(new QActionGroup(this)), m_lesson(new QActionGroup(this))
{
    setProperty("part", "menuButton");
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("How findings are grouped, and which lesson is shown"));
    auto* menu = new QMenu(this);
    menu->addSection(tr("Group"));
    for (const auto grouping : {FindingGrouping::severity, FindingGrouping::page, FindingGrouping::lesson})
        addChoice(*menu, *m_grouping, groupingName(grouping), static_cast<int>(grouping));
    menu->addSection(tr("Show"));
    addChoice(*menu, *m_lesson, tr("All lessons"), 0);
    for (int lesson = 1; lesson <= lessonCount; ++lesson)
        addChoice(*menu, *m_lesson, tr("Lesson %1: %2").arg(lesson).arg(shown(lessonName(lesson))), lesson);
    setMenu(menu);
    connect(m_grouping, &QActionGroup::triggered, this, [this](const QAction* action) {
        FindingView view = m_state.view();
        view.grouping = static_cast<FindingGrouping>(action->data().toInt());
        m_state.setView(view);
    });
    connect(m_lesson, &QActionGroup::triggered, this, [this](const QAction* action) {
        FindingView view = m_state.view();
        view.lesson = action->data().toInt();
        m_state.setView(view);
    });
    connect(&state, &ReviewState::viewChanged, this, &ViewMenu::follow);
    follow();
}

void ViewMenu::follow()
{
    check(*m_grouping, static_cast<int>(m_state.view().grouping));
    check(*m_lesson, m_state.view().lesson);
    const QString grouping = groupingName(m_state.view().grouping);
    setText(grouping + QStringLiteral(" ▾"));
    setAccessibleName(tr("Group findings: %1").arg(grouping));
}

QLineEdit* makeFilterLine(ReviewState& state)
{
    auto* line = new QLineEdit(state.view().filter);
    line->setPlaceholderText(ViewMenu::tr("Filter"));
    line->setProperty("ownUndo", true);
    line->setClearButtonEnabled(true);
    line->setMaximumWidth(180);
    line->setAccessibleName(ViewMenu::tr("Filter findings"));
    line->setToolTip(ViewMenu::tr("Words of the finding, the number of a rule, or a place"));
    QObject::connect(line, &QLineEdit::textChanged, &state, [&state](const QString& text) {
        FindingView view = state.view();
        view.filter = text;
        state.setView(view);
    });
    QObject::connect(&state, &ReviewState::viewChanged, line, [&state, line] {
        if (line->text() != state.view().filter) line->setText(state.view().filter);
    });
    return line;
}

} // namespace cadre
