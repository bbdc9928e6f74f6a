// SPDX-License-Identifier: Apache-2.0
#include "store/layout.hpp"

#include "store/database.hpp"

#include <SQLiteCpp/Statement.h>
#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace cadre;

namespace {

struct DeclaredColumn {
    std::string type;
    std::string references;

    bool operator==(const DeclaredColumn&) const = default;
};

using DeclaredTable = std::map<std::string, DeclaredColumn>;

std::string nameOf(ColumnType type)
{
    return type == ColumnType::text ? "TEXT" : type == ColumnType::integer ? "INTEGER" : "REAL";
}

std::map<std::string, DeclaredTable> fieldList()
{
    std::map<std::string, DeclaredTable> tables;
    for (const TableLayout& table : allTables())
        for (const StoredColumn& column : table.columns)
            tables[table.name][column.name] = {nameOf(column.type), column.references};
    return tables;
}

std::map<std::string, DeclaredTable> schema(const SQLite::Database& database)
{
    std::map<std::string, DeclaredTable> tables;
    SQLite::Statement columns(database, "SELECT t.name, c.name, c.type FROM pragma_table_list AS t, pragma_table_xinfo(t.name) "
                                        "AS c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%'");
    while (columns.executeStep()) tables[columns.getColumn(0)][columns.getColumn(1)].type = columns.getColumn(2).getString();
    for (auto& [name, table] : tables) {
        SQLite::Statement keys(database, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
        keys.bind(1, name);
        while (keys.executeStep()) table[keys.getColumn(0)].references = keys.getColumn(1).getString();
    }
    return tables;
}

} // namespace

TEST_CASE("the schema has exactly the tables, columns, types and references that the field list asks for")
{
    const SQLite::Database database = newDatabase();
    const auto declared = schema(database);
    const auto wanted = fieldList();
    for (const auto& [name, table] : wanted) {
        CAPTURE(name);
        REQUIRE(declared.contains(name));
        for (const auto& [column, facts] : table) {
            CAPTURE(column, facts.type, facts.references);
            REQUIRE(declared.at(name).contains(column));
            REQUIRE((declared.at(name).at(column) == facts));
        }
        REQUIRE(declared.at(name).size() == table.size());
    }
    REQUIRE(declared.size() == wanted.size());
}

TEST_CASE("all tables are strict")
{
    const SQLite::Database database = newDatabase();
    SQLite::Statement loose(database, "SELECT count(*) FROM pragma_table_list "
                                      "WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND NOT strict");
    REQUIRE(loose.executeStep());
    REQUIRE(loose.getColumn(0).getInt() == 0);
}

TEST_CASE("fields are columns in snake case, lists have tables of their own")
{
    std::set<std::string> names;
    for (const TableLayout& table : allTables()) {
        names.insert(table.name);
        for (const StoredColumn& column : table.columns) names.insert(table.name + "." + column.name);
    }
    for (const char* name : {"activity.start_month", "activity_practises.competency", "target_role_duties.text",
                             "competency_behaviours.effective", "competency_source.imported_on", "measure_months.value",
                             "accepted_finding_subjects.value", "brief_proficiency_scale.level"})
        REQUIRE(names.contains(name));
}
