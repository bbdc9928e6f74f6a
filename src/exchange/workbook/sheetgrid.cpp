// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/sheetgrid.hpp"

#include "exchange/mapping/values.hpp"
#include "exchange/mapping/vocabulary.hpp"
#include "exchange/workbook/refusal.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

/// As many cells a table may have, the empty ones between others included.
constexpr std::size_t mostCells = 4'000'000;

void sortOut(std::vector<std::size_t>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// Where the first number stands that is not smaller.
std::size_t placeOf(const std::vector<std::size_t>& sorted, std::size_t number)
{
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), number) - sorted.begin());
}

bool holds(const std::vector<std::size_t>& sorted, std::size_t place, std::size_t number)
{
    return place < sorted.size() && sorted[place] == number;
}

bool spansColumns(const CellRange& range)
{
    return range.firstRow == range.lastRow && range.lastColumn > range.firstColumn;
}

std::ptrdiff_t filled(const std::vector<std::string>& row)
{
    return std::count_if(row.begin(), row.end(), [](const std::string& text) { return !text.empty(); });
}

/// The first row that is no title.
std::size_t headingsOf(const Rows& rows)
{
    const auto isNoTitle = [](const auto& row) { return filled(row) > 1; };
    return static_cast<std::size_t>(std::find_if(rows.begin(), rows.end(), isNoTitle) - rows.begin());
}

} // namespace

void TextBudget::take(std::size_t bytes)
{
    if (bytes > m_left) refuseLargeWorkbook();
    m_left -= bytes;
}

void SheetGrid::put(std::size_t row, std::size_t column, std::string text)
{
    if (trimmed(text).empty()) return;
    m_budget.take(text.size());
    if (m_cells.size() == mostCells) refuseLargeWorkbook();
    m_cells.push_back({row, column, std::move(text)});
}

Rows SheetGrid::take()
{
    m_rows.clear();
    m_columns.clear();
    for (const Cell& cell : m_cells) {
        m_rows.push_back(cell.row);
        m_columns.push_back(cell.column);
    }
    sortOut(m_rows);
    sortOut(m_columns);
    sortOut(m_hiddenRows);
    if (!m_columns.empty() && m_rows.size() > mostCells / m_columns.size()) refuseLargeWorkbook();
    Rows rows(m_rows.size(), std::vector<std::string>(m_columns.size()));
    for (Cell& cell : m_cells) rows[placeOf(m_rows, cell.row)][placeOf(m_columns, cell.column)] = std::move(cell.text);
    m_cells.clear();
    joinHeadings(rows);
    fillDown(rows);
    takeBanners(rows);
    return rows;
}

/// The merged cells of a row that span several columns with content.
std::vector<SheetGrid::Span> SheetGrid::spansIn(std::size_t row) const
{
    std::vector<Span> spans;
    for (const CellRange& range : m_merged) {
        if (range.firstRow != m_rows[row] || !spansColumns(range)) continue;
        const Span span{placeOf(m_columns, range.firstColumn), placeOf(m_columns, range.lastColumn + 1)};
        if (span.end > span.first + 1) spans.push_back(span);
    }
    return spans;
}

/// Which columns lie under one of the spans. In hostile files very many lie over each other.
std::vector<bool> SheetGrid::columnsOf(const std::vector<Span>& spans, std::size_t width)
{
    std::vector<int> changes(width + 1);
    for (const Span& span : spans) {
        ++changes[span.first];
        --changes[span.end];
    }
    std::vector<bool> isSpanned(width);
    int open = 0;
    for (std::size_t i = 0; i < width; ++i) isSpanned[i] = (open += changes[i]) > 0;
    return isSpanned;
}

/// "Levels" above "Basic" and "Advanced" says nothing that a reader misses, but would be taken for the title. Headings
/// beside it, which may be merged with the cell below or not, belong to the lower row.
void SheetGrid::joinHeadings(Rows& rows) const
{
    const std::size_t first = headingsOf(rows);
    if (first == rows.size()) return;
    if (first > 0 && isAboveSome(rows, first - 1)) {
        for (std::string& text : rows[first - 1]) text.clear();
        return;
    }
    const std::vector<Span> spans = spansIn(first);
    if (first + 1 == rows.size() || spans.empty()) return;
    std::vector<std::string>& upper = rows[first];
    std::vector<std::string>& lower = rows[first + 1];
    const std::vector<bool> isSpanned = columnsOf(spans, upper.size());
    const auto reachesOver = [&](const CellRange& range) {
        return range.firstRow == m_rows[first] && range.firstColumn == range.lastColumn
               && range.lastRow == m_rows[first + 1];
    };
    bool isBelowSpans = filled(lower) > 1;
    bool isBeside = false;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        isBelowSpans = isBelowSpans && (isSpanned[i] || lower[i].empty());
        isBeside = isBeside || (!isSpanned[i] && !upper[i].empty());
    }
    if (!(isBelowSpans && isBeside) && std::none_of(m_merged.begin(), m_merged.end(), reachesOver)) return;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        if (isSpanned[i]) upper[i].clear();
        else if (lower[i].empty()) lower[i] = std::exchange(upper[i], {});
    }
}

/// Whether a row says nothing but what some of the columns below it are about: a word such as "Levels" over several of
/// them. A title begins with the table or says more.
bool SheetGrid::isAboveSome(const Rows& rows, std::size_t row) const
{
    const std::vector<Span> spans = spansIn(row);
    if (filled(rows[row]) != 1 || spans.size() != 1 || spans.front().first == 0) return false;
    const std::vector<std::string> words = wordsOf(rows[row][spans.front().first]);
    return isFieldName(words) || isLevelKey(words);
}

void SheetGrid::fillDown(Rows& rows)
{
    std::size_t steps = rows.empty() ? 0 : rows.size() * rows.front().size(); // merged cells of sound files don't meet
    for (const CellRange& range : m_merged) {
        const std::size_t column = placeOf(m_columns, range.firstColumn);
        const std::size_t first = placeOf(m_rows, range.firstRow);
        if (!holds(m_columns, column, range.firstColumn) || !holds(m_rows, first, range.firstRow)) continue;
        const std::string text = rows[first][column];
        if (text.empty()) continue;
        for (std::size_t row = first + 1; row < rows.size() && m_rows[row] <= range.lastRow; ++row) {
            if (steps-- == 0) return;
            if (!rows[row][column].empty()) continue;
            m_budget.take(text.size());
            rows[row][column] = text;
        }
    }
}

std::size_t SheetGrid::hiddenRows() const
{
    return static_cast<std::size_t>(std::count_if(m_rows.begin(), m_rows.end(), [&](std::size_t row) {
        return std::binary_search(m_hiddenRows.begin(), m_hiddenRows.end(), row);
    }));
}

void SheetGrid::hideColumns(std::size_t first, std::size_t last)
{
    if (first > last || first >= mostColumns) return;
    const std::size_t end = std::min(last + 1, mostColumns);
    if (m_hiddenColumns.size() < end) m_hiddenColumns.resize(end);
    std::fill(m_hiddenColumns.begin() + static_cast<std::ptrdiff_t>(first),
              m_hiddenColumns.begin() + static_cast<std::ptrdiff_t>(end), true);
}

std::size_t SheetGrid::hiddenColumns() const
{
    return static_cast<std::size_t>(std::count_if(m_columns.begin(), m_columns.end(), [&](std::size_t column) {
        return column < m_hiddenColumns.size() && m_hiddenColumns[column];
    }));
}

bool SheetGrid::isBanner(const Rows& rows, std::size_t row, const std::vector<std::size_t>& merged) const
{
    return filled(rows[row]) == 1 && std::binary_search(merged.begin(), merged.end(), m_rows[row]);
}

void SheetGrid::takeBanners(Rows& rows)
{
    std::vector<std::size_t> merged;
    for (const CellRange& range : m_merged)
        if (spansColumns(range)) merged.push_back(range.firstRow);
    sortOut(merged);
    const std::size_t headings = headingsOf(rows);
    std::size_t end = rows.size(); // what stands below all others is a remark
    while (end > headings + 1 && isBanner(rows, end - 1, merged)) --end;
    std::vector<bool> areBanners(rows.size());
    for (std::size_t row = headings + 1; row < end; ++row) areBanners[row] = isBanner(rows, row, merged);
    if (std::find(areBanners.begin(), areBanners.end(), true) == areBanners.end()) return;

    Rows table;
    std::string banner;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row == end) banner.clear();
        if (areBanners[row]) {
            banner = *std::find_if(rows[row].begin(), rows[row].end(), [](const auto& text) { return !text.empty(); });
            continue;
        }
        m_budget.take(banner.size());
        table.push_back(std::move(rows[row]));
        table.back().insert(table.back().begin(), row == headings ? "Section" : banner);
    }
    rows = std::move(table);
}

} // namespace cadre
