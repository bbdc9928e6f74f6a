// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/typography.hpp"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace cadre {

/// One laid out line of text.
struct FlowLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    double x = 0;
    double gap = 0; ///< Above the line.
    double height = 0;
    QColor colour;
    bool bullet = false; ///< A dot stands before it.
};

/// What to add to a flow.
struct FlowText {
    std::string label; ///< Stands before the text in bold.
    std::string text;
    TextStyle style;
    double gap = 0;
    double indent = 0;
    bool bullet = false;
};

/// Text in lines of one width, which can be cut between any two lines. All text is plain: nothing in it is markup.
class Flow {
public:
    explicit Flow(double width) : m_width(width) {}

    void add(const FlowText& text);

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] double width() const { return m_width; }
    /// The height of lines from `first` up to before `last`.
    [[nodiscard]] double height(std::size_t first, std::size_t last) const;
    [[nodiscard]] double height() const { return height(0, size()); }
    /// How far one gets from `first` within a height; one line at least.
    [[nodiscard]] std::size_t fitting(std::size_t first, double height) const;
    void paint(QPainter& painter, QPointF topLeft, std::size_t first, std::size_t last) const;

private:
    double m_width;
    std::vector<FlowLine> m_lines;
};

/// Text from a program as one can lay it out: line breaks kept, other control characters blanked.
[[nodiscard]] QString printable(const std::string& text);

} // namespace cadre
