// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/measure.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace cadre::bench {

double milliseconds(const std::function<void()>& work, const std::function<void()>& prepare)
{
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t leastRuns = 7;
    static constexpr auto enough = std::chrono::milliseconds(500);
    std::vector<double> times;
    Clock::duration total{};
    while (times.size() < leastRuns || total < enough) {
        if (prepare) prepare();
        const Clock::time_point start = Clock::now();
        work();
        const Clock::duration took = Clock::now() - start;
        total += took;
        times.push_back(std::chrono::duration<double, std::milli>(took).count());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void report(const std::string& what, double ms, const std::string& yardstick, double yardstickMs)
{
    std::printf("%-44s %10.3f ms   %-34s %10.3f ms   %6.2f x\n", what.c_str(), ms, yardstick.c_str(), yardstickMs,
                ms / yardstickMs);
}

void reportGoal(const std::string& what, double ms, double goalMs)
{
    report(what, ms, "goal", goalMs);
}

} // namespace cadre::bench
