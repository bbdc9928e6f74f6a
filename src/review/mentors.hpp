// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "review/span.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace cadre {

/// The people who give a mentor support.
struct MentorPool {
    const Support* support = nullptr;
    std::vector<const Person*> people; ///< Each once, in the order of the pool. Empty: still to be named.
};

/// The pools of all mentor supports, built in or not, in the index's order. A provider who does not exist is nobody.
[[nodiscard]] std::vector<MentorPool> mentorPoolsOf(const Index& index);

/// What one person has to do as a mentor.
struct Mentoring {
    std::int64_t participants = 0;       ///< Over all pools the person is in.
    const MentorPool* largest = nullptr; ///< The pool that gives most of them,
    std::int64_t share = 0;              ///< and how many it gives.
};

/// How many participants each mentor has if every pool shares out the whole cohort, rounded up. Nobody has any
/// where the cohort is not known.
[[nodiscard]] std::unordered_map<const Person*, Mentoring> mentoringOf(const std::vector<MentorPool>& pools,
                                                                       std::int64_t cohort);

/// What the busiest mentor has to do in months in a row.
struct MentorLoad {
    Span months;
    std::int64_t participants = 0; ///< Of the mentor who has most of them.
    double meetings = 0;           ///< A month, of the mentor who has most of them; 0 where no support says how often.
};

/// The load of mentors as runs of months with the same load, in order; months in which nobody mentors are left out.
/// Every pool shares out the whole cohort, as in mentoringOf(). Supports without months count in none. The work does
/// not grow with the number of months.
[[nodiscard]] std::vector<MentorLoad> mentorLoadOf(const Index& index);

/// Who leads a participant: the supervisor and the managers above, `depth` steps up. A line that comes back to
/// somebody in it ends there.
using Line = std::vector<const Person*>;
[[nodiscard]] Line lineAbove(const Program& program, const Id<Person>& supervisor, double depth);

} // namespace cadre
