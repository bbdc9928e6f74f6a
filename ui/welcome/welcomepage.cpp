// SPDX-License-Identifier: Apache-2.0
#include "welcome/welcomepage.hpp"

#include "files/templates.hpp"
#include "look/label.hpp"
#include "session/text.hpp"
#include "welcome/recentbutton.hpp"
#include "welcome/startcard.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace cadre {
namespace {

constexpr int columns = 3;

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

QToolButton* WelcomePage::makeForget(const Recent& recent)
{
    auto* forget = new QToolButton;
    forget->setText(QStringLiteral("✕"));
    forget->setProperty("part", "removeRow");
    forget->setToolTip(tr("Take it off the list"));
    forget->setAccessibleName(tr("Take “%1” off the list").arg(recent.name));
    connect(forget, &QToolButton::clicked, this, [this, path = recent.path] {
        forgetRecent(path);
        refresh();
    });
    return forget;
}

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStart(), 73);
    layout->addWidget(makeRecent(), 27);
    refresh();
}

QWidget* WelcomePage::makeStart()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(64, 28, 40, 20);
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
        grid->addWidget(card, number / columns, number % columns);
        ++number;
    };
    for (const Template& entry : templates()) {
        if (entry.sample || entry.name == "blank") continue;
        const QString name = toQt(entry.name);
        auto* card =
            new StartCard(shown(entry.title), shown(entry.description), staircaseOf(programFromTemplate(entry.name)));
        connect(card, &StartCard::clicked, this, [this, name] { emit templateChosen(name); });
        add(card);
    }
    m_blank = new StartCard(tr("Blank program"), {}, {});
    connect(m_blank, &StartCard::clicked, this, &WelcomePage::guideChosen);
    add(m_blank);
    showUnfinished(0);
    for (int column = 0; column < columns; ++column) grid->setColumnStretch(column, 1);
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
    auto* sample = new QPushButton(tr("Try the sample before the repairs"));
    sample->setToolTip(tr("A first draft with the gaps that the review finds, and a short tour"));
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleChosen);
    auto* empty = new QPushButton(tr("Empty program"));
    empty->setToolTip(tr("Nothing filled in, and no questions"));
    connect(empty, &QPushButton::clicked, this, &WelcomePage::emptyChosen);
    for (QPushButton* button : {open, import, sample, empty}) {
        button->setAutoDefault(true); // Enter presses it
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QWidget* WelcomePage::makeRecent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 34, 28, 24);
    column->addWidget(makeLabel(tr("Recent"), "sectionTitle"));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(1);
    auto* scroll = scrolled(content);
    scroll->setProperty("part", "recentPane");
    return scroll;
}

void WelcomePage::showUnfinished(int question)
{
    m_blank->setDescription(question > 0 ? tr("Go on with your first draft at question %1 of 8").arg(question)
                                         : tr("Eight questions take you from the role to a first draft"));
}

void WelcomePage::refresh()
{
    const QList<Recent> list = recents();
    m_stale.clear();
    for (const Recent& recent : list)
        if (isStale(recent)) m_stale << recent.path;
    showRecent(list);
    QTimer::singleShot(0, this, &WelcomePage::lookAgain);
}

/// Counts the findings of one changed file; the next one follows when the window had time for other things.
void WelcomePage::lookAgain()
{
    if (m_stale.isEmpty() || !isVisible()) return;
    countAgain(m_stale.takeFirst());
    showRecent(recents());
    QTimer::singleShot(0, this, &WelcomePage::lookAgain);
}

void WelcomePage::showRecent(const QList<Recent>& list)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    if (list.isEmpty()) m_recent->addWidget(makeLabel(tr("Programs you open stand here."), "hint"));
    for (const Recent& recent : list) {
        auto* button = new RecentButton(recent);
        connect(button, &RecentButton::clicked, this, [this, path = recent.path] { emit recentChosen(path); });
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(button, 1);
        if (recent.isMissing) layout->addWidget(makeForget(recent));
        m_recent->addWidget(row);
    }
}

} // namespace cadre
