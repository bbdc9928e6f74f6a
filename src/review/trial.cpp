// SPDX-License-Identifier: Apache-2.0
#include "review/trial.hpp"

#include "review/review.hpp"

#include <algorithm>
#include <utility>

namespace cadre {

bool Trial::works(const Finding& finding, const Edit& edit)
{
    if (!isOpen() || isEmpty(edit)) return false;
    if (!m_program) {
        m_program = m_check.program;
        for (const Finding& known : review(*m_program, m_check.set).findings)
            if (known.severity == Severity::error) m_errors.insert(keyOf(known));
    }
    m_left -= static_cast<std::int64_t>(recordCount(*m_program)) + 1;
    apply(*m_program, edit);
    const Review changed = review(*m_program, m_check.set);
    apply(*m_program, inverse(edit));
    const auto isBad = [&](const Finding& left) {
        return isSame(left, finding) || (left.severity == Severity::error && !m_errors.contains(keyOf(left)));
    };
    const auto isLeft = [&](const AcceptedFinding& accepted) { return isSame(accepted.finding, finding); };
    return std::ranges::none_of(changed.findings, isBad) && std::ranges::none_of(changed.accepted, isLeft);
}

void offerTried(Trial& trial, Finding& finding, Text label, Edit edit)
{
    if (trial.works(finding, edit)) offer(finding, std::move(label), std::move(edit));
}

void offerTriedDecision(Trial& trial, Finding& finding, Text label, Edit edit)
{
    if (trial.works(finding, edit)) offerDecision(finding, std::move(label), std::move(edit));
}

} // namespace cadre
