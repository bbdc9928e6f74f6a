// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"

#include <string>
#include <vector>

namespace cadre {

/// What the chain from need to practice to measure says about a competency.
enum class Verdict {
    covered,
    unmeasured,   ///< No measure of behaviour or learning lists it.
    notPractised, ///< A role needs it and no real work practises it.
    shortOfLevel, ///< Practice ends below the level a role needs, where it says what it aims at (as rule CMP-005).
    notNeeded     ///< No role needs it.
};

[[nodiscard]] const char* labelOf(Verdict verdict); ///< "Covered", "Never measured", ...

/// A competency practised in a column's activity.
struct CoverageCell {
    std::size_t column = 0;
    std::optional<std::int64_t> level; ///< The level aimed at; nothing where the activity does not say.

    bool operator==(const CoverageCell&) const = default;
};

struct CoverageColumn {
    Id<Activity> id;
    std::string name;

    bool operator==(const CoverageColumn&) const = default;
};

struct CoverageRole {
    Id<Role> id;
    std::string name;

    bool operator==(const CoverageRole&) const = default;
};

struct CoverageMeasure {
    Id<Measure> id;
    std::string name;

    bool operator==(const CoverageMeasure&) const = default;
};

/// One competency of the matrix.
struct CoverageRow {
    Id<Competency> id;
    std::string name;
    std::string group;
    bool needed = false;
    std::vector<std::optional<std::int64_t>> needs; ///< The level each role needs, by role; nothing for no need.
    std::vector<CoverageCell> cells;                ///< Only where it is practised, by column.
    std::optional<std::int64_t> reached;            ///< The highest level aimed at; nothing where no work says.
    std::vector<CoverageMeasure> measures;          ///< Measures of behaviour or learning that list it.
    Verdict verdict = Verdict::notNeeded;

    /// The cell in this column, or null.
    [[nodiscard]] const CoverageCell* cellIn(std::size_t column) const;
    bool operator==(const CoverageRow&) const = default;
};

/// Competency x real work: what roles need, where people practise it, how one will know.
struct Coverage {
    std::vector<CoverageRole> roles;
    std::vector<CoverageColumn> activities; ///< Real work in time order.
    std::vector<CoverageRow> rows;          ///< By group, in the user's order.
    std::size_t unused = 0;                 ///< Competencies that nothing needs, practises or measures; no rows.

    [[nodiscard]] std::size_t count(Verdict verdict) const;
    bool operator==(const Coverage&) const = default;
};

[[nodiscard]] Coverage coverageOf(const Index& index);

/// Where an activity takes people in a competency.
struct Growth {
    Id<Competency> competency;
    std::optional<std::int64_t> from; ///< The highest level aimed at in earlier real work; nothing if it is the first.
    std::optional<std::int64_t> to;
};

/// The growth in each competency that an activity practises, in the activity's order.
[[nodiscard]] std::vector<Growth> growthIn(const Index& index, const Activity& activity);

} // namespace cadre
