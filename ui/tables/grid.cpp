// SPDX-License-Identifier: Apache-2.0
#include "tables/grid.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Takes a text apart, a character at a time.
class GridReader {
public:
    explicit GridReader(const QString& text) : m_text(text) {}

    Grid read()
    {
        while (m_at < m_text.size()) {
            const bool quoted = m_cell.isEmpty() && !m_wasQuoted && m_text[m_at] == u'"' && closingQuote() > 0;
            if (quoted) takeQuoted();
            else takePlain();
        }
        if (!m_cell.isEmpty() || !m_row.isEmpty()) endRow();
        while (!m_grid.empty() && isBlank(m_grid.back())) m_grid.pop_back();
        return std::move(m_grid);
    }

private:
    /// Where the quote that ends the cell stands; 0 if none does before a tab, a line break or the end.
    [[nodiscard]] qsizetype closingQuote() const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != u'"') continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            const bool ends = i + 1 == m_text.size() || m_text[i + 1] == u'\t' || m_text[i + 1] == u'\n' || m_text[i + 1] == u'\r';
            return ends ? i : 0;
        }
        return 0;
    }
    void takeQuoted()
    {
        const qsizetype end = closingQuote();
        m_cell = m_text.mid(m_at + 1, end - m_at - 1);
        m_cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        m_cell.remove(u'\r');
        m_wasQuoted = true;
        m_at = end + 1;
    }
    void takePlain()
    {
        const QChar next = m_text[m_at++];
        if (next == u'\t') endCell();
        else if (next == u'\n') endRow();
        else if (next != u'\r') m_cell += next;
    }
    void endCell()
    {
        m_row << m_cell;
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow()
    {
        endCell();
        m_grid.push_back(std::move(m_row));
        m_row = {};
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_wasQuoted = false;
    QString m_cell;
    QStringList m_row;
    Grid m_grid;
};

QString writtenCell(QString cell)
{
    const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
    if (!needsQuotes) return cell;
    return u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

Grid readGrid(const QString& text)
{
    return GridReader(text).read();
}

bool isBlank(const QStringList& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QString writtenGrid(const Grid& grid)
{
    QStringList lines;
    for (const QStringList& row : grid) {
        QStringList cells;
        for (const QString& cell : row) cells << writtenCell(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cadre
