// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/sheetgrid.hpp"

#include "exchange/mapping/values.hpp"
#include "exchange/workbook/refusal.hpp"

#include <algorithm>
#include <tuple>

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
    if (!m_columns.empty() && m_rows.size() > mostCells / m_columns.size()) refuseLargeWorkbook();
    Rows rows(m_rows.size(), std::vector<std::string>(m_columns.size()));
    for (Cell& cell : m_cells) rows[placeOf(m_rows, cell.row)][placeOf(m_columns, cell.column)] = std::move(cell.text);
    m_cells.clear();
    joinHeadings(rows);
    fillDown(rows);
    takeBanners(rows);
    return rows;
}

/// "Levels" above "Basic" and "Advanced" says nothing that a reader misses, but would be taken for the title. Headings
/// beside it reach over both rows and belong to the lower one.
void SheetGrid::joinHeadings(Rows& rows) const
{
    const std::size_t upper = headingsOf(rows);
    if (upper + 1 >= rows.size()) return;
    const auto isAtTop = [&](const CellRange& range) { return range.firstRow == m_rows[upper]; };
    const auto reachesOver = [&](const CellRange& range) {
        return isAtTop(range) && range.firstColumn == range.lastColumn && range.lastRow == m_rows[upper + 1];
    };
    const auto spans = [&](const CellRange& range) { return isAtTop(range) && spansColumns(range); };
    if (std::none_of(m_merged.begin(), m_merged.end(), reachesOver)) return;
    if (std::none_of(m_merged.begin(), m_merged.end(), spans)) return;
    for (const CellRange& range : m_merged) {
        const std::size_t column = placeOf(m_columns, range.firstColumn);
        if (!holds(m_columns, column, range.firstColumn)) continue;
        if (reachesOver(range) && rows[upper + 1][column].empty()) rows[upper + 1][column] = rows[upper][column];
        if (reachesOver(range) || spans(range)) rows[upper][column].clear();
    }
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
