// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cadre {

enum class ColumnType { text, integer, real };

/// A column of the `.cadre` file.
struct StoredColumn {
    std::string name;
    ColumnType type = ColumnType::text;
    std::string references; ///< The table whose id it holds; empty if none.
};

/// A table of the `.cadre` file as the field list asks for it. schema/*.sql must offer it; a test compares them.
struct TableLayout {
    std::string name;
    std::vector<StoredColumn> columns; ///< In the order in which rows are written and read.
};

/// The table of a record type: "competency". Empty for a duty, which has no table of its own.
[[nodiscard]] std::string tableOf(RecordType type);
/// A field's name as a column says it: startMonth -> start_month.
[[nodiscard]] std::string snakeCase(std::string_view name);
/// All tables, in the order of the file.
[[nodiscard]] std::vector<TableLayout> allTables();

/// Whether a field has rows of its own, in a table named after record and field: lists and optional parts.
template <class M>
inline constexpr bool hasOwnTable = IsVector<M>::value;
template <class M>
inline constexpr bool hasOwnTable<std::optional<M>> = Part<M>;

/// What one row of such a table holds.
template <class M> struct RowOf;
template <class E> struct RowOf<std::vector<E>> { using Type = E; };
template <class E> struct RowOf<std::optional<E>> { using Type = E; };

/// The column of a field that is one value.
template <class M>
[[nodiscard]] StoredColumn columnOf(const char* field)
{
    if constexpr (IsOptional<M>::value) {
        return columnOf<typename IsOptional<M>::Value>(field);
    } else {
        StoredColumn column{.name = snakeCase(field)};
        if constexpr (std::is_same_v<M, double>) column.type = ColumnType::real;
        else if constexpr (std::is_arithmetic_v<M>) column.type = ColumnType::integer;
        else if constexpr (IsId<M>::value) {
            // A duty is no record: its id is declared where it stands.
            if constexpr (!std::is_same_v<typename IsId<M>::Target, Duty>)
                column.references = tableOf(RecordTraits<typename IsId<M>::Target>::type);
        }
        return column;
    }
}

/// The columns of the fields that are one value, and of the unknown fields.
template <class R>
void addFieldColumns(std::vector<StoredColumn>& columns)
{
    forEachField<R>([&](const auto& field) {
        using M = std::decay_t<decltype(std::declval<R&>().*field.member)>;
        if constexpr (!hasOwnTable<M>) columns.push_back(columnOf<M>(field.name));
    });
    columns.push_back({.name = "unknown"});
}

/// The table of a record type.
template <class T>
[[nodiscard]] TableLayout recordTable()
{
    TableLayout table{tableOf(RecordTraits<T>::type), {{.name = "id"}, {"position", ColumnType::integer, {}}}};
    addFieldColumns<T>(table.columns);
    return table;
}

/// The table of a field of T that has rows of its own: whose they are, their order, and what each holds.
template <class T, class M>
[[nodiscard]] TableLayout fieldTable(const char* field)
{
    const std::string owner = tableOf(RecordTraits<T>::type);
    TableLayout table{owner + "_" + snakeCase(field),
                      {{"owner", ColumnType::text, owner}, {"number", ColumnType::integer, {}}}};
    using E = typename RowOf<M>::Type;
    if constexpr (Part<E>) addFieldColumns<E>(table.columns);
    else table.columns.push_back(columnOf<E>("value"));
    return table;
}

} // namespace cadre
