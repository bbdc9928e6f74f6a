// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json.hpp"
#include "exchange/mapping/outline.hpp"
#include "exchange/mapping/proposal.hpp"

#include <span>

namespace cadre {

/// The mappings that may be meant by a file that no family knows, the most likely first; at most five.
/// `languages` are those that the reader prefers. Looks at the meaning of keys, at how texts repeat and how long they
/// are, at what stands in what, and at which ids are named elsewhere.
[[nodiscard]] std::vector<MappingProposal> proposeMappings(const Json& json, const Outline& outline,
                                                           std::span<const std::string> languages = {});
/// The same with the place of the competencies chosen by a person: a path of the outline.
[[nodiscard]] MappingProposal proposeFor(const Json& json, const Outline& outline, const std::string& competencies,
                                         std::span<const std::string> languages = {});

} // namespace cadre
