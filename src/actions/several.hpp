// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/history.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace cadre {

// What people do to several activities, supports, measures and phases at once. Records of other types are passed over.

/// Removes them and every reference to them.
[[nodiscard]] Step removeSeveral(const Program& program, const std::vector<RecordRef>& refs);

/// Adds a copy of each, with "(copy)" behind its name. What refers to each other among the originals does so among
/// the copies. The step's edit holds the new ids.
[[nodiscard]] Step duplicateSeveral(const Program& program, const std::vector<RecordRef>& refs);

/// Copies of these records as a program of their own, for pasting.
[[nodiscard]] Program excerpt(const Program& program, const std::vector<RecordRef>& refs);

/// Adds the records of an excerpt, which may come from another program, after all others and with new ids. What they
/// refer to that this program does not have is left out. With `firstMonth` the earliest of them starts in that month,
/// the others keep their distance to it.
[[nodiscard]] Step pasteExcerpt(const Program& program, const Program& excerpt,
                                std::optional<std::int64_t> firstMonth = {});

/// The records an edit adds, in the order of the file.
[[nodiscard]] std::vector<RecordRef> addedBy(const Edit& edit);

} // namespace cadre
