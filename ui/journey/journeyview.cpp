// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyview.hpp"

#include "journey/journeyaccessible.hpp"
#include "journey/journeycommands.hpp"
#include "journey/journeygestures.hpp"
#include "journey/journeyselection.hpp"
#include "journey/journeywords.hpp"
#include "journey/links.hpp"
#include "journey/nameeditor.hpp"
#include "look/theme.hpp"
#include "look/tooltips.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cadre {

namespace {

constexpr double leastMonthWidth = 6; // px; narrower months can't be told apart
constexpr double mostMonthWidth = 400;
constexpr int leastWidth = 480;
constexpr auto foldedKey = "journey/folded";
constexpr auto followersKey = "journey/moveFollowers";
constexpr auto monthWidthKey = "journey/monthWidth";

} // namespace

JourneyView::JourneyView(Session& session, QWidget* parent) : QAbstractScrollArea(parent), m_session(session)
{
    makeJourneysAccessible();
    const QSettings settings;
    for (const QVariant& lane : settings.value(foldedKey).toList())
        m_folded.insert(static_cast<JourneyLane>(lane.toInt()));
    m_followers = settings.value(followersKey).toBool() ? Followers::move : Followers::stay;
    m_monthWidth = settings.value(monthWidthKey, 0.0).toDouble();
    setProperty("part", "card");
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Journey"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    m_marks.worstOf = [this](const RecordRef& record) {
        const auto& findings = m_session.findingsByRecord().of(record);
        return findings.empty() ? nullptr : findings.front();
    };
    m_gestures = new JourneyGestures(session, *this);
    m_commands = new JourneyCommands(session, *this);
    m_editor = new NameEditor(session, viewport());
    connectSession();
    sayWhatIsSelected();
}

JourneyView::~JourneyView() = default;

void JourneyView::connectSession()
{
    connect(&m_session, &Session::replaced, this, [this] {
        m_editor->cancel();
        m_month.reset();
        if (isVisible()) layOut();
        else m_layoutPending = true;
    });
    connect(&m_session, &Session::changed, this, &JourneyView::layOutSoon);
    connect(&m_session, &Session::reviewed, this, &JourneyView::noteReview);
    connect(&m_session, &Session::selectionChanged, this, &JourneyView::selectionMoved);
}

void JourneyView::setMonthWidth(double width)
{
    m_monthWidth = width <= 0 ? 0 : std::clamp(width, leastMonthWidth, mostMonthWidth);
    QSettings().setValue(monthWidthKey, m_monthWidth);
    layOut();
    emit monthWidthChanged();
}

void JourneyView::zoom(double factor, double anchor)
{
    const double before = m_layout.monthWidth;
    const double months = (frame().toFigure({anchor, 0}).x() - m_layout.months.left()) / before;
    setMonthWidth(before * factor);
    const double now = m_layout.months.left() + months * m_layout.monthWidth + JourneyFrame::margin;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(now - anchor)));
}

void JourneyView::setFolded(JourneyLane lane, bool folded)
{
    if (folded) m_folded.insert(lane);
    else m_folded.erase(lane);
    QVariantList kept;
    for (const JourneyLane each : m_folded) kept << static_cast<int>(each);
    QSettings().setValue(foldedKey, kept);
    layOut();
}

void JourneyView::setFollowers(Followers followers)
{
    if (m_followers == followers) return;
    m_followers = followers;
    QSettings().setValue(followersKey, followers == Followers::move);
    emit followersChanged();
}

/// Several records can change in one go; one layout serves them all. While nobody sees the view none is needed.
void JourneyView::layOutSoon()
{
    if (m_layoutPending) return;
    m_layoutPending = true;
    if (!isVisible()) return;
    QTimer::singleShot(0, this, [this] {
        if (m_layoutPending) layOut();
    });
}

void JourneyView::layOut()
{
    m_layoutPending = false;
    JourneyLayoutOptions options;
    m_layoutWidth = viewport()->width();
    options.width = std::max(m_layoutWidth, leastWidth) - 2 * JourneyFrame::margin;
    options.monthWidth = m_monthWidth;
    options.unit = zoomPercent() / 100.0;
    options.family = font().family();
    options.load = true;
    options.folded = m_folded;
    m_layout = layoutJourney(journeyOf(m_session.index(), translation()), options);
    m_timeOrder.reset();
    m_marks.links = linksOf(m_layout, m_session.program(), m_session.selection());
    showBars();
    viewport()->update();
    announceEntries(*this);
    emit refreshed(); // what is said of the selection waits for the review, which follows each change
}

void JourneyView::showBars()
{
    const QPoint farthest = frame().farthest();
    horizontalScrollBar()->setRange(0, farthest.x());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, farthest.y());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
}

JourneyFrame JourneyView::frame() const
{
    return {m_layout, viewport()->size(), {horizontalScrollBar()->value(), verticalScrollBar()->value()}};
}

const std::vector<const JourneyItem*>& JourneyView::timeOrder() const
{
    if (!m_timeOrder) m_timeOrder = inTimeOrder(m_layout);
    return *m_timeOrder;
}

const JourneyItem* JourneyView::itemAt(QPointF place) const
{
    return m_layout.itemAt(frame().toFigure(place));
}

QRect JourneyView::placeOf(const RecordRef& record, std::optional<std::int64_t> month) const
{
    const JourneyItem* item = month ? m_layout.itemOf(record, *month) : m_layout.itemOf(record);
    return item ? frame().toWindow(item->rect).toAlignedRect() : QRect();
}

std::vector<InTime> JourneyView::chosen() const
{
    const auto& selection = m_session.selection();
    std::vector<InTime> what;
    for (const RecordRef& record : selection)
        forEachTypeInTime([&]<class T>(Type<T>) {
            if (RecordTraits<T>::type == record.type) what.push_back({record, {}});
        });
    if (what.size() == 1 && selection.size() == 1) what.front().month = m_month;
    return what;
}

void JourneyView::choose(const JourneyItem& item)
{
    choose(std::vector<RecordRef>{item.record}, item.month);
}

void JourneyView::choose(std::vector<RecordRef> refs, std::optional<std::int64_t> month)
{
    const bool isOther = refs != m_session.selection() || month != m_month;
    m_leaves = false;
    m_choosing = true;
    m_session.select(std::move(refs));
    m_choosing = false;
    setChosenMonth(month);
    if (isOther) announceFocus(*this);
}

void JourneyView::setChosenMonth(std::optional<std::int64_t> month)
{
    if (m_month == month) return;
    m_month = month;
    m_marks.month = month;
    viewport()->update();
    sayWhatIsSelected();
    emit refreshed();
}

const JourneyItem* JourneyView::current() const
{
    const auto& selection = m_session.selection();
    if (selection.empty()) return nullptr;
    const JourneyItem* item = m_month ? m_layout.itemOf(selection.front(), *m_month) : nullptr;
    return item ? item : m_layout.itemOf(selection.front());
}

void JourneyView::makeVisible(const QRect& place)
{
    if (place.isEmpty()) return;
    const QRectF room = frame().monthsIn(JourneyBand::lanes);
    const auto into = [](QScrollBar& bar, double first, double last, double least, double most) {
        if (first < least) bar.setValue(bar.value() - static_cast<int>(least - first) - 16);
        else if (last > most) bar.setValue(bar.value() + static_cast<int>(std::min(last - most, first - least)) + 16);
    };
    into(*horizontalScrollBar(), place.left(), place.right(), room.left(), room.right());
    const JourneyItem* item = m_layout.itemAt(frame().toFigure(place.center()));
    const bool staysThere = item && (item->kind == JourneyItemKind::phase || item->kind == JourneyItemKind::step);
    if (!staysThere) into(*verticalScrollBar(), place.top(), place.bottom(), room.top(), room.bottom());
}

void JourneyView::perform(Step step, bool joins)
{
    if (isEmpty(step.edit)) return;
    const std::vector<InTime> what = chosen();
    const std::vector<InTime> then = afterEdit(step.edit, what);
    if (!joins) m_session.seal();
    m_session.push(std::move(step), this);
    if (!joins) m_session.seal();
    layOut();
    if (then.size() == 1 && then.front().month) setChosenMonth(then.front().month);
    if (const JourneyItem* item = current()) makeVisible(frame().toWindow(item->rect).toAlignedRect());
    announceChange(*this);
}

void JourneyView::editName()
{
    const JourneyItem* item = current();
    if (!item) return;
    makeVisible(frame().toWindow(item->rect).toAlignedRect());
    if (item->kind == JourneyItemKind::step) m_session.goTo({item->record, "name"});
    else m_editor->open(item->record, frame().toWindow(item->rect).toAlignedRect());
}

void JourneyView::noteReview()
{
    if (!isVisible()) return;
    viewport()->update();
    sayWhatIsSelected();
    emit refreshed();
}

void JourneyView::selectionMoved()
{
    if (!m_choosing) {
        m_month.reset();
        m_editor->finish();
    }
    m_marks.selected = {m_session.selection().begin(), m_session.selection().end()};
    m_marks.month = m_month;
    m_marks.links = linksOf(m_layout, m_session.program(), m_session.selection());
    viewport()->update();
    sayWhatIsSelected();
    if (!m_choosing) {
        announceFocus(*this);
        if (const JourneyItem* item = current()) makeVisible(frame().toWindow(item->rect).toAlignedRect());
    }
    emit refreshed();
}

void JourneyView::sayWhatIsSelected()
{
    const JourneyItem* item = current();
    if (!item) {
        setAccessibleDescription(
            tr("Nothing is selected. Tab walks in time order, the arrow keys move what is selected, "
               "Escape and then Tab lead out."));
        return;
    }
    QStringList words{itemName(m_session, *item)};
    words << detailsOf(m_session, *item);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
}

void JourneyView::showTip(const QPoint& place, const QPoint& global)
{
    const JourneyItem* item = itemAt(place);
    if (!item || item->record.id.empty() || m_gestures->isActive()) return QToolTip::hideText();
    QStringList words{itemName(m_session, *item)};
    words << detailsOf(m_session, *item);
    QToolTip::showText(global, plainToolTip(words.join(u'\n')), viewport());
}

void JourneyView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) layOutSoon();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void JourneyView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!isVisible()) m_layoutPending = true;
    else if (viewport()->width() != m_layoutWidth) layOut();
    else showBars();
}

void JourneyView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_layoutPending) layOut();
    sayWhatIsSelected();
    if (const JourneyItem* item = current()) makeVisible(frame().toWindow(item->rect).toAlignedRect());
}

void JourneyView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace cadre
