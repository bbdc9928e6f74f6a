// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/openings.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace cadre {

namespace {

Text tooManyPlaces(std::int64_t places, std::int64_t openings)
{
    Text message = CADRE_TEXT("The program has {places}, but expects {openings}. Most people would be ready for a job "
                              "that is not there.");
    message.withTexts("places", {Text::plural(CADRE_TEXT("one place"), CADRE_TEXT("{n} places"), places)});
    message.withTexts("openings", {Text::plural(CADRE_TEXT("one opening"), CADRE_TEXT("{n} openings"), openings)});
    return message;
}

/// The roles that do not say how many openings they expect.
std::vector<const Role*> silentRoles(const Index& index)
{
    std::vector<const Role*> list;
    std::ranges::copy_if(index.roles, std::back_inserter(list), [](const Role* r) { return !r->expectedOpenings; });
    return list;
}

Text openingsMissing(const std::vector<const Role*>& silent)
{
    Text message = Text::plural(CADRE_TEXT("Nobody has said how many openings to expect for {role}. People may get "
                                           "ready for a job that is not there."),
                                CADRE_TEXT("Nobody has said how many openings to expect for {n} target roles. People "
                                           "may get ready for jobs that are not there."),
                                std::ssize(silent));
    return message.withTexts("role", {called(*silent.front())});
}

void offerFewerPlaces(Check& check, Finding& finding, double most)
{
    const auto places = static_cast<std::int64_t>(std::floor(std::min(most, 1e12)));
    if (places < 1) return;
    Brief smaller = only(check.program.brief);
    smaller.cohortSize = places;
    Text label = Text::plural(CADRE_TEXT("Reduce the program to one place"),
                              CADRE_TEXT("Reduce the program to {n} places"), places);
    offerDecision(finding, std::move(label), changing(check.program, std::move(smaller)));
}

/// A program without roles has nothing to compare; ROL-001 reports it. The catalogue adds up the openings of all
/// roles, so that the number is missing where one role does not say. Without a number of places only the openings can
/// be missed.
void checkSuc003(Check& check)
{
    if (check.index.roles.empty()) return;
    const auto openings = expectedOpenings(check.program);
    const Brief& brief = only(check.program.brief);
    const double most = check.parameter("maxPlacesPerOpening") * static_cast<double>(openings.value_or(0));
    const std::int64_t places = bounded(brief.cohortSize.value_or(0));
    if (openings && (!brief.cohortSize || static_cast<double>(places) <= most)) return;
    const auto silent = silentRoles(check.index);
    const Role& role = silent.empty() ? *check.index.roles.front() : *silent.front();
    const Place openingsField{refTo(role), "expectedOpenings"};
    Finding& finding = openings ? check.reportProgram({refTo(brief), "cohortSize"}, tooManyPlaces(places, *openings))
                                : check.reportProgram(openingsField, openingsMissing(silent));
    if (!check.wantsFixes(finding)) return;
    if (openings) offerFewerPlaces(check, finding, most);
    offerPlace(finding, CADRE_TEXT("Enter the expected openings"), openingsField);
    if (openings) offerPlace(finding, CADRE_TEXT("Add a second target role"), listOf(RecordType::role));
}

} // namespace

Rule suc003()
{
    return {
        .id = "SUC-003",
        .name = CADRE_TEXT("Many more places than openings"),
        .lesson = 1,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Compares the places of the program with the openings that all target roles expect. Reports "
                           "more than {maxPlacesPerOpening} places for an opening, and a role that does not say how "
                           "many openings it expects."),
        .why = CADRE_TEXT("Ready people without a role are the first to leave."),
        .repair = CADRE_TEXT("Enter the expected openings, reduce the places, or add a second target role. Tell people "
                             "the outlook openly before they apply."),
        .fails = CADRE_TEXT("Thirty places and five openings."),
        .passes = CADRE_TEXT("Twelve places and nine openings."),
        .parameters = {{"maxPlacesPerOpening", 2, CADRE_TEXT("places for an opening"),
                        CADRE_TEXT("judgement between two needs: a bench has more than one candidate for a post, and a "
                                   "promise needs a post"),
                        0, 100}},
        .check = checkSuc003,
    };
}

} // namespace cadre
