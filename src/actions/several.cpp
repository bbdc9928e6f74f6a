// SPDX-License-Identifier: Apache-2.0
#include "actions/several.hpp"

#include "actions/actions.hpp"
#include "actions/intime.hpp"
#include "model/fields.hpp"
#include "model/references.hpp"

#include <map>
#include <set>
#include <utility>

namespace cadre {

namespace {

template <class T> std::vector<Id<T>> idsOf(const std::vector<RecordRef>& refs)
{
    std::vector<Id<T>> ids;
    for (const RecordRef& ref : refs)
        if (ref.type == RecordTraits<T>::type) ids.push_back({ref.id});
    return ids;
}

using Renamed = std::map<RecordRef, std::string>;

/// New ids for all records of an excerpt.
Renamed newIds(const Program& excerpt)
{
    Renamed renamed;
    forEachTypeInTime([&]<class T>(Type<T>) {
        for (const auto& [id, record] : excerpt.of<T>()) renamed.emplace(refTo(record), newUuid());
    });
    return renamed;
}

/// What the references of a program can lead to.
std::set<RecordRef> targetsIn(const Program& program)
{
    std::set<RecordRef> targets;
    forEachRecordType([&]<class T>(Type<T>) {
        for (const auto& [id, record] : program.of<T>()) targets.insert(refTo(record));
    });
    for (const auto& [id, duty] : dutiesOf(program)) targets.insert({RecordType::duty, id.value});
    return targets;
}

template <class T> void leadReferences(T& record, const Renamed& renamed, const std::set<RecordRef>& targets)
{
    std::set<RecordRef> inside;
    forEachReference(record, [&](const char*, RecordType type, const std::string& id) {
        if (renamed.contains({type, id})) inside.insert({type, id});
    });
    removeReferences(record, [&](RecordType type, const std::string& id) {
        return !renamed.contains({type, id}) && !targets.contains({type, id});
    });
    for (const RecordRef& ref : inside) replaceReferences(record, ref.type, ref.id, renamed.at(ref));
}

std::vector<InTime> allOf(const Program& excerpt)
{
    std::vector<InTime> all;
    forEachTypeInTime([&]<class T>(Type<T>) {
        for (const auto& [id, record] : excerpt.of<T>()) all.push_back({refTo(record), {}});
    });
    return all;
}

/// The excerpt with its earliest month moved to another.
Program startingIn(Program excerpt, std::int64_t firstMonth)
{
    const std::vector<InTime> all = allOf(excerpt);
    const auto months = monthsOf(excerpt, all);
    std::int64_t by = 0;
    if (!months || __builtin_sub_overflow(firstMonth, months->first, &by)) return excerpt;
    const Step step = moveInTime(excerpt, all, by);
    apply(excerpt, step.edit);
    return excerpt;
}

Edit added(const Program& program, const Program& excerpt, const char* suffix)
{
    Edit edit;
    const Renamed renamed = newIds(excerpt);
    const std::set<RecordRef> targets = targetsIn(program);
    forEachTypeInTime([&]<class T>(Type<T>) {
        std::int64_t position = nextPosition(program.of<T>());
        for (const T* original : inOrder(excerpt.of<T>())) {
            T record = *original;
            leadReferences(record, renamed, targets);
            record.id.value = renamed.at(refTo(*original));
            record.position = position++;
            record.name += suffix;
            put(edit, program, std::move(record));
        }
    });
    return edit;
}

/// A label for one record by its name, for more by their number.
void label(Step& step, const Program& of, const char* one, const char* several)
{
    const std::vector<InTime> all = allOf(of);
    if (all.size() != 1) {
        step.label = Text(several).with("n", static_cast<std::int64_t>(all.size()));
        return;
    }
    const std::string name = nameOf(of, all.front().record);
    step.label = Text(one);
    if (isBlankText(name)) step.label.withPhrase("name", labelOf(all.front().record.type));
    else step.label.with("name", name);
}

} // namespace

Step removeSeveral(const Program& program, const std::vector<RecordRef>& refs)
{
    Step step;
    std::int64_t types = 0;
    std::int64_t count = 0;
    std::optional<Program> left; // as it is once some types are gone
    forEachTypeInTime([&]<class T>(Type<T>) {
        const std::vector<Id<T>> ids = idsOf<T>(refs);
        if (ids.empty()) return;
        const Program& now = left ? *left : program;
        Step part = removeRecords(now, ids);
        if (isEmpty(part.edit)) return;
        for (const auto& [id, change] : part.edit.of<T>()) count += change.after ? 0 : 1;
        step.label = std::move(part.label);
        if (!left) left = program;
        apply(*left, part.edit);
        step.edit = types++ == 0 ? std::move(part.edit) : compose(std::move(step.edit), part.edit);
    });
    if (types > 1) step.label = Text(CADRE_TEXT("Remove {n} entries")).with("n", count);
    return step;
}

Step duplicateSeveral(const Program& program, const std::vector<RecordRef>& refs)
{
    const Program copied = excerpt(program, refs);
    Step step{.edit = added(program, copied, " (copy)")};
    label(step, copied, CADRE_TEXT("Duplicate “{name}”"), CADRE_TEXT("Duplicate {n} entries"));
    return step;
}

Program excerpt(const Program& program, const std::vector<RecordRef>& refs)
{
    Program part;
    forEachTypeInTime([&]<class T>(Type<T>) {
        for (const Id<T>& id : idsOf<T>(refs))
            if (const T* record = find(program.of<T>(), id)) part.of<T>().emplace(id, *record);
    });
    return part;
}

Step pasteExcerpt(const Program& program, const Program& copied, std::optional<std::int64_t> firstMonth)
{
    Step step;
    step.edit = added(program, firstMonth ? startingIn(copied, *firstMonth) : copied, "");
    label(step, copied, CADRE_TEXT("Paste “{name}”"), CADRE_TEXT("Paste {n} entries"));
    return step;
}

std::vector<RecordRef> addedBy(const Edit& edit)
{
    std::vector<RecordRef> refs;
    forEachTypeInTime([&]<class T>(Type<T>) {
        for (const auto& [id, change] : edit.of<T>())
            if (!change.before) refs.push_back({RecordTraits<T>::type, id.value});
    });
    return refs;
}

} // namespace cadre
