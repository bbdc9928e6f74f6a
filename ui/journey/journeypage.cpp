// SPDX-License-Identifier: Apache-2.0
#include "journey/journeypage.hpp"

#include "journey/journeyview.hpp"
#include "session/session.hpp"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace cadre {

namespace {

QLabel* makeLabel(const QString& text, const char* part)
{
    auto* label = new QLabel(text);
    label->setProperty("part", part);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

JourneyPage::JourneyPage(Session& session, QWidget* parent) : QWidget(parent), m_view(new JourneyView(session))
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(false); // in that mode a line is drawn above what stands in the corner
    m_tabs->setAccessibleName(tr("Journey"));
    m_tabs->addTab(m_view, tr("Figure"));
    m_tabs->setCornerWidget(makeAlong());
    connect(m_tabs, &QTabWidget::currentChanged, this, &JourneyPage::fillTab);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHeader());
    layout->addWidget(m_tabs, 1);
    // A record is found in the figure too; where none is named, one is to be added in the list.
    connect(&session, &Session::placeRequested, this, [this](const Place& place) {
        const auto tab = m_tabOf.find(place.record.type);
        if (place.record.id.empty() && tab != m_tabOf.end()) m_tabs->setCurrentIndex(tab->second);
    });
}

void JourneyPage::addTab(std::function<QWidget*()> make, const QString& title, RecordType type)
{
    auto* place = new QWidget;
    auto* inside = new QVBoxLayout(place);
    inside->setContentsMargins(0, 0, 0, 0);
    const int tab = m_tabs->addTab(place, title);
    m_tabOf[type] = tab;
    m_unmade[tab] = std::move(make);
}

void JourneyPage::fillTab(int tab)
{
    const auto unmade = m_unmade.find(tab);
    if (unmade == m_unmade.end()) return;
    m_tabs->widget(tab)->layout()->addWidget(unmade->second());
    m_unmade.erase(unmade);
}

QWidget* JourneyPage::makeHeader()
{
    auto* header = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Journey"), "title"));
    words->addWidget(makeLabel(
        tr("Drag to move, pull an edge to change the length, Ctrl+drag from a bar to what comes after it."), "lead"));

    auto* fit = new QPushButton(tr("Fit"));
    fit->setAccessibleName(tr("Fit all months into the width"));
    fit->setToolTip(tr("Fit all months into the width (Ctrl+0)"));
    connect(fit, &QPushButton::clicked, this, [this] { m_view->setMonthWidth(0); });
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(makeZoom(), 0, Qt::AlignBottom);
    layout->addWidget(fit, 0, Qt::AlignBottom);
    return header;
}

QWidget* JourneyPage::makeAlong()
{
    auto* along = new QCheckBox(tr("Move what comes after along"));
    along->setToolTip(
        tr("When you move or lengthen a bar, what comes after it moves too. Hold Alt for the other way round."));
    const auto show = [this, along] { along->setChecked(m_view->followers() == Followers::move); };
    show();
    connect(m_view, &JourneyView::followersChanged, along, show);
    connect(along, &QCheckBox::toggled, this,
            [this](bool on) { m_view->setFollowers(on ? Followers::move : Followers::stay); });
    return along;
}

QWidget* JourneyPage::makeZoom()
{
    auto* button = new QToolButton;
    button->setProperty("part", "menuButton");
    button->setAccessibleName(tr("How wide months are"));
    button->setToolTip(tr("How wide months are (Ctrl and the wheel, Ctrl+Plus, Ctrl+Minus)"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    auto* group = new QActionGroup(button);
    const std::pair<QString, double> widths[] = {
        {tr("Months"), 56}, {tr("Quarters"), 20}, {tr("Years"), 8}, {tr("Fit"), 0}};
    for (const auto& [text, width] : widths) {
        QAction* choice = group->addAction(menu->addAction(text));
        choice->setCheckable(true);
        choice->setData(width);
        connect(choice, &QAction::triggered, this, [this, w = width] { m_view->setMonthWidth(w); });
    }
    menu->addSeparator();
    menu->addAction(tr("Wider"), this, [this] { m_view->zoom(JourneyView::zoomStep); });
    menu->addAction(tr("Narrower"), this, [this] { m_view->zoom(1 / JourneyView::zoomStep); });
    button->setMenu(menu);
    const auto show = [this, button, group] {
        button->setText(tr("Months ▾"));
        for (QAction* choice : group->actions()) {
            choice->setChecked(std::abs(choice->data().toDouble() - m_view->monthWidth()) < 0.5);
            if (choice->isChecked() && m_view->monthWidth() > 0) button->setText(tr("%1 ▾").arg(choice->text()));
        }
    };
    show();
    connect(m_view, &JourneyView::monthWidthChanged, button, show);
    return button;
}

} // namespace cadre
