// SPDX-License-Identifier: Apache-2.0
#include "print/figures/journeypainter.hpp"

#include "print/figures/figurefont.hpp"
#include "print/figures/textwidths.hpp"
#include "print/sign.hpp"

#include <QFontMetricsF>
#include <QPainter>

namespace cadre {

namespace {

class Painting {
public:
    Painting(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks)
        : m_painter(painter), m_layout(layout), m_palette(palette), m_marks(marks),
          m_font(figureFont(layout.family, figureText, layout.unit)),
          m_bold(figureFont(layout.family, figureText, layout.unit, true)), m_widths(m_font), m_boldWidths(m_bold)
    {
    }

    void titles(JourneyBand band)
    {
        const QRectF place = m_layout.bandRect(band);
        for (const JourneyLaneBox& lane : m_layout.lanes) {
            if (lane.rect.top() < place.top() || lane.rect.top() >= place.bottom()) continue;
            pen(m_palette.line, 1);
            m_painter.drawLine(lane.rect.topLeft(), QPointF(m_layout.months.left(), lane.rect.top()));
            title(lane);
        }
    }

    void months(JourneyBand band, const QRectF& visible)
    {
        m_visible = visible;
        const QRectF place = m_layout.bandRect(band);
        grid(band, place);
        for (const JourneyLaneBox& lane : m_layout.lanes) {
            if (lane.rect.top() < place.top() || lane.rect.top() >= place.bottom()) continue;
            pen(m_palette.line, 1);
            m_painter.drawLine(QPointF(m_layout.months.left(), lane.rect.top()), lane.rect.topRight());
        }
        if (band == JourneyBand::load) return loads();
        if (band == JourneyBand::header) steps();
        else arrows();
        items(band, visible);
    }

    void items(JourneyBand band, const QRectF& visible)
    {
        m_visible = visible;
        std::vector<const JourneyItem*> seen;
        for (const JourneyItem& item : m_layout.items) {
            const bool inHeader = item.kind == JourneyItemKind::phase || item.kind == JourneyItemKind::step;
            if (inHeader == (band == JourneyBand::header) && sees(item.rect.united(item.textRect))) seen.push_back(&item);
        }
        for (const JourneyItem* item : seen) this->item(*item);
        for (const JourneyItem* item : seen) mark(*item);
    }

private:
    [[nodiscard]] double u(double units) const { return units * m_layout.unit; }

    void pen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(colour, u(width), style, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    void fill(const QColor& colour, const QColor& outline = {})
    {
        if (outline.isValid()) m_painter.setPen(QPen(outline, u(1)));
        else m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
    }

    void text(const QRectF& rect, const QString& text, const QColor& colour, bool bold = false,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
    {
        if (text.isEmpty() || rect.width() < u(6)) return;
        const QFont& font = bold ? m_bold : m_font;
        const bool fits = (bold ? m_boldWidths : m_widths).of(text) <= rect.width(); // Known; to elide takes long.
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                           fits ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    [[nodiscard]] bool sees(const QRectF& rect) const
    {
        const double room = u(12); // signs and outlines stand out
        return rect.adjusted(-room, -room, room, room).intersects(m_visible);
    }

    void title(const JourneyLaneBox& lane)
    {
        QRectF place(0, lane.rect.y() + u(6), m_layout.months.left() - u(6), u(20));
        if (m_marks.foldable) {
            const QPointF at(u(5), place.center().y());
            fill(m_palette.muted);
            m_painter.drawPolygon(lane.folded ? QPolygonF({at + QPointF(-u(2), -u(4)), at + QPointF(u(3), 0), at + QPointF(-u(2), u(4))})
                                              : QPolygonF({at + QPointF(-u(4), -u(2)), at + QPointF(u(4), -u(2)), at + QPointF(0, u(3))}));
            place.setLeft(u(14));
        }
        const QString count = lane.folded && lane.count > 0 ? QStringLiteral(" (%1)").arg(lane.count) : QString();
        text(place, lane.title + count, m_palette.muted, true);
    }

    void grid(JourneyBand band, const QRectF& place)
    {
        for (const JourneyTick& tick : m_layout.ticks) {
            if (tick.text.isEmpty() || !sees(QRectF(tick.rect.left(), place.top(), tick.rect.width(), place.height()))) continue;
            pen(m_palette.faint, 1);
            const double top = band == JourneyBand::header ? tick.rect.bottom() : place.top();
            m_painter.drawLine(QPointF(tick.rect.left(), top), QPointF(tick.rect.left(), place.bottom()));
            if (band == JourneyBand::header) text(tick.rect, tick.text, m_palette.muted, false, Qt::AlignCenter);
        }
        pen(m_palette.line, 1);
        m_painter.drawLine(QPointF(m_layout.months.right(), place.top()), QPointF(m_layout.months.right(), place.bottom()));
    }

    void loads()
    {
        for (const JourneyLoadBox& load : m_layout.loads) {
            if (!sees(load.rect.united(load.program).united(load.dayJob))) continue;
            if (load.program.isNull() && load.dayJob.isNull()) { // of mentors
                fill(m_palette.supportFill, m_palette.supportLine);
                m_painter.drawRoundedRect(load.rect, u(2), u(2));
                text(load.rect.adjusted(u(3), 0, -u(3), 0), fitting(load), m_palette.supportText, false, Qt::AlignCenter);
                continue;
            }
            fill(m_palette.stretchUnknown);
            m_painter.drawRect(load.dayJob);
            fill(load.tooMuch ? m_palette.warning : m_palette.stretch[2]);
            m_painter.drawRect(load.program);
            loadText(load);
        }
        if (m_layout.fullTime <= 0) return;
        pen(m_palette.muted, 1, Qt::DashLine);
        m_painter.drawLine(QPointF(m_layout.months.left(), m_layout.fullTime), QPointF(m_layout.months.right(), m_layout.fullTime));
    }

    [[nodiscard]] QString fitting(const JourneyLoadBox& load) const
    {
        const QFontMetricsF metrics(figureFont(m_layout.family, figureText, m_layout.unit));
        return metrics.horizontalAdvance(load.text) <= load.rect.width() - u(6) ? load.text : load.shortText;
    }

    /// Too much has a sign of its own beside the number.
    void loadText(const JourneyLoadBox& load)
    {
        if (load.rect.width() < u(load.tooMuch ? 44 : 30)) return;
        if (!load.tooMuch) return text(load.rect, load.text, m_palette.muted, false, Qt::AlignCenter);
        const QFontMetricsF metrics(figureFont(m_layout.family, figureText, m_layout.unit, true));
        const double wide = metrics.horizontalAdvance(load.text) + u(13);
        const QPointF left(load.rect.center().x() - wide / 2, load.rect.center().y());
        paintSign(m_painter, QRectF(left + QPointF(0, -u(5)), QSizeF(u(10), u(10))), Severity::warning, m_palette.warning);
        text(QRectF(left.x() + u(13), load.rect.top(), wide, load.rect.height()), load.text, m_palette.warning, true);
    }

    void steps()
    {
        QPolygonF line;
        for (const JourneyItem& item : m_layout.items) {
            if (item.kind != JourneyItemKind::step) continue;
            line << QPointF(item.rect.left(), item.rect.center().y()) << QPointF(item.rect.right(), item.rect.center().y());
        }
        pen(m_palette.heading, 2);
        m_painter.drawPolyline(line);
    }

    void item(const JourneyItem& item)
    {
        m_painter.setOpacity(m_marks.faded.contains(item.record) ? 0.35 : 1);
        switch (item.kind) {
        case JourneyItemKind::phase: phase(item); break;
        case JourneyItemKind::step: text(item.textRect, item.text, m_palette.muted); break;
        case JourneyItemKind::work: work(item); break;
        case JourneyItemKind::support:
            fill(m_palette.supportFill, m_palette.supportLine);
            m_painter.drawRoundedRect(item.rect, item.rect.height() / 2, item.rect.height() / 2);
            text(item.textRect, item.text, m_palette.supportText);
            break;
        case JourneyItemKind::learning:
            fill(m_palette.learningFill, m_palette.learningLine);
            m_painter.drawRoundedRect(item.rect, u(2), u(2));
            text(item.textRect, item.text, m_palette.learningText);
            break;
        case JourneyItemKind::supportDate:
            fill(m_palette.pane, m_palette.supportText);
            m_painter.drawEllipse(item.rect);
            break;
        case JourneyItemKind::measure:
        case JourneyItemKind::laterMeasure: measure(item); break;
        }
        m_painter.setOpacity(1);
    }

    void phase(const JourneyItem& item)
    {
        const QColor& band = m_palette.phase[static_cast<std::size_t>(item.number) % m_palette.phase.size()];
        fill(band);
        m_painter.drawRect(item.rect.adjusted(0, 0, -u(1), 0));
        text(item.textRect, item.text, m_palette.ink, true, Qt::AlignCenter);
    }

    void work(const JourneyItem& item)
    {
        const QColor& colour = m_palette.ofStretch(item.stretch);
        fill(colour);
        m_painter.drawRoundedRect(item.rect, u(3), u(3));
        if (item.textBeside) // no arrow may cross the name
            m_painter.fillRect(item.textRect.adjusted(-u(2), u(3), -u(10), -u(3)), m_palette.pane);
        text(item.textRect, item.text, item.textBeside ? m_palette.ink : textOn(colour));
    }

    void measure(const JourneyItem& item)
    {
        const QRectF& r = item.rect;
        fill(m_palette.measureMark);
        m_painter.drawPolygon(QPolygonF({QPointF(r.center().x(), r.top()), QPointF(r.right(), r.center().y()),
                                         QPointF(r.center().x(), r.bottom()), QPointF(r.left(), r.center().y())}));
        text(item.textRect, item.text, m_palette.measureText);
    }

    void arrows()
    {
        for (const JourneyArrowLine& each : m_layout.arrows) arrow(each.line, m_palette.muted, 1);
        for (const QPolygonF& line : m_marks.links) arrow(line, m_palette.accent, 1.5);
    }

    void arrow(const QPolygonF& line, const QColor& colour, double width)
    {
        if (!sees(line.boundingRect())) return;
        pen(colour, width);
        m_painter.drawPolyline(line);
        const QPointF tip = line.back();
        const double back = (line[line.size() - 2].y() <= tip.y() ? -1 : 1) * u(4 + width);
        fill(colour);
        m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(-u(2.5 + width / 2), back), tip + QPointF(u(2.5 + width / 2), back)}));
    }

    void mark(const JourneyItem& item)
    {
        const Finding* found = m_marks.worstOf ? m_marks.worstOf(item.record) : nullptr;
        if (m_marks.faded.contains(item.record)) return;
        const bool selected = m_marks.selected.contains(item.record) && (!m_marks.month || m_marks.month == item.month);
        if (item.kind == JourneyItemKind::supportDate && !(selected && m_marks.month)) return;
        if (item.kind == JourneyItemKind::step) {
            if (!selected) return;
            pen(m_palette.accent, 1.5);
            m_painter.drawRoundedRect(item.textRect.adjusted(-u(2), u(1), 0, -u(1)), u(3), u(3));
            return;
        }
        if (!found && !selected) return;
        pen(found ? m_palette.of(found->severity) : m_palette.accent, selected ? 2.5 : 1.5);
        const double out = u(selected ? 2 : 1);
        m_painter.drawRoundedRect(item.rect.adjusted(-out, -out, out, out), u(4), u(4));
        if (found && selected) { // both can be seen: the finding outside, the selection inside
            pen(m_palette.accent, 1.5);
            m_painter.drawRoundedRect(item.rect.adjusted(u(1), u(1), -u(1), -u(1)), u(3), u(3));
        }
        if (found) sign(item.rect, found->severity);
    }

    /// The sign of the worst finding, on a ground of its own: on the upper right corner of a bar, left of what is too
    /// small for that.
    void sign(const QRectF& bar, Severity severity)
    {
        const bool small = bar.width() < u(20);
        const QPointF centre = small ? QPointF(bar.left() - u(9), bar.center().y()) : bar.topRight() + QPointF(-u(1), u(1));
        fill(m_palette.pane, m_palette.of(severity));
        m_painter.drawEllipse(centre, u(7), u(7));
        paintSign(m_painter, QRectF(centre - QPointF(u(4.5), u(4.8)), QSizeF(u(9), u(9))), severity, m_palette.of(severity));
    }

    QPainter& m_painter;
    const JourneyLayout& m_layout;
    const Palette& m_palette;
    const JourneyMarks& m_marks;
    QRectF m_visible;
    QFont m_font;
    QFont m_bold;
    TextWidths m_widths;
    TextWidths m_boldWidths;
};

} // namespace

void paintJourney(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks)
{
    const QRectF all = QRectF(QPointF(), layout.size).adjusted(-100, -100, 100, 100);
    for (const JourneyBand band : {JourneyBand::header, JourneyBand::lanes, JourneyBand::load}) {
        if (layout.bandRect(band).isEmpty()) continue;
        paintJourneyBand(painter, layout, palette, marks, band, all);
        paintJourneyTitles(painter, layout, palette, marks, band);
    }
}

void paintJourneyBand(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks,
                      JourneyBand band, const QRectF& visible)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting(painter, layout, palette, marks).months(band, visible);
    painter.restore();
}

void paintJourneyItems(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks,
                       JourneyBand band, const QRectF& visible)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting(painter, layout, palette, marks).items(band, visible);
    painter.restore();
}

void paintJourneyTitles(QPainter& painter, const JourneyLayout& layout, const Palette& palette,
                        const JourneyMarks& marks, JourneyBand band)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting(painter, layout, palette, marks).titles(band);
    painter.restore();
}

} // namespace cadre
