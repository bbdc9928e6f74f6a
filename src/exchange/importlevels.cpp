// SPDX-License-Identifier: Apache-2.0
#include "exchange/importlevels.hpp"

#include <algorithm>

namespace cadre {

namespace {

std::int64_t highest(const std::vector<ScaleStep>& scale)
{
    std::int64_t result = 0;
    for (const ScaleStep& step : scale) result = std::max(result, step.level);
    return result;
}

bool haveUsableNumbers(const std::vector<FrameworkLevel>& levels)
{
    return std::all_of(levels.begin(), levels.end(), [](const FrameworkLevel& level) {
        return level.number && *level.number >= 1 && *level.number <= highestImportLevel;
    });
}

/// The place of a level among all, drawn together to at most ten.
std::int64_t byOrder(std::size_t index, std::size_t count)
{
    const auto i = static_cast<std::int64_t>(index);
    const auto n = static_cast<std::int64_t>(count);
    return n <= highestImportLevel ? i + 1 : 1 + i * highestImportLevel / n;
}

} // namespace

std::vector<ImportLevel> importLevels(const Program& program, const Framework& framework)
{
    const bool keepNumbers = haveUsableNumbers(framework.levels);
    const std::int64_t last = highest(scaleOf(only(program.brief)));
    std::vector<ImportLevel> levels;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        const FrameworkLevel& source = framework.levels[i];
        const std::int64_t level = keepNumbers ? *source.number : byOrder(i, framework.levels.size());
        levels.push_back({source.name, level, level > last});
    }
    return levels;
}

void widenScale(Edit& edit, const Program& program, const ImportPlan& plan)
{
    std::int64_t needed = 0;
    for (const ImportItem& item : plan.items)
        if (isTaken(item))
            for (const Behaviour& behaviour : item.competency.behaviours)
                needed = std::max(needed, behaviour.level.value_or(0));
    Brief brief = only(program.brief);
    std::vector<ScaleStep> scale = scaleOf(brief);
    const std::int64_t last = highest(scale);
    for (std::int64_t level = last + 1; level <= needed; ++level) {
        const auto named = std::find_if(plan.levels.begin(), plan.levels.end(),
                                        [&](const ImportLevel& candidate) { return candidate.level == level; });
        scale.push_back(
            {.level = level, .name = named == plan.levels.end() ? "Level " + std::to_string(level) : named->name});
    }
    if (highest(scale) == last) return;
    brief.proficiencyScale = std::move(scale);
    put(edit, program, std::move(brief));
}

} // namespace cadre
