// SPDX-License-Identifier: Apache-2.0
#include "edit/removal.hpp"
#include "exchange/importcompare.hpp"
#include "exchange/importlevels.hpp"

#include <set>
#include <utility>

namespace cadre {

ImportCounts countsOf(const ImportPlan& plan)
{
    ImportCounts counts;
    for (const ImportItem& item : plan.items) {
        switch (item.state) {
        case ImportState::added:
            ++counts.added;
            break;
        case ImportState::changed:
            ++counts.changed;
            break;
        case ImportState::same:
            ++counts.same;
            break;
        case ImportState::similar:
            ++counts.similar;
            break;
        case ImportState::skipped:
            ++counts.skipped;
            break;
        case ImportState::vanished:
            ++counts.vanished;
            break;
        }
    }
    return counts;
}

bool isTaken(const ImportItem& item)
{
    return item.choice != ImportChoice::leave && item.state != ImportState::skipped;
}

Text describe(const Program& program, const ImportItem& item)
{
    const Competency* existing = find(program.competencies, item.existing);
    switch (item.state) {
    case ImportState::added:
        return CADRE_TEXT("new");
    case ImportState::same:
        return item.edited.empty() ? CADRE_TEXT("same") : CADRE_TEXT("same, edited here");
    case ImportState::similar:
        return Text(CADRE_TEXT("close to “{name}”")).with("name", existing ? existing->name : std::string());
    case ImportState::skipped:
        return Text(CADRE_TEXT("skipped: {why}")).withTexts("why", {item.why});
    case ImportState::vanished:
        return CADRE_TEXT("no longer in the source");
    case ImportState::changed:
        break;
    }
    if (!item.edited.empty()) return CADRE_TEXT("changed in the file and here");
    return Text(CADRE_TEXT("changed since the import on {date}"))
        .with("date", existing && existing->source ? existing->source->importedOn : std::string());
}

Step importStep(const Program& program, ImportPlan plan)
{
    Step step;
    std::int64_t imported = 0;
    std::int64_t position = nextPosition(program.competencies);
    std::set<RecordRef> removed;
    widenScale(step.edit, program, plan);
    for (ImportItem& item : plan.items) {
        if (!isTaken(item)) continue;
        // As the edit has it so far: two items of the file may be close to the same competency.
        const Competency* existing = after(step.edit, program, item.existing);
        if (item.choice == ImportChoice::remove) {
            if (!existing) continue;
            removed.insert(refTo(*existing));
            take(step.edit, program, item.existing);
            continue;
        }
        if (item.choice == ImportChoice::add || !existing) {
            Competency competency = std::move(item.competency);
            competency.id.value = newUuid();
            competency.position = position++;
            put(step.edit, program, std::move(competency));
        } else {
            put(step.edit, program, combined(*existing, item.competency, item.choice));
        }
        ++imported;
    }
    if (!removed.empty()) takeWhatRefersTo(step.edit, program, removed);
    step.label = imported > 0 ? Text::plural(CADRE_TEXT("Import {n} competency from “{framework}”"),
                                             CADRE_TEXT("Import {n} competencies from “{framework}”"), imported)
                              : Text::plural(CADRE_TEXT("Remove {n} competency that is no longer in “{framework}”"),
                                             CADRE_TEXT("Remove {n} competencies that are no longer in “{framework}”"),
                                             std::ssize(removed));
    step.label.with("framework", plan.framework);
    return step;
}

} // namespace cadre
