// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.hpp"
#include "model/number.hpp"
#include "store/layout.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

namespace cadre {

/// Writes rows of one table: each value in the order of the table's columns, then `insert`.
/// Throws FileError (couldNotWrite) for a value that could not be read back.
class RowWriter {
public:
    RowWriter(const SQLite::Database& database, TableLayout table);

    /// Empty text is stored as NULL, except in a list, where an empty entry is still an entry.
    void add(const std::string& text);
    void addEntry(const std::string& text);
    void add(std::int64_t number);
    void add(double number);
    void add(bool truth);
    void add(const UnknownFields& fields);
    void addNothing();
    template <class E> requires std::is_enum_v<E>
    void add(E value) { addWord(wordOf(value)); }
    template <class T> void add(const Id<T>& id) { add(id.value); }
    template <class M> void add(const std::optional<M>& value)
    {
        if (value) add(*value);
        else addNothing();
    }
    void insert();

private:
    void addWord(std::string_view word);
    [[noreturn]] void refuse(Text text) const;

    TableLayout m_table;
    SQLite::Statement m_statement;
    int m_column = 0; ///< How many values the row has so far.
};

/// Reads the rows of one table, ordered by its key: `next`, then each value in the order of the table's columns.
/// Throws FileError (badInput) that names the place for a value that does not belong there.
class RowReader {
public:
    RowReader(const SQLite::Database& database, TableLayout table);

    [[nodiscard]] bool next();

    void read(std::string& text);
    void read(std::int64_t& number);
    void read(double& number);
    void read(bool& truth);
    void read(UnknownFields& fields);
    template <class E> requires std::is_enum_v<E>
    void read(E& value)
    {
        std::string word;
        read(word);
        const auto known = fromWord<E>(word);
        if (!known) refuseWord(word);
        value = *known;
    }
    template <class T> void read(Id<T>& id) { read(id.value); }
    template <class M> void read(std::optional<M>& value)
    {
        if (isNull()) skip();
        else read(value.emplace());
    }
    /// Refuses the column read last.
    [[noreturn]] void refuse() const;

private:
    [[nodiscard]] bool isNull() const { return m_statement.isColumnNull(m_column); }
    void skip() { ++m_column; }
    [[nodiscard]] SQLite::Column take(int type);
    [[noreturn]] void refuse(Text text) const;
    [[noreturn]] void refuseWord(const std::string& word) const;

    TableLayout m_table;
    SQLite::Statement m_statement;
    int m_column = 0; ///< The next column to read.
};

} // namespace cadre
