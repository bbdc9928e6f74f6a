// SPDX-License-Identifier: Apache-2.0
#include "store/store.hpp"

#include "model/error.hpp"
#include "model/utf8.hpp"
#include "store/database.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Exception.h>

namespace cadre {

namespace {

template <class R>
void readFields(RowReader& row, R& record)
{
    forEachField<R>([&](const auto& field) {
        using M = std::decay_t<decltype(record.*field.member)>;
        if constexpr (!hasOwnTable<M>) row.read(record.*field.member);
    });
    row.read(record.unknown);
}

template <class E>
E& addTo(std::vector<E>& list, const RowReader&)
{
    return list.emplace_back();
}

template <class E>
E& addTo(std::optional<E>& part, const RowReader& row)
{
    if (part) row.refuse(); // a second one
    return part.emplace();
}

template <class T, class M>
void readField(const SQLite::Database& database, Table<T>& table, const Field<T, M>& field)
{
    RowReader row(database, fieldTable<T, M>(field.name));
    auto owner = table.end();
    Id<T> id;
    std::int64_t number = 0;
    while (row.next()) {
        row.read(id);
        if (owner == table.end() || owner->first != id) owner = table.find(id);
        if (owner == table.end()) row.refuse();
        row.read(number);
        auto& entry = addTo(owner->second.*field.member, row);
        if constexpr (Part<std::decay_t<decltype(entry)>>) readFields(row, entry);
        else row.read(entry);
    }
}

template <class T>
void readTable(const SQLite::Database& database, Table<T>& table)
{
    RowReader row(database, recordTable<T>());
    while (row.next()) {
        T record;
        row.read(record.id);
        const std::size_t length = codePointCount(record.id.value);
        bool sound = length >= 1 && length <= maxIdLength;
        if constexpr (RecordTraits<T>::single) sound = record.id == singleId<T>();
        if (!sound || table.contains(record.id)) row.refuse();
        row.read(record.position);
        readFields(row, record);
        table.emplace_hint(table.end(), record.id, std::move(record));
    }
    forEachField<T>([&](const auto& field) {
        using M = std::decay_t<decltype(std::declval<T&>().*field.member)>;
        if constexpr (hasOwnTable<M>) readField<T, M>(database, table, field);
    });
}

} // namespace

Program readStore(std::string bytes)
{
    try {
        const FileDatabase file(std::move(bytes));
        Program program;
        forEachRecordType([&]<class T>(Type<T>) { readTable(file.database(), program.of<T>()); });
        return program;
    } catch (const SQLite::Exception& error) {
        throw FileError(FileError::Kind::badInput, Text(CADRE_TEXT("It is damaged ({report}). Open an earlier copy."))
                                                       .with("report", error.what()));
    }
}

} // namespace cadre
