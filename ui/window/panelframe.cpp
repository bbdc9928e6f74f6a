// SPDX-License-Identifier: Apache-2.0
#include "window/panelframe.hpp"

#include "look/theme.hpp"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

constexpr int firstWidth = 205;
constexpr int sideWidth = 330;
constexpr int belowHeight = 160;

QSplitter* makeSide(Qt::Orientation orientation, QWidget* parent)
{
    auto* splitter = new QSplitter(orientation, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QString settingOf(const char* key)
{
    return QStringLiteral("panels/place-") + QLatin1String(key);
}

/// The splitters by their names in the settings.
template <class Do> void forEachSplitter(QSplitter* columns, QSplitter* middle, QSplitter* left, QSplitter* right, QSplitter* below, Do&& act)
{
    act("panels/columns", columns);
    act("panels/middle", middle);
    act("panels/left", left);
    act("panels/right", right);
    act("panels/below", below);
}

} // namespace

PanelFrame::PanelFrame(QWidget* parent)
    : QWidget(parent), m_columns(makeSide(Qt::Horizontal, this)), m_left(makeSide(Qt::Vertical, m_columns)),
      m_middle(makeSide(Qt::Vertical, m_columns)), m_right(makeSide(Qt::Vertical, m_columns)),
      m_below(makeSide(Qt::Horizontal, m_middle))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

QWidget* PanelFrame::columns() const
{
    return m_columns;
}

QWidget* PanelFrame::middle() const
{
    return m_middle;
}

QWidget* PanelFrame::side(PanelPlace place) const
{
    return sideOf(place);
}

void PanelFrame::setFirstAndPage(QWidget* first, QWidget* page)
{
    m_middle->insertWidget(0, page);
    m_middle->setStretchFactor(0, 1);
    m_columns->insertWidget(0, first);
    m_columns->setStretchFactor(2, 1);
    spread();
}

void PanelFrame::addPanel(const char* key, QWidget* panel, PanelPlace usual)
{
    m_panels.push_back({key, panel, usual, usual});
    arrange();
}

QSplitter* PanelFrame::sideOf(PanelPlace place) const
{
    return place == PanelPlace::below ? m_below : place == PanelPlace::right ? m_right : m_left;
}

PanelFrame::Panel& PanelFrame::panel(const QWidget* widget)
{
    return *std::ranges::find(m_panels, widget, &Panel::widget);
}

PanelPlace PanelFrame::placeOf(const QWidget* panel) const
{
    return std::ranges::find(m_panels, panel, &Panel::widget)->place;
}

void PanelFrame::setPlace(const QWidget* widget, PanelPlace place)
{
    if (panel(widget).place == place) return;
    panel(widget).place = place;
    arrange();
    emit moved();
}

bool PanelFrame::hasCompany(const QWidget* widget) const
{
    const PanelPlace place = placeOf(widget);
    return std::ranges::any_of(
        m_panels, [&](const Panel& other) { return other.widget != widget && other.place == place && other.shown; });
}

void PanelFrame::setPanelShown(const QWidget* widget, bool shown)
{
    panel(widget).shown = shown;
    showSides();
}

void PanelFrame::arrange()
{
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        QSplitter* side = sideOf(m_panels[i].place);
        int before = 0;
        for (std::size_t k = 0; k < i; ++k) before += m_panels[k].place == m_panels[i].place ? 1 : 0;
        if (side->indexOf(m_panels[i].widget) == before) continue;
        const bool hadFocus = m_panels[i].widget->isAncestorOf(m_panels[i].widget->window()->focusWidget());
        QWidget* focused = hadFocus ? m_panels[i].widget->window()->focusWidget() : nullptr;
        side->insertWidget(before, m_panels[i].widget);
        if (focused) focused->setFocus();
    }
    showSides();
}

void PanelFrame::showSides()
{
    for (const Panel& each : m_panels) each.widget->setVisible(each.shown);
    for (const PanelPlace place : {PanelPlace::below, PanelPlace::right, PanelPlace::left}) {
        const auto stands = [&](const Panel& each) { return each.place == place && each.shown; };
        sideOf(place)->setVisible(std::ranges::any_of(m_panels, stands));
    }
}

void PanelFrame::spread()
{
    constexpr int much = 830;
    m_columns->setSizes({zoomed(firstWidth), zoomed(sideWidth), much, zoomed(sideWidth)});
    m_middle->setSizes({510, zoomed(belowHeight)});
    for (QSplitter* side : {m_left, m_right, m_below}) side->setSizes(QList<int>(side->count(), much));
}

void PanelFrame::putBack()
{
    for (Panel& each : m_panels) each.place = each.usual;
    arrange();
    spread();
    emit moved();
}

void PanelFrame::saveLayout(QSettings& settings) const
{
    for (const Panel& each : m_panels) settings.setValue(settingOf(each.key), static_cast<int>(each.place));
    forEachSplitter(m_columns, m_middle, m_left, m_right, m_below, [&](const char* key, const QSplitter* splitter) {
        settings.setValue(QLatin1String(key), splitter->saveState());
    });
}

void PanelFrame::restoreLayout(const QSettings& settings)
{
    for (Panel& each : m_panels) {
        const int place = settings.value(settingOf(each.key), static_cast<int>(each.usual)).toInt();
        each.place = place < 0 || place > static_cast<int>(PanelPlace::left) ? each.usual : static_cast<PanelPlace>(place);
    }
    arrange();
    forEachSplitter(m_columns, m_middle, m_left, m_right, m_below, [&](const char* key, QSplitter* splitter) {
        splitter->restoreState(settings.value(QLatin1String(key)).toByteArray());
    });
    showSides(); // a restored splitter shows what it hid
}

} // namespace cadre
