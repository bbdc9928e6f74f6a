// SPDX-License-Identifier: Apache-2.0
#include "exchange/importlevels.hpp"

#include "exchange/importmarks.hpp"
#include "exchange/json.hpp"
#include "exchange/namewords.hpp"

#include <algorithm>
#include <cmath>

namespace cadre {

namespace {

using Levels = std::vector<std::int64_t>;

std::int64_t highest(const std::vector<ScaleStep>& scale)
{
    std::int64_t result = 0;
    for (const ScaleStep& step : scale) result = std::max(result, step.level);
    return result;
}

bool isImportLevel(std::int64_t level)
{
    return level >= 1 && level <= highestImportLevel;
}

bool haveUsableNumbers(const std::vector<FrameworkLevel>& levels)
{
    return std::all_of(levels.begin(), levels.end(),
                       [](const FrameworkLevel& level) { return level.number && isImportLevel(*level.number); });
}

/// By the names of the program's scale; empty unless it has all of them, in this order.
Levels byName(const std::vector<FrameworkLevel>& levels, const std::vector<ScaleStep>& scale)
{
    Levels result;
    for (const FrameworkLevel& level : levels) {
        const auto step = std::find_if(scale.begin(), scale.end(), [&](const ScaleStep& candidate) {
            return !level.name.empty() && sameButCapitals(candidate.name, level.name);
        });
        const bool inOrder = step != scale.end() && (result.empty() || step->level > result.back());
        if (!inOrder || !isImportLevel(step->level)) return {};
        result.push_back(step->level);
    }
    return result;
}

/// The place of a level among all, drawn together to at most ten.
std::int64_t byOrder(std::size_t index, std::size_t count)
{
    const auto i = static_cast<std::int64_t>(index);
    const auto n = static_cast<std::int64_t>(count);
    return n <= highestImportLevel ? i + 1 : 1 + i * highestImportLevel / n;
}

Levels withoutMemory(const Program& program, const Framework& framework)
{
    Levels levels;
    if (haveUsableNumbers(framework.levels)) {
        for (const FrameworkLevel& level : framework.levels) levels.push_back(*level.number);
        return levels;
    }
    levels = byName(framework.levels, scaleOf(only(program.brief)));
    if (!levels.empty()) return levels;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) levels.push_back(byOrder(i, framework.levels.size()));
    return levels;
}

const std::string& keyOf(const FrameworkLevel& level)
{
    return level.id.empty() ? level.name : level.id;
}

/// What a person chose at an earlier import, as JSON; null if nothing was chosen.
Json memoryOf(const Program& program, const std::string& framework)
{
    for (const auto& [id, competency] : program.competencies) {
        if (!competency.source || competency.source->framework != framework) continue;
        const auto found = competency.source->unknown.find(levelsKey);
        if (found != competency.source->unknown.end()) return parseKept(found->second);
    }
    return {};
}

std::optional<std::int64_t> remembered(const Json& memory, const FrameworkLevel& level)
{
    const Json* value = member(memory, keyOf(level));
    if (!value || !isNumber(*value)) return std::nullopt;
    const double number = numberOf(*value);
    if (std::trunc(number) != number || number < 1 || number > static_cast<double>(highestImportLevel))
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

} // namespace

std::vector<std::int64_t> proposedLevels(const Program& program, const Framework& framework)
{
    Levels levels = withoutMemory(program, framework);
    const Json memory = memoryOf(program, framework.name);
    if (memory.is_object())
        for (std::size_t i = 0; i < levels.size(); ++i)
            levels[i] = remembered(memory, framework.levels[i]).value_or(levels[i]);
    return levels;
}

std::vector<ImportLevel> importLevels(const Program& program, const Framework& framework,
                                      const std::vector<std::int64_t>& chosen)
{
    const Levels levels = chosen.size() == framework.levels.size() ? chosen : proposedLevels(program, framework);
    const std::int64_t last = highest(scaleOf(only(program.brief)));
    std::vector<ImportLevel> result;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::int64_t level = std::clamp(levels[i], std::int64_t{1}, highestImportLevel);
        result.push_back({framework.levels[i].name, level, level > last});
    }
    return result;
}

std::string levelsToRemember(const Program& program, const Framework& framework, const std::vector<ImportLevel>& levels)
{
    const Levels proposed = withoutMemory(program, framework);
    Json chosen = Json::object();
    bool isOther = false;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        chosen[keyOf(framework.levels[i])] = levels[i].level;
        isOther = isOther || levels[i].level != proposed[i];
    }
    return isOther ? compact(chosen) : std::string();
}

void widenScale(Edit& edit, const Program& program, const ImportPlan& plan)
{
    std::int64_t needed = 0;
    for (const ImportItem& item : plan.items)
        if (isTaken(item) && item.choice != ImportChoice::remove)
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
