// SPDX-License-Identifier: Apache-2.0
#include "report/succession.hpp"

#include "model/fields.hpp"
#include "report/sections/writer.hpp"
#include "report/words.hpp"

namespace cadre {

namespace {

std::string perOpening(const Writer& writer, const Bench& bench)
{
    if (!bench.perOpening) return writer.say(CADRE_TEXT("not known"));
    return writer.say(Text(CADRE_TEXT("{n} : 1")).with("n", oneDecimal(*bench.perOpening)));
}

std::string openingsExpected(const Writer& writer, const Role& role)
{
    if (!role.expectedOpenings) return writer.say(CADRE_TEXT("not known"));
    if (!role.openingsHorizonMonths) return std::to_string(*role.expectedOpenings);
    return writer.say(Text(CADRE_TEXT("{openings} within {months} months"))
                          .with("openings", *role.expectedOpenings).with("months", *role.openingsHorizonMonths));
}

} // namespace

void writeSuccession(Writer& writer)
{
    writer.section(CADRE_TEXT("Succession"), CADRE_TEXT("How many posts will open, and how many people will be ready for them."));
    if (writer.index.roles.empty()) {
        writer.paragraph(CADRE_TEXT("There is no target role yet, so openings can't be compared with places."));
        return;
    }
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Role")), 3}, {writer.say(CADRE_TEXT("Openings expected")), 3},
                     {writer.say(CADRE_TEXT("Places for it")), 2.4}, {writer.say(CADRE_TEXT("People per opening")), 2.6},
                     {writer.say(CADRE_TEXT("Results go to")), 4}};
    const Succession succession = successionOf(writer.index);
    for (std::size_t i = 0; i < succession.benches.size(); ++i) {
        const Role* role = writer.index.roles[i];
        const Bench& bench = succession.benches[i];
        table.rows.push_back({writer.nameOfRecord(role->name), openingsExpected(writer, *role),
                              bench.places ? std::to_string(*bench.places) : writer.say(CADRE_TEXT("not known")),
                              perOpening(writer, bench),
                              isBlankText(role->successionPlan) ? writer.say(CADRE_TEXT("no plan named yet"))
                                                                : role->successionPlan});
    }
    writer.add(std::move(table));
    if (succession.undivided)
        writer.paragraph(Text(CADRE_TEXT("The {n} places of the cohort are not divided between the roles yet."))
                             .with("n", *writer.brief.cohortSize));
    for (const Role* role : writer.index.roles)
        if (!role->talentReviewMonths.empty())
            writer.paragraph(Text(CADRE_TEXT("The talent review for {role} is in {when}."))
                                 .with("role", writer.nameOfRecord(role->name))
                                 .with("when", writer.when(role->talentReviewMonths)));
}

} // namespace cadre
