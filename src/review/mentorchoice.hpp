// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/copybudget.hpp"
#include "review/facts.hpp"
#include "review/finding.hpp"
#include "review/mentors.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace cadre {

/// Who could join a pool of mentors, best first: those who were prepared before others, those who lead none of the
/// work before those who do, those with fewer participants before others, and then in the index's order. Only people with room for one more: within
/// their own capacity, or, where they gave none, mentoring nobody yet.
class MentorChoice {
public:
    explicit MentorChoice(Facts& facts);

    /// Makes the support of a pool after somebody was chosen for it.
    using Choose = std::function<Support(Support support, const Person& chosen)>;
    /// The best eight who are neither in the pool nor in the line, each with the reason and the change.
    [[nodiscard]] std::vector<Candidate> candidates(const MentorPool& pool, const Line& line, const Choose& choose);
    /// The first `most` of those who were prepared and lead none of the work.
    [[nodiscard]] std::vector<const Person*> readyAndFree(std::size_t most) const;

private:
    struct Standing {
        bool isPrepared = false;
        bool leads = false; ///< Some of the real work, as supervisor or up to two steps above.
        std::int64_t participants = 0;
    };

    [[nodiscard]] const std::vector<const Person*>& outside(const MentorPool& pool);
    [[nodiscard]] Text reasonFor(const Person& person) const;

    const Program& m_program;
    std::unordered_map<const Person*, Standing> m_standings;
    std::vector<const Person*> m_people; ///< Best first.
    std::unordered_map<const Support*, std::vector<const Person*>> m_outside;
    CopyBudget m_copies;
};

} // namespace cadre
