// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/limits.hpp"
#include "exchange/tables/delimited.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace cadre {

// A sheet of Excel or of LibreOffice has no more.
inline constexpr std::size_t mostRows = 1'048'576;
inline constexpr std::size_t mostColumns = 16'384;

/// How much text the cells of a workbook may hold together. A small file can say the same text in very many cells.
class TextBudget {
public:
    /// Throws FileError when it is used up.
    void take(std::size_t bytes);

private:
    std::size_t m_left = maxJsonBytes;
};

/// Cells from one corner to the other, both included, counted from 0.
struct CellRange {
    std::size_t firstRow = 0;
    std::size_t firstColumn = 0;
    std::size_t lastRow = 0;
    std::size_t lastColumn = 0;
};

/// The cells of one sheet while it is read, wherever they stand.
class SheetGrid {
public:
    explicit SheetGrid(TextBudget& budget) : m_budget(budget) {}

    /// White space is as good as nothing. Throws FileError where there is too much.
    void put(std::size_t row, std::size_t column, std::string text);
    void merge(const CellRange& range) { m_merged.push_back(range); }
    /// Nobody sees the row.
    void hideRow(std::size_t row) { m_hiddenRows.push_back(row); }
    /// Nobody sees the columns from one to another, both included.
    void hideColumns(std::size_t first, std::size_t last);
    /// The table without empty rows and columns. What merged cells say is in each of their rows; of two rows of
    /// headings, of which the upper one spans several of the lower one, the lower one is left. A row below the headings
    /// that is merged into one cell is the heading of those that follow: it becomes their text in a column "Section".
    /// Throws FileError for a table that is spread too far.
    [[nodiscard]] Rows take();
    /// Of the rows with content, those that are hidden; known after take().
    [[nodiscard]] std::size_t hiddenRows() const;
    /// The same of the columns.
    [[nodiscard]] std::size_t hiddenColumns() const;

private:
    struct Cell {
        std::size_t row;
        std::size_t column;
        std::string text;
    };
    /// Columns with content, from one to before another, counted among them.
    struct Span {
        std::size_t first;
        std::size_t end;
    };

    void joinHeadings(Rows& rows) const;
    [[nodiscard]] std::vector<Span> spansIn(std::size_t row) const;
    [[nodiscard]] static std::vector<bool> columnsOf(const std::vector<Span>& spans, std::size_t width);
    [[nodiscard]] bool isAboveSome(const Rows& rows, std::size_t row) const;
    void fillDown(Rows& rows);
    [[nodiscard]] bool isBanner(const Rows& rows, std::size_t row, const std::vector<std::size_t>& merged) const;
    void takeBanners(Rows& rows);

    TextBudget& m_budget;
    std::vector<Cell> m_cells;
    std::vector<CellRange> m_merged;
    std::vector<std::size_t> m_hiddenRows; ///< Sorted by take().
    std::vector<bool> m_hiddenColumns;     ///< As far as any are hidden.
    std::vector<std::size_t> m_rows;       ///< Those with content, sorted.
    std::vector<std::size_t> m_columns;    ///< The same.
};

} // namespace cadre
