// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <string>
#include <vector>

namespace cadre {

/// What tells the parts of a record apart that have no id of their own: criteria, groups. It is the name; where that
/// is blank or stands before, its number in the list comes with it. All are different.
[[nodiscard]] std::vector<std::string> partIds(const std::vector<std::string>& names);

/// The same for a list of parts, with the member that names them.
template <class P> [[nodiscard]] std::vector<std::string> partIdsOf(const std::vector<P>& parts, std::string P::*name)
{
    std::vector<std::string> names;
    for (const P& part : parts) names.push_back(part.*name);
    return partIds(names);
}

/// A part of the selection as the subject of a finding.
[[nodiscard]] std::vector<RecordRef> partOfSelection(const Selection& selection, std::string partId);

} // namespace cadre
