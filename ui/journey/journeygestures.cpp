// SPDX-License-Identifier: Apache-2.0
#include "journey/journeygestures.hpp"

#include "actions/sequence.hpp"
#include "journey/journeyselection.hpp"
#include "journey/journeyview.hpp"
#include "journey/journeywords.hpp"
#include "look/theme.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

constexpr double edge = 6;      // px; how near to its edge a bar is pulled
constexpr double leastBar = 20; // px; narrower bars are only moved
constexpr int noteWidth = 300;
constexpr int scrollStep = 14; // px

/// Whether an activity's bar: only these come after each other.
bool isActivity(const JourneyItem& item)
{
    return item.record.type == RecordType::activity;
}

} // namespace

JourneyGestures::JourneyGestures(Session& session, JourneyView& view)
    : QObject(&view), m_session(session), m_view(view), m_note(new QLabel(view.viewport()))
{
    m_note->setObjectName(QStringLiteral("dragNote"));
    m_note->setProperty("part", "dragNote");
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->hide();
    m_scrolling.setInterval(30);
    connect(&m_scrolling, &QTimer::timeout, this, &JourneyGestures::scrollAlong);
    // What others do meanwhile would be lost under a gesture made for the program as it was.
    connect(&session, &Session::changed, this, &JourneyGestures::cancel);
    connect(&session, &Session::replaced, this, &JourneyGestures::cancel);
}

JourneyGestures::Kind JourneyGestures::kindAt(const JourneyItem& item, QPointF place) const
{
    if (!isMovable(item) || item.kind == JourneyItemKind::laterMeasure) return Kind::none;
    if (!hasLength(item) || item.rect.width() < leastBar) return Kind::move;
    if (place.x() > item.rect.right() - edge) return Kind::length;
    return place.x() < item.rect.left() + edge ? Kind::start : Kind::move;
}

void JourneyGestures::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) return;
    cancel();
    m_pressed = m_at = event.position();
    m_from = m_view.frame().toFigure(m_pressed);
    m_control = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_alt = event.modifiers() & Qt::AltModifier;
    if (const JourneyLaneBox* lane = m_view.layoutValue().laneAt(m_from)) {
        m_view.setFolded(lane->lane, !m_view.isFolded(lane->lane));
        return;
    }
    m_kind = Kind::pressed;
    m_before = m_session.selection();
    const JourneyItem* item = m_view.itemAt(m_pressed);
    if (!item || item->record.id.empty()) {
        m_next = Kind::band;
        if (!m_control) m_before.clear();
        return;
    }
    m_item = *item;
    if (m_control) {
        m_next = isActivity(*item) ? Kind::link : Kind::none;
        return;
    }
    m_next = kindAt(*item, m_from);
    const bool selected = std::ranges::find(m_before, item->record) != m_before.end();
    if (!selected || m_before.size() == 1) m_view.choose(*item);
}

void JourneyGestures::move(const QMouseEvent& event)
{
    m_at = event.position();
    m_alt = event.modifiers() & Qt::AltModifier;
    if (m_kind == Kind::none) {
        const JourneyItem* item = m_view.itemAt(m_at);
        const Kind kind = item ? kindAt(*item, m_view.frame().toFigure(m_at)) : Kind::none;
        const bool pulls = kind == Kind::length || kind == Kind::start;
        m_view.viewport()->setCursor(pulls ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    if (m_kind == Kind::pressed) {
        if ((m_at - m_pressed).manhattanLength() < QApplication::startDragDistance() || m_next == Kind::none) return;
        m_kind = m_next;
        if (m_kind != Kind::band) {
            m_preview.emplace(m_session);
            connect(&*m_preview, &JourneyPreview::reviewed, this, &JourneyGestures::noteReview);
        }
        m_what = m_view.chosen();
        m_scrolling.start();
    }
    follow();
}

void JourneyGestures::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || m_kind == Kind::none) return;
    m_at = event.position();
    if (m_kind == Kind::pressed) {
        clicked();
        end();
        return;
    }
    follow();
    finish();
}

void JourneyGestures::clicked()
{
    if (!m_item) {
        if (!m_control) m_view.choose(std::vector<RecordRef>());
        return;
    }
    if (!m_control) {
        m_view.choose(*m_item);
        return;
    }
    std::vector<RecordRef> refs = m_before;
    if (std::erase(refs, m_item->record) == 0) refs.insert(refs.begin(), m_item->record);
    m_view.choose(std::move(refs));
}

void JourneyGestures::follow()
{
    switch (m_kind) {
    case Kind::band:
        followBand();
        break;
    case Kind::link:
        followLink();
        break;
    case Kind::move:
    case Kind::length:
    case Kind::start:
        followMonths();
        break;
    case Kind::none:
    case Kind::pressed:
        break;
    }
    m_view.viewport()->update();
}

void JourneyGestures::followBand()
{
    const QRectF band = QRectF(m_from, m_view.frame().toFigure(m_at)).normalized();
    std::vector<RecordRef> refs = barsIn(m_view.layoutValue(), band);
    for (const RecordRef& ref : m_before)
        if (std::ranges::find(refs, ref) == refs.end()) refs.push_back(ref);
    m_view.choose(std::move(refs));
}

Step JourneyGestures::stepOf(std::int64_t months) const
{
    const Followers followers = m_along ? Followers::move : Followers::stay;
    if (m_kind == Kind::length) return changeLength(m_session.program(), m_what, months, followers);
    if (m_kind == Kind::start) return changeStart(m_session.program(), m_what, months);
    if (!m_lane) return moveInTime(m_session.program(), m_what, months, followers);
    const auto lane = *m_lane == JourneyLane::realWork ? ActivityLane::work : ActivityLane::learning;
    return moveToLane(m_session.program(), m_what, months, lane, followers);
}

std::optional<JourneyLane> JourneyGestures::laneThen() const
{
    if (m_kind != Kind::move || !isActivity(*m_item)) return std::nullopt;
    const JourneyLane own = m_item->kind == JourneyItemKind::work ? JourneyLane::realWork : JourneyLane::learning;
    const QPointF at = m_view.frame().toFigure(m_at);
    for (const JourneyLaneBox& box : m_view.layoutValue().lanes) {
        const bool isForActivities = box.lane == JourneyLane::realWork || box.lane == JourneyLane::learning;
        if (isForActivities && box.lane != own && box.rect.top() <= at.y() && at.y() < box.rect.bottom()) return box.lane;
    }
    return std::nullopt;
}

void JourneyGestures::placeGhosts()
{
    if (!m_lane) return;
    const double shift = m_view.frame().toFigure(m_at).y() - m_from.y();
    for (JourneyItem& ghost : m_ghosts.items) {
        const bool isWork = ghost.kind == JourneyItemKind::work;
        const bool isMoved = std::ranges::find(m_what, ghost.record, &InTime::record) != m_what.end();
        if (!isActivity(ghost) || !isMoved || isWork == (*m_lane == JourneyLane::realWork)) continue;
        ghost.kind = isWork ? JourneyItemKind::learning : JourneyItemKind::work;
        ghost.rect.translate(0, shift);
        ghost.textRect.translate(0, shift);
    }
}

void JourneyGestures::followMonths()
{
    const double x = m_at.x() - m_view.frame().toWindow(QRectF(m_from, QSizeF(1, 1))).left();
    const auto months = static_cast<std::int64_t>(std::lround(x / m_view.layoutValue().monthWidth));
    const bool along = (m_view.followers() == Followers::move) != m_alt;
    const std::optional<JourneyLane> lane = laneThen();
    const bool isSame = m_months == months && along == m_along && lane == m_lane;
    if (isSame && !lane) return;
    m_months = months;
    m_along = along;
    m_lane = lane;
    if (!isSame) m_preview->tryOut(stepOf(months));
    m_ghosts = ghostsOf(m_view.layoutValue(), m_session.program(), m_preview->program(), m_preview->step().edit, m_preview->loads());
    placeGhosts();
    tellMonths();
}

void JourneyGestures::tellMonths()
{
    std::vector<RecordRef> records;
    for (const InTime& what : m_what) records.push_back(what.record);
    QStringList lines{monthsThen()};
    if (!m_preview->step().label.empty()) lines.prepend(shown(m_preview->step().label));
    tell(lines + QStringList{m_preview->loadWords(records)} + m_preview->reviewWords());
}

/// The months of what is moved as they would be: one date alone says its month in the label already.
QString JourneyGestures::monthsThen() const
{
    if (m_what.size() != 1 || m_what.front().month) return {};
    return tr("In %1").arg(monthWords(m_preview->program(), m_what.front().record));
}

void JourneyGestures::followLink()
{
    const JourneyItem* item = m_view.itemAt(m_at);
    const RecordRef target = item && isActivity(*item) && item->record != m_item->record ? item->record : RecordRef{};
    if (target.id.empty()) {
        m_target = target;
        m_preview->tryOut({});
        tell({tr("What comes after “%1”? Let go on its bar.").arg(shownName(m_session.program(), m_item->record))});
        return;
    }
    if (target == m_target) return;
    m_target = target;
    const Id<Activity> earlier{m_item->record.id};
    const Id<Activity> later{target.id};
    m_preview->tryOut(letComeAfter(m_session.program(), earlier, later));
    tellLink();
}

void JourneyGestures::tellLink()
{
    const QString name = shownName(m_session.program(), m_item->record);
    const Id<Activity> earlier{m_item->record.id};
    const Id<Activity> later{m_target.id};
    if (const Text why = whyNotAfter(m_session.program(), earlier, later); !why.empty()) tell({shown(why)});
    else
        tell(QStringList{tr("“%1” comes after “%2”").arg(shownName(m_session.program(), m_target), name)}
             + m_preview->reviewWords());
}

void JourneyGestures::noteReview()
{
    if (m_months) tellMonths();
    else if (!m_target.id.empty()) tellLink();
}

void JourneyGestures::finish()
{
    Step step = m_preview ? m_preview->step() : Step();
    end();
    if (!isEmpty(step.edit)) m_view.perform(std::move(step));
}

void JourneyGestures::end()
{
    m_kind = Kind::none;
    m_next = Kind::none;
    m_item.reset();
    m_months.reset();
    m_lane.reset();
    m_target = {};
    m_what.clear();
    m_preview.reset();
    m_ghosts = {};
    m_scrolling.stop();
    m_note->hide();
    m_view.viewport()->update();
}

bool JourneyGestures::cancel()
{
    if (m_kind == Kind::none) return false;
    const bool band = m_kind == Kind::band;
    const std::vector<RecordRef> before = m_before;
    end();
    if (band) m_view.choose(before);
    return true;
}

void JourneyGestures::tell(const QStringList& lines)
{
    QStringList said = lines;
    said.removeAll({});
    m_note->setText(said.join(u'\n'));
    m_note->setAccessibleName(said.join(QStringLiteral(". ")));
    m_note->ensurePolished();
    const int wide = zoomed(noteWidth);
    m_note->resize(wide, m_note->heightForWidth(wide));
    const QRect room = m_view.viewport()->rect();
    QPoint place = m_at.toPoint() + QPoint(16, 24);
    if (place.y() + m_note->height() > room.bottom()) place.setY(m_at.toPoint().y() - m_note->height() - 16);
    place.setX(std::clamp(place.x(), 0, std::max(0, room.width() - wide)));
    place.setY(std::clamp(place.y(), 0, std::max(0, room.height() - m_note->height())));
    m_note->move(place);
    m_note->show();
    m_note->raise();
}

void JourneyGestures::scrollAlong()
{
    const QRectF room = m_view.frame().monthsIn(JourneyBand::lanes);
    const auto beyond = [](double at, double first, double last) { return at < first ? -1 : at > last ? 1 : 0; };
    const int dx = beyond(m_at.x(), room.left(), room.right());
    const bool goesDown = m_kind == Kind::band || m_kind == Kind::link || (m_kind == Kind::move && isActivity(*m_item));
    const int dy = goesDown ? beyond(m_at.y(), room.top(), room.bottom()) : 0;
    if (dx == 0 && dy == 0) return;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + dx * scrollStep);
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + dy * scrollStep);
    follow();
}

std::set<RecordRef> JourneyGestures::faded() const
{
    std::set<RecordRef> records;
    for (const JourneyItem& ghost : m_ghosts.items) records.insert(ghost.record);
    return records;
}

void JourneyGestures::paint(QPainter& painter) const
{
    const JourneyFrame frame = m_view.frame();
    JourneyMarks marks;
    for (const JourneyItem& ghost : m_ghosts.items) marks.selected.insert(ghost.record);
    for (const JourneyFrame::Pane& pane : frame.panes()) {
        if (m_ghosts.items.empty() || pane.band == JourneyBand::load) continue;
        painter.save();
        painter.setClipRect(frame.monthsIn(pane.band));
        painter.translate(pane.shift);
        paintJourneyItems(painter, m_ghosts, theme(), marks, pane.band,
                          frame.monthsIn(pane.band).translated(-pane.shift));
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::band) {
        QColor inside = theme().accent;
        inside.setAlpha(30);
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(inside);
        painter.drawRect(QRectF(frame.toWindow(QRectF(m_from, QSizeF())).topLeft(), m_at).normalized());
    } else if (m_kind == Kind::link && m_item) {
        const bool refused = !m_target.id.empty() && isEmpty(m_preview->step().edit);
        const QColor& colour = refused ? theme().error : theme().accent;
        painter.setPen(QPen(colour, 2, refused ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(colour);
        const QRectF from = frame.toWindow(m_item->rect);
        painter.drawLine(QPointF(from.right(), from.center().y()), m_at);
        painter.drawEllipse(m_at, 3, 3);
    }
}

} // namespace cadre
