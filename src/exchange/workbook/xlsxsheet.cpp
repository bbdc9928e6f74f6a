// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/xlsxsheet.hpp"

#include "exchange/workbook/refusal.hpp"
#include "exchange/workbook/xlsxtext.hpp"
#include "exchange/workbook/xmlparts.hpp"

#include <charconv>
#include <optional>

namespace cadre {

namespace {

struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// "C12", with or without "$".
std::optional<CellPlace> placeFrom(std::string_view name)
{
    CellPlace place;
    std::size_t at = 0;
    for (; at < name.size() && (name[at] < '0' || name[at] > '9'); ++at) {
        if (name[at] == '$') continue;
        if (name[at] < 'A' || name[at] > 'Z' || place.column > mostColumns) return std::nullopt;
        place.column = place.column * 26 + static_cast<std::size_t>(name[at] - 'A') + 1;
    }
    const auto [end, error] = std::from_chars(name.data() + at, name.data() + name.size(), place.row);
    if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
    if (place.row == 0 || place.row > mostRows || place.column == 0 || place.column > mostColumns) return std::nullopt;
    return CellPlace{place.row - 1, place.column - 1};
}

class SheetReader : public XmlReader {
public:
    SheetReader(const XlsxShared& shared, SheetGrid& grid) : m_shared(shared), m_grid(grid) {}

    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        m_text.start(element);
        m_isValue = element == "v" && m_isInCell;
        if (element == "row") startRow(attributes);
        else if (element == "col") startColumns(attributes);
        else if (element == "c") startCell(attributes);
        else if (element == "f") m_hasFormula = true;
        else if (element == "mergeCell") merge(attributes.value("ref"));
    }

    void end(std::string_view element) override
    {
        m_text.end(element);
        m_isValue = false;
        if (element == "c") endCell();
        else if (element == "row") ++m_place.row;
    }

    void text(std::string_view text) override
    {
        if (m_isValue) m_value += text;
        else if (m_isInCell) m_text.add(text);
    }

    [[nodiscard]] std::size_t unknownResults() const { return m_unknownResults; }

private:
    void startColumns(const XmlAttributes& attributes)
    {
        const std::size_t first = attributes.number("min", 0);
        const std::size_t last = attributes.number("max", 0);
        if (attributes.isTrue("hidden") && first > 0 && last > 0) m_grid.hideColumns(first - 1, last - 1);
    }

    /// Rows and cells may leave out where they stand: they follow the one before.
    void startRow(const XmlAttributes& attributes)
    {
        const std::size_t number = attributes.number("r", m_place.row + 1);
        if (number == 0 || number > mostRows) refuseDamagedWorkbook();
        m_place = {number - 1, 0};
        if (attributes.isTrue("hidden")) m_grid.hideRow(m_place.row);
    }

    void startCell(const XmlAttributes& attributes)
    {
        if (const std::string_view name = attributes.value("r"); !name.empty()) {
            const std::optional<CellPlace> place = placeFrom(name);
            if (!place) refuseDamagedWorkbook();
            m_place = *place;
        }
        m_type = attributes.value("t");
        m_style = attributes.number("s", 0);
        m_value.clear();
        m_text.clear();
        m_isInCell = true;
        m_hasFormula = false;
    }

    void endCell()
    {
        m_isInCell = false;
        std::string text = cellText();
        if (m_hasFormula && text.empty() && m_value.empty() && m_type != "str") ++m_unknownResults;
        m_grid.put(m_place.row, m_place.column, std::move(text));
        ++m_place.column;
    }

    std::string cellText()
    {
        if (m_type == "inlineStr") return m_text.take();
        if (m_type == "str") return withoutEscapes(std::move(m_value));
        if (m_type == "s") return sharedText();
        if (m_type == "b") return m_value.empty() ? "" : m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
        if (m_type == "e") return {}; // "#N/A" says that there is nothing
        if (m_type == "d") return m_value;
        if (m_value.empty()) return {};
        const NumberFormat format = m_style < m_shared.formats.size() ? m_shared.formats[m_style] : NumberFormat();
        return shownNumber(m_value, format, m_shared.from1904);
    }

    std::string sharedText() const
    {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
        if (m_value.empty()) return {};
        if (error != std::errc() || end != m_value.data() + m_value.size() || number >= m_shared.texts.size())
            refuseDamagedWorkbook();
        return m_shared.texts[number];
    }

    void merge(std::string_view reference)
    {
        const std::size_t colon = reference.find(':');
        if (colon == std::string_view::npos) return;
        const std::optional<CellPlace> first = placeFrom(reference.substr(0, colon));
        const std::optional<CellPlace> last = placeFrom(reference.substr(colon + 1));
        if (first && last) m_grid.merge({first->row, first->column, last->row, last->column});
    }

    const XlsxShared& m_shared;
    SheetGrid& m_grid;
    CellPlace m_place;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    XlsxText m_text;
    bool m_isInCell = false;
    bool m_isValue = false;
    bool m_hasFormula = false;
    std::size_t m_unknownResults = 0;
};

} // namespace

std::size_t readXlsxSheet(std::string_view xml, const XlsxShared& shared, SheetGrid& grid)
{
    SheetReader reader(shared, grid);
    readXml(xml, reader);
    return reader.unknownResults();
}

} // namespace cadre
