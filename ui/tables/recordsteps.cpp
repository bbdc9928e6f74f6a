// SPDX-License-Identifier: Apache-2.0
#include "tables/recordsteps.hpp"

#include "actions/actions.hpp"
#include "model/fields.hpp"

namespace cadre {

namespace {

/// Calls `f` with the type of record; nothing for the file itself and for duties, which no list shows.
template <class F>
void withType(RecordType type, F&& f)
{
    forEachRecordType([&]<class T>(Type<T> record) {
        if constexpr (!std::is_same_v<T, Document>)
            if (RecordTraits<T>::type == type) f(record);
    });
}

} // namespace

std::vector<std::string> idsInOrder(const Program& program, RecordType type)
{
    std::vector<std::string> ids;
    withType(type, [&]<class T>(Type<T>) {
        for (const T* record : inOrder(program.of<T>())) ids.push_back(record->id.value);
    });
    return ids;
}

Step stepToAdd(const Program& program, RecordType type)
{
    Step step;
    withType(type, [&]<class T>(Type<T>) { step = addRecord(program, T{}); });
    return step;
}

Step stepToRemove(const Program& program, RecordType type, const std::vector<std::string>& ids)
{
    Step step;
    withType(type, [&]<class T>(Type<T>) {
        std::vector<Id<T>> typed;
        for (const std::string& id : ids) typed.push_back({id});
        step = removeRecords(program, typed);
    });
    return step;
}

Step stepToDuplicate(const Program& program, RecordType type, const std::string& id)
{
    Step step;
    withType(type, [&]<class T>(Type<T>) { step = duplicateRecord(program, Id<T>{id}); });
    return step;
}

Step stepToMove(const Program& program, RecordType type, const std::string& id, std::size_t index)
{
    Step step;
    withType(type, [&]<class T>(Type<T>) { step = moveRecord(program, Id<T>{id}, index); });
    return step;
}

Step stepToMoveBefore(const Program& program, RecordType type, const std::vector<std::string>& ids, const std::string& before)
{
    Step step;
    withType(type, [&]<class T>(Type<T>) {
        std::vector<Id<T>> typed;
        for (const std::string& id : ids) typed.push_back({id});
        step = moveRecordsBefore(program, typed, Id<T>{before});
    });
    return step;
}

std::string addedBy(const Edit& edit, RecordType type)
{
    std::string added;
    withType(type, [&]<class T>(Type<T>) {
        for (const auto& [id, change] : edit.of<T>())
            if (!change.before && added.empty()) added = id.value;
    });
    return added;
}

std::string firstField(RecordType type)
{
    std::string name;
    withType(type, [&]<class T>(Type<T>) { name = std::get<0>(FieldsOf<T>::list).name; });
    return name;
}

} // namespace cadre
