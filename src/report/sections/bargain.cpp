// SPDX-License-Identifier: Apache-2.0
#include "report/bargain.hpp"

#include "model/fields.hpp"
#include "report/sections/writer.hpp"

namespace cadre {

void writeBargain(Writer& writer)
{
    writer.section(CADRE_TEXT("The bargain"),
                   CADRE_TEXT("What the program asks of people, and what it gives them. Read this before you apply."), true);
    Bargain bargain = bargainOf(writer.index, writer.translate);
    Card asks{.title = writer.say(CADRE_TEXT("What it asks")),
              .whenEmpty = writer.say(CADRE_TEXT("The program does not say yet what it asks of people."))};
    for (BargainAsk& ask : bargain.asks) asks.items.push_back(std::move(ask.text));
    Card gives{.title = writer.say(CADRE_TEXT("What it gives")),
               .items = std::move(bargain.gives),
               .whenEmpty = writer.say(CADRE_TEXT("The program does not say yet what it gives to people."))};
    writer.add(Cards{{std::move(asks), std::move(gives)}});
    if (isBlankText(writer.brief.exitRoute))
        writer.paragraph(CADRE_TEXT("Way out:"), writer.say(CADRE_TEXT("The program does not say yet how people may leave, or what happens to those who are not ready.")));
    else writer.paragraph(CADRE_TEXT("Way out:"), writer.brief.exitRoute);
}

} // namespace cadre
