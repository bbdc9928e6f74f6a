// SPDX-License-Identifier: Apache-2.0
#include "importer/levelchoices.hpp"

#include "exchange/importlevels.hpp"
#include "look/flowlayout.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace cadre {
namespace {

QString levelText(std::int64_t level, const std::vector<ScaleStep>& scale)
{
    const auto step = std::ranges::find(scale, level, &ScaleStep::level);
    if (step == scale.end()) return LevelChoices::tr("%1 (new)").arg(level);
    return step->name.empty() ? QString::number(level) : LevelChoices::tr("%1 %2").arg(level).arg(toQt(step->name));
}

QComboBox* makeChoice(const ImportLevel& level, const std::vector<ScaleStep>& scale)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(LevelChoices::tr("“%1” becomes level").arg(toQt(level.name)));
    for (std::int64_t number = 1; number <= highestImportLevel; ++number)
        choice->addItem(levelText(number, scale), QVariant::fromValue<qlonglong>(number));
    choice->setCurrentIndex(static_cast<int>(level.level) - 1);
    return choice;
}

} // namespace

LevelChoices::LevelChoices(const std::vector<ImportLevel>& levels, const std::vector<ScaleStep>& scale, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this, 10, 4);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const ImportLevel& level : levels) {
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(5);
        auto* name = makeLabel(tr("%1 →").arg(toQt(level.name).left(40)), "fact");
        name->setWordWrap(false);
        auto* choice = makeChoice(level, scale);
        name->setBuddy(choice);
        row->addWidget(name);
        row->addWidget(choice);
        layout->addWidget(pair);
        m_choices.push_back(choice);
        connect(choice, &QComboBox::activated, this, &LevelChoices::changed);
    }
}

std::vector<std::int64_t> LevelChoices::levels() const
{
    std::vector<std::int64_t> levels;
    for (const QComboBox* choice : m_choices) levels.push_back(choice->currentData().toLongLong());
    return levels;
}

} // namespace cadre
