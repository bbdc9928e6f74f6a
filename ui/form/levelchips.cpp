// SPDX-License-Identifier: Apache-2.0
#include "form/levelchips.hpp"

#include "review/finding.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace cadre {

namespace {

using Entries = std::vector<CompetencyAtLevel>;
using Keys = std::vector<std::string>;

/// The competencies alone. What stays keeps its level.
Binding<Keys> competenciesOf(const Binding<Entries>& list)
{
    return {[list] {
                Keys keys;
                for (const CompetencyAtLevel& entry : list.read()) keys.push_back(entry.competency.value);
                return keys;
            },
            [list](const Keys& keys) {
                Entries entries = list.read();
                const auto isNamed = [&](const std::string& key) {
                    return std::ranges::any_of(entries,
                                               [&](const auto& entry) { return entry.competency.value == key; });
                };
                std::erase_if(entries, [&](const CompetencyAtLevel& entry) {
                    return std::ranges::find(keys, entry.competency.value) == keys.end();
                });
                for (const std::string& key : keys)
                    if (!isNamed(key)) entries.push_back({.competency = {key}, .level = {}, .unknown = {}});
                list.write(std::move(entries));
            }};
}

std::optional<std::int64_t> numberOf(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

LevelChips::LevelChips(Session& session, Binding<Entries> list, Options options, OptionLabel label, QWidget* parent)
    : ChipsEditor(session, competenciesOf(list), std::move(options), std::move(label), tr("none yet"),
                  {RecordType::competency, RecordType::brief}, parent),
      m_list(std::move(list))
{
}

void LevelChips::refresh()
{
    ChipsEditor::refresh();
    showLevels();
}

void LevelChips::showLevels()
{
    const Entries entries = m_list.read();
    for (std::size_t i = 0; i < std::min(entries.size(), m_buttons.size()); ++i) {
        const auto& level = entries[i].level;
        const auto& [button, label] = m_buttons[i];
        button->setText(level ? tr("→ %1").arg(*level) : tr("→ level?"));
        const QString name = level ? tr("%1: level %2").arg(label).arg(*level) : tr("%1: no level yet").arg(label);
        if (name != button->accessibleName()) button->setAccessibleName(name);
        button->setToolTip(tr("%1. Press it, or type a digit, to set the level.").arg(name));
    }
}

void LevelChips::fillChip(QHBoxLayout& layout, const Option& option, std::size_t place)
{
    if (place == 0) m_buttons.clear();
    auto* button = new QToolButton(layout.parentWidget());
    button->setProperty("part", "chipLevel");
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->installEventFilter(this);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, place] {
        menu->clear();
        const Entries entries = m_list.read();
        const bool hasLevel = place < entries.size() && entries[place].level;
        const std::string now = hasLevel ? std::to_string(*entries[place].level) : std::string();
        const auto add = [&](const QString& text, const std::string& level) {
            QAction* action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(level == now);
            connect(action, &QAction::triggered, this, [this, place, level] { setLevel(place, numberOf(level)); });
        };
        for (const Option& level : levelOptions(m_session.program())) add(level.label, level.key);
        menu->addSeparator();
        add(tr("No level yet"), {});
    });
    layout.addWidget(button);
    m_buttons.push_back({button, option.label});
    showLevels();
}

bool LevelChips::eventFilter(QObject* watched, QEvent* event)
{
    const auto at = std::ranges::find(m_buttons, watched, [](const Button& each) -> QObject* { return each.button; });
    if (at != m_buttons.end() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto place = static_cast<std::size_t>(at - m_buttons.begin());
        const std::string typed = key->text().toStdString();
        const std::vector<Option> levels = levelOptions(m_session.program());
        const bool sets = std::ranges::find(levels, typed, &Option::key) != levels.end();
        if (sets || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            setLevel(place, sets ? numberOf(typed) : std::nullopt);
            return true;
        }
    }
    return ChipsEditor::eventFilter(watched, event);
}

void LevelChips::setLevel(std::size_t place, std::optional<std::int64_t> level)
{
    Entries entries = m_list.read();
    if (place >= entries.size() || entries[place].level == level) return;
    entries[place].level = level;
    m_session.seal();
    m_list.write(std::move(entries));
    m_session.seal();
}

QWidget* LevelChips::controlOf(const Finding& finding)
{
    const Entries entries = m_list.read();
    for (std::size_t i = 0; i < std::min(entries.size(), m_buttons.size()); ++i) {
        const RecordRef competency{RecordType::competency, entries[i].competency.value};
        if (std::ranges::find(finding.subjects, competency) != finding.subjects.end()) return m_buttons[i].button;
    }
    return focusTarget();
}

} // namespace cadre
