// SPDX-License-Identifier: Apache-2.0
#include "review/finding.hpp"

#include <algorithm>

namespace cadre {

const char* wordOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::advice:
        break;
    }
    return "advice";
}

const char* labelOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return CADRE_TEXT("Error");
    case Severity::warning:
        return CADRE_TEXT("Warning");
    case Severity::advice:
        break;
    }
    return CADRE_TEXT("Advice");
}

Place listOf(RecordType type)
{
    Place place;
    place.record.type = type;
    return place;
}

FindingKey keyOf(const Finding& finding)
{
    FindingKey key{finding.rule, finding.subjects};
    std::ranges::sort(key.subjects);
    return key;
}

bool isSame(const Finding& a, const Finding& b)
{
    if (a.rule != b.rule || a.subjects.size() != b.subjects.size()) return false;
    return a.subjects == b.subjects || keyOf(a) == keyOf(b);
}

} // namespace cadre
