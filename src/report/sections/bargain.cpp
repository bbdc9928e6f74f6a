// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cadre {

namespace {

std::string disclosed(const Writer& writer, const Disclosure& disclosure)
{
    const std::string label = writer.label(disclosure.demand);
    if (isBlankText(disclosure.text))
        return label.empty() ? writer.say(CADRE_TEXT("A disclosure without a text")) : label;
    if (!disclosure.stage || disclosure.stage == DisclosureStage::beforeApplication) return disclosure.text;
    return writer.say(Text(CADRE_TEXT("{text} (told: {stage})")).with("text", disclosure.text)
                          .withPhrase("stage", labelOf(*disclosure.stage)));
}

/// Demands of activities that no disclosure tells people about.
void addUntold(const Writer& writer, Card& card)
{
    std::set<Demand> told;
    for (const auto& [id, disclosure] : writer.program.disclosures)
        if (disclosure.demand) told.insert(*disclosure.demand);
    std::map<Demand, std::vector<std::string>> untold;
    for (const Activity* activity : writer.index.activities)
        for (const Demand demand : activity->demands)
            if (!told.contains(demand)) untold[demand].push_back(writer.nameOfRecord(activity->name));
    for (auto& [demand, activities] : untold)
        card.items.push_back(writer.say(Text(CADRE_TEXT("{demand}, in {activities}; people are not told yet"))
                                            .withPhrase("demand", labelOf(demand))
                                            .withList("activities", std::move(activities))));
}

Card asks(const Writer& writer)
{
    Card card{.title = writer.say(CADRE_TEXT("What it asks")),
              .whenEmpty = writer.say(CADRE_TEXT("The program does not say yet what it asks of people."))};
    for (const Disclosure* disclosure : inOrder(writer.program.disclosures))
        card.items.push_back(disclosed(writer, *disclosure));
    addUntold(writer, card);
    return card;
}

Card gives(const Writer& writer)
{
    Card card{.title = writer.say(CADRE_TEXT("What it gives")),
              .whenEmpty = writer.say(CADRE_TEXT("The program does not say yet what it gives to people."))};
    if (!writer.index.realWork.empty())
        card.items.push_back(writer.say(Text::plural(CADRE_TEXT("One piece of real work with a result of your own"),
                                                     CADRE_TEXT("{n} pieces of real work with results of your own"),
                                                     static_cast<std::int64_t>(writer.index.realWork.size()))));
    for (const Support* support : writer.index.supports)
        card.items.push_back(nameWithFrequency(*support, writer.translate));
    if (writer.brief.individualPlanByMonth)
        card.items.push_back(writer.say(Text(CADRE_TEXT("A personal development plan by {when}"))
                                            .with("when", writer.say(writer.calendar.month(*writer.brief.individualPlanByMonth)))));
    std::vector<std::string> shared;
    for (const Measure* measure : writer.index.measures)
        if (measure->sharedWithParticipant == true) shared.push_back(writer.nameOfRecord(measure->name));
    if (!shared.empty())
        card.items.push_back(writer.say(Text(CADRE_TEXT("Results shared with you: {measures}")).withList("measures", std::move(shared))));
    return card;
}

} // namespace

void writeBargain(Writer& writer)
{
    writer.section(CADRE_TEXT("The bargain"),
                   CADRE_TEXT("What the program asks of people, and what it gives them. Read this before you apply."), true);
    writer.add(Cards{{asks(writer), gives(writer)}});
    if (isBlankText(writer.brief.exitRoute))
        writer.paragraph(CADRE_TEXT("Way out:"), writer.say(CADRE_TEXT("The program does not say yet how people may leave, or what happens to those who are not ready.")));
    else writer.paragraph(CADRE_TEXT("Way out:"), writer.brief.exitRoute);
}

} // namespace cadre
