// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/outline.hpp"
#include "exchange/mapping/proposal.hpp"

#include <optional>
#include <span>
#include <string>

namespace cadre {

/// The mapping for entries (a node of the outline) that are the levels themselves, with the competencies across: one
/// field, or the key, says which level, and every other field is called like a competency and says what that means
/// there. Nothing where the entries are something else.
[[nodiscard]] std::optional<MappingProposal> proposeLevelRows(const Outline& outline, std::size_t entry,
                                                              std::span<const std::string> languages);

} // namespace cadre
