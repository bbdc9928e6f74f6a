// SPDX-License-Identifier: Apache-2.0
#include "edit/removal.hpp"

#include "model/references.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace cadre {

namespace {

using Refs = std::set<RecordRef>;

void takeReferences(Edit& edit, const Program& program, const Refs& gone)
{
    const IsGone isGone = [&](RecordType type, const std::string& id) { return gone.contains({type, id}); };
    forEachRecordType([&]<class R>(Type<R>) {
        for (const auto& [id, held] : program.of<R>()) {
            bool refers = false;
            forEachReference(held, [&](const char*, RecordType type, const std::string& target) {
                refers = refers || isGone(type, target);
            });
            const R* current = refers ? after(edit, program, id) : nullptr;
            if (!current) continue;
            R changed = *current;
            removeReferences(changed, isGone);
            put(edit, program, std::move(changed));
        }
    });
}

/// Ids that are gone and that nothing bears any more: ids differ only within one type.
std::set<std::string> lostIds(const Program& program, const Refs& gone)
{
    const std::map<Id<Duty>, const Duty*> duties = dutiesOf(program);
    std::set<std::string> ids;
    for (const RecordRef& ref : gone) {
        const auto stays = [&](RecordType type) { return !gone.contains({type, ref.id}); };
        bool isBorne = stays(RecordType::duty) && duties.contains({ref.id});
        forEachRecordType([&]<class T>(Type<T>) {
            isBorne = isBorne || (stays(RecordTraits<T>::type) && program.of<T>().contains({ref.id}));
        });
        if (!isBorne) ids.insert(ref.id);
    }
    return ids;
}

/// Notes and acceptances hold plain ids, since they may be about a record of any type. They go when nothing is left
/// that they could be about.
void takeRemarks(Edit& edit, const Program& program, const Refs& gone)
{
    const std::set<std::string> lost = lostIds(program, gone);
    for (const auto& [id, note] : program.notes)
        if (lost.contains(note.subject)) take(edit, program, id);
    for (const auto& [id, accepted] : program.accepted)
        if (std::ranges::any_of(accepted.subjects, [&](const std::string& subject) { return lost.contains(subject); }))
            take(edit, program, id);
}

} // namespace

void takeWhatRefersTo(Edit& edit, const Program& program, const std::set<RecordRef>& gone)
{
    takeReferences(edit, program, gone);
    takeRemarks(edit, program, gone);
}

} // namespace cadre
