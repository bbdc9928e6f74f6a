// SPDX-License-Identifier: Apache-2.0
#include "welcome/welcomepage.hpp"

#include "files/templates.hpp"
#include "look/label.hpp"
#include "session/text.hpp"
#include "welcome/recentbutton.hpp"
#include "welcome/recents.hpp"
#include "welcome/startcard.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadre {
namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStart(), 7);
    layout->addWidget(makeRecent(), 3);
    refresh();
}

QWidget* WelcomePage::makeStart()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(64, 48, 64, 32);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Cadre"), "brand"));
    column->addWidget(makeLabel(tr("Design a leadership program backward from the role it builds."), "brandLead"));
    column->addSpacing(24);
    column->addWidget(makeLabel(tr("Start from"), "sectionTitle"));
    column->addSpacing(6);
    column->addLayout(makeCards());
    column->addSpacing(16);
    column->addLayout(makeButtons());
    column->addStretch(1);
    auto* scroll = scrolled(content);
    scroll->setProperty("part", "startPane");
    return scroll;
}

QLayout* WelcomePage::makeCards()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(14);
    int number = 0;
    const auto add = [&](StartCard* card) {
        grid->addWidget(card, number / 2, number % 2);
        ++number;
    };
    for (const Template& entry : templates()) {
        if (entry.sample) continue;
        const QString name = toQt(entry.name);
        auto* card =
            new StartCard(shown(entry.title), shown(entry.description), staircaseOf(programFromTemplate(entry.name)));
        connect(card, &StartCard::clicked, this, [this, name] { emit templateChosen(name); });
        add(card);
    }
    return grid;
}

QLayout* WelcomePage::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* open = new QPushButton(tr("Open…"));
    open->setProperty("part", "primary");
    connect(open, &QPushButton::clicked, this, &WelcomePage::openChosen);
    auto* import = new QPushButton(tr("Import a framework…"));
    import->setToolTip(tr("Starts a blank program with its competencies"));
    connect(import, &QPushButton::clicked, this, &WelcomePage::importChosen);
    row->addWidget(open);
    row->addWidget(import);
    for (const Template& entry : templates()) {
        if (!entry.sample) continue;
        const QString name = toQt(entry.name);
        auto* sample = new QPushButton(tr("Try “%1”").arg(shown(entry.title)));
        sample->setToolTip(shown(entry.description));
        connect(sample, &QPushButton::clicked, this, [this, name] { emit templateChosen(name); });
        row->addWidget(sample);
    }
    row->addStretch(1);
    return row;
}

QWidget* WelcomePage::makeRecent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 52, 28, 24);
    column->addWidget(makeLabel(tr("Recent"), "sectionTitle"));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(1);
    auto* scroll = scrolled(content);
    scroll->setProperty("part", "recentPane");
    return scroll;
}

void WelcomePage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const QList<Recent> list = recents();
    if (list.isEmpty()) m_recent->addWidget(makeLabel(tr("Programs you open stand here."), "hint"));
    for (const Recent& recent : list) {
        auto* button = new RecentButton(recent);
        connect(button, &RecentButton::clicked, this, [this, path = recent.path] { emit recentChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace cadre
