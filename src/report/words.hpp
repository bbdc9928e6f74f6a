// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <string>

namespace cadre {

/// `translate`, or the one that leaves texts in English where there is none.
[[nodiscard]] Translate translateOrEnglish(const Translate& translate);

/// What a record is called; says so where it has no name.
[[nodiscard]] std::string nameOrNone(const std::string& name, const Translate& translate);
/// "Mentor · monthly"; the name alone where the support does not say how often.
[[nodiscard]] std::string nameWithFrequency(const Support& support, const Translate& translate);
/// A number with one decimal, as ratios are written: "2.3".
[[nodiscard]] std::string oneDecimal(double value);

} // namespace cadre
