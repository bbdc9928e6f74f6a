// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "model/text.hpp"
#include "report/monthspan.hpp"

#include <string>
#include <vector>

namespace cadre {

/// A level that people reach, and the real work that takes them there.
struct GrowthStep {
    int month = 1; ///< They have it at the end of this month: the last one of the work.
    int level = 1;
    Id<Activity> activity;
    std::string text; ///< "Level 3 after “Cross-site change” (September 2027)"

    bool operator==(const GrowthStep&) const = default;
};

/// A level that target roles need.
struct GrowthNeed {
    int level = 1;
    bool reached = false;
    std::string text; ///< "Department head needs 4, not reached"

    bool operator==(const GrowthNeed&) const = default;
};

struct GrowthTick {
    int month = 1;
    std::string text;

    bool operator==(const GrowthTick&) const = default;
};

/// How people grow in a competency over the months, against what the target roles need.
struct GrowthLine {
    MonthSpan axis;
    std::vector<GrowthTick> ticks;  ///< The first month, one in the middle, the last.
    int highest = 5;                ///< The top of the scale: 1..10. Levels beyond are drawn at the top.
    std::vector<GrowthStep> steps;  ///< Rising; work that leads no higher makes none.
    std::vector<GrowthNeed> needs;  ///< One for each level needed, the lowest first.
    bool undated = false;           ///< Some of the work does not say when it runs, and is left out.

    bool operator==(const GrowthLine&) const = default;
};

/// A level counts as reached when the work that aims at it has ended.
[[nodiscard]] GrowthLine growthLineOf(const Index& index, const Id<Competency>& competency, const Translate& translate = {});

} // namespace cadre
