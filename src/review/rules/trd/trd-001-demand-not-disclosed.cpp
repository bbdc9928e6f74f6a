// SPDX-License-Identifier: Apache-2.0
#include "review/disclosing.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace cadre {

namespace {

/// The activities that ask for each demand. Time is asked for by every program, 'other' is a demand like any other.
using Asking = std::map<Demand, std::vector<const Activity*>>;

Asking demandsToTell(const Index& index)
{
    const DemandsTold told(index.program);
    Asking asking;
    if (!told.contains(Demand::timeCommitment)) asking[Demand::timeCommitment];
    for (const Activity* activity : index.activities) {
        for (const Demand demand : activity->demands) {
            if (told.contains(demand)) continue;
            auto& list = asking[demand];
            if (list.empty() || list.back() != activity) list.push_back(activity);
        }
    }
    return asking;
}

Text notTold(Demand demand, const std::vector<const Activity*>& activities)
{
    constexpr std::size_t fewToName = 3;
    Text message;
    if (activities.empty()) {
        message = CADRE_TEXT("The program asks for something that people are not told before they commit: {demand}.");
    } else if (activities.size() == 1) {
        message = CADRE_TEXT("{activities} asks for something that people are not told before they commit: {demand}.");
        message.withTexts("activities", {calledFirst(*activities.front())});
    } else if (activities.size() <= fewToName) {
        message = CADRE_TEXT("{activities} ask for something that people are not told before they commit: {demand}.");
        message.withTexts("activities", called(activities));
    } else {
        message = CADRE_TEXT("{n} activities ask for something that people are not told before they commit: {demand}.");
        message.with("n", static_cast<std::int64_t>(activities.size()));
    }
    return message.withPhrase("demand", labelOf(demand));
}

/// What the plan itself says about a demand, to begin with.
Text whatToTell(const Program& program, Demand demand, const std::vector<const Activity*>& activities)
{
    const auto length = only(program.brief).lengthMonths;
    if (activities.empty() && length)
        return Text::plural(CADRE_TEXT("The program takes {n} month."), CADRE_TEXT("The program takes {n} months."),
                            *length);
    Text text = CADRE_TEXT("The program asks for this: {demand}.");
    if (activities.size() == 1) {
        text = CADRE_TEXT("{activity} asks for this: {demand}.");
        text.withTexts("activity", {calledFirst(*activities.front())});
    }
    return text.withPhrase("demand", labelOf(demand));
}

void offerToDrop(Check& check, Finding& finding, Demand demand, const std::vector<const Activity*>& activities)
{
    if (activities.empty() || demand == Demand::timeCommitment) return;
    Edit edit;
    for (const Activity* activity : activities) {
        Activity milder = *activity;
        std::erase(milder.demands, demand);
        put(edit, check.program, std::move(milder));
    }
    Text label = Text::plural(CADRE_TEXT("Don't ask for it in {activity}"),
                              CADRE_TEXT("Don't ask for it in these {n} activities"), std::ssize(activities));
    offerDecision(finding, label.withTexts("activity", {called(*activities.front())}), std::move(edit));
}

void checkTrd001(Check& check)
{
    for (const auto& [demand, activities] : demandsToTell(check.index)) {
        const RecordRef subject{RecordType::disclosure, std::string(wordOf(demand))};
        Finding& finding = check.report({subject}, "", notTold(demand, activities));
        const Disclosure* late = lateDisclosure(check.program, demand);
        finding.place = late ? Place{refTo(*late), "stage"} : listOf(RecordType::disclosure);
        if (!check.wantsFixes(finding)) continue;
        if (late) {
            offerToTellEarlier(check, finding, *late);
        } else {
            const std::string text = fill(whatToTell(check.program, demand, activities));
            offer(finding, Text(CADRE_TEXT("Tell people before they apply: “{text}”")).with("text", text),
                  adding(check.program, newDisclosure(check.program, demand, text)));
            offerPlace(finding, CADRE_TEXT("Write what people are told about it"), finding.place);
        }
        offerToDrop(check, finding, demand, activities);
    }
}

} // namespace

Rule trd001()
{
    return {
        .id = "TRD-001",
        .name = CADRE_TEXT("Demand not disclosed before people commit"),
        .lesson = 7,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at what the activities ask of people, and at the time that every program takes. "
                           "Reports a demand that no disclosure names before people apply or when they get an offer."),
        .why = CADRE_TEXT("Those who learn of a move or night shifts afterwards feel tricked, and leave or stay "
                          "bitter."),
        .repair = CADRE_TEXT("Write a sentence about it that people read before they apply. Or take the demand out of "
                             "the activity."),
        .fails = CADRE_TEXT("An assignment needs a move of seven months; the information sheet does not say so."),
        .passes = CADRE_TEXT("Each demand has a sentence in the program facts."),
        .check = checkTrd001,
    };
}

} // namespace cadre
