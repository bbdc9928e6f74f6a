// SPDX-License-Identifier: Apache-2.0
#include "actions/sequence.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace cadre {

namespace {

using Waiting = std::unordered_map<Id<Activity>, std::vector<Id<Activity>>>;

/// For each activity those that come right after it.
Waiting waitingFor(const Program& program)
{
    Waiting waiting;
    for (const auto& [id, activity] : program.activities)
        for (const Id<Activity>& before : activity.dependsOn) waiting[before].push_back(id);
    return waiting;
}

Text named(const Program& program, const Id<Activity>& id)
{
    const std::string name = nameOf(program, {RecordType::activity, id.value});
    if (isBlankText(name)) return CADRE_TEXT("an activity without a name");
    return Text(CADRE_TEXT("“{name}”")).with("name", name);
}

/// The shortest way from an activity over those that come after it to another, both included; empty for none.
std::vector<Id<Activity>> wayTo(const Program& program, const Id<Activity>& from, const Id<Activity>& to)
{
    const Waiting waiting = waitingFor(program);
    std::unordered_map<Id<Activity>, Id<Activity>> cameFrom{{from, {}}};
    std::vector<Id<Activity>> queue{from};
    for (std::size_t i = 0; i < queue.size() && !cameFrom.contains(to); ++i) {
        const Id<Activity> id = queue[i];
        const auto next = waiting.find(id);
        if (next == waiting.end()) continue;
        for (const Id<Activity>& after : next->second)
            if (cameFrom.emplace(after, id).second) queue.push_back(after);
    }
    std::vector<Id<Activity>> way;
    if (!cameFrom.contains(to)) return way;
    for (Id<Activity> id = to; !id.empty(); id = cameFrom.at(id)) way.push_back(id);
    std::ranges::reverse(way);
    return way;
}

bool waits(const Activity& activity, const Id<Activity>& before)
{
    return std::ranges::find(activity.dependsOn, before) != activity.dependsOn.end();
}

/// Nobody reads longer lists.
constexpr std::size_t mostNamed = 6;

} // namespace

std::vector<Id<Activity>> followersOf(const Program& program, const std::vector<Id<Activity>>& first)
{
    const Waiting waiting = waitingFor(program);
    std::set<Id<Activity>> seen(first.begin(), first.end());
    std::vector<Id<Activity>> queue = first;
    std::vector<Id<Activity>> followers;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto next = waiting.find(queue[i]);
        if (next == waiting.end()) continue;
        for (const Id<Activity>& id : next->second) {
            if (!seen.insert(id).second) continue;
            followers.push_back(id);
            queue.push_back(id);
        }
    }
    return followers;
}

Text whyNotAfter(const Program& program, const Id<Activity>& earlier, const Id<Activity>& later)
{
    const Activity* after = find(program.activities, later);
    if (!after || !program.activities.contains(earlier))
        return CADRE_TEXT("Only activities can come after each other.");
    if (earlier == later) return CADRE_TEXT("An activity can't come after itself.");
    if (waits(*after, earlier))
        return Text(CADRE_TEXT("{later} comes after {earlier} already."))
            .withTexts("later", {named(program, later)})
            .withTexts("earlier", {named(program, earlier)});
    const std::vector<Id<Activity>> way = wayTo(program, later, earlier);
    if (way.empty()) return {};
    std::vector<Text> names;
    for (std::size_t i = 0; i < std::min(way.size(), mostNamed); ++i) names.push_back(named(program, way[i]));
    if (way.size() > mostNamed) names.back() = named(program, earlier);
    return Text(CADRE_TEXT("Not possible: {earlier} comes after {later}. These would wait for each other: {list}."))
        .withTexts("earlier", {named(program, earlier)})
        .withTexts("later", {named(program, later)})
        .withTexts("list", std::move(names));
}

Step letComeAfter(const Program& program, const Id<Activity>& earlier, const Id<Activity>& later)
{
    Step step;
    if (!whyNotAfter(program, earlier, later).empty()) return step;
    Activity activity = program.activities.at(later);
    activity.dependsOn.push_back(earlier);
    step.label = Text(CADRE_TEXT("Let {later} come after {earlier}"))
                     .withTexts("later", {named(program, later)})
                     .withTexts("earlier", {named(program, earlier)});
    put(step.edit, program, std::move(activity));
    return step;
}

Step letNotComeAfter(const Program& program, const Id<Activity>& earlier, const Id<Activity>& later)
{
    Step step;
    const Activity* found = find(program.activities, later);
    if (!found || !waits(*found, earlier)) return step;
    Activity activity = *found;
    std::erase(activity.dependsOn, earlier);
    step.label = Text(CADRE_TEXT("Don't let {later} wait for {earlier}"))
                     .withTexts("later", {named(program, later)})
                     .withTexts("earlier", {named(program, earlier)});
    put(step.edit, program, std::move(activity));
    return step;
}

} // namespace cadre
