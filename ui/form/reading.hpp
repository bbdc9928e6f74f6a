// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace cadre {

/// What a person typed as a number.
struct ReadNumber {
    std::optional<double> value; ///< Nothing for an empty field, and where there is a problem.
    QString problem;             ///< Why it can't be taken, for the person; empty if it can.
};

/// Reads a number of -10^12 to 10^12. Takes a decimal comma as well as a point, and a % sign behind.
[[nodiscard]] ReadNumber readNumber(const QString& text, bool whole);
/// A number as it stands in a field, without a thousands separator.
[[nodiscard]] QString writtenNumber(const std::optional<double>& value);

/// What a person typed as a list of months.
struct ReadMonths {
    std::vector<std::int64_t> months; ///< Those that could be read.
    QString problem;                  ///< Names what could not be read; empty if all could.
};

/// Reads "3, 6, 9", "3 6 9" or "3; 6", and ranges like "3-6" of up to 120 months.
[[nodiscard]] ReadMonths readMonths(const QString& text);
[[nodiscard]] QString writtenMonths(const std::vector<std::int64_t>& months);

} // namespace cadre
