// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// A program that is part of Cadre, to start from or to learn from.
struct Template {
    std::string name; ///< How the command line calls it: "emerging-leaders-12".
    Text title;
    Text description;
    bool sample = false; ///< To look at and to try the review on; not to start a design from.
};

/// All templates and samples, in the order in which people should see them.
[[nodiscard]] const std::vector<Template>& templates();
/// A new program made from a template or sample. Throws FileError that names the known ones.
[[nodiscard]] Program programFromTemplate(std::string_view name);

} // namespace cadre
