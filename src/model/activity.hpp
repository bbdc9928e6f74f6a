// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/competency.hpp"
#include "model/person.hpp"
#include "model/role.hpp"
#include "model/vocabulary.hpp"

namespace cadre {

/// Something a participant does in the program: real work, learning, or a break.
struct Activity {
    Id<Activity> id;
    std::int64_t position = 0;
    std::string name;
    std::optional<ActivityKind> kind;
    std::optional<std::int64_t> startMonth;     ///< Month 1 is the first of the program.
    std::optional<std::int64_t> durationMonths; ///< 1 or more.
    std::optional<double> workloadPercent;      ///< 0..100 % of normal working time while it runs.
    std::optional<bool> replacesDayJob;         ///< Missing: yes for role and rotation, no for the rest.
    Id<Level> level;                            ///< Responsibility; needed for working kinds.
    std::optional<std::int64_t> stretch;        ///< 1..5, by how many of ten sources of challenge apply (McCauley).
    std::optional<Authority> authority;
    std::vector<CompetencyAtLevel> practises; ///< Working kinds: competency and the level aimed at.
    std::vector<CompetencyAtLevel> teaches;   ///< Classroom kinds.
    std::vector<Id<Duty>> rehearsesDuties;
    std::vector<Id<Activity>> dependsOn; ///< Must have ended before this one starts.
    Id<Person> supervisor;
    std::vector<Id<Person>> observers;
    std::string businessOutcome; ///< The result owed to the business.
    std::vector<Demand> demands;
    std::string stepDownReason; ///< Only where the level is lower than before.
    UnknownFields unknown;

    bool operator==(const Activity&) const = default;
};

/// Role, rotation, assignment, project or capstone.
[[nodiscard]] bool isWorking(const Activity& activity);
/// Workshop, course or self-study.
[[nodiscard]] bool isClassroom(const Activity& activity);
/// Work in which the participant recommends or decides. A working activity that does not say is taken as
/// real: only "observe" makes it watching.
[[nodiscard]] bool isRealWork(const Activity& activity);
/// What the record says, or what its kind implies.
[[nodiscard]] bool replacesDayJob(const Activity& activity);
/// The last month of a time: start + duration - 1. Numbers too large for that end at the largest there is.
[[nodiscard]] std::int64_t lastMonth(std::int64_t start, std::int64_t duration);
/// The last month it runs in. Nothing where start or duration is missing.
[[nodiscard]] std::optional<std::int64_t> endMonth(const Activity& activity);

} // namespace cadre
