// SPDX-License-Identifier: Apache-2.0
#include "store/rows.hpp"

#include "model/utf8.hpp"
#include "store/unknowntext.hpp"

#include <cmath>
#include <sqlite3.h>
#include <utility>

namespace cadre {

namespace {

std::string columnNames(const TableLayout& table)
{
    std::string names;
    for (const StoredColumn& column : table.columns) {
        if (!names.empty()) names += ", ";
        names += '"' + column.name + '"';
    }
    return names;
}

std::string insertSql(const TableLayout& table)
{
    std::string holes = "?";
    for (std::size_t i = 1; i < table.columns.size(); ++i) holes += ", ?";
    return "INSERT INTO \"" + table.name + "\" (" + columnNames(table) + ") VALUES (" + holes + ")";
}

/// The first two columns order all tables: a record's id, or an entry's owner and number.
std::string selectSql(const TableLayout& table)
{
    return "SELECT " + columnNames(table) + " FROM main.\"" + table.name + "\" ORDER BY \"" + table.columns[0].name
         + "\", \"" + table.columns[1].name + '"';
}

bool isInRange(std::int64_t number)
{
    return number >= -largestNumber && number <= largestNumber;
}

const char* const unreadableText = CADRE_TEXT("A text in “{table}”, “{column}” is not Unicode text.");

} // namespace

RowWriter::RowWriter(const SQLite::Database& database, TableLayout table)
    : m_table(std::move(table)), m_statement(database, insertSql(m_table))
{
}

void RowWriter::add(const std::string& text)
{
    if (text.empty()) addNothing();
    else addEntry(text);
}

void RowWriter::addEntry(const std::string& text)
{
    if (!isUtf8(text)) refuse(unreadableText);
    m_statement.bindNoCopy(++m_column, text);
}

void RowWriter::add(std::int64_t number)
{
    if (!isInRange(number))
        refuse(Text(CADRE_TEXT("The number {number} in “{table}”, “{column}” is too large. "
                               "Use one of at most 12 digits."))
                   .with("number", number));
    m_statement.bind(++m_column, number);
}

void RowWriter::add(double number)
{
    if (!std::isfinite(number)) refuse(CADRE_TEXT("A value in “{table}”, “{column}” is not a number."));
    m_statement.bind(++m_column, number);
}

void RowWriter::add(bool truth)
{
    m_statement.bind(++m_column, truth ? 1 : 0);
}

void RowWriter::add(const UnknownFields& fields)
{
    if (fields.empty()) addNothing();
    else m_statement.bind(++m_column, joinUnknown(fields));
}

void RowWriter::addNothing()
{
    m_statement.bind(++m_column);
}

void RowWriter::addWord(std::string_view word)
{
    m_statement.bind(++m_column, std::string(word));
}

void RowWriter::insert()
{
    m_statement.exec();
    m_statement.reset();
    m_column = 0;
}

void RowWriter::refuse(Text text) const
{
    text.with("table", m_table.name).with("column", m_table.columns[static_cast<std::size_t>(m_column)].name);
    throw FileError(FileError::Kind::couldNotWrite, std::move(text));
}

RowReader::RowReader(const SQLite::Database& database, TableLayout table)
    : m_table(std::move(table)), m_statement(database, selectSql(m_table))
{
}

bool RowReader::next()
{
    m_column = 0;
    return m_statement.executeStep();
}

SQLite::Column RowReader::take(int type)
{
    SQLite::Column column = m_statement.getColumn(m_column++);
    if (column.getType() != type) refuse();
    return column;
}

void RowReader::read(std::string& text)
{
    if (isNull()) {
        text.clear();
        skip();
        return;
    }
    text = take(SQLITE_TEXT).getString();
    if (!isUtf8(text)) refuse(unreadableText);
}

void RowReader::read(std::int64_t& number)
{
    number = take(SQLITE_INTEGER).getInt64();
    if (!isInRange(number)) refuse();
}

void RowReader::read(double& number)
{
    number = take(SQLITE_FLOAT).getDouble();
    if (!std::isfinite(number)) refuse();
}

void RowReader::read(bool& truth)
{
    std::int64_t number = 0;
    read(number);
    if (number != 0 && number != 1) refuse();
    truth = number == 1;
}

void RowReader::read(UnknownFields& fields)
{
    std::string text;
    read(text);
    if (text.empty()) return;
    std::optional<UnknownFields> split = splitUnknown(text);
    if (!split) refuse();
    fields = std::move(*split);
}

void RowReader::refuse() const
{
    refuse(CADRE_TEXT("Row “{row}” of the table “{table}” has something in “{column}” that does not belong there."));
}

void RowReader::refuseWord(const std::string& word) const
{
    refuse(Text(CADRE_TEXT("Row “{row}” of the table “{table}” has the word “{word}” in “{column}”, which Cadre does "
                           "not know there."))
               .with("word", word.substr(0, 100)));
}

void RowReader::refuse(Text text) const
{
    const std::string row = m_statement.getColumn(0).getString();
    text.with("row", row.substr(0, 100))
        .with("table", m_table.name)
        .with("column", m_table.columns[static_cast<std::size_t>(m_column - 1)].name);
    throw FileError(FileError::Kind::badInput, std::move(text));
}

} // namespace cadre
