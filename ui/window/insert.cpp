// SPDX-License-Identifier: Apache-2.0
#include "window/insert.hpp"

#include "actions/actions.hpp"
#include "model/fields.hpp"
#include "session/session.hpp"

namespace cadre {
namespace {

template <class T> T emptyRecord()
{
    T record;
    record.id.value = newUuid();
    if constexpr (std::is_same_v<T, Activity>) record.kind = ActivityKind::assignment;
    return record;
}

template <class T> std::string firstField()
{
    if constexpr (std::tuple_size_v<std::remove_const_t<decltype(FieldsOf<T>::list)>> == 0) return {};
    else return std::get<0>(FieldsOf<T>::list).name;
}

} // namespace

void insertRecord(Session& session, RecordType type)
{
    forEachRecordType([&]<class T>(Type<T>) {
        if constexpr (!RecordTraits<T>::single) {
            if (RecordTraits<T>::type != type) return;
            const T record = emptyRecord<T>();
            const RecordRef ref = refTo(record);
            session.seal();
            session.push(addRecord(session.program(), record));
            session.seal();
            session.goTo({ref, firstField<T>()});
        }
    });
}

} // namespace cadre
