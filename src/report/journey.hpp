// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "report/monthspan.hpp"
#include "review/load.hpp"

#include <array>
#include <string>
#include <vector>

namespace cadre {

/// The lanes of the journey figure, from top to bottom.
enum class JourneyLane { responsibility, realWork, support, learning, measures, load, mentors };

/// A date of a measure or a support.
struct JourneyDate {
    int drawn = 1;          ///< Within the axis; the month before it for what lies before the start.
    std::int64_t month = 1; ///< As the record says it.

    bool operator==(const JourneyDate&) const = default;
};

/// Something that runs for some months: an activity, a support or a phase.
struct JourneyBar {
    RecordRef record;
    std::string text;
    MonthSpan months; ///< Always within the axis.
    int stretch = 0;  ///< 1..5; 0 where the record does not say.
    std::vector<JourneyDate> dates; ///< Of a support: dates to look back, in order.

    bool operator==(const JourneyBar&) const = default;
};

/// Months in which people answer for the same thing.
struct JourneyStep {
    Id<Level> level;
    std::string text; ///< What people answer for.
    int height = 0;   ///< 0 is the lowest step in the figure.
    MonthSpan months;

    bool operator==(const JourneyStep&) const = default;
};

/// A measure and when it is taken.
struct JourneyMeasure {
    Id<Measure> id;
    std::string text;
    std::vector<JourneyDate> dates; ///< Up to the end of the axis, in order.
    bool later = false;      ///< It is taken (also) after the end of the axis.
    std::string laterText;   ///< Its name and when it is taken after the end.

    bool operator==(const JourneyMeasure&) const = default;
};

/// How much of a participant's working time is taken in months that are alike.
struct JourneyLoad {
    MonthSpan months;   ///< Always within the axis.
    double percent = 0; ///< Of normal working time, day job included.
    double dayJob = 0;  ///< The part of it that is the day job.
    bool tooMuch = false; ///< More than the rules in force allow.
    std::string text;   ///< "95%"

    bool operator==(const JourneyLoad&) const = default;
};

/// What the busiest mentor has to do in months that are alike.
struct JourneyMentoring {
    MonthSpan months; ///< Always within the axis.
    std::string text; ///< "4 people each, 4 meetings a month"
    std::string shortText; ///< "4"

    bool operator==(const JourneyMentoring&) const = default;
};

/// "to" starts only when "from" has ended.
struct JourneyArrow {
    Id<Activity> from;
    Id<Activity> to;

    bool operator==(const JourneyArrow&) const = default;
};

/// What the journey figure shows, with all texts finished: a copy, independent of the program.
struct Journey {
    MonthSpan axis;                        ///< The months drawn; at most `mostMonths` of them.
    std::vector<std::string> ticks;        ///< One for each month of the axis: "Jul" or "7".
    std::array<std::string, 7> laneTitles; ///< By JourneyLane.
    std::vector<JourneyBar> phases;
    std::vector<JourneyStep> steps;
    std::vector<JourneyBar> work;     ///< Working activities by start.
    std::vector<JourneyBar> supports;
    std::vector<JourneyBar> learning; ///< All other activities by start.
    std::vector<JourneyMeasure> measures;
    std::vector<JourneyArrow> arrows;
    std::vector<JourneyLoad> loads;          ///< In order; none where the program does not say how busy people are.
    std::vector<JourneyMentoring> mentoring; ///< In order.
    std::size_t leftOut = 0; ///< Records without a start, and those beyond `mostBars`.

    bool operator==(const Journey&) const = default;

    static constexpr int mostMonths = 600;
    static constexpr std::size_t mostBars = 5'000; ///< In each lane.
};

/// The journey of a program. Numbers out of all range are drawn at the edge of the axis.
[[nodiscard]] Journey journeyOf(const Program& program, const Translate& translate = {});
/// The same for who has the look-ups, in the user's order, already.
[[nodiscard]] Journey journeyOf(const Index& index, const Translate& translate);

/// The load of participants in these months alone, as journeyOf() has it. `loads` is what loadOf() says of the program.
[[nodiscard]] std::vector<JourneyLoad> journeyLoadsOf(const Program& program, const std::vector<Load>& loads, MonthSpan axis);

/// A step of the responsibility staircase on the cover and on template cards.
struct Stair {
    std::string text;
    int height = 0;  ///< 0 is the lowest.
    int stretch = 0; ///< 1..5; 0 where the record does not say.

    bool operator==(const Stair&) const = default;
};

/// One step for each piece of real work in time order; it rises with responsibility level and stretch.
struct Staircase {
    std::vector<Stair> steps;

    bool operator==(const Staircase&) const = default;

    static constexpr std::size_t mostSteps = 12; ///< A longer path shows its hardest piece in each twelfth.
};

[[nodiscard]] Staircase staircaseOf(const Program& program);

} // namespace cadre
