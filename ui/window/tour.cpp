// SPDX-License-Identifier: Apache-2.0
#include "window/tour.hpp"

#include "look/actionbutton.hpp"
#include "look/announce.hpp"
#include "look/label.hpp"
#include "look/theme.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QTimer>

namespace cadre {
namespace {

constexpr auto seenKey = "tour/seen";

} // namespace

/// A frame around a part of the window that lets every click through.
class TourFrame : public QWidget {
public:
    explicit TourFrame(QWidget* window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().accent, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 7, 7);
    }
};

Tour::Tour(QWidget& window, std::vector<TourStop> stops, QWidget* parent)
    : QFrame(parent), m_window(window), m_stops(std::move(stops)), m_frame(new TourFrame(&window)),
      m_count(makeLabel({}, "hint")), m_title(makeLabel({}, "strong")), m_text(makeLabel({}, "lead")),
      m_back(new ActionButton(tr("Back"))), m_next(new ActionButton(tr("Next")))
{
    setProperty("part", "tour");
    setAccessibleName(tr("Short tour"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    m_count->setWordWrap(false);
    m_next->setProperty("part", "primary");
    auto* skip = new ActionButton(tr("End the tour"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(skip);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_stop + 1); });
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Tour::end);
    window.installEventFilter(this);
    hide();
}

void Tour::startOnce()
{
    if (!QSettings().value(seenKey).toBool()) start();
}

void Tour::start()
{
    QFrame::show();
    show(0);
}

void Tour::end()
{
    QSettings().setValue(seenKey, true);
    if (m_target) m_target->removeEventFilter(this);
    m_target = nullptr;
    m_frame->hide();
    hide();
}

void Tour::show(int stop)
{
    if (stop >= static_cast<int>(m_stops.size())) return end();
    m_stop = std::max(0, stop);
    const TourStop& here = m_stops[static_cast<std::size_t>(m_stop)];
    m_count->setText(tr("%1 of %2").arg(m_stop + 1).arg(m_stops.size()));
    m_title->setText(here.title);
    m_text->setText(here.text);
    m_back->setEnabled(m_stop > 0);
    const bool isLast = m_stop + 1 == static_cast<int>(m_stops.size());
    m_next->setFullText(isLast ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(tr("%1. %2 %3").arg(m_next->fullText(), here.title, here.text));
    if (m_target) m_target->removeEventFilter(this);
    m_target = here.target();
    if (m_target) m_target->installEventFilter(this);
    m_next->setFocus();
    // Once the part stands where it will stay.
    QTimer::singleShot(0, this, &Tour::point);
    announce(*m_title);
}

void Tour::point()
{
    if (!isVisible() || !m_target || !m_target->isVisible()) return m_frame->hide();
    // Of a part in a list that scrolls, what can be seen.
    const QRect part = m_target->visibleRegion().boundingRect().translated(m_target->mapTo(&m_window, QPoint()));
    m_frame->setGeometry(part.adjusted(-3, -3, 3, 3).intersected(m_window.rect()));
    m_frame->show();
    m_frame->raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool moves = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if (moves && isVisible()) QTimer::singleShot(0, this, &Tour::point);
    return QFrame::eventFilter(watched, event);
}

} // namespace cadre
