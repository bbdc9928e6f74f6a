// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string>

namespace cadre {

/// Marks a database as a Cadre program: the letters "Cadr".
inline constexpr std::int64_t applicationId = 0x43616472;

/// An empty database in memory with all tables of a program.
[[nodiscard]] SQLite::Database newDatabase();
/// The database as the bytes of a file.
[[nodiscard]] std::string bytesOf(const SQLite::Database& database);

/// The content of a file as a database that can only be read and that runs nothing of what the file brings
/// along (views, triggers, functions). It lies in memory: nothing is locked or written beside the file.
class FileDatabase {
public:
    /// Throws FileError (badInput) if the bytes are not a sound program of this version.
    explicit FileDatabase(std::string bytes);

    [[nodiscard]] const SQLite::Database& database() const { return m_database; }

private:
    std::string m_bytes; ///< The database reads from here as long as it lives.
    SQLite::Database m_database;
};

} // namespace cadre
