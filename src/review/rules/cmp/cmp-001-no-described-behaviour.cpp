// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"

#include <set>
#include <string>

namespace cadre {

namespace {

using Levels = std::set<std::int64_t>;

Levels levelsUsed(const Index& index, const Competency& competency)
{
    Levels levels;
    for (const Need& need : index.neededBy(competency.id))
        if (need.level) levels.insert(*need.level);
    for (const Practice& practice : index.practisedIn(competency.id))
        if (practice.level) levels.insert(*practice.level);
    return levels;
}

Levels levelsDescribed(const Competency& competency)
{
    Levels levels;
    for (const Behaviour& behaviour : competency.behaviours)
        // What shows the lack of a competency does not tell what people do who have it.
        if (behaviour.level && behaviour.effective != false && !isBlankText(behaviour.text))
            levels.insert(*behaviour.level);
    return levels;
}

void checkCmp001(Check& check)
{
    for (const Competency* competency : check.index.competencies) {
        const Levels described = levelsDescribed(*competency);
        std::vector<std::string> missing;
        for (const std::int64_t level : levelsUsed(check.index, *competency))
            if (!described.contains(level)) missing.push_back(std::to_string(level));
        if (missing.empty()) continue;
        Text message = Text::plural(
            CADRE_TEXT("{competency} is used at level {levels}, but nobody has written what people do at that "
                       "level."),
            CADRE_TEXT("{competency} is used at levels {levels}, but nobody has written what people do at those "
                       "levels."),
            std::ssize(missing));
        message.withTexts("competency", {calledFirst(*competency)}).withList("levels", missing);
        Finding& finding = check.report({refTo(*competency)}, "behaviours", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        Text label = CADRE_TEXT("Write a behaviour for level {level}");
        offerPlace(finding, label.with("level", missing.front()), finding.place);
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
        .why = CADRE_TEXT("Without a described behaviour each manager fills in their own meaning, and feedback "
                          "stops being comparable."),
        .check = checkCmp001,
    };
}

} // namespace cadre
