// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <optional>
#include <unordered_map>
#include <vector>

namespace cadre {

/// A competency practised in an activity, and the level aimed at.
struct Practice {
    const Activity* activity;
    std::optional<std::int64_t> level;
};

/// A competency that a target role requires, and at which level.
struct Need {
    const Role* role;
    std::optional<std::int64_t> level;
};

/// How the lists of an index are sorted.
enum class IndexOrder {
    user,   ///< As people arranged the records.
    content ///< By what the records say: levels by rank, activities by start month, all others by name. It stays the
            ///< same when people arrange the records anew.
};

/// Look-ups in a program in both directions. Computed once for a review or a page, never stored; it holds
/// pointers into the program, which must outlive it unchanged.
class Index {
public:
    explicit Index(const Program& program, IndexOrder order = IndexOrder::user);
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    const Program& program;

    // In the order asked for.
    std::vector<const Level*> levels;
    std::vector<const Person*> people;
    std::vector<const Role*> roles;
    std::vector<const Competency*> competencies;
    std::vector<const Activity*> activities;
    std::vector<const Support*> supports;
    std::vector<const Measure*> measures;

    /// Real work by start month, then in the order asked for. Work without a start month comes last.
    std::vector<const Activity*> realWork;

    /// Real work that practises a competency, in the order of `realWork`. An activity that lists the
    /// competency twice stands here twice.
    [[nodiscard]] const std::vector<Practice>& practisedIn(const Id<Competency>& id) const;
    /// Roles that require a competency, in the order asked for.
    [[nodiscard]] const std::vector<Need>& neededBy(const Id<Competency>& id) const;
    /// Measures that list a competency, in the order asked for, whatever evidence they give.
    [[nodiscard]] const std::vector<const Measure*>& measuredBy(const Id<Competency>& id) const;
    /// The duty with this id, and null where there is none.
    [[nodiscard]] const Duty* duty(const Id<Duty>& id) const;
    /// A level's rank; nothing for a level that does not exist or has no rank.
    [[nodiscard]] std::optional<std::int64_t> rank(const Id<Level>& id) const;

private:
    template <class T, class V> using ById = std::unordered_map<Id<T>, V>;
    ById<Competency, std::vector<Practice>> m_practices;
    ById<Competency, std::vector<Need>> m_needs;
    ById<Competency, std::vector<const Measure*>> m_measures;
    ById<Duty, const Duty*> m_duties;
};

} // namespace cadre
