// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include "embedded/schema.hpp"
#include "model/error.hpp"
#include "store/layout.hpp"
#include "store/store.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <sqlite3.h>

namespace cadre {

namespace {

[[noreturn]] void refuse(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

/// The version of the tables that this Cadre writes: one for each numbered file of the schema.
std::int64_t schemaVersion()
{
    return std::ssize(embedded::schema());
}

std::int64_t wholeNumber(const SQLite::Database& database, const std::string& sql)
{
    SQLite::Statement statement(database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

void checkStart(const std::string& bytes)
{
    using namespace std::string_view_literals;
    if (bytes.empty()) refuse(CADRE_TEXT("It is empty. Open an earlier copy."));
    if (bytes.starts_with("SQLite format 3\0"sv)) return;
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first != std::string::npos && bytes[first] == '{')
        refuse(CADRE_TEXT("It is a JSON file and not a Cadre program. If it holds a program, give its name the "
                          "ending .json."));
    refuse(CADRE_TEXT("It is not a Cadre program. Check that it is the right file."));
}

/// A file that another tool left in write-ahead mode is whole once that tool closed it, but SQLite would look for
/// the tool's log, which is not there in memory. Bytes 18 and 19 of the header say the mode; 1 is the plain one.
void leaveWriteAheadMode(std::string& bytes)
{
    static constexpr std::size_t headerSize = 100;
    if (bytes.size() < headerSize) return;
    for (const std::size_t place : {18U, 19U})
        if (bytes[place] == 2) bytes[place] = 1;
}

void restrict(const SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, maxTextBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

/// The steps of the schema from one version to the newest, and the mark that says so.
void buildSchema(SQLite::Database& database, std::int64_t from)
{
    SQLite::Transaction transaction(database);
    for (std::int64_t step = from; step < schemaVersion(); ++step)
        database.exec(std::string(embedded::schema()[static_cast<std::size_t>(step)].bytes));
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion()));
    transaction.commit();
}

/// An older file is brought up to date in a copy in memory; the file itself changes only when it is saved.
void upgrade(SQLite::Database& database)
{
    const std::int64_t version = wholeNumber(database, "PRAGMA user_version");
    if (version == schemaVersion()) return;
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(copy, database).executeStep();
    restrict(copy);
    buildSchema(copy, version);
    database = std::move(copy);
}

void checkOrigin(const SQLite::Database& database)
{
    if (wholeNumber(database, "PRAGMA application_id") != applicationId)
        refuse(CADRE_TEXT("It is a database of another program. Check that it is the right file."));
    const std::int64_t version = wholeNumber(database, "PRAGMA user_version");
    if (version > schemaVersion())
        refuse(CADRE_TEXT("It was made by a newer Cadre. Install the newest Cadre to open it."));
    if (version < 1) refuse(CADRE_TEXT("It does not say which version of Cadre made it. Open an earlier copy."));
}

/// The columns of each real table. Views, virtual tables and computed columns would run what the file brings along.
std::map<std::string, std::set<std::string>> realTables(const SQLite::Database& database)
{
    std::map<std::string, std::set<std::string>> tables;
    SQLite::Statement columns(database,
                              "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c "
                              "WHERE t.schema = 'main' AND t.type = 'table' AND c.hidden = 0");
    while (columns.executeStep()) tables[columns.getColumn(0)].insert(columns.getColumn(1));
    return tables;
}

void checkTables(const SQLite::Database& database)
{
    const auto present = realTables(database);
    std::string rowCount = "SELECT 0";
    for (const TableLayout& table : allTables()) {
        const auto found = present.find(table.name);
        if (found == present.end())
            refuse(Text(CADRE_TEXT("The table “{table}” is missing. Open an earlier copy.")).with("table", table.name));
        for (const StoredColumn& column : table.columns)
            if (!found->second.contains(column.name))
                refuse(Text(CADRE_TEXT("The table “{table}” has no column “{column}”. Open an earlier copy."))
                           .with("table", table.name)
                           .with("column", column.name));
        rowCount += " + (SELECT count(*) FROM main.\"" + table.name + "\")";
    }
    const std::int64_t rows = wholeNumber(database, rowCount);
    if (rows > maxStoreRows)
        refuse(Text(CADRE_TEXT("It has {rows} rows, and at most {limit} can be opened."))
                   .with("rows", rows)
                   .with("limit", maxStoreRows));
}

[[noreturn]] void refuseDamaged(const std::string& report)
{
    refuse(Text(CADRE_TEXT("It is damaged ({report}). Open an earlier copy.")).with("report", report));
}

void checkIntegrity(const SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA main.integrity_check(1)");
    if (!check.executeStep()) refuseDamaged("?");
    const std::string report = check.getColumn(0).getString();
    if (report != "ok") refuseDamaged(report);
}

} // namespace

SQLite::Database newDatabase()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, maxTextBytes);
    buildSchema(database, 0);
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    return database;
}

DatabaseBytes::DatabaseBytes(SQLite::Database database)
{
    sqlite3_int64 size = 0;
    m_bytes.reset(sqlite3_serialize(database.getHandle(), "main", &size, 0));
    if (!m_bytes) throw std::bad_alloc();
    m_size = static_cast<std::size_t>(size);
}

void DatabaseBytes::Free::operator()(unsigned char* bytes) const
{
    sqlite3_free(bytes);
}

FileDatabase::FileDatabase(std::string bytes)
    : m_bytes(std::move(bytes)), m_database(":memory:", SQLite::OPEN_READWRITE)
{
    checkStart(m_bytes);
    leaveWriteAheadMode(m_bytes);
    restrict(m_database);
    const auto size = static_cast<sqlite3_int64>(m_bytes.size());
    auto* data = reinterpret_cast<unsigned char*>(m_bytes.data());
    const int result =
        sqlite3_deserialize(m_database.getHandle(), "main", data, size, size, SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK) refuseDamaged(sqlite3_errstr(result));
    try {
        m_database.exec("PRAGMA cell_size_check = ON");
        checkOrigin(m_database);
        checkIntegrity(m_database);
        upgrade(m_database);
        checkTables(m_database);
    } catch (const SQLite::Exception& error) {
        refuseDamaged(error.what());
    }
}

} // namespace cadre
