// SPDX-License-Identifier: Apache-2.0
#include "actions/actions.hpp"
#include "model/fields.hpp"
#include "review/copybudget.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_set>

namespace cadre {

namespace {

using Duties = std::unordered_set<Id<Duty>>;

RecordRef refToDuty(const Duty& duty)
{
    return {RecordType::duty, duty.id.value};
}

/// How well real work fits in for a duty: by how many other duties of the role it lets people try.
struct DutyFit {
    const Activity* activity;
    std::int64_t duties;
};

/// The best ones; of the same fit what comes later, where people are nearer to the role.
std::vector<DutyFit> bestFits(const Index& index, const Role& role)
{
    constexpr std::size_t looked = 200; // no program has as many assignments
    Duties ofRole;
    for (const Duty& each : role.duties) ofRole.insert(each.id);
    const auto isOfRole = [&](const Id<Duty>& id) { return ofRole.contains(id); };
    std::vector<DutyFit> fits;
    for (std::size_t i = index.realWork.size(); i > 0 && fits.size() < looked; --i) {
        const Activity* activity = index.realWork[i - 1];
        fits.push_back({activity, std::ranges::count_if(activity->rehearsesDuties, isOfRole)});
    }
    std::ranges::stable_sort(fits, std::greater(), &DutyFit::duties);
    fits.resize(std::min(fits.size(), mostCandidates));
    return fits;
}

void offerAssignments(Check& check, Finding& finding, const Duty& duty, const std::vector<DutyFit>& fits,
                      CopyBudget& copies)
{
    std::vector<Candidate> candidates;
    for (const DutyFit& fit : fits) {
        if (!copies.take(fit.activity->rehearsesDuties.size() + 1)) break;
        Activity rehearsing = *fit.activity;
        rehearsing.rehearsesDuties.push_back(duty.id);
        Text reason = fit.duties == 0
                          ? Text(CADRE_TEXT("lets people try no duty of this role yet"))
                          : Text::plural(CADRE_TEXT("lets people try one other duty of this role"),
                                         CADRE_TEXT("lets people try {n} other duties of this role"), fit.duties);
        candidates.push_back({.record = refTo(*fit.activity),
                              .reason = std::move(reason),
                              .edit = changing(check.program, std::move(rehearsing))});
    }
    if (candidates.empty()) return;
    const Place place{candidates.front().record, "rehearsesDuties"};
    offerChoice(finding, CADRE_TEXT("Choose an assignment that includes it"), place, std::move(candidates));
}

void offerWithoutDuty(Check& check, Finding& finding, Role role, const Duty& duty)
{
    std::erase_if(role.duties, [&](const Duty& each) { return each.id == duty.id; });
    offerDecision(finding, CADRE_TEXT("Remove the duty from the role"),
                  changeRecord(check.program, std::move(role), "duties").edit);
}

void offerRepairs(Check& check, Finding& finding, const Role& role, const Duty& duty, const std::vector<DutyFit>& fits,
                  CopyBudget& copies)
{
    offerAssignments(check, finding, duty, fits, copies);
    offerPlace(finding, CADRE_TEXT("Add an assignment that includes it"), listOf(RecordType::activity));
    // Removing a duty looks through the whole program.
    if (copies.take(recordCount(check.program) + role.duties.size())) offerWithoutDuty(check, finding, role, duty);
    else offerPlace(finding, CADRE_TEXT("Remove the duty from the role"), finding.place);
}

void checkRol005(Check& check)
{
    CopyBudget copies;
    Duties rehearsed;
    for (const Activity* activity : check.index.realWork)
        rehearsed.insert(activity->rehearsesDuties.begin(), activity->rehearsesDuties.end());
    for (const Role* role : check.index.roles) {
        Duties reported; // in a file that another program wrote, an id may stand there twice
        std::optional<std::vector<DutyFit>> fits;
        for (const Duty& duty : role->duties) {
            // As for ROL-002, a row that was added but not yet written is no duty.
            if (rehearsed.contains(duty.id) || isBlankText(duty.text) || !reported.insert(duty.id).second) continue;
            Text message =
                CADRE_TEXT("Nothing in the program lets people try {duty}, although it is a duty of {role}.");
            message.withTexts("duty", {called(RecordType::duty, duty.text)}).withTexts("role", {called(*role)});
            Finding& finding = check.report({refTo(*role), refToDuty(duty)}, "duties", std::move(message));
            if (!check.wantsFixes(finding)) continue;
            if (!fits) fits = bestFits(check.index, *role);
            offerRepairs(check, finding, *role, duty, *fits, copies);
        }
    }
}

} // namespace

Rule rol005()
{
    return {
        .id = "ROL-005",
        .name = CADRE_TEXT("Duty of the role never rehearsed"),
        .lesson = 1,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at each duty of each target role. It reports a duty that no real work lets people "
                           "try. Work that people only watch is no real work."),
        .why = CADRE_TEXT("If the first time someone does a core duty is after promotion, the program has left out its "
                          "main subject."),
        .repair = CADRE_TEXT("Say which assignment includes the duty, or add one that does. Remove the duty if the "
                             "role does not need it."),
        .fails = CADRE_TEXT("“Hold one-to-ones and performance conversations” is a duty of the role, but no assignment "
                            "includes it."),
        .passes = CADRE_TEXT("“Deputise for a team manager” includes one-to-ones and performance conversations."),
        .silencedBy = {"ROL-001", "WRK-001"},
        .check = checkRol005,
    };
}

} // namespace cadre
