// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

using Line = std::vector<const Person*>;

/// Who leads the person during an activity: the supervisor and the managers above, `depth` steps up.
Line lineOf(const Program& program, const Activity& activity, double depth)
{
    Line line;
    const Person* person = find(program.people, activity.supervisor);
    while (person && static_cast<double>(line.size()) <= depth && std::ranges::find(line, person) == line.end()) {
        line.push_back(person);
        person = find(program.people, person->reportsTo);
    }
    return line;
}

/// The lines of real work, by its number in the user's order, and the work by the people in its line, so that
/// a mentor is compared only with the work he or she leads.
struct Lines {
    std::vector<Line> of;
    std::unordered_map<const Person*, std::vector<std::size_t>> ledBy;
};

Lines linesOf(const Index& index, double depth)
{
    Lines lines;
    for (std::size_t number = 0; number < index.activities.size(); ++number) {
        const Activity& activity = *index.activities[number];
        lines.of.push_back(isRealWork(activity) ? lineOf(index.program, activity, depth) : Line());
        for (const Person* person : lines.of.back()) lines.ledBy[person].push_back(number);
    }
    return lines;
}

void reportMentor(Check& check, const Support& support, const Activity& activity, const Line& inLine, bool allAre)
{
    Text message = Text::plural(
        CADRE_TEXT("During {activity} the mentor {mentors} is also in the participant's reporting line. Choose "
                   "someone outside it."),
        CADRE_TEXT("During {activity} the mentors {mentors} are also in the participant's reporting line. Choose "
                   "people outside it."),
        std::ssize(inLine));
    message.withTexts("activity", {called(activity)}).withTexts("mentors", called(inLine));
    Finding& finding = check.report({refTo(support), refTo(activity)}, "providers", std::move(message));
    if (!check.wantsFixes(finding)) return;
    if (!allAre) {
        Support ruled = support;
        ruled.outsideLineRule = true;
        offer(finding, CADRE_TEXT("Match each participant with a mentor outside the reporting line"),
              changing(check.program, std::move(ruled)));
    }
    offerPlace(finding, CADRE_TEXT("Choose other mentors"), finding.place);
}

void checkPool(Check& check, const Support& support, const Lines& lines, double minCover)
{
    std::unordered_set<Id<Person>> pool;
    for (const Id<Person>& id : support.providers)
        if (find(check.program.people, id)) pool.insert(id);
    std::set<std::size_t> candidates;
    for (const Id<Person>& id : pool)
        if (const auto led = lines.ledBy.find(find(check.program.people, id)); led != lines.ledBy.end())
            candidates.insert(led->second.begin(), led->second.end());
    for (const std::size_t number : candidates) {
        const Activity& activity = *check.index.activities[number];
        Line inLine = lines.of[number];
        std::erase_if(inLine, [&](const Person* person) { return !pool.contains(person->id); });
        const bool allAre = inLine.size() == pool.size();
        if (!allAre && support.outsideLineRule == true) continue;
        if (covers(support, activity, minCover)) reportMentor(check, support, activity, inLine, allAre);
    }
}

void checkMen002(Check& check)
{
    const Lines lines = linesOf(check.index, check.parameter("lineDepth"));
    const double minCover = check.parameter("minCover");
    for (const Support* support : check.index.supports)
        if (support->kind == SupportKind::mentor) checkPool(check, *support, lines, minCover);
}

} // namespace

Rule men002()
{
    return {
        .id = "MEN-002",
        .name = CADRE_TEXT("Mentor in the reporting line"),
        .lesson = 4,
        .severity = Severity::warning,
        .why = CADRE_TEXT("People do not tell their doubts to those who rate and pay them."),
        .parameters = {{"lineDepth", 2, CADRE_TEXT("steps up"), CADRE_TEXT("judgement"), 0, 10},
                       {"minCover", 0.5, CADRE_TEXT("share of the months"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkMen002,
    };
}

} // namespace cadre
