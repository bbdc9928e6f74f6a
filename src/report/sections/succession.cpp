// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// The places that lead to a role: all of them where it is the only one, else its named participants.
std::optional<std::int64_t> placesFor(const Writer& writer, const Role& role)
{
    if (writer.index.roles.size() == 1) return writer.brief.cohortSize;
    const auto& participants = writer.program.participants;
    const auto count = std::count_if(participants.begin(), participants.end(),
                                     [&](const auto& entry) { return entry.second.role == role.id; });
    return count > 0 ? std::optional<std::int64_t>(count) : std::nullopt;
}

std::string bench(const Writer& writer, std::optional<std::int64_t> places, std::optional<std::int64_t> openings)
{
    if (!places || !openings || *openings < 1 || *places < 0) return writer.say(CADRE_TEXT("not known"));
    return writer.say(Text(CADRE_TEXT("{n} : 1"))
                          .with("n", oneDecimal(static_cast<double>(*places) / static_cast<double>(*openings))));
}

std::string openings(const Writer& writer, const Role& role)
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
    bool undivided = false;
    for (const Role* role : writer.index.roles) {
        const auto places = placesFor(writer, *role);
        undivided = undivided || (!places && writer.brief.cohortSize);
        table.rows.push_back({writer.nameOfRecord(role->name), openings(writer, *role),
                              places ? std::to_string(*places) : writer.say(CADRE_TEXT("not known")),
                              bench(writer, places, role->expectedOpenings),
                              isBlankText(role->successionPlan) ? writer.say(CADRE_TEXT("no plan named yet"))
                                                                : role->successionPlan});
    }
    writer.add(std::move(table));
    if (undivided)
        writer.paragraph(Text(CADRE_TEXT("The {n} places of the cohort are not divided between the roles yet."))
                             .with("n", *writer.brief.cohortSize));
    for (const Role* role : writer.index.roles)
        if (!role->talentReviewMonths.empty())
            writer.paragraph(Text(CADRE_TEXT("The talent review for {role} is in {when}."))
                                 .with("role", writer.nameOfRecord(role->name))
                                 .with("when", writer.when(role->talentReviewMonths)));
}

} // namespace cadre
