// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/tabular.hpp"

#include "exchange/limits.hpp"
#include "exchange/tables/delimited.hpp"
#include "exchange/tables/indented.hpp"
#include "exchange/tables/sheetsjson.hpp"
#include "exchange/tables/tablejson.hpp"

#include <algorithm>

namespace cadre {

namespace {

[[noreturn]] void refuseSheet(const std::string& sheet)
{
    throw FileError(FileError::Kind::badInput,
                    Text(CADRE_TEXT("Only workbooks have sheets. This file is none, so there is no sheet “{sheet}”."))
                        .with("sheet", sheet));
}

/// Some programs give the ending .xls to a web page.
void refuseMarkup(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::string_view start = first == std::string_view::npos ? std::string_view() : text.substr(first, 9);
    for (const char* mark : {"<?xml", "<html", "<HTML", "<!DOCTYPE", "<!doctype", "<table", "<TABLE"})
        if (start.starts_with(mark))
            throw FileError(
                FileError::Kind::badInput,
                CADRE_TEXT("The file is a web page or XML, whatever its name says. Open it in a spreadsheet program, "
                           "save it as .xlsx, and import that."));
}

Json readText(std::string_view bytes)
{
    const std::string text = tableText(bytes);
    refuseMarkup(text);
    const Rows rows = readDelimited(text);
    // Text without a delimiter is an outline.
    return isOneColumn(rows) ? readIndented(text) : tableJson(rows);
}

/// A row that is shorter than others, such as a title, does not make the table narrower.
Sheet sheetOf(Rows rows)
{
    std::size_t width = 0;
    for (const auto& row : rows) width = std::max(width, row.size());
    if (!rows.empty()) rows.front().resize(width);
    return {.rows = std::move(rows)};
}

} // namespace

Workbook readSheets(const NamedBytes& file)
{
    if (isWorkbook(file.bytes)) return readWorkbook(file.bytes);
    const std::string text = tableText(file.bytes);
    refuseMarkup(text);
    Workbook workbook;
    workbook.sheets.push_back(sheetOf(readDelimited(text)));
    return workbook;
}

Tabular readTabular(const NamedBytes& file, const std::string& sheet)
{
    checkJsonSize(file.bytes.size());
    if (isWorkbook(file.bytes)) return sheetsJson(readWorkbook(file.bytes), sheet);
    if (!sheet.empty()) refuseSheet(sheet);
    Tabular table{.json = readText(file.bytes)};
    if (table.json.empty())
        throw FileError(
            FileError::Kind::badInput,
            CADRE_TEXT("There is no row in it, so there is nothing to import. Choose another file, or copy more."));
    return table;
}

} // namespace cadre
