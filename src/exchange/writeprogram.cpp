// SPDX-License-Identifier: Apache-2.0
#include "exchange/json.hpp"
#include "exchange/programids.hpp"
#include "exchange/programjson.hpp"
#include "exchange/saysnothing.hpp"
#include "model/references.hpp"

#include <cmath>
#include <set>

namespace cadre {

namespace {

Json toJson(const std::string& value)
{
    return value;
}
Json toJson(bool value)
{
    return value;
}
Json toJson(std::int64_t value)
{
    return value;
}

/// Whole numbers are written as such: 75, not 75.0.
Json toJson(double value)
{
    constexpr double exactWhole = 9007199254740992.0; // 2^53
    if (std::abs(value) < exactWhole && std::trunc(value) == value) return static_cast<std::int64_t>(value);
    return value;
}

template <class E>
requires std::is_enum_v<E> Json toJson(E value)
{
    return std::string(wordOf(value));
}

template <class T> Json toJson(const Id<T>& id)
{
    return id.value;
}

template <Part P> Json toJson(const P& part);

template <class V> Json toJson(const std::optional<V>& value)
{
    return toJson(*value);
}

template <class E> Json toJson(const std::vector<E>& list)
{
    Json json = Json::array();
    for (const E& item : list) json.push_back(toJson(item));
    return json;
}

/// Appends at the end without a search among those appended: there may be very many.
void writeUnknown(Json& object, const UnknownFields& unknown)
{
    std::set<std::string, std::less<>> known;
    for (const auto& [name, value] : object.get_ref<const Json::object_t&>()) known.insert(name);
    Json::object_t::Container& entries = object.get_ref<Json::object_t&>();
    for (const auto& [name, text] : unknown)
        if (!known.contains(name)) entries.emplace_back(name, parseKept(text));
}

template <class R> void writeFields(Json& object, const R& record)
{
    forEachField<R>([&](const auto& field) {
        const auto& value = record.*field.member;
        if (!saysNothing(value)) object[field.name] = toJson(value);
    });
    writeUnknown(object, record.unknown);
}

template <Part P> Json toJson(const P& part)
{
    Json object = Json::object();
    writeFields(object, part);
    return object;
}

/// Whether reading would give this very id to a record that has none at this place.
bool isImplied(const std::string& id, const UnknownFields& unknown, const std::string& byPlace, const auto& isTaken)
{
    if (byPlace.empty() || unknown.contains("id") || !id.starts_with(byPlace)) return false;
    return id == freeId(byPlace, [&](const std::string& name) { return name != id && isTaken(name); });
}

/// The role without those duty ids that are implied by the place.
Role withoutImpliedIds(Role role, const std::map<Id<Duty>, const Duty*>& duties)
{
    for (std::size_t i = 0; i < role.duties.size(); ++i) {
        Duty& duty = role.duties[i];
        const auto isTaken = [&](const std::string& name) { return duties.contains({name}); };
        if (isImplied(duty.id.value, duty.unknown, dutyIdByPlace(role.id.value, i), isTaken)) duty.id = {};
    }
    return role;
}

template <class T> Json writeTable(const Program& program)
{
    const Table<T>& table = program.of<T>();
    Json list = Json::array();
    std::int64_t position = 0;
    [[maybe_unused]] std::map<Id<Duty>, const Duty*> duties;
    if constexpr (std::is_same_v<T, Role>) duties = dutiesOf(program);
    for (const T* record : inOrder(table)) {
        Json object = Json::object();
        const auto isTaken = [&](const std::string& name) { return table.contains({name}); };
        if (!isImplied(record->id.value, record->unknown, idByPlace(RecordTraits<T>::key, list.size()), isTaken))
            object["id"] = record->id.value;
        if (record->position != position + 1 || record->unknown.contains(positionKey))
            object[positionKey] = record->position;
        position = record->position;
        if constexpr (std::is_same_v<T, Role>) writeFields(object, withoutImpliedIds(*record, duties));
        else writeFields(object, *record);
        list.push_back(std::move(object));
    }
    return list;
}

template <class T> Json writeSingle(const T& record)
{
    Json object = Json::object();
    writeFields(object, record);
    if (record.position != 0 || record.unknown.contains(positionKey)) object[positionKey] = record.position;
    return object;
}

} // namespace

std::string writeProgramJson(const Program& program)
{
    Json json = Json::object();
    json["format"] = "cadre-program";
    json["version"] = 1;
    forEachRecordType([&]<class T>(Type<T>) {
        if (std::is_same_v<T, Document> || program.of<T>().empty()) return;
        if constexpr (RecordTraits<T>::single) json[RecordTraits<T>::key] = writeSingle(only(program.of<T>()));
        else json[RecordTraits<T>::key] = writeTable<T>(program);
    });
    writeUnknown(json, only(program.document).unknown);
    return indented(json) + "\n";
}

} // namespace cadre
