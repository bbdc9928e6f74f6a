// SPDX-License-Identifier: Apache-2.0
#include "model/brief.hpp"

#include "model/text.hpp"

namespace cadre {

std::vector<ScaleStep> scaleOf(const Brief& brief)
{
    if (!brief.proficiencyScale.empty()) return brief.proficiencyScale;
    return {{1, CADRE_TEXT("awareness"), "", {}},
            {2, CADRE_TEXT("basic"), "", {}},
            {3, CADRE_TEXT("intermediate"), "", {}},
            {4, CADRE_TEXT("advanced"), "", {}},
            {5, CADRE_TEXT("expert"), "", {}}};
}

} // namespace cadre
