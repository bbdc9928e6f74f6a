// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"

#include "edit/removal.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace cadre {

namespace {

using Refs = std::set<RecordRef>;

Refs dutiesIn(const Role& role)
{
    Refs refs;
    for (const Duty& duty : role.duties) refs.insert({RecordType::duty, duty.id.value});
    return refs;
}

/// What a step calls a record: its name, or its type where it has none yet.
template <class T>
void nameIn(Text& label, const Program& program, const T& record)
{
    std::string name = nameOf(record);
    if (isBlankText(name)) name = nameOf(program, refTo(record));
    if (isBlankText(name)) label.withPhrase("name", RecordTraits<T>::label);
    else label.with("name", std::move(name));
}

template <class T>
const char* fieldLabel(const std::string& name)
{
    const char* label = "";
    forEachField<T>([&](const auto& field) {
        if (name == field.name) label = field.label;
    });
    return label;
}

template <class T>
std::string* nameField(T& record)
{
    if constexpr (requires { record.name; }) return &record.name;
    else if constexpr (requires { record.title; }) return &record.title;
    else if constexpr (requires { record.text; }) return &record.text;
    else return nullptr;
}

template <class T>
void renewDuties(T& record)
{
    if constexpr (std::is_same_v<T, Role>)
        for (Duty& duty : record.duties) duty.id.value = newUuid();
}

} // namespace

template <class T>
Step addRecord(const Program& program, T record)
{
    if constexpr (RecordTraits<T>::single) record.id = singleId<T>();
    else if (record.id.empty()) record.id.value = newUuid();
    if constexpr (std::is_same_v<T, Role>)
        for (Duty& duty : record.duties)
            if (duty.id.empty()) duty.id.value = newUuid();
    if (!RecordTraits<T>::single) record.position = nextPosition(program.of<T>());
    Step step;
    step.label = Text(CADRE_TEXT("Add “{name}”"));
    nameIn(step.label, program, record);
    put(step.edit, program, std::move(record));
    return step;
}

template <class T>
Step changeRecord(const Program& program, T after, const std::string& field)
{
    Step step;
    step.label = Text(CADRE_TEXT("Change {field} of “{name}”"));
    step.label.withPhrase("field", fieldLabel<T>(field));
    nameIn(step.label, program, after);
    step.mergeKey = std::string(RecordTraits<T>::key) + '/' + after.id.value + '/' + field;

    if constexpr (std::is_same_v<T, Role>) {
        Refs gone;
        if (const Role* before = find(program.roles, after.id)) gone = dutiesIn(*before);
        for (const RecordRef& kept : dutiesIn(after)) gone.erase(kept);
        if (!gone.empty()) takeWhatRefersTo(step.edit, program, gone);
    }
    put(step.edit, program, std::move(after));
    return step;
}

template <class T>
Step removeRecords(const Program& program, const std::vector<Id<T>>& ids)
{
    Step step;
    Refs gone;
    std::size_t count = 0;
    const T* last = nullptr;
    for (const Id<T>& id : ids) {
        const T* record = find(program.of<T>(), id);
        if (!record || !gone.insert(refTo(*record)).second) continue;
        last = record;
        ++count;
        if constexpr (std::is_same_v<T, Role>) gone.merge(dutiesIn(*record));
        take(step.edit, program, id);
    }
    if (!last) return step;

    if (count == 1) {
        step.label = Text(CADRE_TEXT("Remove “{name}”"));
        nameIn(step.label, program, *last);
    } else {
        step.label = Text(CADRE_TEXT("Remove {n} entries ({type})"));
        step.label.with("n", static_cast<std::int64_t>(count)).withPhrase("type", RecordTraits<T>::labelMany);
    }
    takeWhatRefersTo(step.edit, program, gone);
    return step;
}

template <class T>
Step duplicateRecord(const Program& program, const Id<T>& id)
{
    Step step;
    const T* original = find(program.of<T>(), id);
    if (!original || RecordTraits<T>::single) return step;
    T copy = *original;
    copy.id.value = newUuid();
    renewDuties(copy);
    step.label = Text(CADRE_TEXT("Duplicate “{name}”"));
    nameIn(step.label, program, *original);
    if (std::string* name = nameField(copy)) *name += " (copy)";

    ++copy.position;
    for (const auto& [otherId, other] : program.of<T>()) {
        if (other.position < copy.position) continue;
        T later = other;
        ++later.position;
        put(step.edit, program, std::move(later));
    }
    put(step.edit, program, std::move(copy));
    return step;
}

namespace {

/// Gives records the positions that put them into this order. They are those the records had before, made distinct.
template <class T>
void place(Edit& edit, const Program& program, const std::vector<const T*>& wanted)
{
    std::vector<std::int64_t> positions;
    for (const T* record : inOrder(program.of<T>())) positions.push_back(record->position);
    for (std::size_t i = 1; i < positions.size(); ++i)
        positions[i] = std::max(positions[i], positions[i - 1] + 1);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        T placed = *wanted[i];
        placed.position = positions[i];
        put(edit, program, std::move(placed));
    }
}

} // namespace

template <class T>
Step moveRecord(const Program& program, const Id<T>& id, std::size_t index)
{
    Step step;
    std::vector<const T*> order = inOrder(program.of<T>());
    const auto at = std::ranges::find_if(order, [&](const T* record) { return record->id == id; });
    if (at == order.end()) return step;
    const T* moved = *at;
    step.label = Text(CADRE_TEXT("Move “{name}”"));
    nameIn(step.label, program, *moved);

    order.erase(at);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(index, order.size())), moved);
    place(step.edit, program, order);
    return step;
}

template <class T>
Step moveRecordsBefore(const Program& program, const std::vector<Id<T>>& ids, const Id<T>& before)
{
    Step step;
    std::vector<const T*> moved;
    for (const Id<T>& id : ids)
        if (const T* record = find(program.of<T>(), id); record && std::ranges::find(moved, record) == moved.end())
            moved.push_back(record);
    if (moved.empty()) return step;
    step.label = Text(CADRE_TEXT("Move “{name}”"));
    nameIn(step.label, program, *moved.front());
    if (moved.size() > 1)
        step.label = Text(CADRE_TEXT("Move {n} entries ({type})"))
                         .with("n", static_cast<std::int64_t>(moved.size())).withPhrase("type", RecordTraits<T>::labelMany);
    std::set<Id<T>> gone;
    for (const T* record : moved) gone.insert(record->id);
    std::vector<const T*> order = inOrder(program.of<T>());
    std::erase_if(order, [&](const T* record) { return gone.contains(record->id); });
    const auto target = std::ranges::find_if(order, [&](const T* record) { return record->id == before; });
    order.insert(target, moved.begin(), moved.end());
    place(step.edit, program, order);
    return step;
}

#define CADRE_ACTIONS(T)                                                            \
    template Step addRecord(const Program&, T);                                     \
    template Step changeRecord(const Program&, T, const std::string&);              \
    template Step removeRecords(const Program&, const std::vector<Id<T>>&);         \
    template Step duplicateRecord(const Program&, const Id<T>&);                    \
    template Step moveRecord(const Program&, const Id<T>&, std::size_t);            \
    template Step moveRecordsBefore(const Program&, const std::vector<Id<T>>&, const Id<T>&);

CADRE_ACTIONS(Brief)
CADRE_ACTIONS(Level)
CADRE_ACTIONS(Person)
CADRE_ACTIONS(Role)
CADRE_ACTIONS(Competency)
CADRE_ACTIONS(Activity)
CADRE_ACTIONS(Support)
CADRE_ACTIONS(Measure)
CADRE_ACTIONS(Evaluation)
CADRE_ACTIONS(Selection)
CADRE_ACTIONS(Disclosure)
CADRE_ACTIONS(Goal)
CADRE_ACTIONS(Phase)
CADRE_ACTIONS(Note)
CADRE_ACTIONS(Accepted)
CADRE_ACTIONS(ReviewSettings)
CADRE_ACTIONS(Participant)
#undef CADRE_ACTIONS

} // namespace cadre
