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
/// Whether something is missing between the need and the proof.
[[nodiscard]] bool isGap(Verdict verdict);
/// The id of the rule that reports such a verdict and offers to repair it; empty where nothing is wrong.
[[nodiscard]] std::string ruleOf(Verdict verdict);

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
    bool selfAssessed = false; ///< Only the participants themselves say so.

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
    std::optional<double> partOfRealWork;   ///< The part of the program's time that is real work: 0..1.

    [[nodiscard]] std::size_t count(Verdict verdict) const;
    bool operator==(const Coverage&) const = default;
};

[[nodiscard]] Coverage coverageOf(const Index& index);
/// The same for one target role: only what it needs, judged by its needs alone.
[[nodiscard]] Coverage coverageOf(const Index& index, const Id<Role>& role);

/// How many of the competencies that target roles need pass each link of the chain.
struct CoverageSums {
    std::size_t needed = 0;
    std::size_t practised = 0;
    std::size_t practisedTwice = 0;   ///< In two pieces of real work, or more.
    std::size_t measuredByOthers = 0; ///< By a measure that is no self-assessment.
    std::size_t reached = 0;          ///< Practised up to the level that every role needs.

    bool operator==(const CoverageSums&) const = default;
};

[[nodiscard]] CoverageSums sumsOf(const Coverage& coverage);

/// Where an activity takes people in a competency.
struct Growth {
    Id<Competency> competency;
    std::optional<std::int64_t> from; ///< The highest level aimed at in earlier real work; nothing if it is the first.
    std::optional<std::int64_t> to;
};

/// The growth in each competency that an activity practises, in the activity's order.
[[nodiscard]] std::vector<Growth> growthIn(const Index& index, const Activity& activity);

} // namespace cadre
