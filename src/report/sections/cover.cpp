// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"

namespace cadre {

namespace {

std::string subtitle(const Writer& writer)
{
    std::vector<std::string> roles;
    for (const Role* role : writer.index.roles) roles.push_back(writer.nameOfRecord(role->name));
    if (roles.empty()) return writer.say(CADRE_TEXT("A leadership program that has no target role yet"));

    const bool entry = find(writer.program.levels, writer.brief.entryLevel) != nullptr;
    const bool length = writer.brief.lengthMonths.has_value();
    Text text = length && entry ? CADRE_TEXT("A {n}-month program from {entry} to {roles}")
                : length        ? CADRE_TEXT("A {n}-month program that prepares people for {roles}")
                : entry         ? CADRE_TEXT("A program from {entry} to {roles}")
                                : CADRE_TEXT("A program that prepares people for {roles}");
    text.with("n", writer.brief.lengthMonths.value_or(0)).withList("roles", std::move(roles));
    if (entry) text.with("entry", writer.name(writer.program.levels, writer.brief.entryLevel));
    return writer.say(text);
}

std::string openings(const Writer& writer, const Role& role)
{
    const std::string name = writer.nameOfRecord(role.name);
    if (!role.expectedOpenings) return name;
    Text text = role.openingsHorizonMonths
                    ? Text::plural(CADRE_TEXT("{role} · 1 opening within {months} months"),
                                   CADRE_TEXT("{role} · {n} openings within {months} months"), *role.expectedOpenings)
                    : Text::plural(CADRE_TEXT("{role} · 1 opening"), CADRE_TEXT("{role} · {n} openings"),
                                   *role.expectedOpenings);
    return writer.say(text.with("role", name).with("months", role.openingsHorizonMonths.value_or(0)));
}

std::string destination(const Writer& writer)
{
    std::string lines;
    for (const Role* role : writer.index.roles) {
        if (!lines.empty()) lines += '\n';
        lines += openings(writer, *role);
    }
    return lines.empty() ? writer.say(CADRE_TEXT("No target role yet")) : lines;
}

std::string cohort(const Writer& writer)
{
    if (!writer.brief.cohortSize) return writer.say(CADRE_TEXT("The number of places is not set yet"));
    std::vector<std::string> methods;
    for (const SelectionMethod method : only(writer.program.selection).methods)
        methods.push_back(writer.translate(labelOf(method)));
    Text text = methods.empty() ? Text::plural(CADRE_TEXT("1 place"), CADRE_TEXT("{n} places"), *writer.brief.cohortSize)
                                : Text::plural(CADRE_TEXT("1 place · {methods}"), CADRE_TEXT("{n} places · {methods}"),
                                               *writer.brief.cohortSize);
    return writer.say(text.withList("methods", std::move(methods)));
}

std::string runs(const Writer& writer)
{
    const auto& length = writer.brief.lengthMonths;
    if (!length) return writer.say(CADRE_TEXT("The length is not set yet"));
    if (writer.calendar.hasDates()) return writer.when(1, length);
    return writer.say(Text::plural(CADRE_TEXT("1 month from its start"), CADRE_TEXT("{n} months from its start"), *length));
}

std::string designReview(const Writer& writer)
{
    const Review& review = writer.review;
    if (review.ruleSet.empty()) return writer.say(CADRE_TEXT("Not reviewed yet"));
    const auto counted = [&](const char* none, const char* one, const char* many, std::size_t count) {
        if (count == 0) return writer.say(none);
        return writer.say(Text::plural(one, many, static_cast<std::int64_t>(count)));
    };
    const std::string errors = counted(CADRE_TEXT("No errors"), CADRE_TEXT("1 open error"),
                                       CADRE_TEXT("{n} open errors"), review.count(Severity::error));
    const std::string warnings = counted(CADRE_TEXT("no open warnings"), CADRE_TEXT("1 open warning"),
                                         CADRE_TEXT("{n} open warnings"), review.count(Severity::warning));
    const std::string accepted = counted(CADRE_TEXT("nothing accepted"), CADRE_TEXT("1 gap accepted with a reason"),
                                         CADRE_TEXT("{n} gaps accepted with a reason"), review.accepted.size());
    return writer.say(Text(CADRE_TEXT("{errors} · {warnings} · {accepted}"))
                          .with("errors", errors).with("warnings", warnings).with("accepted", accepted));
}

} // namespace

void writeCover(Writer& writer)
{
    CoverPage& cover = writer.report.cover;
    cover.kind = writer.translate(CADRE_TEXT("PROGRAM SPECIFICATION"));
    cover.title = writer.report.title;
    cover.subtitle = subtitle(writer);
    const auto fact = [&](const char* term, std::string text) {
        cover.facts.push_back({writer.translate(term), std::move(text)});
    };
    fact(CADRE_TEXT("For"), destination(writer));
    if (!isBlankText(writer.brief.organisation)) fact(CADRE_TEXT("At"), writer.brief.organisation);
    fact(CADRE_TEXT("Cohort"), cohort(writer));
    fact(CADRE_TEXT("Runs"), runs(writer));
    fact(CADRE_TEXT("Sponsor"), writer.brief.sponsor.empty() ? writer.say(CADRE_TEXT("Nobody yet"))
                                                             : writer.name(writer.program.people, writer.brief.sponsor));
    fact(CADRE_TEXT("Design review"), designReview(writer));
    cover.staircase = staircaseOf(writer.program);
}

} // namespace cadre
