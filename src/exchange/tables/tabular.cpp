// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/tabular.hpp"

#include "exchange/limits.hpp"
#include "exchange/tables/delimited.hpp"
#include "exchange/tables/indented.hpp"
#include "exchange/tables/tablejson.hpp"

namespace cadre {

namespace {

/// Workbooks are archives; Cadre does not open them.
void refuseWorkbook(std::string_view bytes)
{
    using namespace std::string_view_literals;
    const bool isWorkbook = bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\xD0\xCF\x11\xE0"sv);
    if (isWorkbook)
        throw FileError(
            FileError::Kind::badInput,
            CADRE_TEXT("Cadre does not open workbooks such as .xlsx and .ods. Copy the cells there and import them "
                       "from the clipboard, or save the sheet as CSV and import that."));
}

} // namespace

Json readTabular(const NamedBytes& file)
{
    checkJsonSize(file.bytes.size());
    refuseWorkbook(file.bytes);
    const std::string text = tableText(file.bytes);
    const Rows rows = readDelimited(text);
    // Text without a delimiter is an outline.
    Json json = isOneColumn(rows) ? readIndented(text) : tableJson(rows);
    if (json.empty())
        throw FileError(
            FileError::Kind::badInput,
            CADRE_TEXT("There is no row in it, so there is nothing to import. Choose another file, or copy more."));
    return json;
}

} // namespace cadre
