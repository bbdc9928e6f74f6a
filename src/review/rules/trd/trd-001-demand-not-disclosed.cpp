// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <map>
#include <string>

namespace cadre {

namespace {

/// Who asks for a demand, and what people are told about it.
struct Asked {
    std::vector<const Activity*> activities;
    const Disclosure* late = nullptr; ///< The first disclosure that comes after people commit.
    bool inTime = false;
};

std::map<Demand, Asked> demandsOf(const Index& index)
{
    std::map<Demand, Asked> demands;
    demands[Demand::timeCommitment]; // every program asks for time
    for (const Activity* activity : index.activities)
        for (const Demand demand : activity->demands)
            if (auto& list = demands[demand].activities; list.empty() || list.back() != activity)
                list.push_back(activity);
    for (const Disclosure* disclosure : inOrder(index.program.disclosures)) {
        if (!disclosure->demand || !demands.contains(*disclosure->demand)) continue;
        Asked& asked = demands[*disclosure->demand];
        const auto stage = disclosure->stage;
        if (stage == DisclosureStage::beforeApplication || stage == DisclosureStage::atOffer) asked.inTime = true;
        else if (!asked.late) asked.late = disclosure;
    }
    return demands;
}

void reportDemand(Check& check, Demand demand, const Asked& asked)
{
    Text message = CADRE_TEXT("The program asks for something that people are not told before they commit: "
                              "{demand}.");
    if (!asked.activities.empty())
        message = CADRE_TEXT("{activities} ask for something that people are not told before they commit: "
                             "{demand}.");
    if (asked.activities.size() == 1)
        message = CADRE_TEXT("{activities} asks for something that people are not told before they commit: "
                             "{demand}.");
    message.withPhrase("demand", labelOf(demand));
    if (asked.activities.size() == 1) message.withTexts("activities", {calledFirst(*asked.activities.front())});
    else message.withTexts("activities", called(asked.activities));
    const RecordRef subject{RecordType::disclosure, std::string(wordOf(demand))};
    Finding& finding = check.report({subject}, "", std::move(message));
    finding.place = asked.late ? Place{refTo(*asked.late), "stage"} : listOf(RecordType::disclosure);
    if (!check.wantsFixes(finding)) return;
    if (asked.late) {
        Disclosure earlier = *asked.late;
        earlier.stage = DisclosureStage::beforeApplication;
        offer(finding, CADRE_TEXT("Tell people before they apply"), changing(check.program, std::move(earlier)));
    } else {
        offerPlace(finding, CADRE_TEXT("Write what people are told about it"), finding.place);
    }
}

void checkTrd001(Check& check)
{
    for (const auto& [demand, asked] : demandsOf(check.index))
        if (!asked.inTime) reportDemand(check, demand, asked);
}

} // namespace

Rule trd001()
{
    return {
        .id = "TRD-001",
        .name = CADRE_TEXT("Demand not disclosed before people commit"),
        .lesson = 7,
        .severity = Severity::warning,
        .why = CADRE_TEXT("Those who learn of a move or night shifts afterwards feel tricked, and leave or stay "
                          "bitter."),
        .check = checkTrd001,
    };
}

} // namespace cadre
