// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/competency.hpp"

#include <string>
#include <vector>

namespace cadre {

/// What a framework said of a competency and Cadre has no field for.
struct SourceField {
    std::string name; ///< As the source calls it, or a text of the core for what Cadre gathered there.
    std::string text; ///< As people read it: lists line by line, objects as "name: value". No JSON.

    bool operator==(const SourceField&) const = default;
};

/// The fields kept with a competency, by name. Those that say nothing are left out; very long ones end in "…".
[[nodiscard]] std::vector<SourceField> sourceFields(const Competency& competency);
/// How people read the key of a kept field: see SourceField::name.
[[nodiscard]] std::string sourceFieldName(const std::string& key);
/// The text of one kept value, which is JSON text.
[[nodiscard]] std::string plainValue(const std::string& json);

} // namespace cadre
