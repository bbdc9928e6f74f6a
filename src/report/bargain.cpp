// SPDX-License-Identifier: Apache-2.0
#include "report/bargain.hpp"

#include "model/fields.hpp"
#include "report/calendar.hpp"
#include "report/words.hpp"

#include <map>
#include <set>

namespace cadre {

namespace {

std::string told(const Disclosure& disclosure, const Translate& translate)
{
    if (isBlankText(disclosure.text))
        return disclosure.demand ? translate(labelOf(*disclosure.demand))
                                 : fill(CADRE_TEXT("A disclosure without a text"), translate);
    if (!disclosure.stage || disclosure.stage == DisclosureStage::beforeApplication) return disclosure.text;
    return fill(Text(CADRE_TEXT("{text} (told: {stage})")).with("text", disclosure.text)
                    .withPhrase("stage", labelOf(*disclosure.stage)),
                translate);
}

/// Demands of activities that no disclosure tells people about.
void addUntold(const Index& index, const Translate& translate, std::vector<BargainAsk>& asks)
{
    std::set<Demand> tellsOf;
    for (const auto& [id, disclosure] : index.program.disclosures)
        if (disclosure.demand) tellsOf.insert(*disclosure.demand);
    std::map<Demand, std::vector<std::string>> untold;
    for (const Activity* activity : index.activities)
        for (const Demand demand : activity->demands)
            if (!tellsOf.contains(demand)) untold[demand].push_back(nameOrNone(activity->name, translate));
    for (auto& [demand, activities] : untold)
        asks.push_back({fill(Text(CADRE_TEXT("{demand}, in {activities}; people are not told yet"))
                                 .withPhrase("demand", labelOf(demand))
                                 .withList("activities", std::move(activities)),
                             translate),
                        demand});
}

std::vector<std::string> givesOf(const Index& index, const Translate& translate)
{
    std::vector<std::string> gives;
    const Brief& brief = only(index.program.brief);
    if (!index.realWork.empty())
        gives.push_back(fill(Text::plural(CADRE_TEXT("One piece of real work with a result of your own"),
                                          CADRE_TEXT("{n} pieces of real work with results of your own"),
                                          static_cast<std::int64_t>(index.realWork.size())),
                             translate));
    for (const Support* support : index.supports) gives.push_back(nameWithFrequency(*support, translate));
    if (brief.individualPlanByMonth)
        gives.push_back(fill(Text(CADRE_TEXT("A personal development plan by {when}"))
                                 .with("when", fill(Calendar(brief.startDate).month(*brief.individualPlanByMonth), translate)),
                             translate));
    std::vector<std::string> shared;
    for (const Measure* measure : index.measures)
        if (measure->sharedWithParticipant == true) shared.push_back(nameOrNone(measure->name, translate));
    if (!shared.empty())
        gives.push_back(fill(Text(CADRE_TEXT("Results shared with you: {measures}")).withList("measures", std::move(shared)), translate));
    return gives;
}

} // namespace

Bargain bargainOf(const Index& index, const Translate& translate)
{
    const Translate say = translateOrEnglish(translate);
    Bargain bargain;
    for (const Disclosure* disclosure : inOrder(index.program.disclosures)) bargain.asks.push_back({told(*disclosure, say), std::nullopt});
    addUntold(index, say, bargain.asks);
    bargain.gives = givesOf(index, say);
    return bargain;
}

} // namespace cadre
