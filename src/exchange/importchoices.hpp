// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/plan.hpp"

namespace cadre {

/// What can be chosen for an item, "leave" first; empty where there is nothing to choose.
[[nodiscard]] std::vector<ImportChoice> choicesFor(const ImportItem& item);
/// What the choice is called for this item, in one or two words.
[[nodiscard]] const char* labelOf(const ImportItem& item, ImportChoice choice);
/// Whether a person should look at the item before the import: it is close to another one, skipped or vanished, was
/// edited here as well as changed in the file, or lacks levels.
[[nodiscard]] bool needsLook(const ImportItem& item);
/// Ticks or unticks an item: ticked, it gets the choice made for it at first or else the gentlest that does something.
void setTaken(ImportItem& item, bool taken);

/// What is chosen for all items of a state; nothing stands for what the plan chose.
struct ImportPolicy {
    std::optional<ImportChoice> changed;
    std::optional<ImportChoice> similar;
    std::optional<ImportChoice> vanished;
};

/// Makes the choices of the policy, where an item has them.
void choose(ImportPlan& plan, const ImportPolicy& policy);
/// Takes over what a person chose in an earlier plan of the same program and framework, where an item still is in the
/// same state. `before` must have been made with other levels only.
void keepChoices(ImportPlan& plan, const ImportPlan& before);

} // namespace cadre
