// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace cadre::bench {

/// The median time of running `work` again and again, in milliseconds. `prepare` runs before each and does not count.
[[nodiscard]] double milliseconds(const std::function<void()>& work, const std::function<void()>& prepare = {});

/// Prints one line: what was done, how long it took, and the yardstick it is held against.
void report(const std::string& what, double ms, const std::string& yardstick, double yardstickMs);
/// The same where the yardstick is a goal and not another measurement.
void reportGoal(const std::string& what, double ms, double goalMs);

} // namespace cadre::bench
