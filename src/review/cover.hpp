// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "review/span.hpp"

#include <initializer_list>
#include <map>
#include <unordered_map>
#include <vector>

namespace cadre {

/// Whether a support has enough of an activity's months: at least the share `minCover`. Where either does not
/// say when it runs, it does, so that a plan without dates is not told that nobody is there.
[[nodiscard]] bool isThereDuring(const Support& support, const Activity& activity, double minCover);
/// Whether a support covers an activity: it is not limited to others, and has enough of its months.
[[nodiscard]] bool covers(const Support& support, const Activity& activity, double minCover);

/// Who covers an activity, in sum.
struct Contacts {
    std::int64_t supports = 0;
    double meetings = 0; ///< A month; a support that does not say how often counts none.
};

/// Sums up the supports of some kinds for each activity. Supports for all activities are grouped by their
/// months and the answer is kept for each span, so that large programs take no time for every pair.
class Cover {
public:
    Cover(const Index& index, std::initializer_list<SupportKind> kinds, double minCover);

    [[nodiscard]] Contacts of(const Activity& activity);

private:
    [[nodiscard]] Contacts unlimitedDuring(const std::optional<Span>& span);

    double m_minCover;
    Contacts m_always; ///< Supports that do not say when.
    std::map<Span, Contacts> m_unlimited;
    std::map<std::optional<Span>, Contacts> m_answers;
    std::unordered_map<Id<Activity>, std::vector<const Support*>> m_limited;
};

} // namespace cadre
