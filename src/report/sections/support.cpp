// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "report/words.hpp"

#include <set>

namespace cadre {

namespace {

std::string howOften(const Writer& writer, const Support& support)
{
    if (!support.months.empty()) return writer.when(support.months);
    const Text frequency = frequencyOf(support);
    return writer.say(frequency.empty() ? Text(CADRE_TEXT("not said")) : frequency);
}

std::string who(const Writer& writer, const Support& support)
{
    if (!support.providers.empty()) return writer.names(writer.program.people, support.providers);
    if (support.kind == SupportKind::peerGroup && support.groupSize)
        return writer.say(Text::plural(CADRE_TEXT("Groups of one participant"), CADRE_TEXT("Groups of {n} participants"),
                                       *support.groupSize));
    if (support.kind == SupportKind::peerGroup) return writer.say(CADRE_TEXT("The participants themselves"));
    return writer.say(CADRE_TEXT("to be named"));
}

void writeSupports(Writer& writer)
{
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Support")), 3.4}, {writer.say(CADRE_TEXT("Who")), 4.4},
                     {writer.say(CADRE_TEXT("When")), 2.4}, {writer.say(CADRE_TEXT("How often")), 2.4},
                     {writer.say(CADRE_TEXT("Built in")), 1.5}};
    for (const Support* support : writer.index.supports)
        table.rows.push_back({writer.nameOfRecord(support->name), who(writer, *support),
                              writer.when(support->startMonth, support->durationMonths), howOften(writer, *support),
                              writer.yesNo(support->mandatory)});
    writer.add(std::move(table));
}

std::string preparation(const Writer& writer, const Person& person)
{
    switch (person.mentorPrepared.value_or(YesNoUnknown::unknown)) {
    case YesNoUnknown::yes: return writer.say(CADRE_TEXT("yes"));
    case YesNoUnknown::no: return writer.say(CADRE_TEXT("no"));
    case YesNoUnknown::unknown: break;
    }
    return writer.say(CADRE_TEXT("not known"));
}

void writeMentors(Writer& writer)
{
    std::set<Id<Person>> mentors;
    bool outside = false;
    for (const Support* support : writer.index.supports) {
        if (support->kind != SupportKind::mentor) continue;
        mentors.insert(support->providers.begin(), support->providers.end());
        outside = outside || support->outsideLineRule == true;
    }
    writer.part(writer.say(CADRE_TEXT("Mentors")));
    if (mentors.empty()) {
        writer.paragraph(CADRE_TEXT("No mentor is named yet."));
        return;
    }
    if (outside)
        writer.paragraph(CADRE_TEXT("A mentor is matched to a participant from outside that person's reporting line."));
    ReportTable table;
    table.columns = {{writer.say(CADRE_TEXT("Mentor")), 4}, {writer.say(CADRE_TEXT("Level")), 3},
                     {writer.say(CADRE_TEXT("Reports to")), 4}, {writer.say(CADRE_TEXT("Prepared")), 2}};
    for (const Person* person : writer.index.people) {
        if (!mentors.contains(person->id)) continue;
        table.rows.push_back({writer.nameOfRecord(person->title),
                              person->level.empty() ? std::string() : writer.name(writer.program.levels, person->level),
                              person->reportsTo.empty() ? std::string() : writer.name(writer.program.people, person->reportsTo),
                              preparation(writer, *person)});
    }
    if (!table.rows.empty()) writer.add(std::move(table));
}

} // namespace

void writeSupport(Writer& writer)
{
    writer.section(CADRE_TEXT("Mentors and support"), CADRE_TEXT("Nobody should meet a harder step without somebody to turn to."));
    if (writer.index.supports.empty()) {
        writer.paragraph(CADRE_TEXT("The program names no support yet: no mentor, no coach, no check-in, no peer group."));
        return;
    }
    writeSupports(writer);
    writeMentors(writer);
}

} // namespace cadre
