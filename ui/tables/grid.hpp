// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cadre {

/// Rows of cells, as spreadsheets hand them over.
using Grid = std::vector<QStringList>;

/// Reads text with a tab between cells and a line for each row. A cell in quotes may hold tabs, line breaks and doubled
/// quotes. Empty lines at the end are no rows.
[[nodiscard]] Grid readGrid(const QString& text);
/// Whether no cell says anything.
[[nodiscard]] bool isBlank(const QStringList& row);
/// Writes what `readGrid` reads.
[[nodiscard]] QString writtenGrid(const Grid& grid);

} // namespace cadre
