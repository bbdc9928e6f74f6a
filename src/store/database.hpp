// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <SQLiteCpp/Database.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace cadre {

/// Marks a database as a Cadre program: the letters "Cadr".
inline constexpr std::int64_t applicationId = 0x43616472;

/// An empty database in memory with all tables of a program.
[[nodiscard]] SQLite::Database newDatabase();
/// The bytes of a database file, as SQLite made them: a copy of a large program would be one too many.
class DatabaseBytes {
public:
    explicit DatabaseBytes(SQLite::Database database);

    [[nodiscard]] std::string_view view() const { return {reinterpret_cast<const char*>(m_bytes.get()), m_size}; }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// The program as the bytes of a file. Throws FileError as writeStore() does.
[[nodiscard]] DatabaseBytes storeBytes(const Program& program);

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
