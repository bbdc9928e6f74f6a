// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/load.hpp"
#include "review/trial.hpp"

#include <limits>
#include <vector>

namespace cadre {

/// The months that ask for more than a limit, and who is busy in them.
struct Overload {
    std::vector<Span> months;                ///< In order, with a gap between any two.
    double limit = 0;                        ///< Percent.
    double excess = 0;                       ///< Percent over the limit in the worst month.
    std::vector<const Activity*> activities; ///< Those that run in these months, in the order of the index.
    const Activity* heaviest = nullptr;      ///< The one that takes most time; null where there is none.
};

/// The months with a load above `limit`. Those above `most` are left out: they are for another rule.
[[nodiscard]] Overload overloadOf(const Index& index, const std::vector<Load>& load, double limit,
                                  double most = std::numeric_limits<double>::infinity());

/// Reports them on the activities that run in them, or on the program where none does. Fills {months} and {load} of
/// the message in.
Finding& reportOverload(Check& check, const Overload& overload, Text message);

/// Offers to move one of the activities to where there is room for it later in the program, or leads there.
void offerLaterMonth(Trial& trial, Check& check, Finding& finding, const Overload& overload);
/// Offers to end an activity before these months.
void offerEarlierEnd(Trial& trial, Check& check, Finding& finding, const Overload& overload);
/// Offers to lower the workload of an activity that runs in all of these months, or leads there.
void offerLighterWork(Trial& trial, Check& check, Finding& finding, const Overload& overload);
/// Offers to lower the day job that stays, or leads there.
void offerSmallerDayJob(Trial& trial, Check& check, Finding& finding, const Overload& overload);

} // namespace cadre
