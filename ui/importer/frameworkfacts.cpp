// SPDX-License-Identifier: Apache-2.0
#include "importer/frameworkfacts.hpp"

#include "session/text.hpp"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

constexpr std::size_t mostNotes = 50;

void addText(QVBoxLayout& layout, const QString& text, const char* part)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("part", part);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
}

void addFact(QVBoxLayout& layout, const QString& title, const std::string& text)
{
    if (text.empty()) return;
    addText(layout, title, "fieldLabel");
    addText(layout, toQt(text), "fact");
    layout.addSpacing(6);
}

QString levelText(const ImportLevel& level, const std::vector<ScaleStep>& scale)
{
    if (level.isNew) return Words::tr("%1 → level %2, added to the scale").arg(toQt(level.name)).arg(level.level);
    const auto step = std::ranges::find(scale, level.level, &ScaleStep::level);
    if (step == scale.end() || step->name.empty())
        return Words::tr("%1 → level %2").arg(toQt(level.name)).arg(level.level);
    return Words::tr("%1 → level %2, %3").arg(toQt(level.name)).arg(level.level).arg(toQt(step->name));
}

void addLevels(QVBoxLayout& layout, const ImportPlan& plan, const Program& program)
{
    if (plan.levels.empty()) return;
    addText(layout, Words::tr("Its levels become yours"), "fieldLabel");
    const auto scale = scaleOf(only(program.brief));
    for (const ImportLevel& level : plan.levels) addText(layout, levelText(level, scale), "fact");
    layout.addSpacing(6);
}

void addNotes(QVBoxLayout& layout, const std::vector<FrameworkNote>& notes)
{
    if (notes.empty()) return;
    layout.addSpacing(6);
    addText(layout, Words::tr("To look at"), "sectionTitle");
    for (std::size_t i = 0; i < std::min(notes.size(), mostNotes); ++i) {
        addText(layout, shown(notes[i].text), "fact");
        if (!notes[i].pointer.empty()) addText(layout, toQt(notes[i].pointer), "hint");
        layout.addSpacing(4);
    }
    if (notes.size() > mostNotes) addText(layout, Words::tr("… and %1 more").arg(notes.size() - mostNotes), "hint");
}

} // namespace

QWidget* makeFrameworkFacts(const Framework& framework, const ImportPlan& plan, const Program& program)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(2);
    addText(*layout, Words::tr("The framework"), "sectionTitle");
    layout->addSpacing(6);
    addFact(*layout, Words::tr("Name"), framework.name);
    addFact(*layout, Words::tr("Version"), framework.version);
    addFact(*layout, Words::tr("Licence"), framework.licence);
    addLevels(*layout, plan, program);
    addNotes(*layout, plan.notes);
    layout->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(290);
    scroll->setAccessibleName(Words::tr("The framework"));
    return scroll;
}

} // namespace cadre
