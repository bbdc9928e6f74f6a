// SPDX-License-Identifier: Apache-2.0
#include "exchange/importchoices.hpp"

#include <algorithm>

namespace cadre {

std::vector<ImportChoice> choicesFor(const ImportItem& item)
{
    switch (item.state) {
    case ImportState::added:
        return {ImportChoice::leave, ImportChoice::add};
    case ImportState::changed:
        return {ImportChoice::leave, ImportChoice::update, ImportChoice::replace};
    case ImportState::same:
        if (item.changed.empty()) return {};
        return {ImportChoice::leave, ImportChoice::replace};
    case ImportState::similar:
        return {ImportChoice::leave, ImportChoice::add, ImportChoice::merge, ImportChoice::replace};
    case ImportState::skipped:
        return {};
    case ImportState::vanished:
        return {ImportChoice::leave, ImportChoice::remove};
    }
    return {};
}

const char* labelOf(const ImportItem& item, ImportChoice choice)
{
    switch (choice) {
    case ImportChoice::leave:
        return item.state == ImportState::vanished ? CADRE_TEXT("Keep") : CADRE_TEXT("Leave");
    case ImportChoice::add:
        return item.state == ImportState::similar ? CADRE_TEXT("Keep both") : CADRE_TEXT("Add");
    case ImportChoice::update:
        return CADRE_TEXT("Update");
    case ImportChoice::merge:
        return CADRE_TEXT("Merge");
    case ImportChoice::replace:
        return CADRE_TEXT("Replace");
    case ImportChoice::remove:
        return CADRE_TEXT("Remove");
    }
    return "";
}

bool needsLook(const ImportItem& item)
{
    switch (item.state) {
    case ImportState::similar:
    case ImportState::skipped:
    case ImportState::vanished: return true;
    case ImportState::changed: return !item.edited.empty() || !item.missingLevels.empty();
    case ImportState::added: return !item.missingLevels.empty();
    case ImportState::same: return false;
    }
    return false;
}

void setTaken(ImportItem& item, bool taken)
{
    const std::vector<ImportChoice> choices = choicesFor(item);
    if (!taken) item.choice = ImportChoice::leave;
    else if (item.choice == ImportChoice::leave && choices.size() > 1) item.choice = choices[1];
}

void choose(ImportPlan& plan, const ImportPolicy& policy)
{
    for (ImportItem& item : plan.items) {
        const std::optional<ImportChoice> wanted = item.state == ImportState::changed    ? policy.changed
                                                   : item.state == ImportState::similar  ? policy.similar
                                                   : item.state == ImportState::vanished ? policy.vanished
                                                                                         : std::nullopt;
        if (!wanted) continue;
        const std::vector<ImportChoice> choices = choicesFor(item);
        if (std::ranges::find(choices, *wanted) != choices.end()) item.choice = *wanted;
    }
}

void keepChoices(ImportPlan& plan, const ImportPlan& before)
{
    if (plan.items.size() != before.items.size()) return;
    for (std::size_t i = 0; i < plan.items.size(); ++i)
        if (plan.items[i].state == before.items[i].state) plan.items[i].choice = before.items[i].choice;
}

} // namespace cadre
