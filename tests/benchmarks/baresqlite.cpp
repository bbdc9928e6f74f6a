// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/baresqlite.hpp"

#include <stdexcept>

namespace cadre::bench {

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void check(int result)
{
    if (result != SQLITE_OK && result != SQLITE_DONE) throw std::runtime_error(sqlite3_errstr(result));
}

Database open(const std::filesystem::path& path, int flags)
{
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
    Database owner(database);
    check(result);
    return owner;
}

Statement prepare(const Database& database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &statement, nullptr));
    return Statement(statement);
}

std::string text(sqlite3_stmt* statement, int column)
{
    return reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
}

void readRows(const Database& database, BareTable& table)
{
    const Statement select = prepare(database, "SELECT * FROM \"" + table.name + '"');
    const int columns = sqlite3_column_count(select.get());
    table.columns = static_cast<std::size_t>(columns);
    while (sqlite3_step(select.get()) == SQLITE_ROW)
        for (int i = 0; i < columns; ++i)
            table.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.get(), i)));
}

void insertRows(const Database& database, const BareTable& table)
{
    std::string sql = "INSERT INTO \"" + table.name + "\" VALUES (?";
    for (std::size_t i = 1; i < table.columns; ++i) sql += ",?";
    const Statement insert = prepare(database, sql + ")");
    for (std::size_t row = 0; row < table.values.size(); row += table.columns) {
        for (std::size_t i = 0; i < table.columns; ++i)
            check(sqlite3_bind_value(insert.get(), static_cast<int>(i) + 1, table.values[row + i].get()));
        check(sqlite3_step(insert.get()));
        check(sqlite3_reset(insert.get()));
    }
}

} // namespace

std::vector<BareTable> readAllRows(const std::filesystem::path& path)
{
    const Database database = open(path, SQLITE_OPEN_READONLY);
    std::vector<BareTable> tables;
    const Statement names = prepare(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    while (sqlite3_step(names.get()) == SQLITE_ROW) {
        BareTable& table = tables.emplace_back();
        table.name = text(names.get(), 0);
        table.createSql = text(names.get(), 1);
        readRows(database, table);
    }
    return tables;
}

void insertAllRows(const std::filesystem::path& path, const std::vector<BareTable>& tables)
{
    std::filesystem::remove(path);
    const Database database = open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const auto run = [&](const std::string& sql) {
        check(sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr));
    };
    run("BEGIN");
    for (const BareTable& table : tables) run(table.createSql);
    for (const BareTable& table : tables) insertRows(database, table);
    run("COMMIT");
}

} // namespace cadre::bench
