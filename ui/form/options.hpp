// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "model/vocabulary.hpp"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace cadre {

/// One thing that can be chosen: what the program holds, and what people read.
struct Option {
    std::string key;
    QString label;

    bool operator==(const Option&) const = default;
};

using Options = std::function<std::vector<Option>()>;

/// The records of a type in the user's order; for RecordType::duty the duties of all target roles.
[[nodiscard]] std::vector<Option> recordOptions(const Program& program, RecordType type);
/// The steps of the program's proficiency scale: "3" and "3 · intermediate".
[[nodiscard]] std::vector<Option> levelOptions(const Program& program);
[[nodiscard]] std::vector<Option> yesNoOptions();

/// The words of a vocabulary.
template <class E>
[[nodiscard]] std::vector<Option> wordOptions();

} // namespace cadre
