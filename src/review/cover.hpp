// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "review/span.hpp"

#include <initializer_list>
#include <map>
#include <unordered_map>
#include <vector>

namespace cadre {

/// Whether a support is for an activity: it is not limited to others.
[[nodiscard]] bool isFor(const Support& support, const Activity& activity);
/// Whether a support has enough of an activity's months: at least the share `minCover`. Where either does not
/// say when it runs, it does, so that a plan without dates is not told that nobody is there.
[[nodiscard]] bool isThereDuring(const Support& support, const Activity& activity, double minCover);
/// Whether a support covers an activity: it is for it and has enough of its months.
[[nodiscard]] bool covers(const Support& support, const Activity& activity, double minCover);

/// Who covers an activity, in sum.
struct Contacts {
    std::int64_t supports = 0;
    double meetings = 0; ///< A month; a support that does not say how often counts none.
};

/// Whether so many meetings a month are at least `least`: three of a third each are one.
[[nodiscard]] bool areEnough(double meetings, double least);

/// Sums up the supports of some kinds for each activity. Supports for all activities are summed up for all months that
/// activities have at once, so that large programs take no time for every pair.
class Cover {
public:
    Cover(const Index& index, std::initializer_list<SupportKind> kinds, double minCover);

    /// For an activity of the index.
    [[nodiscard]] Contacts of(const Activity& activity) const;

private:
    struct Sum {
        std::int64_t supports = 0;
        std::int64_t meetings = 0; ///< Millionths: whole numbers, whose sum does not depend on the order.

        Sum& operator+=(const Sum& other);
        Sum& operator-=(const Sum& other);
    };
    class SumsByMonth;

    [[nodiscard]] static Sum sumOf(const Support& support);
    void sumUp(const Index& index, const std::map<Span, Sum>& unlimited);

    double m_minCover;
    Sum m_always;                     ///< For all activities, without saying when.
    Sum m_unlimited;                  ///< For all activities, in some months.
    std::map<Span, Sum> m_duringSpan; ///< Of these, those that have enough of an activity's months.
    std::unordered_map<Id<Activity>, std::vector<const Support*>> m_limited;
};

} // namespace cadre
