// SPDX-License-Identifier: Apache-2.0
#include "exchange/json.hpp"
#include "exchange/programids.hpp"
#include "exchange/programjson.hpp"
#include "exchange/saysnothing.hpp"
#include "model/number.hpp"
#include "model/utf8.hpp"

#include <cmath>
#include <set>
#include <tuple>

namespace cadre {

namespace {

void checkObject(const Json& json, const JsonPlace& place)
{
    if (!json.is_object())
        refuse(
            CADRE_TEXT("At {place} an object in braces should stand, but there is {found}. Correct it and try again."),
            place, json);
}

void checkList(const Json& json, const JsonPlace& place)
{
    if (!json.is_array())
        refuse(
            CADRE_TEXT("At {place} a list in brackets should stand, but there is {found}. Correct it and try again."),
            place, json);
}

void readValue(std::string& value, const Json& json, const JsonPlace& place)
{
    if (!json.is_string())
        refuse(
            CADRE_TEXT(
                "At {place} a text in quotation marks should stand, but there is {found}. Correct it and try again."),
            place, json);
    value = json.get_ref<const std::string&>();
}

void readValue(bool& value, const Json& json, const JsonPlace& place)
{
    if (!json.is_boolean())
        refuse(CADRE_TEXT("At {place} true or false should stand, but there is {found}. Correct it and try again."),
               place, json);
    value = json.get<bool>();
}

void readValue(double& value, const Json& json, const JsonPlace& place)
{
    if (!isNumber(json))
        refuse(CADRE_TEXT("At {place} a number should stand, but there is {found}. Correct it and try again."), place,
               json);
    value = numberOf(json);
}

void readValue(std::int64_t& value, const Json& json, const JsonPlace& place)
{
    const double number = isNumber(json) ? numberOf(json) : 0.5;
    if (std::trunc(number) != number || std::abs(number) > static_cast<double>(largestNumber))
        refuse(
            CADRE_TEXT("At {place} a whole number between -1000000000000 and 1000000000000 should stand, but there is "
                       "{found}. Correct it and try again."),
            place, json);
    value = static_cast<std::int64_t>(number);
}

template <class E>
requires std::is_enum_v<E>
void readValue(E& value, const Json& json, const JsonPlace& place)
{
    if (json.is_string()) {
        if (const auto known = fromWord<E>(json.get_ref<const std::string&>())) {
            value = *known;
            return;
        }
    }
    std::vector<std::string> allowed;
    for (const auto& word : words<E>()) allowed.push_back("“" + std::string(word.word) + "”");
    refuse(
        Text(CADRE_TEXT("At {place} stands {found}, which Cadre does not know there. Use one of these words: {words}."))
            .withList("words", allowed),
        place, json);
}

template <class T> void readValue(Id<T>& id, const Json& json, const JsonPlace& place)
{
    readValue(id.value, json, place);
}

template <Part P> void readValue(P& part, const Json& json, const JsonPlace& place);

template <class E> void readValue(std::vector<E>& list, const Json& json, const JsonPlace& place)
{
    checkList(json, place);
    list.reserve(json.size());
    for (const Json& item : json) {
        const JsonPlace here(place, list.size());
        readValue(list.emplace_back(), item, here);
        if constexpr (IsId<E>::value)
            if (list.back().empty())
                refuse(
                    CADRE_TEXT("At {place} the id of a record should stand, but there is {found}. Correct it and try "
                               "again."),
                    here, item);
    }
}

/// Reads the fields of a record or part. What is unknown or says nothing is kept as JSON text.
template <class R> void readFields(R& record, const Json& object, const JsonPlace& place)
{
    checkObject(object, place);
    for (const auto& [name, json] : object.get_ref<const Json::object_t&>()) {
        bool isKept = true;
        forEachField<R>([&](const auto& field) {
            if (name != field.name) return;
            auto& value = record.*field.member;
            using M = std::decay_t<decltype(value)>;
            if (json.is_null()) return;
            if constexpr (IsOptional<M>::value) readValue(value.emplace(), json, JsonPlace(place, name));
            else readValue(value, json, JsonPlace(place, name));
            isKept = saysNothing(value);
        });
        if (isKept) record.unknown.emplace(name, compact(json));
    }
}

template <Part P> void readValue(P& part, const Json& json, const JsonPlace& place)
{
    readFields(part, json, place);
}

/// The id an object bears; empty if it has none.
std::string ownId(const Json& object, const JsonPlace& place)
{
    const Json* json = member(object, "id");
    if (!json) return {};
    const JsonPlace here(place, "id");
    std::string id;
    readValue(id, *json, here);
    if (id.empty() || codePointCount(id) > maxIdLength)
        refuse(Text(CADRE_TEXT(
                        "At {place} an id of 1 to {n} characters should stand, but there is {found}. Correct it and "
                        "try again."))
                   .with("n", static_cast<std::int64_t>(maxIdLength)),
               here, *json);
    return id;
}

/// Collects the ids that the objects of a list bear.
void collectIds(std::set<std::string>& ids, const Json& list, const JsonPlace& place)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPlace here(place, i);
        checkObject(list[i], here);
        const std::string id = ownId(list[i], here);
        if (!id.empty() && !ids.insert(id).second)
            refuse(
                Text(CADRE_TEXT("The id “{id}” at {place} stands twice. Ids must differ, or Cadre could not tell which "
                                "record is meant: change one of them and try again."))
                    .with("id", id),
                JsonPlace(here, "id"), list[i]);
    }
}

/// Gives a record its own id or the one its place implies. `taken` are the ids of all, this one's included. An
/// own id that could also be implied is noted in `unknown`, so that it will be written again.
void settleId(std::string& id, UnknownFields& unknown, std::set<std::string>& taken, const std::string& own,
              const std::string& byPlace)
{
    if (own.empty()) {
        id = freeId(byPlace, [&](const std::string& name) { return taken.contains(name); });
        taken.insert(id);
        return;
    }
    id = own;
    if (own == freeId(byPlace, [&](const std::string& name) { return name != own && taken.contains(name); }))
        unknown["id"] = compact(own);
}

void settleDutyIds(Role& role, const Json& object, std::set<std::string>& taken)
{
    for (std::size_t i = 0; i < role.duties.size(); ++i) {
        Duty& duty = role.duties[i];
        const Json* json = member((*member(object, "duties"))[i], "id");
        std::string byPlace = dutyIdByPlace(role.id.value, i);
        if (byPlace.empty()) byPlace = "duty-" + std::to_string(taken.size() + 1);
        settleId(duty.id.value, duty.unknown, taken, json ? json->get<std::string>() : "", byPlace);
    }
}

/// What an object says of its place in the order.
std::optional<std::int64_t> ownPosition(const Json& object, const JsonPlace& place)
{
    const Json* json = member(object, positionKey);
    if (!json) return std::nullopt;
    std::int64_t position = 0;
    readValue(position, *json, JsonPlace(place, positionKey));
    return position;
}

/// Gives a record its own position or the implied one. An own one that could also be implied stays noted in
/// `unknown`, so that it will be written again.
void settlePosition(std::int64_t& position, UnknownFields& unknown, const std::optional<std::int64_t>& own,
                    std::int64_t implied)
{
    position = own.value_or(implied);
    if (!own || *own != implied) unknown.erase(positionKey);
}

/// Whether a record may have this position after the one before: the order of the list is the user's order, and
/// those that follow need room.
template <class T> bool fits(std::int64_t position, const Id<T>& id, const T* before, std::size_t following)
{
    if (position > largestNumber - static_cast<std::int64_t>(following)) return false;
    return !before || std::tie(before->position, before->id) < std::tie(position, id);
}

template <class T> void readTable(Table<T>& table, const Json& list, const JsonPlace& place)
{
    checkList(list, place);
    std::set<std::string> ids;
    collectIds(ids, list, place);
    std::set<std::string> dutyIds;
    if constexpr (std::is_same_v<T, Role>) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Json* duties = member(list[i], "duties");
            if (duties && duties->is_array()) collectIds(dutyIds, *duties, JsonPlace(JsonPlace(place, i), "duties"));
        }
    }
    const T* before = nullptr;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonPlace here(place, i);
        T record;
        readFields(record, list[i], here);
        record.unknown.erase("id");
        settleId(record.id.value, record.unknown, ids, ownId(list[i], here), idByPlace(RecordTraits<T>::key, i));
        std::optional<std::int64_t> position = ownPosition(list[i], here);
        if (position && !fits(*position, record.id, before, list.size() - 1 - i)) position.reset();
        settlePosition(record.position, record.unknown, position, (before ? before->position : 0) + 1);
        if constexpr (std::is_same_v<T, Role>) settleDutyIds(record, list[i], dutyIds);
        const Id<T> id = record.id;
        before = &table.emplace(id, std::move(record)).first->second;
    }
}

template <class T> void readSingle(Table<T>& table, const Json& json, const JsonPlace& place)
{
    T record{.id = singleId<T>()};
    readFields(record, json, place);
    settlePosition(record.position, record.unknown, ownPosition(json, place), 0);
    table.emplace(record.id, std::move(record));
}

/// Reads the records under a key of the file. False if no type of record has this key or it says nothing.
bool readRecords(Program& program, std::string_view key, const Json& json, const JsonPlace& place)
{
    if (json.is_null()) return false;
    bool isRead = false;
    forEachRecordType([&]<class T>(Type<T>) {
        if (std::is_same_v<T, Document> || RecordTraits<T>::key != key) return;
        if constexpr (RecordTraits<T>::single) readSingle(program.of<T>(), json, place);
        else readTable(program.of<T>(), json, place);
        isRead = !program.of<T>().empty();
    });
    return isRead;
}

bool isProgram(const Json& json)
{
    const Json* format = member(json, "format");
    return format && *format == "cadre-program";
}

void checkFormat(const Json& json)
{
    const JsonPlace top;
    if (!isProgram(json))
        throw FileError(
            FileError::Kind::badInput,
            CADRE_TEXT("The file is JSON but no Cadre program: a program starts with \"format\": "
                       "\"cadre-program\". Choose another file; a competency framework can be imported into an "
                       "open program."));
    const Json* version = member(json, "version");
    std::int64_t number = 0;
    if (version) readValue(number, *version, JsonPlace(top, "version"));
    if (number > 1)
        throw FileError(
            FileError::Kind::badInput,
            Text(CADRE_TEXT("The file was made by a newer Cadre (version {version} of the format; this Cadre reads "
                            "version 1). Install the newer Cadre to open it."))
                .with("version", number));
    if (number < 1)
        throw FileError(
            FileError::Kind::badInput,
            CADRE_TEXT("The file does not say which version of the format it has. If it was written by hand, add "
                       "\"version\": 1 and try again."));
}

} // namespace

bool isProgramJson(std::string_view bytes)
{
    return isProgram(parseJson(bytes));
}

Program readProgramJson(std::string_view bytes)
{
    const Json json = parseJson(bytes);
    checkFormat(json);
    Program program;
    Document document{.id = singleId<Document>()};
    const JsonPlace top;
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        if (key == "format" || key == "version" || readRecords(program, key, value, JsonPlace(top, key))) continue;
        document.unknown.emplace(key, compact(value));
    }
    if (!document.unknown.empty()) program.document.emplace(document.id, document);
    return program;
}

} // namespace cadre
