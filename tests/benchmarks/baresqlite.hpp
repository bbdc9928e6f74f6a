// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace cadre::bench {

struct FreeValue {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};

/// All rows of one table.
struct BareTable {
    std::string name;
    std::string createSql;
    std::size_t columns = 0;
    std::vector<std::unique_ptr<sqlite3_value, FreeValue>> values; ///< Row by row.
};

/// The yardstick of loading: what SQLite alone takes to read every value of a file.
[[nodiscard]] std::vector<BareTable> readAllRows(const std::filesystem::path& path);
/// The yardstick of saving: what SQLite alone takes to write the same rows into a new file, in one transaction that
/// is on the disk at the end.
void insertAllRows(const std::filesystem::path& path, const std::vector<BareTable>& tables);

} // namespace cadre::bench
