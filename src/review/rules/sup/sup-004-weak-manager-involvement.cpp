// SPDX-License-Identifier: Apache-2.0
#include "review/cover.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/supervisorchoice.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace cadre {

namespace {

/// Names supervisors and plans talks with them.
class ManagerFixes {
public:
    explicit ManagerFixes(Check& check)
        : m_check(check), m_supervisors(check.index), m_least(check.parameter("minManagerTalks"))
    {
        for (const Support* support : check.index.supports) {
            const bool isModel = support->kind == SupportKind::managerCheckIn && !support->coversActivities.empty()
                                 && areEnough(support->frequencyPerMonth.value_or(0), m_least);
            if (isModel && !m_model) m_model = support;
        }
    }

    void offerSupervisor(Finding& finding, const Activity& activity, bool talksEnough)
    {
        auto candidates = m_supervisors.candidates(activity, [&](const Person& chosen) {
            Activity supervised = activity;
            supervised.supervisor = chosen.id;
            Edit edit;
            if (!talksEnough) edit = adding(m_check.facts, talkWith(supervised));
            put(edit, m_check.program, std::move(supervised));
            return edit;
        });
        Text label = CADRE_TEXT("Name a supervisor");
        if (!talksEnough && !candidates.empty()) label = CADRE_TEXT("Name a supervisor, with a monthly coaching talk");
        offerChoice(finding, std::move(label), finding.place, std::move(candidates));
    }

    void offerTalks(Finding& finding, const Activity& activity)
    {
        Text label = CADRE_TEXT("Add coaching talks with the supervisor during this activity ({n} a month)");
        offer(finding, label.with("n", plainNumber(m_least)), adding(m_check.facts, talkWith(activity)));
        if (!m_model) return;
        Support copy = talkWith(activity);
        copy.id = freeId(m_check.program.supports, m_model->id.value + '/' + activity.id.value);
        copy.name = m_model->name;
        copy.frequencyPerMonth = m_model->frequencyPerMonth;
        copy.mandatory = m_model->mandatory;
        Text copying = CADRE_TEXT("Copy {support} to this activity");
        offer(finding, copying.withTexts("support", {called(*m_model)}), adding(m_check.facts, std::move(copy)));
    }

private:
    [[nodiscard]] Support talkWith(const Activity& activity) const
    {
        Support talk = newSupport(m_check.program, SupportKind::managerCheckIn, m_least, activity);
        if (m_check.index.find(activity.supervisor)) talk.providers = {activity.supervisor};
        return talk;
    }

    Check& m_check;
    SupervisorChoice m_supervisors;
    double m_least;
    const Support* m_model = nullptr; ///< A check-in of other work that is frequent enough.
};

Finding& reportAbsent(Check& check, const Activity& activity, double meetings)
{
    const char* field = "supervisor";
    Text message = CADRE_TEXT("{activity} has no supervisor. Someone must see the work and talk about it.");
    if (!activity.supervisor.empty()) {
        message = CADRE_TEXT("{activity} has {n} talks a month with the supervisor, and at least {least} are needed. "
                             "Someone must see the work and talk about it.");
        if (meetings <= 0)
            message = CADRE_TEXT("{activity} has no talks with the supervisor. Someone must see the work and talk "
                                 "about it.");
    }
    message.withTexts("activity", {calledFirst(activity)}).with("n", plainNumber(meetings));
    message.with("least", plainNumber(check.parameter("minManagerTalks")));
    return check.report({refTo(activity)}, field, std::move(message));
}

/// A supervisor who is named but does not exist counts as named: that is left to STR-001.
void checkSup004(Check& check)
{
    if (check.index.realWork.empty()) return;
    const double least = check.parameter("minManagerTalks");
    Cover cover(check.index, {SupportKind::managerCheckIn}, check.parameter("minCover"));
    std::optional<ManagerFixes> fixes;
    for (const Activity* activity : check.index.realWork) {
        const double meetings = cover.of(*activity).meetings;
        const bool talksEnough = areEnough(meetings, least);
        if (talksEnough && !activity->supervisor.empty()) continue;
        Finding& finding = reportAbsent(check, *activity, meetings);
        if (!check.wantsFixes(finding)) continue;
        if (!fixes) fixes.emplace(check);
        if (activity->supervisor.empty()) fixes->offerSupervisor(finding, *activity, talksEnough);
        else fixes->offerTalks(finding, *activity);
    }
}

} // namespace

Rule sup004()
{
    return {
        .id = "SUP-004",
        .name = CADRE_TEXT("Weak manager involvement"),
        .lesson = 2,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at all real work. Reports it if no supervisor is named, or if check-ins with the "
                           "manager that are there for it during at least a share of {minCover} of its months add up "
                           "to fewer than {minManagerTalks} a month."),
        .why = CADRE_TEXT("The manager on site sees the behaviour that no assessment can, and decides whether there is "
                          "room to learn."),
        .repair = CADRE_TEXT("Name a supervisor for the work, and plan a coaching talk every month."),
        .fails = CADRE_TEXT("A cross-functional project without a named supervisor."),
        .passes = CADRE_TEXT("Each assignment has a supervisor and a monthly talk."),
        .parameters = {{"minManagerTalks", 1, CADRE_TEXT("talks a month"),
                        CADRE_TEXT("the article: its example is monthly coaching by the manager"), 0, 31},
                       {"minCover", 0.5, CADRE_TEXT("share of the months"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkSup004,
    };
}

} // namespace cadre
