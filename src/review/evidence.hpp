// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"

namespace cadre {

/// Whether a measure looks at people: at what they do (behaviour) or what they know (learning).
[[nodiscard]] inline bool looksAtPeople(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour || measure.evidenceLevel == EvidenceLevel::learning;
}

/// Whether a measure shows what the business got: results, with the business outcome in focus. Posts filled and
/// people who stay are results too, but no business result.
[[nodiscard]] inline bool isBusinessResult(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::results && measure.focus == MeasureFocus::businessOutcome;
}

/// The first measure with this method that looks at people; null where there is none.
[[nodiscard]] inline const Measure* firstLookAtPeople(const Index& index, MeasureMethod method)
{
    for (const Measure* measure : index.measures)
        if (measure->method == method && looksAtPeople(*measure)) return measure;
    return nullptr;
}

} // namespace cadre
