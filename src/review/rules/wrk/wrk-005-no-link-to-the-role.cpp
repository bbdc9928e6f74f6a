// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/trial.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

bool needsAnything(const Role* role)
{
    return std::ranges::any_of(role->requirements,
                               [](const CompetencyAtLevel& item) { return !item.competency.empty(); });
}

bool isLinked(const Index& index, const Activity& activity)
{
    return std::ranges::any_of(activity.practises,
                               [&](const CompetencyAtLevel& item) { return !index.neededBy(item.competency).empty(); })
           || std::ranges::any_of(activity.rehearsesDuties, [&](const Id<Duty>& id) { return index.duty(id); });
}

/// What a loose activity could build: the duties and the competencies of target roles that the least real work builds.
struct Buildable {
    explicit Buildable(const Index& index)
    {
        std::unordered_map<Id<Duty>, std::int64_t> rehearsals;
        for (const Activity* activity : index.realWork)
            for (const Id<Duty>& id : activity->rehearsesDuties) ++rehearsals[id];
        std::unordered_set<Id<Duty>> seen;
        for (const Role* role : index.roles)
            for (const Duty& duty : role->duties)
                if (seen.insert(duty.id).second) duties.push_back({&duty, rehearsals[duty.id]});
        for (const Competency* competency : index.competencies)
            if (!index.neededBy(competency->id).empty())
                competencies.push_back({competency, std::ssize(index.practisedIn(competency->id))});
        std::ranges::stable_sort(duties, {}, &Built<Duty>::times);
        std::ranges::stable_sort(competencies, {}, &Built<Competency>::times);
        duties.resize(std::min(duties.size(), mostCandidates));
        competencies.resize(std::min(competencies.size(), mostCandidates));
    }

    template <class T> struct Built {
        const T* item;
        std::int64_t times; ///< By how much real work.
    };
    std::vector<Built<Duty>> duties;
    std::vector<Built<Competency>> competencies;
};

Text builtBy(std::int64_t times)
{
    if (times == 0) return CADRE_TEXT("no assignment builds it yet");
    return Text::plural(CADRE_TEXT("one assignment builds it"), CADRE_TEXT("{n} assignments build it"), times);
}

/// Offers the fixes of all loose activities.
class Linker {
public:
    explicit Linker(Check& check) : m_check(check), m_trial(check) {}

    void offerLinks(Finding& finding, const Activity& activity)
    {
        if (!m_buildable) m_buildable.emplace(m_check.index);
        offerDuties(finding, activity);
        offerCompetencies(finding, activity);
        if (!m_trial.isOpen()) return;
        offerTriedDecision(m_trial, finding, CADRE_TEXT("Remove the activity"),
                           removeRecords<Activity>(m_check.program, {activity.id}).edit);
    }

private:
    bool mayCopy(const Activity& activity)
    {
        return m_copies.take(activity.practises.size() + activity.rehearsesDuties.size() + 1);
    }

    void offerDuties(Finding& finding, const Activity& activity)
    {
        std::vector<Candidate> candidates;
        for (const auto& [duty, times] : m_buildable->duties) {
            if (!mayCopy(activity)) break;
            Activity linked = activity;
            linked.rehearsesDuties.push_back(duty->id);
            candidates.push_back({.record = {RecordType::duty, duty->id.value},
                                  .reason = builtBy(times),
                                  .edit = changing(m_check.program, std::move(linked))});
        }
        if (m_buildable->duties.empty()) return;
        offerChoice(finding, CADRE_TEXT("Choose a duty that people try in it"), {refTo(activity), "rehearsesDuties"},
                    std::move(candidates));
    }

    void offerCompetencies(Finding& finding, const Activity& activity)
    {
        std::vector<Candidate> candidates;
        for (const auto& [competency, times] : m_buildable->competencies) {
            if (!mayCopy(activity)) break;
            Activity linked = activity;
            const auto& needs = m_check.index.neededBy(competency->id);
            linked.practises.push_back({competency->id, std::ranges::max(needs, {}, &Need::level).level, {}});
            candidates.push_back({.record = refTo(*competency),
                                  .reason = builtBy(times),
                                  .edit = changing(m_check.program, std::move(linked))});
        }
        offerChoice(finding, CADRE_TEXT("Choose a competency that it practises"), {refTo(activity), "practises"},
                    std::move(candidates));
    }

    Check& m_check;
    Trial m_trial;
    CopyBudget m_copies;
    std::optional<Buildable> m_buildable;
};

void checkWrk005(Check& check)
{
    if (std::ranges::none_of(check.index.roles, needsAnything)) return;
    Linker linker(check);
    for (const Activity* activity : check.index.activities) {
        if (!isWorking(*activity) || isLinked(check.index, *activity)) continue;
        Text message = CADRE_TEXT("{activity} does not build anything the target role needs. It looks like exposure "
                                  "for its own sake.");
        message.withTexts("activity", {calledFirst(*activity)});
        Finding& finding = check.report({refTo(*activity)}, "practises", std::move(message));
        if (check.wantsFixes(finding)) linker.offerLinks(finding, *activity);
    }
}

} // namespace

Rule wrk005()
{
    return {
        .id = "WRK-005",
        .name = CADRE_TEXT("Assignment with no link to the target role"),
        .lesson = 3,
        .severity = Severity::warning,
        .what =
            CADRE_TEXT("Looks at roles, rotations, assignments, projects and capstones, once a target role says "
                       "what it needs. Reports one that practises no competency a target role needs and lets people "
                       "try none of its duties."),
        .why = CADRE_TEXT("A hard or interesting posting helps only if it leads somewhere; hardness alone is not "
                          "development."),
        .repair = CADRE_TEXT("Say which duty of the role or which competency it builds. If it builds none, remove "
                             "it."),
        .fails = CADRE_TEXT("Six months in marketing with no competency and no duty attached."),
        .passes = CADRE_TEXT("Each assignment names the competencies and duties it builds."),
        .silencedBy = {"ROL-001", "ROL-003"},
        .check = checkWrk005,
    };
}

} // namespace cadre
