// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cadre {

/// A place that the outline of a PDF leads to.
struct OutlineEntry {
    std::string title;
    std::size_t page = 0; ///< From 0.
    double y = 0;         ///< Points from the lower edge.
};

/// What the painting can't put into a PDF.
struct PdfFacts {
    std::string title;
    std::string author;
    std::string language;
    std::vector<OutlineEntry> outline;
    std::string attachmentName;
    std::string attachment;
};

/// The same pages with the facts set, and without the date and the random marks of the moment they were painted.
[[nodiscard]] std::string finishPdf(std::string_view pdf, const PdfFacts& facts);

} // namespace cadre
