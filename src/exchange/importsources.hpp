// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/competency.hpp"

#include <string>
#include <vector>

namespace cadre {

// A competency made of two, of which each came from a framework of its own, is known in both: the one that was imported
// last is its source, the others are kept with it.

/// The source and those kept with it; only such as have an id, by which an import finds the competency.
[[nodiscard]] std::vector<Source> sourcesOf(const Competency& competency);
/// Whether the competency is known in a framework.
[[nodiscard]] bool comesFrom(const Competency& competency, const std::string& framework);
/// The competency with one of its sources as the source. Nothing changes if it does not have that one.
[[nodiscard]] Competency seenFrom(Competency competency, const Source& source);
/// The source of an import, with that of before kept where it is another item or another framework.
[[nodiscard]] Source combinedSource(const std::optional<Source>& before, Source next);

} // namespace cadre
