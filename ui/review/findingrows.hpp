// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace cadre {

/// Where a place is, as people call it: "Journey · months 10 to 12".
using PlaceName = std::function<QString(const Place&)>;

enum class FindingGrouping { severity, page, lesson };

/// What of a review a list shows, and in which order.
struct FindingView {
    QString filter; ///< Words that must all stand in a finding's message, rule id or place.
    FindingGrouping grouping = FindingGrouping::severity;
    bool withHeadings = false;  ///< A heading above each group.
    bool withAccepted = false;  ///< The accepted findings below the open ones, under a heading.
    bool unfoldAccepted = true; ///< Whether they are shown or only counted.
};

/// One row of a list of findings.
struct FindingRow {
    enum class Kind { heading, acceptedHeading, open, accepted };
    Kind kind = Kind::open;
    QString text;           ///< Of a heading.
    std::size_t number = 0; ///< Of the finding in its list of the Review.

    bool operator==(const FindingRow&) const = default;
};

/// The rows of a list of findings. Inside a group they keep the order of the review.
[[nodiscard]] std::vector<FindingRow> findingRows(const Review& review, const FindingView& view,
                                                  const PlaceName& placeName);

/// Whether two findings are the same one, looked at twice: the same rule about the same things.
[[nodiscard]] bool isSameFinding(const Finding& one, const Finding& other);

} // namespace cadre
