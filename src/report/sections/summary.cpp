// SPDX-License-Identifier: Apache-2.0
#include "report/sections/writer.hpp"

#include "model/fields.hpp"
#include "report/words.hpp"

namespace cadre {

namespace {

void forWhom(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("For whom")));
    const Brief& brief = writer.brief;
    std::vector<std::string> roles;
    for (const Role* role : writer.index.roles) roles.push_back(writer.nameOfRecord(role->name));
    if (roles.empty() || !brief.cohortSize) {
        writer.paragraph(CADRE_TEXT("The target role or the number of places is not set yet, so the program can't say "
                                    "for whom it is."));
        return;
    }
    Text text = find(writer.program.levels, brief.entryLevel)
                    ? Text::plural(CADRE_TEXT("One person an intake, who starts as {entry} and prepares for {roles}."),
                                   CADRE_TEXT("{n} people an intake, who start as {entry} and prepare for {roles}."),
                                   *brief.cohortSize)
                    : Text::plural(CADRE_TEXT("One person an intake, who prepares for {roles}."),
                                   CADRE_TEXT("{n} people an intake, who prepare for {roles}."), *brief.cohortSize);
    writer.paragraph(text.withList("roles", std::move(roles))
                         .with("entry", writer.name(writer.program.levels, brief.entryLevel)));
}

void whatHappens(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("What happens")));
    if (writer.index.realWork.empty()) {
        writer.paragraph(CADRE_TEXT("The program has no real work yet: nothing in which people recommend or decide."));
        return;
    }
    writer.add(Paragraph{{}, writer.say(Text::plural(
        CADRE_TEXT("People grow through one piece of real work, for which they answer."),
        CADRE_TEXT("People grow through {n} pieces of real work, for which they answer, one after the other:"),
        static_cast<std::int64_t>(writer.index.realWork.size())))});
    Bullets list;
    for (const Activity* activity : writer.index.realWork)
        list.items.push_back(writer.say(Text(CADRE_TEXT("{activity}, {when}"))
                                            .with("activity", writer.nameOfRecord(activity->name))
                                            .with("when", writer.when(activity->startMonth, activity->durationMonths))));
    writer.add(std::move(list));
    std::vector<std::string> supports;
    for (const Support* support : writer.index.supports) supports.push_back(writer.nameOfRecord(support->name));
    if (supports.empty()) writer.paragraph(CADRE_TEXT("Nobody is named yet who supports them on the way."));
    else writer.paragraph(CADRE_TEXT("On the way they have:"), writer.enumerated(std::move(supports)));
}

std::string goalLine(const Writer& writer, const Goal& goal)
{
    Text text = !goal.target.empty() && goal.dueMonth ? CADRE_TEXT("{goal} (target: {target}, {when})")
                : !goal.target.empty()                ? CADRE_TEXT("{goal} (target: {target})")
                                                      : CADRE_TEXT("{goal}");
    text.with("goal", writer.nameOfRecord(goal.text)).with("target", goal.target);
    if (goal.dueMonth) text.with("when", writer.say(writer.calendar.month(*goal.dueMonth)));
    return writer.say(text);
}

void howWeWillKnow(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("How we will know")));
    Bullets list;
    for (const Goal* goal : inOrder(writer.program.goals)) list.items.push_back(goalLine(writer, *goal));
    if (list.items.empty()) writer.paragraph(CADRE_TEXT("The program sets no goal yet that could be checked."));
    else writer.add(std::move(list));
    std::vector<std::string> measures;
    for (const Measure* measure : writer.index.measures) measures.push_back(writer.nameOfRecord(measure->name));
    if (measures.empty()) writer.paragraph(CADRE_TEXT("It measures nothing yet."));
    else writer.paragraph(CADRE_TEXT("Measured by:"), writer.enumerated(std::move(measures)));
}

/// The working time of one participant in some activities, in person-months.
template <class Wanted>
double effort(const Writer& writer, Wanted wanted)
{
    double months = 0;
    for (const Activity* activity : writer.index.activities)
        if (wanted(*activity) && activity->durationMonths && activity->workloadPercent)
            months += static_cast<double>(*activity->durationMonths) * *activity->workloadPercent / 100;
    return months;
}

void addEffort(const Writer& writer, ReportTable& table, const char* what, double personMonths)
{
    if (!(personMonths > 0)) return;
    const Text amount = Text(CADRE_TEXT("{n} person-months")).with("n", plainNumber(personMonths));
    table.rows.push_back({writer.translate(what), writer.say(CADRE_TEXT("Each participant")), writer.say(amount)});
}

/// The summary has one page: of many people a few are named, and all of them with the supports.
std::string fewNames(const Writer& writer, const std::vector<Id<Person>>& people)
{
    constexpr std::size_t most = 4;
    if (people.size() <= most) return writer.names(writer.program.people, people);
    return writer.say(Text(CADRE_TEXT("{first}, {second} and {n} more"))
                          .with("first", writer.name(writer.program.people, people[0]))
                          .with("second", writer.name(writer.program.people, people[1]))
                          .with("n", std::ssize(people) - 2));
}

void addSupportTime(const Writer& writer, ReportTable& table, const Support& support)
{
    const auto months = monthSpan(support.startMonth, support.durationMonths);
    std::string amount;
    if (!support.months.empty())
        amount = writer.say(Text::plural(CADRE_TEXT("1 session"), CADRE_TEXT("{n} sessions"),
                                         static_cast<std::int64_t>(support.months.size())));
    else if (const Text frequency = frequencyOf(support); !frequency.empty() && months)
        amount = writer.say(Text(CADRE_TEXT("{frequency}, {when}")).with("frequency", writer.say(frequency))
                                .with("when", writer.say(writer.calendar.span(*months))));
    else amount = writer.say(CADRE_TEXT("not said how often"));
    const std::string who = support.providers.empty() ? writer.say(CADRE_TEXT("Participants, or people to be named"))
                                                      : fewNames(writer, support.providers);
    table.rows.push_back({writer.nameOfRecord(support.name), who, std::move(amount)});
}

void whatItCosts(Writer& writer)
{
    writer.part(writer.say(CADRE_TEXT("What it costs in people's time")));
    ReportTable table;
    table.columns = {{writer.translate(CADRE_TEXT("What")), 4}, {writer.translate(CADRE_TEXT("Who gives it")), 5},
                     {writer.translate(CADRE_TEXT("How much")), 4}};
    addEffort(writer, table, CADRE_TEXT("Real work"), effort(writer, isRealWork));
    addEffort(writer, table, CADRE_TEXT("Learning and other activities"),
              effort(writer, [](const Activity& a) { return !isRealWork(a) && a.kind != ActivityKind::pause; }));
    for (const Support* support : writer.index.supports) addSupportTime(writer, table, *support);
    if (table.rows.empty()) {
        writer.paragraph(CADRE_TEXT("No activity says how much working time it takes, and no support how often it meets."));
        return;
    }
    writer.add(std::move(table));
    if (writer.brief.dayJobPercent)
        writer.paragraph(Text(CADRE_TEXT("{n} % of the former job stays with the participants during the program."))
                             .with("n", plainNumber(*writer.brief.dayJobPercent)));
}

} // namespace

void writeSummary(Writer& writer)
{
    writer.section(CADRE_TEXT("Summary"), CADRE_TEXT("The program on one page."), true);
    writer.part(writer.say(CADRE_TEXT("Why")));
    if (isBlankText(writer.brief.businessNeed))
        writer.paragraph(CADRE_TEXT("The program does not say yet why the business needs it."));
    else writer.add(Paragraph{{}, writer.brief.businessNeed});
    forWhom(writer);
    whatHappens(writer);
    howWeWillKnow(writer);
    whatItCosts(writer);
}

} // namespace cadre
