// SPDX-License-Identifier: Apache-2.0
#include "journey/journeypage.hpp"

#include "journey/journeyview.hpp"
#include "session/session.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace cadre {

namespace {

constexpr double leastMonthWidth = 6; // px; narrower months can't be told apart
constexpr double mostMonthWidth = 400;
constexpr double zoomStep = 1.25;

QLabel* makeLabel(const QString& text, const char* part)
{
    auto* label = new QLabel(text);
    label->setProperty("part", part);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

JourneyPage::JourneyPage(Session& session, QWidget* parent) : QWidget(parent)
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Journey"));
    m_tabs->addTab(makeFigure(session), tr("Figure"));

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

void JourneyPage::addTab(QWidget* page, const QString& title, RecordType type)
{
    m_tabOf[type] = m_tabs->addTab(page, title);
}

QWidget* JourneyPage::makeHeader()
{
    auto* header = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Journey"), "title"));
    words->addWidget(makeLabel(tr("What people do, month by month, and who helps them. Select a bar to see and change it."), "lead"));

    const auto button = [&](const QString& text, const QString& name, auto&& action) {
        auto* made = new QPushButton(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(button(tr("−"), tr("Narrower months"), [this] { zoom(1 / zoomStep); }), 0, Qt::AlignBottom);
    layout->addWidget(button(tr("+"), tr("Wider months"), [this] { zoom(zoomStep); }), 0, Qt::AlignBottom);
    layout->addWidget(button(tr("Fit"), tr("Fit all months into the width"), [this] { m_view->setMonthWidth(0); }), 0,
                      Qt::AlignBottom);
    return header;
}

QWidget* JourneyPage::makeFigure(Session& session)
{
    m_view = new JourneyView(session);
    m_scroll = new QScrollArea;
    m_scroll->setProperty("part", "card");
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Journey figure"));
    m_scroll->viewport()->installEventFilter(this);
    connect(m_view, &JourneyView::showPlease, m_scroll, [this](const QRect& place) {
        const QPoint centre = place.center();
        m_scroll->ensureVisible(centre.x(), centre.y(), place.width() / 2 + 16, place.height() / 2 + 16);
    });
    return m_scroll;
}

void JourneyPage::zoom(double factor)
{
    m_view->setMonthWidth(std::clamp(m_view->shownMonthWidth() * factor, leastMonthWidth, mostMonthWidth));
}

bool JourneyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) m_view->setAvailableWidth(m_scroll->viewport()->width());
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoom(wheel->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cadre
