// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "review/review.hpp"

#include <string>
#include <vector>

namespace cadre::cli {

/// One reviewed file: its name as it was given, its program and what the review found.
struct ReviewedFile {
    std::string file;
    Program program;
    Review review;
};

/// For people at a terminal.
[[nodiscard]] std::string reviewText(const std::vector<ReviewedFile>& files);
/// As docs/schemas/review.schema.json says.
[[nodiscard]] std::string reviewJson(const std::vector<ReviewedFile>& files);
/// SARIF 2.1.0, for tools that show findings beside code.
[[nodiscard]] std::string reviewSarif(const std::vector<ReviewedFile>& files);

} // namespace cadre::cli
