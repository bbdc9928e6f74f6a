// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/json.hpp"
#include "exchange/workbook/workbook.hpp"

#include <string>
#include <vector>

namespace cadre {

/// A table as JSON, and what a person should know of how it was read.
struct Tabular {
    Json json;
    std::vector<Text> notes;
    std::vector<std::string> sheets; ///< Of a workbook: the names of those that are in the JSON.
};

/// A table, a workbook or indented text as JSON, for the mapper: a list with an object for each row, or nested lists of
/// what is indented. Any encoding, any common delimiter. Several sheets of a workbook stand in an object by their
/// names; those with the same headings together in one of their own, under "Sheets". `sheet`: the only one to read,
/// which may be a hidden one; empty: all that can be seen and hold a table. Throws FileError if nothing is in it, if
/// there is no such sheet, and what readWorkbook() throws.
[[nodiscard]] Tabular readTabular(const NamedBytes& file, const std::string& sheet = {});

/// The sheets of a workbook; a table of text is one sheet without a name. Throws what readTabular() throws.
[[nodiscard]] Workbook readSheets(const NamedBytes& file);

} // namespace cadre
