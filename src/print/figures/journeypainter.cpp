// SPDX-License-Identifier: Apache-2.0
#include "print/figures/journeypainter.hpp"

#include "print/figures/figurefont.hpp"
#include "print/sign.hpp"

#include <QFontMetricsF>
#include <QPainter>

namespace cadre {

namespace {

class Painting {
public:
    Painting(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks)
        : m_painter(painter), m_layout(layout), m_palette(palette), m_marks(marks)
    {
    }

    void paint()
    {
        grid();
        for (const JourneyLaneBox& lane : m_layout.lanes) {
            pen(m_palette.line, 1);
            m_painter.drawLine(lane.rect.topLeft(), lane.rect.topRight());
            text(QRectF(0, lane.rect.y() + u(6), m_layout.months.left() - u(6), u(20)), lane.title, m_palette.muted, true);
        }
        steps();
        for (const JourneyArrowLine& arrow : m_layout.arrows) this->arrow(arrow);
        for (const JourneyItem& item : m_layout.items) this->item(item);
        for (const JourneyItem& item : m_layout.items) mark(item);
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
        const QFont font = figureFont(m_layout.family, figureText, m_layout.unit, bold);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                           QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void grid()
    {
        const double bottom = m_layout.size.height();
        for (const JourneyTick& tick : m_layout.ticks) {
            if (tick.text.isEmpty()) continue;
            pen(m_palette.faint, 1);
            m_painter.drawLine(QPointF(tick.rect.left(), tick.rect.bottom()), QPointF(tick.rect.left(), bottom));
            text(tick.rect, tick.text, m_palette.muted, false, Qt::AlignCenter);
        }
        pen(m_palette.line, 1);
        m_painter.drawLine(m_layout.months.topRight(), QPointF(m_layout.months.right(), bottom));
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
        case JourneyItemKind::measure:
        case JourneyItemKind::laterMeasure: measure(item); break;
        }
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

    void arrow(const JourneyArrowLine& arrow)
    {
        pen(m_palette.muted, 1);
        m_painter.drawPolyline(arrow.line);
        const QPointF tip = arrow.line.back();
        const double back = arrow.line[arrow.line.size() - 2].y() <= tip.y() ? -u(5) : u(5);
        fill(m_palette.muted);
        m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(-u(3), back), tip + QPointF(u(3), back)}));
    }

    void mark(const JourneyItem& item)
    {
        const auto finding = m_marks.findings.find(item.record);
        const bool found = finding != m_marks.findings.end();
        const bool selected = m_marks.selected.contains(item.record);
        if ((!found && !selected) || item.kind == JourneyItemKind::step) return;
        pen(found ? m_palette.of(finding->second) : m_palette.accent, selected ? 2.5 : 1.5);
        const double out = u(selected ? 2 : 1);
        m_painter.drawRoundedRect(item.rect.adjusted(-out, -out, out, out), u(4), u(4));
        if (found) sign(item.rect, finding->second);
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
};

} // namespace

void paintJourney(QPainter& painter, const JourneyLayout& layout, const Palette& palette, const JourneyMarks& marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting(painter, layout, palette, marks).paint();
    painter.restore();
}

} // namespace cadre
