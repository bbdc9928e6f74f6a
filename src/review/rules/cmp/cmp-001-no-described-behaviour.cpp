// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace cadre {

namespace {

/// Each level once, the lowest first.
using Levels = std::vector<std::int64_t>;

Levels sorted(Levels levels)
{
    std::ranges::sort(levels);
    levels.erase(std::ranges::unique(levels).begin(), levels.end());
    return levels;
}

Levels levelsUsed(const Index& index, const Competency& competency)
{
    const auto needs = index.neededBy(competency.id);
    const auto practices = index.practisedIn(competency.id);
    Levels levels;
    levels.reserve(needs.size() + practices.size());
    for (const Need& need : needs)
        if (need.level) levels.push_back(*need.level);
    for (const Practice& practice : practices)
        if (practice.level) levels.push_back(*practice.level);
    return sorted(std::move(levels));
}

Levels levelsDescribed(const Competency& competency)
{
    Levels levels;
    levels.reserve(competency.behaviours.size());
    for (const Behaviour& behaviour : competency.behaviours)
        // What shows the lack of a competency does not tell what people do who have it.
        if (behaviour.level && behaviour.effective != false && !isBlankText(behaviour.text))
            levels.push_back(*behaviour.level);
    return sorted(std::move(levels));
}

/// For each missing level the next lower one that is described; empty where one has none below.
std::map<std::int64_t, std::int64_t> levelsBelow(const Levels& missing, const Levels& described)
{
    std::map<std::int64_t, std::int64_t> below;
    for (const std::int64_t level : missing) {
        const auto above = std::ranges::lower_bound(described, level);
        if (above == described.begin()) return {};
        below.emplace(level, *std::prev(above));
    }
    return below;
}

void lower(std::vector<CompetencyAtLevel>& list, const Id<Competency>& id,
           const std::map<std::int64_t, std::int64_t>& below)
{
    for (CompetencyAtLevel& item : list) {
        if (item.competency != id || !item.level) continue;
        if (const auto found = below.find(*item.level); found != below.end()) item.level = found->second;
    }
}

/// Every role and all real work that asks for a missing level asks for the next lower one.
void offerLowerLevels(Check& check, Finding& finding, const Competency& competency, const Levels& missing,
                      const Levels& described, CopyBudget& copies)
{
    const auto below = levelsBelow(missing, described);
    const auto isMissing = [&](std::optional<std::int64_t> level) {
        return level && std::ranges::binary_search(missing, *level);
    };
    if (below.empty()) return;
    std::set<const Role*> roles;
    std::set<const Activity*> activities;
    for (const Need& need : check.index.neededBy(competency.id))
        if (isMissing(need.level)) roles.insert(need.role);
    for (const Practice& practice : check.index.practisedIn(competency.id))
        if (isMissing(practice.level)) activities.insert(practice.activity);
    Edit edit;
    for (const Role* role : roles) {
        if (!copies.take(role->requirements.size())) return;
        Role lowered = *role;
        lower(lowered.requirements, competency.id, below);
        put(edit, check.program, std::move(lowered));
    }
    for (const Activity* activity : activities) {
        if (!copies.take(activity->practises.size())) return;
        Activity lowered = *activity;
        lower(lowered.practises, competency.id, below);
        put(edit, check.program, std::move(lowered));
    }
    Levels asked;
    for (const auto& [from, to] : below) asked.push_back(to);
    std::vector<std::string> words;
    for (const std::int64_t level : sorted(std::move(asked))) words.push_back(std::to_string(level));
    Text label = Text::plural(CADRE_TEXT("Ask for level {levels}, which is described"),
                              CADRE_TEXT("Ask for levels {levels}, which are described"), std::ssize(words));
    offerDecision(finding, label.withList("levels", words), std::move(edit));
}

void checkCmp001(Check& check)
{
    CopyBudget copies;
    for (const Competency* competency : check.index.competencies) {
        Levels missing = levelsUsed(check.index, *competency);
        if (missing.empty()) continue;
        const Levels described = levelsDescribed(*competency);
        std::erase_if(missing, [&](std::int64_t level) { return std::ranges::binary_search(described, level); });
        if (missing.empty()) continue;
        std::vector<std::string> words;
        for (const std::int64_t level : missing) words.push_back(std::to_string(level));
        Text message = Text::plural(
            CADRE_TEXT("{competency} is used at level {levels}, but nobody has written what people do at that "
                       "level."),
            CADRE_TEXT("{competency} is used at levels {levels}, but nobody has written what people do at those "
                       "levels."),
            std::ssize(missing));
        message.withTexts("competency", {calledFirst(*competency)}).withList("levels", words);
        Finding& finding = check.report({refTo(*competency)}, "behaviours", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        Text label = CADRE_TEXT("Write a behaviour for level {level}");
        offerPlace(finding, label.with("level", words.front()), finding.place);
        offerLowerLevels(check, finding, *competency, missing, described, copies);
    }
}

} // namespace

Rule cmp001()
{
    return {
        .id = "CMP-001",
        .name = CADRE_TEXT("No described behaviour at a level the program uses"),
        .lesson = 5,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each competency at the levels that a target role needs or that real work aims at. "
                           "It reports a level for which nobody has written a behaviour. A behaviour that shows the "
                           "lack of the competency does not count."),
        .why = CADRE_TEXT("Without a described behaviour each manager fills in their own meaning, and feedback "
                          "stops being comparable."),
        .repair = CADRE_TEXT("Write for each level one thing that people do and others can see. The level below is a "
                             "good place to start from. Or ask for a level that is described."),
        .fails = CADRE_TEXT("“Develops direct reports” is required at level 3; only level 2 is described."),
        .passes = CADRE_TEXT("Levels 2 and 3 each have one observable behaviour."),
        .check = checkCmp001,
    };
}

} // namespace cadre
