// SPDX-License-Identifier: Apache-2.0
#include "store/store.hpp"

#include "model/error.hpp"
#include "store/database.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <span>
#include <utility>

namespace cadre {

namespace {

template <class E>
std::span<const E> entries(const std::vector<E>& list)
{
    return list;
}

template <class E>
std::span<const E> entries(const std::optional<E>& part)
{
    return part ? std::span<const E>(&*part, 1) : std::span<const E>();
}

template <class R>
void addFields(RowWriter& row, const R& record)
{
    forEachField<R>([&](const auto& field) {
        using M = std::decay_t<decltype(record.*field.member)>;
        if constexpr (!hasOwnTable<M>) row.add(record.*field.member);
    });
    row.add(record.unknown);
}

template <class E>
void addEntry(RowWriter& row, const E& entry)
{
    if constexpr (Part<E>) addFields(row, entry);
    else if constexpr (IsId<E>::value) row.addEntry(entry.value);
    else if constexpr (std::is_same_v<E, std::string>) row.addEntry(entry);
    else row.add(entry);
}

template <class T, class M>
void writeField(const SQLite::Database& database, const Table<T>& table, const Field<T, M>& field)
{
    RowWriter row(database, fieldTable<T, M>(field.name));
    for (const auto& [id, record] : table) {
        std::int64_t number = 0;
        for (const auto& entry : entries(record.*field.member)) {
            row.addEntry(id.value);
            row.add(++number);
            addEntry(row, entry);
            row.insert();
        }
    }
}

template <class T>
void writeTable(const SQLite::Database& database, const Table<T>& table)
{
    RowWriter row(database, recordTable<T>());
    for (const auto& [id, record] : table) {
        row.addEntry(id.value);
        row.add(record.position);
        addFields(row, record);
        row.insert();
    }
    forEachField<T>([&](const auto& field) {
        using M = std::decay_t<decltype(std::declval<T&>().*field.member)>;
        if constexpr (hasOwnTable<M>) writeField<T, M>(database, table, field);
    });
}

[[noreturn]] void refuseTooLarge()
{
    throw FileError(FileError::Kind::couldNotWrite,
                    CADRE_TEXT("The program is too large for one file. Take out what it does not need, such as "
                               "competencies that nothing uses."));
}

} // namespace

DatabaseBytes storeBytes(const Program& program)
{
    try {
        SQLite::Database database = newDatabase();
        {
            SQLite::Transaction transaction(database);
            forEachRecordType([&]<class T>(Type<T>) { writeTable(database, program.of<T>()); });
            transaction.commit();
        }
        if (database.getTotalChanges() > maxStoreRows) refuseTooLarge();
        DatabaseBytes bytes(std::move(database));
        if (bytes.view().size() > maxStoreBytes) refuseTooLarge();
        return bytes;
    } catch (const SQLite::Exception& error) {
        throw FileError(FileError::Kind::couldNotWrite,
                        Text(CADRE_TEXT("It could not be put into a file ({report}).")).with("report", error.what()));
    }
}

std::string writeStore(const Program& program)
{
    return std::string(storeBytes(program).view());
}

} // namespace cadre
