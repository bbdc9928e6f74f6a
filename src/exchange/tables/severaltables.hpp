// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/tables/tabular.hpp"

#include <span>

namespace cadre {

/// Reads tables and workbooks as if their sheets stood in one workbook: those with the same headings are one table in
/// parts, others may refer to each other. A sheet is called like its file where that has only one.
/// Throws what readTabular() throws, naming the file, and ImportStopped where the watch wants it.
[[nodiscard]] Tabular readSeveralTables(std::span<const NamedBytes> files, const ImportWatch& watch = {});

} // namespace cadre
