// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/tables/tabular.hpp"
#include "exchange/workbook/workbook.hpp"

namespace cadre {

/// The tables of a workbook as readTabular() tells it. Notes name the sheets that are passed over: hidden ones, and
/// those with one column beside others with more.
[[nodiscard]] Tabular sheetsJson(const Workbook& workbook, const std::string& sheet);

/// Names of sheets or columns in quotes, few and short enough to stand in a sentence.
[[nodiscard]] std::vector<std::string> namesInSentence(std::vector<std::string> names);

} // namespace cadre
