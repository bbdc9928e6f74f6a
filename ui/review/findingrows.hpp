// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/counts.hpp"

#include <QString>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace cadre {

/// Where a place is, as people call it: "Journey · months 10 to 12".
using PlaceName = std::function<QString(const Place&)>;

enum class FindingGrouping { severity, page, lesson };

/// What of a review the lists show, and in which order.
struct FindingView {
    QString filter; ///< Words that must all stand in a finding's message, rule id or place.
    FindingGrouping grouping = FindingGrouping::severity;
    std::array<bool, severities.size()> ofSeverity{true, true, true}; ///< Which are shown, by Severity.
    int lesson = 0;                                                   ///< Only findings of this lesson; 0 for all.
    bool unfoldAccepted = true; ///< Whether accepted findings are shown or only counted.

    [[nodiscard]] bool shows(Severity severity) const { return ofSeverity[static_cast<std::size_t>(severity)]; }
    bool operator==(const FindingView&) const = default;
};

/// One row of a list of findings.
struct FindingRow {
    enum class Kind { heading, acceptedHeading, open, accepted };
    Kind kind = Kind::open;
    std::string key;        ///< The same row has the same key after another review.
    QString text;           ///< Of a heading; of a finding its message.
    std::size_t number = 0; ///< Of the finding in its list of the Review.

    bool operator==(const FindingRow&) const = default;
};

/// The rows of a list of findings, and how many there are in all.
struct FindingRows {
    std::vector<FindingRow> rows;
    std::size_t shown = 0;         ///< Open findings that pass the filters.
    std::size_t open = 0;          ///< All open findings.
    std::size_t acceptedShown = 0; ///< Accepted findings that pass the filters; they may be folded.
    std::size_t accepted = 0;
};

/// Groups findings, each group under a heading where `withHeadings` says so. Inside a group they keep the order of the
/// review. The accepted ones stand below.
[[nodiscard]] FindingRows findingRows(const Review& review, const FindingView& view, const PlaceName& placeName,
                                      bool withHeadings = true);

/// The open findings in the order of the lists, for walking.
[[nodiscard]] std::vector<const Finding*> shownFindings(const Review& review, const FindingView& view,
                                                        const PlaceName& placeName);

/// The lesson a finding comes from, 1 to 7; 0 where its rule is not known.
[[nodiscard]] int lessonOf(const Finding& finding);

} // namespace cadre
