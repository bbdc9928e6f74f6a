// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"
#include "review/finding.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace cadre {

/// Who could supervise a piece of work, best first: those who are no mentors before mentors, to whom people tell what
/// they don't tell their boss; then those nearest above the level of the work; then those who supervise least.
class SupervisorChoice {
public:
    explicit SupervisorChoice(const Index& index);

    /// Makes the change that chooses a person.
    using Choose = std::function<Edit(const Person& chosen)>;
    /// The best eight for this work, each with the reason and the change. Nobody below the level of the work.
    [[nodiscard]] std::vector<Candidate> candidates(const Activity& activity, const Choose& choose) const;

private:
    struct Standing {
        const Person* person;
        bool isMentor;
        std::int64_t rank; ///< The highest number there is where it is not known.
        std::int64_t supervises;
    };

    [[nodiscard]] Text reasonFor(const Standing& standing) const;

    const Index& m_index;
    std::vector<Standing> m_people; ///< Mentors last; of these and of the others the lowest rank first.
};

} // namespace cadre
