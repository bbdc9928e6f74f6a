// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/ods.hpp"

#include "exchange/workbook/numbers.hpp"
#include "exchange/workbook/refusal.hpp"
#include "exchange/workbook/sheetgrid.hpp"
#include "exchange/workbook/xmlparts.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace cadre {

namespace {

/// Gathers the paragraphs of a cell.
class CellText {
public:
    void start(std::string_view element, const XmlAttributes& attributes)
    {
        if (element == "p" || element == "h") {
            if (m_hasParagraph) m_text += '\n';
            m_hasParagraph = true;
            ++m_open;
        } else if (m_open > 0 && element == "s") {
            constexpr std::size_t most = 1000;
            m_text.append(std::min(attributes.number("c", 1), most), ' ');
        } else if (m_open > 0 && (element == "tab" || element == "line-break")) {
            m_text += element == "tab" ? '\t' : '\n';
        }
    }
    void end(std::string_view element)
    {
        if ((element == "p" || element == "h") && m_open > 0) --m_open;
    }
    void add(std::string_view text)
    {
        if (m_open > 0) m_text += text;
    }
    std::string take()
    {
        m_hasParagraph = false;
        m_open = 0;
        return std::exchange(m_text, {});
    }

private:
    std::string m_text;
    bool m_hasParagraph = false;
    std::size_t m_open = 0;
};

struct Cell {
    std::size_t column = 0;
    std::size_t count = 1; ///< So many columns say the same.
    std::string text;
    std::optional<CellRange> merged; ///< Relative to the cell.
};

/// What stands in the cell beside its text, read when it starts.
struct CellValue {
    std::string kind;
    std::string value;
    bool hasFormula = false;
};

CellValue valueOf(const XmlAttributes& attributes)
{
    CellValue value{.kind = std::string(attributes.value("value-type")),
                    .hasFormula = !attributes.value("formula").empty()};
    for (const char* name : {"value", "date-value", "boolean-value", "string-value"})
        if (value.value.empty()) value.value = attributes.value(name);
    return value;
}

/// "2024-02-01T00:00:00" is a day.
std::string dateText(std::string date)
{
    if (const std::size_t midnight = date.find("T00:00:00"); midnight != std::string::npos) date.resize(midnight);
    std::replace(date.begin(), date.end(), 'T', ' ');
    return date;
}

std::string textOf(const CellValue& value, std::string shown)
{
    if (value.kind == "date" && !value.value.empty()) return dateText(value.value);
    if (value.kind == "boolean" && !value.value.empty()) return value.value == "true" ? "TRUE" : "FALSE";
    if (!shown.empty()) return value.hasFormula && shown.starts_with('#') ? std::string() : shown; // "#N/A"
    return value.kind == "float" ? shownNumber(value.value, {}) : value.value;
}

class ContentReader : public XmlReader {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_aside > 0) return;
        if (m_isInCell) startInCell(element, attributes);
        else if (element == "style") m_style = attributes.value("name");
        else if (element == "table-properties" && attributes.value("display") == "false") m_hidden.insert(m_style);
        else if ((element == "table" && m_grid) || element == "tracked-changes" || element == "dde-links"
                 || element == "shapes")
            m_aside = m_depth;
        else if (element == "table") startTable(attributes);
        else if (element == "table-column" && m_grid) startColumns(attributes);
        else if (element == "table-row" && m_grid) startRow(attributes);
        else if ((element == "table-cell" || element == "covered-table-cell") && m_grid)
            startCell(attributes, element == "covered-table-cell");
    }

    void end(std::string_view element) override
    {
        const std::size_t depth = m_depth--;
        if (m_aside > 0) {
            if (m_aside == depth) m_aside = 0;
            return;
        }
        if (m_isInCell && depth > m_cellDepth) return m_text.end(element);
        if (m_isInCell) endCell();
        else if (element == "table-row" && m_grid) endRow();
        else if (element == "table" && m_grid) endTable();
    }

    void text(std::string_view text) override
    {
        if (m_isInCell && m_aside == 0) m_text.add(text);
    }

    Workbook take() { return std::move(m_workbook); }

private:
    /// Comments, pictures and tables inside a cell are not what the cell says.
    void startInCell(std::string_view element, const XmlAttributes& attributes)
    {
        const std::set<std::string_view> said{"p",          "h",    "span",      "a",    "s",        "tab",
                                              "line-break", "list", "list-item", "ruby", "ruby-base"};
        if (said.contains(element)) m_text.start(element, attributes);
        else m_aside = m_depth;
    }

    void startTable(const XmlAttributes& attributes)
    {
        if (m_workbook.sheets.size() == mostSheets) refuseLargeWorkbook();
        m_workbook.sheets.push_back({.name = std::string(attributes.value("name")),
                                     .isHidden = m_hidden.contains(std::string(attributes.value("style-name")))});
        m_grid.emplace(m_budget);
        m_row = 0;
        m_columnsBefore = 0;
    }

    void endTable()
    {
        m_workbook.sheets.back().rows = m_grid->take();
        m_workbook.sheets.back().hiddenRows = m_grid->hiddenRows();
        m_workbook.sheets.back().hiddenColumns = m_grid->hiddenColumns();
        m_grid.reset();
    }

    static bool isHidden(const XmlAttributes& attributes)
    {
        const std::string_view visibility = attributes.value("visibility");
        return visibility == "collapse" || visibility == "filter";
    }

    void startColumns(const XmlAttributes& attributes)
    {
        const std::size_t count = attributes.number("number-columns-repeated", 1);
        if (count == 0 || count > mostColumns || m_columnsBefore > mostColumns) refuseDamagedWorkbook();
        if (isHidden(attributes)) m_grid->hideColumns(m_columnsBefore, m_columnsBefore + count - 1);
        m_columnsBefore += count;
    }

    void startRow(const XmlAttributes& attributes)
    {
        m_rowCount = attributes.number("number-rows-repeated", 1);
        m_isRowHidden = isHidden(attributes);
        m_column = 0;
        m_cells.clear();
    }

    void endRow()
    {
        if (m_rowCount == 0 || m_rowCount > mostRows) refuseDamagedWorkbook();
        if (m_row > mostRows) refuseLargeWorkbook();
        if (!m_cells.empty())
            for (std::size_t row = m_row; row < m_row + m_rowCount; ++row) putRow(row);
        m_row += m_rowCount;
    }

    void putRow(std::size_t row)
    {
        if (m_isRowHidden) m_grid->hideRow(row);
        for (const Cell& cell : m_cells) {
            for (std::size_t i = 0; i < cell.count; ++i) m_grid->put(row, cell.column + i, cell.text);
            if (cell.merged)
                m_grid->merge({row, cell.column, row + cell.merged->lastRow, cell.column + cell.merged->lastColumn});
        }
    }

    void startCell(const XmlAttributes& attributes, bool isCovered)
    {
        m_isInCell = true;
        m_cellDepth = m_depth;
        m_isCovered = isCovered;
        m_value = valueOf(attributes);
        m_cell = {.column = m_column, .count = attributes.number("number-columns-repeated", 1)};
        if (m_cell.count == 0 || m_cell.count > mostColumns || m_column > mostColumns) refuseDamagedWorkbook();
        const std::size_t rows = attributes.number("number-rows-spanned", 1);
        const std::size_t columns = attributes.number("number-columns-spanned", 1);
        if (rows > mostRows || columns > mostColumns || rows == 0 || columns == 0) refuseDamagedWorkbook();
        if (rows > 1 || columns > 1) m_cell.merged = CellRange{0, 0, rows - 1, columns - 1};
    }

    void endCell()
    {
        m_isInCell = false;
        m_column += m_cell.count;
        std::string shown = m_text.take();
        if (m_isCovered) return;
        if (m_value.hasFormula && m_value.kind.empty() && shown.empty()) ++m_workbook.unknownResults;
        m_cell.text = textOf(m_value, std::move(shown));
        if (m_cell.text.empty()) return;
        m_cells.push_back(std::move(m_cell));
    }

    Workbook m_workbook;
    TextBudget m_budget;
    std::optional<SheetGrid> m_grid; ///< Of the sheet that is read.
    std::string m_style;
    std::set<std::string> m_hidden; ///< Styles of hidden sheets.
    std::size_t m_depth = 0;
    std::size_t m_aside = 0; ///< The depth at which something starts that is passed over; 0: nothing.
    std::size_t m_columnsBefore = 0; ///< Those that the table has told of so far.
    std::size_t m_row = 0;
    std::size_t m_rowCount = 1;
    bool m_isRowHidden = false;
    std::size_t m_column = 0;
    std::vector<Cell> m_cells; ///< Of the row, those with content.
    Cell m_cell;
    CellValue m_value;
    CellText m_text;
    std::size_t m_cellDepth = 0;
    bool m_isInCell = false;
    bool m_isCovered = false;
};

/// The list of the parts tells which are locked.
class ManifestReader : public XmlReader {
public:
    void start(std::string_view element, const XmlAttributes& /*attributes*/) override
    {
        if (element == "encryption-data") refuseLockedWorkbook();
    }
    void end(std::string_view /*element*/) override {}
    void text(std::string_view /*text*/) override {}
};

} // namespace

Workbook readOds(Archive& archive)
{
    if (const std::string manifest = archive.read("META-INF/manifest.xml"); !manifest.empty()) {
        ManifestReader reader;
        readXml(manifest, reader);
    }
    ContentReader reader;
    readXml(archive.read("content.xml"), reader);
    return reader.take();
}

} // namespace cadre
