// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/rule.hpp"

#include <unordered_map>
#include <utility>
#include <vector>

namespace cadre {

namespace {

/// A repair of a circle: the activities without some of their dependencies.
struct Straightened {
    Edit edit;
    std::vector<std::pair<const Activity*, const Activity*>> parted; ///< Which no longer waits for which.
};

/// Takes out every dependency inside the circle that the dates do not allow. Those that stay lead from a later
/// activity to an earlier one, so that no circle is left, and no activity starts before what it waits for ends.
Straightened straightened(const Program& program, const std::vector<const Activity*>& circle)
{
    std::unordered_map<Id<Activity>, std::size_t> place;
    for (std::size_t i = 0; i < circle.size(); ++i) place.emplace(circle[i]->id, i);
    Straightened result;
    for (std::size_t i = 0; i < circle.size(); ++i) {
        Activity activity = *circle[i];
        std::erase_if(activity.dependsOn, [&](const Id<Activity>& id) {
            const auto found = place.find(id);
            if (found == place.end()) return false;
            const auto end = endMonth(*circle[found->second]);
            const bool overlaps = end && activity.startMonth && *activity.startMonth <= *end;
            const bool isParted = found->second >= i || overlaps;
            if (isParted) result.parted.emplace_back(circle[i], circle[found->second]);
            return isParted;
        });
        put(result.edit, program, std::move(activity));
    }
    return result;
}

void offerStraightened(Check& check, Finding& finding, const std::vector<const Activity*>& circle)
{
    Straightened result = straightened(check.program, circle);
    Text label = CADRE_TEXT("Let them wait only for what ends before they start");
    if (result.parted.size() == 1) {
        const auto [activity, prerequisite] = result.parted.front();
        label = CADRE_TEXT("Don't let {activity} wait for {prerequisite}");
        label.withTexts("activity", {called(*activity)}).withTexts("prerequisite", {called(*prerequisite)});
    }
    offerDecision(finding, std::move(label), std::move(result.edit));
    offerPlace(finding, CADRE_TEXT("Choose which of them comes first"), finding.place);
}

void checkSeq001(Check& check)
{
    for (const auto& circle : check.facts.circles().list) {
        Text message =
            Text::plural(CADRE_TEXT("{list} waits for itself. It can never start."),
                         CADRE_TEXT("These activities each wait for another one: {list}. None of them can start."),
                         std::ssize(circle));
        if (circle.size() == 1) message.withTexts("list", {calledFirst(*circle.front())});
        else message.withTexts("list", called(circle));
        std::vector<RecordRef> subjects;
        for (const Activity* activity : circle) subjects.push_back(refTo(*activity));
        Finding& finding = check.report(std::move(subjects), "dependsOn", std::move(message));
        if (check.wantsFixes(finding)) offerStraightened(check, finding, circle);
    }
}

} // namespace

Rule seq001()
{
    return {
        .id = "SEQ-001",
        .name = CADRE_TEXT("Activities wait for each other in a circle"),
        .lesson = 3,
        .severity = Severity::error,
        .what = CADRE_TEXT("Follows what each activity waits for. Reports activities that, over any number of steps, "
                           "wait for themselves."),
        .why = CADRE_TEXT("A circle of prerequisites makes the plan impossible to run."),
        .repair = CADRE_TEXT("Choose which of them comes first, and let it wait for none of the others."),
        .fails = CADRE_TEXT("The first assignment waits for the last one, and the last one waits for the first."),
        .passes = CADRE_TEXT("Each assignment waits only for earlier ones."),
        .check = checkSeq001,
    };
}

} // namespace cadre
