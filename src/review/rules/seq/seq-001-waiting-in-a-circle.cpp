// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/rule.hpp"

#include <unordered_map>

namespace cadre {

namespace {

/// Takes out every dependency inside the circle that the dates do not allow. Those that stay lead from a later
/// activity to an earlier one, so that no circle is left, and no activity starts before what it waits for ends.
Edit straightened(const Program& program, const std::vector<const Activity*>& circle)
{
    std::unordered_map<Id<Activity>, std::size_t> place;
    for (std::size_t i = 0; i < circle.size(); ++i) place.emplace(circle[i]->id, i);
    Edit edit;
    for (std::size_t i = 0; i < circle.size(); ++i) {
        Activity activity = *circle[i];
        std::erase_if(activity.dependsOn, [&](const Id<Activity>& id) {
            const auto found = place.find(id);
            if (found == place.end()) return false;
            const auto end = endMonth(*circle[found->second]);
            const bool overlaps = end && activity.startMonth && *activity.startMonth <= *end;
            return found->second >= i || overlaps;
        });
        put(edit, program, std::move(activity));
    }
    return edit;
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
        if (!check.wantsFixes(finding)) continue;
        offer(finding, CADRE_TEXT("Let them wait only for what ends before they start"),
              straightened(check.program, circle));
        offerPlace(finding, CADRE_TEXT("Choose which of them comes first"), finding.place);
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
        .why = CADRE_TEXT("A circle of prerequisites makes the plan impossible to run."),
        .check = checkSeq001,
    };
}

} // namespace cadre
