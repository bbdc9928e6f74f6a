// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/cover.hpp"
#include "review/mentorchoice.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cadre {

namespace {

/// Real work by who leads it, so that a mentor is compared only with the work he or she leads.
struct LedWork {
    std::vector<Line> lines;                    ///< One for each supervisor.
    std::vector<std::vector<std::size_t>> work; ///< What each line leads, by its number in the index.
    std::unordered_map<const Person*, std::vector<std::size_t>> linesOf;
};

LedWork ledWork(const Index& index, double depth)
{
    LedWork led;
    std::unordered_map<Id<Person>, std::size_t> lineOf;
    for (std::size_t number = 0; number < index.activities.size(); ++number) {
        const Activity& activity = *index.activities[number];
        if (!isRealWork(activity)) continue;
        const auto [line, isNew] = lineOf.emplace(activity.supervisor, led.lines.size());
        if (isNew) {
            led.lines.push_back(lineAbove(index.program, activity.supervisor, depth));
            led.work.emplace_back();
            for (const Person* person : led.lines.back()) led.linesOf[person].push_back(line->second);
        }
        led.work[line->second].push_back(number);
    }
    return led;
}

/// A piece of work and the mentors who are in its line, from the supervisor upwards.
struct Meeting {
    std::size_t activity; ///< Its number in the index.
    Line inLine;
    std::size_t line;
};

/// More than anybody would read. Without a limit there could be one for each pool and each activity.
constexpr std::size_t mostFindings = 50'000;

/// Compares pools with the work their mentors lead.
class MentorLines {
public:
    explicit MentorLines(Check& check) : m_check(check), m_led(ledWork(check.index, check.parameter("lineDepth"))) {}

    void checkPool(const MentorPool& pool);

private:
    [[nodiscard]] std::vector<Meeting> meetingsOf(const MentorPool& pool);
    void report(const MentorPool& pool, const Meeting& meeting);
    void offerFixes(Finding& finding, const MentorPool& pool, const Meeting& meeting);

    Check& m_check;
    LedWork m_led;
    /// How many more comparisons are made. Where there are so many, the first of them tell enough.
    std::int64_t m_left = 500'000;
    CopyBudget m_copies;
    std::optional<MentorChoice> m_choice;
};

/// The work in which a mentor is in the line though no rule keeps the two apart, or nobody in the pool is outside.
std::vector<Meeting> MentorLines::meetingsOf(const MentorPool& pool)
{
    const std::unordered_set<const Person*> mentors(pool.people.begin(), pool.people.end());
    std::set<std::size_t> lines;
    for (const Person* mentor : pool.people)
        if (const auto led = m_led.linesOf.find(mentor); led != m_led.linesOf.end())
            for (const std::size_t line : led->second)
                if (--m_left > 0) lines.insert(line);
    std::vector<Meeting> meetings;
    for (const std::size_t line : lines) {
        Line inLine = m_led.lines[line];
        std::erase_if(inLine, [&](const Person* person) { return !mentors.contains(person); });
        if (pool.support->outsideLineRule == true && inLine.size() < pool.people.size()) continue;
        for (const std::size_t activity : m_led.work[line])
            if (--m_left > 0) meetings.push_back({activity, inLine, line});
    }
    std::ranges::sort(meetings, {}, &Meeting::activity);
    return meetings;
}

void MentorLines::checkPool(const MentorPool& pool)
{
    const auto& limits = pool.support->coversActivities;
    const std::unordered_set<Id<Activity>> covered(limits.begin(), limits.end());
    const double minCover = m_check.parameter("minCover");
    for (const Meeting& meeting : meetingsOf(pool)) {
        if (m_check.findings.size() == mostFindings) return;
        const Activity& activity = *m_check.index.activities[meeting.activity];
        if (!covered.empty() && !covered.contains(activity.id)) continue;
        if (isThereDuring(*pool.support, activity, minCover)) report(pool, meeting);
    }
}

void MentorLines::report(const MentorPool& pool, const Meeting& meeting)
{
    const Activity& activity = *m_check.index.activities[meeting.activity];
    Text message = Text::plural(
        CADRE_TEXT("During {activity} the mentor {mentors} is also in the participant's reporting line. Choose "
                   "someone outside it."),
        CADRE_TEXT("During {activity} the mentors {mentors} are also in the participant's reporting line. Choose "
                   "people outside it."),
        std::ssize(meeting.inLine));
    message.withTexts("activity", {called(activity)}).withTexts("mentors", called(meeting.inLine));
    Finding& finding = m_check.report({refTo(*pool.support), refTo(activity)}, "providers", std::move(message));
    if (m_check.wantsFixes(finding)) offerFixes(finding, pool, meeting);
}

void MentorLines::offerFixes(Finding& finding, const MentorPool& pool, const Meeting& meeting)
{
    const Support& support = *pool.support;
    const bool allAreInLine = meeting.inLine.size() == pool.people.size();
    if (!allAreInLine && m_copies.take(support.providers.size() + support.coversActivities.size())) {
        Support ruled = support;
        ruled.outsideLineRule = true;
        offer(finding, CADRE_TEXT("Match each participant with a mentor outside the reporting line"),
              changing(m_check.program, std::move(ruled)));
    }
    if (!m_choice) m_choice.emplace(m_check.facts);
    const Line& line = m_led.lines[meeting.line];
    Text label = CADRE_TEXT("Put someone outside the line in the place of {mentors}");
    const auto replace = [&](Support changed, const Person& chosen) {
        std::erase_if(changed.providers, [&](const Id<Person>& id) {
            return std::ranges::find(meeting.inLine, id, &Person::id) != meeting.inLine.end();
        });
        changed.providers.push_back(chosen.id);
        return changed;
    };
    offerChoice(finding, label.withTexts("mentors", called(meeting.inLine)), finding.place,
                m_choice->candidates(pool, line, replace));
    if (!allAreInLine) return;
    const auto add = [](Support changed, const Person& chosen) {
        changed.providers.push_back(chosen.id);
        changed.outsideLineRule = true;
        return changed;
    };
    offerChoice(finding, CADRE_TEXT("Add a mentor from outside, and match outside the reporting line"), finding.place,
                m_choice->candidates(pool, line, add));
}

/// With the matching rule somebody is always left in a pool that is larger than any line.
bool canMeet(const MentorPool& pool, double depth)
{
    if (pool.people.empty()) return false;
    return pool.support->outsideLineRule != true || static_cast<double>(pool.people.size()) <= depth + 1;
}

void checkMen002(Check& check)
{
    const double depth = check.parameter("lineDepth");
    std::optional<MentorLines> lines;
    for (const MentorPool& pool : check.facts.mentorPools()) {
        if (!canMeet(pool, depth)) continue;
        if (!lines) lines.emplace(check);
        lines->checkPool(pool);
    }
}

} // namespace

Rule men002()
{
    return {
        .id = "MEN-002",
        .name = CADRE_TEXT("Mentor in the reporting line"),
        .lesson = 4,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Compares the mentors with those who lead the participant's work: the supervisor and up to "
                           "{lineDepth} managers above. Reports if a mentor is among them and nothing says that each "
                           "participant gets a mentor from outside, or if nobody in the pool is outside. Looks only at "
                           "work for which the mentoring is there at least {minCover} of the time."),
        .why = CADRE_TEXT("People do not tell their doubts to those who rate and pay them."),
        .repair = CADRE_TEXT("Choose mentors from other departments. Turn on the rule that mentor and participant are "
                             "matched outside the reporting line."),
        .fails = CADRE_TEXT("The branch manager supervises the assignment and is the mentor."),
        .passes = CADRE_TEXT("Mentors come from other departments, and the matching rule is on."),
        .parameters = {{"lineDepth", 2, CADRE_TEXT("steps up"), CADRE_TEXT("judgement"), 0, 10},
                       {"minCover", 0.5, CADRE_TEXT("share of the months"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkMen002,
    };
}

} // namespace cadre
