// SPDX-License-Identifier: Apache-2.0
#include "edit/edit.hpp"

#include <string>
#include <type_traits>
#include <utility>

namespace cadre {

namespace {

template <class T>
bool fitsTable(const Table<T>& table, const Changes<T>& changes)
{
    for (const auto& [id, change] : changes) {
        const T* held = find(table, id);
        if (change.before ? !held || *held != *change.before : held != nullptr) return false;
    }
    return true;
}

/// Copies the new records, or moves them where the changes are not const.
template <class T, class OfChanges>
void applyTable(Table<T>& table, OfChanges& changes)
{
    for (auto& [id, change] : changes) {
        if (!change.after) table.erase(id);
        else if constexpr (std::is_const_v<OfChanges>) table.insert_or_assign(id, *change.after);
        else table.insert_or_assign(id, std::move(*change.after));
    }
}

void refuseMisfit(const Program& program, const Edit& edit)
{
    if (!fits(program, edit)) throw EditMisfit("apply: the edit was made for another state of the program");
}

template <class T>
void composeTable(Changes<T>& first, const Changes<T>& second)
{
    for (const auto& [id, change] : second) {
        const auto [at, isNew] = first.try_emplace(id, change);
        if (isNew) continue;
        if (at->second.after != change.before)
            throw EditMisfit("compose: the second edit does not follow on the first at record " + id.value);
        at->second.after = change.after;
        if (at->second.before == at->second.after) first.erase(at);
    }
}

/// Both tables are sorted by id, so one walk over both finds what differs.
template <class T>
void diffTable(const Table<T>& from, const Table<T>& to, Changes<T>& changes)
{
    auto a = from.begin();
    auto b = to.begin();
    const auto append = [&](const Id<T>& id, std::optional<T> before, std::optional<T> after) {
        changes.emplace_hint(changes.end(), id, Change<T>{std::move(before), std::move(after)});
    };
    while (a != from.end() || b != to.end()) {
        if (b == to.end() || (a != from.end() && a->first < b->first)) {
            append(a->first, a->second, std::nullopt);
            ++a;
        } else if (a == from.end() || b->first < a->first) {
            append(b->first, std::nullopt, b->second);
            ++b;
        } else {
            if (a->second != b->second) append(a->first, a->second, b->second);
            ++a;
            ++b;
        }
    }
}

} // namespace

bool fits(const Program& program, const Edit& edit)
{
    bool result = true;
    forEachRecordType([&]<class T>(Type<T>) { result = result && fitsTable(program.of<T>(), edit.of<T>()); });
    return result;
}

void apply(Program& program, const Edit& edit)
{
    refuseMisfit(program, edit);
    forEachRecordType([&]<class T>(Type<T>) { applyTable(program.of<T>(), edit.of<T>()); });
}

void apply(Program& program, Edit&& edit)
{
    refuseMisfit(program, edit);
    forEachRecordType([&]<class T>(Type<T>) { applyTable(program.of<T>(), edit.of<T>()); });
}

Edit inverse(Edit edit)
{
    forEachRecordType([&]<class T>(Type<T>) {
        for (auto& [id, change] : edit.of<T>()) std::swap(change.before, change.after);
    });
    return edit;
}

Edit compose(Edit first, const Edit& second)
{
    forEachRecordType([&]<class T>(Type<T>) { composeTable(first.of<T>(), second.of<T>()); });
    return first;
}

Edit diff(const Program& from, const Program& to)
{
    Edit edit;
    forEachRecordType([&]<class T>(Type<T>) { diffTable(from.of<T>(), to.of<T>(), edit.of<T>()); });
    return edit;
}

bool isEmpty(const Edit& edit)
{
    return std::apply([](const auto&... changes) { return (changes.empty() && ...); }, edit.all());
}

std::vector<RecordType> touchedTypes(const Edit& edit)
{
    std::vector<RecordType> types;
    forEachRecordType([&]<class T>(Type<T>) {
        if (!edit.of<T>().empty()) types.push_back(RecordTraits<T>::type);
    });
    if (!edit.roles.empty()) types.push_back(RecordType::duty);
    return types;
}

std::vector<RecordRef> touched(const Edit& edit)
{
    std::vector<RecordRef> refs;
    forEachRecordType([&]<class T>(Type<T>) {
        for (const auto& [id, change] : edit.of<T>()) refs.push_back({RecordTraits<T>::type, id.value});
    });
    return refs;
}

template <class T>
void put(Edit& edit, const Program& program, T after)
{
    const T* before = find(program.of<T>(), after.id);
    const Id<T> id = after.id;
    if (before && *before == after) {
        edit.of<T>().erase(id);
        return;
    }
    edit.of<T>()[id] = {before ? std::optional<T>(*before) : std::nullopt, std::move(after)};
}

template <class T>
void take(Edit& edit, const Program& program, const Id<T>& id)
{
    if (const T* before = find(program.of<T>(), id)) edit.of<T>()[id] = {*before, std::nullopt};
    else edit.of<T>().erase(id);
}

template <class T>
const T* after(const Edit& edit, const Program& program, const Id<T>& id)
{
    const auto found = edit.of<T>().find(id);
    if (found == edit.of<T>().end()) return find(program.of<T>(), id);
    return found->second.after ? &*found->second.after : nullptr;
}

#define CADRE_BUILDING(T)                                       \
    template void put(Edit&, const Program&, T);                \
    template void take(Edit&, const Program&, const Id<T>&);    \
    template const T* after(const Edit&, const Program&, const Id<T>&);

CADRE_BUILDING(Document)
CADRE_BUILDING(Brief)
CADRE_BUILDING(Level)
CADRE_BUILDING(Person)
CADRE_BUILDING(Role)
CADRE_BUILDING(Competency)
CADRE_BUILDING(Activity)
CADRE_BUILDING(Support)
CADRE_BUILDING(Measure)
CADRE_BUILDING(Evaluation)
CADRE_BUILDING(Selection)
CADRE_BUILDING(Disclosure)
CADRE_BUILDING(Goal)
CADRE_BUILDING(Phase)
CADRE_BUILDING(Note)
CADRE_BUILDING(Accepted)
CADRE_BUILDING(ReviewSettings)
CADRE_BUILDING(Participant)
#undef CADRE_BUILDING

} // namespace cadre
