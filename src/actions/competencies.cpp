// SPDX-License-Identifier: Apache-2.0
#include "actions/competencies.hpp"

#include "model/references.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

Competency joined(Competency kept, const Competency& gone)
{
    std::set<std::optional<std::int64_t>> described;
    for (const Behaviour& behaviour : kept.behaviours) described.insert(behaviour.level);
    for (const Behaviour& behaviour : gone.behaviours)
        if (!described.contains(behaviour.level)) kept.behaviours.push_back(behaviour);
    return kept;
}

bool refersTo(const auto& record, const Id<Competency>& id)
{
    bool refers = false;
    forEachReference(record, [&](const char*, RecordType type, const std::string& target) {
        refers = refers || (type == RecordType::competency && target == id.value);
    });
    return refers;
}

void moveRemarks(Edit& edit, const Program& program, const Id<Competency>& kept, const Id<Competency>& gone)
{
    for (const auto& [id, note] : program.notes) {
        if (note.subject != gone.value) continue;
        Note moved = note;
        moved.subject = kept.value;
        put(edit, program, std::move(moved));
    }
    for (const auto& [id, accepted] : program.accepted)
        if (std::ranges::find(accepted.subjects, gone.value) != accepted.subjects.end()) take(edit, program, id);
}

} // namespace

Step mergeCompetencies(const Program& program, const Id<Competency>& kept, const Id<Competency>& gone)
{
    Step step;
    const Competency* stays = find(program.competencies, kept);
    const Competency* goes = find(program.competencies, gone);
    if (!stays || !goes || stays == goes) return step;
    step.label = Text(CADRE_TEXT("Merge “{gone}” into “{name}”")).with("gone", goes->name).with("name", stays->name);
    put(step.edit, program, joined(*stays, *goes));
    take(step.edit, program, gone);
    forEachRecordType([&]<class R>(Type<R>) {
        if constexpr (!std::is_same_v<R, Competency>) {
            for (const auto& [id, record] : program.of<R>()) {
                if (!refersTo(record, gone)) continue;
                R changed = record;
                replaceReferences(changed, RecordType::competency, gone.value, kept.value);
                put(step.edit, program, std::move(changed));
            }
        }
    });
    moveRemarks(step.edit, program, kept, gone);
    return step;
}

} // namespace cadre
