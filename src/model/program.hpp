// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/accepted.hpp"
#include "model/activity.hpp"
#include "model/brief.hpp"
#include "model/competency.hpp"
#include "model/disclosure.hpp"
#include "model/document.hpp"
#include "model/goal.hpp"
#include "model/level.hpp"
#include "model/measure.hpp"
#include "model/note.hpp"
#include "model/participant.hpp"
#include "model/person.hpp"
#include "model/phase.hpp"
#include "model/reviewsettings.hpp"
#include "model/role.hpp"
#include "model/selection.hpp"
#include "model/support.hpp"
#include "model/text.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace cadre {

/// One of something for each type of record: a Program has tables of records, an Edit has changes. Both
/// have the same shape, so that no record type can be forgotten in one of them.
template <template <class> class Of>
struct Records {
    Of<Document> document;     ///< At most one record.
    Of<Brief> brief;           ///< At most one record.
    Of<Level> levels;
    Of<Person> people;
    Of<Role> roles;
    Of<Competency> competencies;
    Of<Activity> activities;
    Of<Support> supports;
    Of<Measure> measures;
    Of<Evaluation> evaluation; ///< At most one record.
    Of<Selection> selection;   ///< At most one record.
    Of<Disclosure> disclosures;
    Of<Goal> goals;
    Of<Phase> phases;
    Of<Note> notes;
    Of<Accepted> accepted;
    Of<Participant> participants;
    Of<ReviewSettings> reviewSettings; ///< At most one record.

    bool operator==(const Records&) const = default;

    /// All members, in the order of the file.
    [[nodiscard]] auto all()
    {
        return std::tie(document, brief, levels, people, roles, competencies, activities, supports, measures,
                        evaluation, selection, disclosures, goals, phases, notes, accepted, participants,
                        reviewSettings);
    }
    [[nodiscard]] auto all() const
    {
        return std::tie(document, brief, levels, people, roles, competencies, activities, supports, measures,
                        evaluation, selection, disclosures, goals, phases, notes, accepted, participants,
                        reviewSettings);
    }

    /// The member for one record type.
    template <class T> [[nodiscard]] Of<T>& of() { return std::get<Of<T>&>(all()); }
    template <class T> [[nodiscard]] const Of<T>& of() const { return std::get<const Of<T>&>(all()); }
};

/// The records of one type, by id. Their order for people is in `position`.
template <class T>
using Table = std::map<Id<T>, T>;

/// A leadership program: plain tables of records that refer to each other by id. The truth from which the
/// review, the spec and all pictures are computed.
using Program = Records<Table>;

enum class RecordType {
    document, brief, level, person, role, competency, activity, support, measure, evaluation, selection,
    disclosure, goal, phase, note, accepted, participant, reviewSettings,
    duty ///< No record of its own but a part of a target role; activities refer to it.
};

/// Names one record of any type.
struct RecordRef {
    RecordType type = RecordType::brief;
    std::string id;

    auto operator<=>(const RecordRef&) const = default;
};

/// What a record type is called. `key` names its table in files, `label` and `labelMany` are what people read.
template <class T> struct RecordTraits;
#define CADRE_RECORD(T, TYPE, KEY, ONE, MANY, SINGLE)                                                     \
    template <> struct RecordTraits<T> {                                                                  \
        static constexpr RecordType type = RecordType::TYPE;                                              \
        static constexpr const char* key = KEY;                                                           \
        static constexpr const char* label = ONE;                                                         \
        static constexpr const char* labelMany = MANY;                                                    \
        static constexpr bool single = SINGLE; /* a program has at most one; its id is its key */         \
    };
CADRE_RECORD(Document, document, "document", CADRE_TEXT("File"), CADRE_TEXT("File"), true)
CADRE_RECORD(Brief, brief, "program", CADRE_TEXT("Brief"), CADRE_TEXT("Brief"), true)
CADRE_RECORD(Level, level, "levels", CADRE_TEXT("Level"), CADRE_TEXT("Levels"), false)
CADRE_RECORD(Person, person, "people", CADRE_TEXT("Person"), CADRE_TEXT("People"), false)
CADRE_RECORD(Role, role, "roles", CADRE_TEXT("Target role"), CADRE_TEXT("Target roles"), false)
CADRE_RECORD(Competency, competency, "competencies", CADRE_TEXT("Competency"), CADRE_TEXT("Competencies"), false)
CADRE_RECORD(Activity, activity, "activities", CADRE_TEXT("Activity"), CADRE_TEXT("Activities"), false)
CADRE_RECORD(Support, support, "supports", CADRE_TEXT("Support"), CADRE_TEXT("Supports"), false)
CADRE_RECORD(Measure, measure, "measures", CADRE_TEXT("Measure"), CADRE_TEXT("Measures"), false)
CADRE_RECORD(Evaluation, evaluation, "evaluation", CADRE_TEXT("Evaluation"), CADRE_TEXT("Evaluation"), true)
CADRE_RECORD(Selection, selection, "selection", CADRE_TEXT("Selection"), CADRE_TEXT("Selection"), true)
CADRE_RECORD(Disclosure, disclosure, "disclosures", CADRE_TEXT("Disclosure"), CADRE_TEXT("Disclosures"), false)
CADRE_RECORD(Goal, goal, "goals", CADRE_TEXT("Goal"), CADRE_TEXT("Goals"), false)
CADRE_RECORD(Phase, phase, "phases", CADRE_TEXT("Phase"), CADRE_TEXT("Phases"), false)
CADRE_RECORD(Note, note, "notes", CADRE_TEXT("Note"), CADRE_TEXT("Notes"), false)
CADRE_RECORD(Accepted, accepted, "accepted", CADRE_TEXT("Accepted finding"), CADRE_TEXT("Accepted findings"), false)
CADRE_RECORD(Participant, participant, "participants", CADRE_TEXT("Participant"), CADRE_TEXT("Participants"), false)
CADRE_RECORD(ReviewSettings, reviewSettings, "reviewSettings", CADRE_TEXT("Rules of the review"),
             CADRE_TEXT("Rules of the review"), true)
#undef CADRE_RECORD

/// The type of record as a template argument passed by value.
template <class T> struct Type { using Record = T; };

/// Calls `f(Type<T>{})` for each record type, in the order of the file.
template <class F>
void forEachRecordType(F&& f)
{
    [&]<class... T>(std::tuple<const Table<T>&...>*) {
        (f(Type<T>{}), ...);
    }(static_cast<decltype(std::declval<const Program&>().all())*>(nullptr));
}

/// The id of the one record of a type of which a program has at most one.
template <class T>
[[nodiscard]] Id<T> singleId()
{
    static_assert(RecordTraits<T>::single);
    return Id<T>{RecordTraits<T>::key};
}

/// The one record of such a type; an empty one where the program has none.
template <class T>
[[nodiscard]] const T& only(const Table<T>& table)
{
    static_assert(RecordTraits<T>::single);
    static const T none{.id = singleId<T>()};
    return table.empty() ? none : table.begin()->second;
}

/// The record with this id, or null.
template <class T>
[[nodiscard]] const T* find(const Table<T>& table, const Id<T>& id)
{
    const auto found = table.find(id);
    return found == table.end() ? nullptr : &found->second;
}

/// The records in the order of their ids, which stays the same however people arrange them.
template <class T>
[[nodiscard]] std::vector<const T*> byId(const Table<T>& table)
{
    std::vector<const T*> list;
    list.reserve(table.size());
    for (const auto& [id, record] : table) list.push_back(&record);
    return list;
}

/// A record of any type at its place in the user's order.
struct PlacedRecord {
    std::int64_t position;
    const void* record;
};

/// Those at equal positions keep their order. One function for all types of records: the compiler takes long over a
/// sort of each.
void sortByPosition(std::vector<PlacedRecord>& records);

/// The records in the user's order (equal positions are ordered by id, so the order is always the same).
template <class T>
[[nodiscard]] std::vector<const T*> inOrder(const Table<T>& table)
{
    std::vector<PlacedRecord> placed;
    placed.reserve(table.size());
    for (const auto& [id, record] : table) placed.push_back({record.position, &record});
    sortByPosition(placed);
    std::vector<const T*> list;
    list.reserve(placed.size());
    for (const PlacedRecord& each : placed) list.push_back(static_cast<const T*>(each.record));
    return list;
}

/// The position that puts a new record after all others.
template <class T>
[[nodiscard]] std::int64_t nextPosition(const Table<T>& table)
{
    std::int64_t last = 0;
    for (const auto& [id, record] : table) last = std::max(last, record.position);
    return last + 1;
}

/// Names a record without its type.
template <class T>
[[nodiscard]] RecordRef refTo(const T& record)
{
    return {RecordTraits<T>::type, record.id.value};
}

/// The record (or duty) that bears this id, whatever its type; the first in the order of the file where several do.
[[nodiscard]] std::optional<RecordRef> findAny(const Program& program, const std::string& id);
/// What people call a record: its name or title; what it says where it has no name. Empty if it has neither.
[[nodiscard]] std::string nameOf(const Program& program, const RecordRef& ref);
/// The same for a record that need not be in a program. Defined for every record type.
template <class T>
[[nodiscard]] std::string nameOf(const T& record);
/// How many records the program has, over all types.
[[nodiscard]] std::size_t recordCount(const Program& program);
/// What one record of this type is called ("Target role"; English, translated at the edge).
[[nodiscard]] const char* labelOf(RecordType type);
/// What a list of this type is called ("Target roles").
[[nodiscard]] const char* labelOfMany(RecordType type);

} // namespace cadre
