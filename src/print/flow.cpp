// SPDX-License-Identifier: Apache-2.0
#include "print/flow.hpp"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace cadre {

QString printable(const std::string& text)
{
    QString result = QString::fromStdString(text);
    for (QChar& c : result) {
        if (c == QLatin1Char('\n')) c = QChar(QChar::LineSeparator);
        else if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
    }
    return result;
}

void Flow::add(const FlowText& entry)
{
    const QString label = printable(entry.label);
    QString text = label;
    if (!label.isEmpty() && !entry.text.empty()) text += QLatin1Char(' ');
    text += printable(entry.text);

    auto layout = std::make_shared<QTextLayout>(text, fontOf(entry.style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (!label.isEmpty()) {
        QTextLayout::FormatRange bold{0, static_cast<int>(label.size()), {}};
        bold.format.setFontWeight(QFont::Bold);
        layout->setFormats({bold});
    }
    layout->beginLayout();
    double gap = entry.gap;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(points(4), m_width - entry.indent));
        line.setPosition({0, 0});
        const bool first = line.lineNumber() == 0;
        m_lines.push_back({layout, line.lineNumber(), entry.indent, gap, line.height(), entry.style.colour,
                           entry.bullet && first});
        gap = 0;
    }
    layout->endLayout();
}

double Flow::height(std::size_t first, std::size_t last) const
{
    double height = 0;
    for (std::size_t i = first; i < last; ++i) height += m_lines[i].height + (i > first || first == 0 ? m_lines[i].gap : 0);
    return height;
}

std::size_t Flow::fitting(std::size_t first, double height) const
{
    std::size_t last = first;
    double used = 0;
    while (last < m_lines.size()) {
        used += m_lines[last].height + (last > first || first == 0 ? m_lines[last].gap : 0);
        if (used > height && last > first) break;
        ++last;
    }
    return last;
}

void Flow::paint(QPainter& painter, QPointF topLeft, std::size_t first, std::size_t last) const
{
    double y = topLeft.y();
    for (std::size_t i = first; i < last; ++i) {
        const FlowLine& line = m_lines[i];
        if (i > first || first == 0) y += line.gap;
        painter.setPen(line.colour);
        line.layout->lineAt(line.line).draw(&painter, QPointF(topLeft.x() + line.x, y));
        if (line.bullet) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line.colour);
            const double middle = y + line.layout->lineAt(line.line).ascent() - points(2.8);
            painter.drawEllipse(QPointF(topLeft.x() + line.x - points(6.5), middle), points(1.2), points(1.2));
        }
        y += line.height;
    }
}

} // namespace cadre
