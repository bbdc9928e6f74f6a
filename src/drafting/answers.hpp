// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/brief.hpp"
#include "model/competency.hpp"
#include "model/measure.hpp"
#include "model/vocabulary.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace cadre {

// What the guided start asks, and what somebody answered so far. All numbers may be anything: the draft holds them
// within what a program can bear.

/// The eight questions, in their order.
enum class Question { role, duties, competencies, time, work, support, measures, demands };
inline constexpr int questionCount = 8;

/// What a text is about, by which duties, work and competencies find each other.
enum class Theme {
    people,
    planning,
    improvement,
    change,
    results,
    decisions,
    trust,
    clients,
    technology,
    money,
    safety
};

/// Which role, by when, how many?
struct RoleAnswer {
    std::string name;               ///< "Team manager"
    std::string need;               ///< Why the business needs the program.
    std::int64_t openings = 6;      ///< Posts that will be free.
    std::int64_t withinMonths = 18; ///< Months within which they will be free.
    std::int64_t places = 8;        ///< People who take part.

    bool operator==(const RoleAnswer&) const = default;
};

/// A competency that may be needed, and the proficiency level the role asks for.
struct CompetencyAnswer {
    Competency competency; ///< Without id and position.
    std::int64_t level = 3;
    bool taken = true;

    bool operator==(const CompetencyAnswer&) const = default;
};

/// A level of responsibility.
struct LevelAnswer {
    std::string name;
    std::string scope; ///< What people at this level answer for.

    bool operator==(const LevelAnswer&) const = default;
};

/// How long, from where?
struct TimeAnswer {
    std::int64_t months = 12;
    double dayJobPercent = 75;       ///< 0..100 % of the former job that stays.
    std::vector<LevelAnswer> ladder; ///< The lowest level first.
    std::size_t entry = 0;           ///< Where participants stand: index into `ladder`.
    std::size_t target = 2;          ///< Where the role stands: index into `ladder`.

    bool operator==(const TimeAnswer&) const = default;
};

/// A piece of real work.
struct WorkAnswer {
    std::string name;
    std::string result; ///< What the business gets.
    std::int64_t months = 3;
    std::int64_t stretch = 3; ///< 1..5
    std::vector<Theme> themes;
    std::vector<Demand> demands;
    bool standsIn = false; ///< The participant does the role's own work for a while.
    bool taken = true;

    bool operator==(const WorkAnswer&) const = default;
};

/// Who mentors, who supports? People are named by post or name.
struct SupportAnswer {
    std::string sponsor;
    std::string owner;                ///< Who runs the program.
    std::vector<std::string> leaders; ///< Who lead people during the work.
    std::vector<std::string> mentors; ///< Outside the reporting line.
    bool mentorsPrepared = false;     ///< They have been told what mentoring here means.
    bool mentor = true;
    bool managerTalks = true;
    bool peerGroup = true;
    bool lookBack = true;
    bool seniorTalks = true;

    bool operator==(const SupportAnswer&) const = default;
};

/// A way to know.
struct MeasureAnswer {
    MeasureMethod method = MeasureMethod::feedback360;
    std::string name;
    std::string baseline; ///< The starting value that results are compared with.
    bool taken = true;

    bool operator==(const MeasureAnswer&) const = default;
};

/// Something the program asks of people, and what they are told about it.
struct DemandAnswer {
    Demand demand = Demand::timeCommitment;
    std::string text;
    bool taken = true;

    bool operator==(const DemandAnswer&) const = default;
};

/// All answers so far.
struct DraftAnswers {
    std::array<bool, questionCount> answered{}; ///< By Question: somebody has seen it and gone on.
    RoleAnswer role;
    std::vector<std::string> duties;
    std::vector<CompetencyAnswer> competencies;
    std::vector<ScaleStep>
        scale; ///< The proficiency levels, where an imported framework has others than the usual five.
    TimeAnswer time;
    std::vector<WorkAnswer> work; ///< In the order of time.
    SupportAnswer support;
    std::vector<MeasureAnswer> measures;
    std::int64_t goalPosts = 0; ///< How many of the openings are to be filled from the program.
    std::vector<DemandAnswer> demands;
    std::string exitRoute;

    [[nodiscard]] bool isAnswered(Question question) const { return answered[static_cast<std::size_t>(question)]; }
    bool operator==(const DraftAnswers&) const = default;
};

} // namespace cadre
