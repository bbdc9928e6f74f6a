// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"
#include "model/words.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cadre {

namespace {

enum class Rater { self, manager, others };

/// The manager is known by name to the participant anyway.
Rater raterOf(const RaterGroup& group)
{
    const std::string name = normalised(group.group);
    if (name == "self") return Rater::self;
    return name == "manager" || name == "managers" ? Rater::manager : Rater::others;
}

/// A group without a number asks nobody.
std::int64_t ratersIn(const RaterGroup& group)
{
    return bounded(group.minimum.value_or(0));
}

/// How a 360 keeps its raters apart. Each entry is a group, also where two have the same name.
struct Raters {
    std::vector<const RaterGroup*> tooSmall;
    std::int64_t groups = 0;
    std::int64_t people = 0;
};

struct LeastRaters {
    double inGroup;
    double inAll;
};

bool isTooSmall(const RaterGroup& group, Rater rater, const LeastRaters& least)
{
    return rater == Rater::others && static_cast<double>(ratersIn(group)) < least.inGroup;
}

Raters ratersOf(const Measure& measure, const LeastRaters& least)
{
    Raters raters;
    for (const RaterGroup& group : measure.raterGroups) {
        const Rater rater = raterOf(group);
        if (rater == Rater::self) continue;
        ++raters.groups;
        raters.people += ratersIn(group);
        if (isTooSmall(group, rater, least)) raters.tooSmall.push_back(&group);
    }
    return raters;
}

bool areTooFew(const Raters& raters, const LeastRaters& least)
{
    return !raters.tooSmall.empty() || static_cast<double>(raters.people) < least.inAll || raters.groups < 2;
}

Text calledWithNumber(const RaterGroup& group)
{
    Text text = isBlankText(group.group) ? CADRE_TEXT("a group without a name ({n})") : CADRE_TEXT("“{group}” ({n})");
    return text.with("group", group.group).with("n", ratersIn(group));
}

Text tooFewRaters(const Measure& measure, const Raters& raters, const LeastRaters& least)
{
    Text message;
    if (raters.groups == 0) {
        message = CADRE_TEXT("{measure} does not say who gives the feedback. Ask at least two groups of people.");
    } else if (!raters.tooSmall.empty()) {
        message = CADRE_TEXT("{measure} asks too few people in a group: {groups}. With fewer than {least}, people can "
                             "guess who said what and will be careful.");
        std::vector<Text> groups;
        for (const RaterGroup* group : raters.tooSmall) groups.push_back(calledWithNumber(*group));
        message.withTexts("groups", std::move(groups)).with("least", plainNumber(least.inGroup));
    } else if (raters.groups < 2) {
        message = CADRE_TEXT("{measure} asks one group only. Without a second one people can guess who said what and "
                             "will be careful.");
    } else {
        message = Text::plural(CADRE_TEXT("{measure} asks only one person in all. With so few, people can guess who "
                                          "said what and will be careful."),
                               CADRE_TEXT("{measure} asks only {n} people in all. With so few, people can guess who "
                                          "said what and will be careful."),
                               raters.people);
    }
    return message.withTexts("measure", {calledFirst(measure)});
}

std::int64_t atLeast(double number)
{
    return static_cast<std::int64_t>(std::ceil(number));
}

Measure withLargerGroups(Measure measure, const LeastRaters& least)
{
    for (RaterGroup& group : measure.raterGroups)
        if (isTooSmall(group, raterOf(group), least)) group.minimum = atLeast(least.inGroup);
    return measure;
}

Measure withOneMoreGroup(Measure measure, const char* name, const LeastRaters& least)
{
    const std::int64_t missing = atLeast(least.inAll) - ratersOf(measure, least).people;
    measure.raterGroups.push_back({name, std::max(atLeast(least.inGroup), missing), {}});
    return measure;
}

/// The groups that are too small become one, where they are called and asked together.
Measure withMergedGroups(Measure measure, const LeastRaters& least)
{
    std::vector<std::string> names;
    std::int64_t people = 0;
    std::vector<RaterGroup> groups;
    for (const RaterGroup& group : measure.raterGroups) {
        if (isTooSmall(group, raterOf(group), least)) {
            people += ratersIn(group);
            if (!isBlankText(group.group)) names.push_back(group.group);
        } else {
            groups.push_back(group);
        }
    }
    groups.push_back({fill(Text("{groups}").withList("groups", std::move(names))), people, {}});
    measure.raterGroups = std::move(groups);
    return measure;
}

void offerMoreRaters(Check& check, Finding& finding, const Measure& measure, const LeastRaters& least)
{
    const auto isEnough = [&](const Measure& changed) { return !areTooFew(ratersOf(changed, least), least); };
    Measure larger = withLargerGroups(measure, least);
    if (isEnough(larger)) {
        Text label = CADRE_TEXT("Ask at least {n} people in each group");
        offer(finding, label.with("n", atLeast(least.inGroup)), changing(check.program, larger));
    }
    if (ratersOf(measure, least).tooSmall.size() > 1) {
        Measure merged = withMergedGroups(measure, least);
        if (isEnough(merged))
            offerDecision(finding, CADRE_TEXT("Merge the small groups into one"),
                          changing(check.program, std::move(merged)));
    }
    if (ratersOf(larger, least).groups < 2) {
        Measure more = withOneMoreGroup(larger, "peers", least);
        if (ratersOf(more, least).groups < 2) more = withOneMoreGroup(std::move(more), "team members", least);
        if (isEnough(more))
            offer(finding, CADRE_TEXT("Ask more groups of people around the participant"),
                  changing(check.program, std::move(more)));
    } else if (Measure more = withOneMoreGroup(std::move(larger), "customers", least); isEnough(more)) {
        offerDecision(finding, CADRE_TEXT("Ask customers too, and enough people in each group"),
                      changing(check.program, std::move(more)));
    }
    offerPlace(finding, CADRE_TEXT("Choose who is asked, and how many"), finding.place);
}

void checkMea008(Check& check)
{
    const LeastRaters least{check.parameter("minRaters"), check.parameter("minTotal")};
    for (const Measure* measure : check.index.measures) {
        if (measure->method != MeasureMethod::feedback360) continue;
        const Raters raters = ratersOf(*measure, least);
        if (!areTooFew(raters, least)) continue;
        Finding& finding = check.report({refTo(*measure)}, "raterGroups", tooFewRaters(*measure, raters, least));
        if (check.wantsFixes(finding)) offerMoreRaters(check, finding, *measure, least);
    }
}

} // namespace

Rule mea008()
{
    return {
        .id = "MEA-008",
        .name = CADRE_TEXT("Too few raters for honest 360 feedback"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at who is asked in 360-degree feedback, besides the participants themselves. Reports "
                           "a group other than the manager with fewer than {minRaters} people, fewer than {minTotal} "
                           "people in all, and fewer than two groups."),
        .why = CADRE_TEXT("Anonymity is what makes upward and sideways feedback honest."),
        .repair = CADRE_TEXT("Ask more people in the small groups. If there are not so many, merge two groups, or ask "
                             "another one such as customers."),
        .fails = CADRE_TEXT("A 360 with the manager and two peers."),
        .passes = CADRE_TEXT("The manager, four peers and three project team members."),
        .parameters = {{"minRaters", 3, CADRE_TEXT("people in a group"),
                        CADRE_TEXT("practice: one provider of 360s asks for three peers and three direct reports; "
                                   "another merges two groups of two"),
                        0, 100},
                       {"minTotal", 4, CADRE_TEXT("people"),
                        CADRE_TEXT("practice: the least that a research centre for leadership reports on"), 0, 1000}},
        .check = checkMea008,
    };
}

} // namespace cadre
