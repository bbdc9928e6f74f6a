// SPDX-License-Identifier: Apache-2.0
#include "importer/frameworkfacts.hpp"

#include "session/text.hpp"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadre {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

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

} // namespace

QWidget* makeFrameworkFacts(const Framework& framework)
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
