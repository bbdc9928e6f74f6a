// SPDX-License-Identifier: Apache-2.0
#include "journey/journeyview.hpp"

#include "look/theme.hpp"
#include "look/tooltips.hpp"
#include "print/figures/journeypainter.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <tuple>

namespace cadre {

namespace {

/// Room left and right of the figure, in pixels.
constexpr int margin = 8;
/// How many findings of a bar are said in words.
constexpr std::size_t mostTold = 5;

bool canSelect(const JourneyItem& item)
{
    return !item.record.id.empty();
}

} // namespace

JourneyView::JourneyView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Journey"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&session, &Session::replaced, this, &JourneyView::layOut);
    connect(&session, &Session::changed, this, &JourneyView::layOutSoon);
    connect(&session, &Session::reviewed, this, &JourneyView::selectionMoved); // its words and signs too
    connect(&session, &Session::selectionChanged, this, &JourneyView::selectionMoved);
    layOut();
}

void JourneyView::setMonthWidth(double width)
{
    m_monthWidth = width;
    layOut();
}

void JourneyView::setAvailableWidth(int width)
{
    if (width == m_availableWidth) return;
    m_availableWidth = width;
    layOut();
}

QSize JourneyView::sizeHint() const
{
    return m_layout.size.toSize() + QSize(2 * margin, 0);
}

/// Several records can change in one go; one layout serves them all.
void JourneyView::layOutSoon()
{
    if (m_layoutPending) return;
    m_layoutPending = true;
    QTimer::singleShot(0, this, &JourneyView::layOut);
}

void JourneyView::layOut()
{
    m_layoutPending = false;
    JourneyLayoutOptions options;
    options.width = std::max(m_availableWidth, 480) - 2 * margin;
    options.monthWidth = m_monthWidth;
    options.family = font().family();
    m_layout = layoutJourney(journeyOf(m_session.program(), translation()), options);
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void JourneyView::paintEvent(QPaintEvent*)
{
    JourneyMarks marks;
    marks.selected.insert(m_session.selection().begin(), m_session.selection().end());
    for (const JourneyItem& item : m_layout.items)
        if (const auto worst = m_session.countsOf(item.record).worst()) marks.findings.emplace(item.record, *worst);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, 0);
    paintJourney(painter, m_layout, theme(), marks);
    painter.translate(-margin, 0);
    if (hasFocus() && m_session.selection().empty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void JourneyView::mousePressEvent(QMouseEvent* event)
{
    const JourneyItem* item = itemAt(event->position());
    if (event->button() != Qt::LeftButton) return;
    if (!item || !canSelect(*item)) {
        m_session.select({});
        return;
    }
    std::vector<RecordRef> refs;
    if (event->modifiers() & Qt::ControlModifier) refs = m_session.selection();
    if (std::erase(refs, item->record) == 0) refs.insert(refs.begin(), item->record);
    m_session.select(refs);
}

void JourneyView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const JourneyItem* item = itemAt(event->position());
    if (item && canSelect(*item)) m_session.goTo({item->record, "name"});
}

const JourneyItem* JourneyView::itemAt(QPointF place) const
{
    return m_layout.itemAt(place - QPointF(margin, 0));
}

std::vector<const JourneyItem*> JourneyView::walkOrder() const
{
    std::vector<const JourneyItem*> order;
    for (const JourneyItem& item : m_layout.items)
        if (canSelect(item)) order.push_back(&item);
    std::ranges::stable_sort(order, [](const JourneyItem* a, const JourneyItem* b) {
        return std::tuple(a->rect.left(), a->rect.top()) < std::tuple(b->rect.left(), b->rect.top());
    });
    // A measure taken several times stands several times; the keyboard stops at it once.
    std::vector<const JourneyItem*> once;
    for (const JourneyItem* item : order)
        if (std::ranges::none_of(once, [&](const JourneyItem* o) { return o->record == item->record; })) once.push_back(item);
    return once;
}

void JourneyView::walk(int steps)
{
    const auto order = walkOrder();
    if (order.empty()) return;
    const auto& selection = m_session.selection();
    const auto at = std::ranges::find_if(order, [&](const JourneyItem* item) {
        return !selection.empty() && item->record == selection.front();
    });
    std::ptrdiff_t index = at == order.end() ? (steps > 0 ? -1 : std::ssize(order)) : at - order.begin();
    index = std::clamp<std::ptrdiff_t>(index + steps, 0, std::ssize(order) - 1);
    const JourneyItem* item = order[static_cast<std::size_t>(index)];
    m_session.select({item->record});
    emit showPlease(item->rect.translated(margin, 0).toAlignedRect());
}

void JourneyView::openSelected()
{
    if (!m_session.selection().empty()) m_session.goTo({m_session.selection().front(), "name"});
}

void JourneyView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: walk(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: walk(1); break;
    case Qt::Key_Home: walk(-1'000'000); break;
    case Qt::Key_End: walk(1'000'000); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: openSelected(); break;
    case Qt::Key_Escape: m_session.select({}); break;
    default: QWidget::keyPressEvent(event);
    }
}

void JourneyView::selectionMoved()
{
    update();
    const auto& selection = m_session.selection();
    setAccessibleDescription(selection.empty() ? tr("Nothing is selected. The arrow keys walk in time order.")
                                               : wordsOf(selection.front()).join(QStringLiteral(". ")));
}

QStringList JourneyView::wordsOf(const RecordRef& record) const
{
    const std::vector<const Finding*> findings = m_session.findingsFor(record);
    const QString name = shownName(m_session.program(), record);
    if (findings.empty()) return {name};
    QStringList words{tr("%1: %2").arg(name, countWords(m_session.countsOf(record)))};
    for (std::size_t i = 0; i < std::min(findings.size(), mostTold); ++i) words << shown(findings[i]->message);
    if (findings.size() > mostTold) words << tr("%1 more").arg(findings.size() - mostTold);
    return words;
}

void JourneyView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) layOut();
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

bool JourneyView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const JourneyItem* item = itemAt(help->pos());
    if (item && canSelect(*item)) {
        const QString words = plainToolTip(wordsOf(item->record).join(u'\n'));
        QToolTip::showText(help->globalPos(), words, this);
    } else QToolTip::hideText();
    return true;
}

} // namespace cadre
