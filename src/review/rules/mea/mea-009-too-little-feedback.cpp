// SPDX-License-Identifier: Apache-2.0
#include "review/naming.hpp"
#include "review/newmeasures.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"
#include "review/span.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace cadre {

namespace {

bool isShared(const Measure& measure)
{
    return measure.evidenceLevel == EvidenceLevel::behaviour && measure.sharedWithParticipant == true;
}

/// The months in which participants hear how they lead, in order, from the start (0) to the end of the program.
/// Later months don't make them wait.
using FeedbackMonths = std::vector<std::int64_t>;

void addMonths(FeedbackMonths& months, const Measure& measure, std::int64_t end)
{
    std::ranges::copy_if(measure.months, std::back_inserter(months),
                         [&](std::int64_t month) { return month > 0 && month < end; });
}

FeedbackMonths feedbackMonths(const Index& index, std::int64_t end)
{
    FeedbackMonths months = {0, end};
    for (const Measure* measure : index.measures)
        if (isShared(*measure)) addMonths(months, *measure, end);
    std::ranges::sort(months);
    return months;
}

FeedbackMonths withMonthsOf(FeedbackMonths months, const std::vector<const Measure*>& more, std::int64_t end)
{
    for (const Measure* measure : more) addMonths(months, *measure, end);
    std::ranges::sort(months);
    return months;
}

std::int64_t longestWait(const FeedbackMonths& months)
{
    std::int64_t longest = 0;
    for (std::size_t i = 1; i < months.size(); ++i) longest = std::max(longest, months[i] - months[i - 1]);
    return longest;
}

/// What is missing for nobody to wait longer than `most`; empty where that would be too many dates for one edit.
std::vector<std::int64_t> missingMonths(const FeedbackMonths& months, double most)
{
    constexpr std::size_t enough = 40;
    const auto step = static_cast<std::int64_t>(std::floor(most));
    std::vector<std::int64_t> missing;
    for (std::size_t i = 1; i < months.size(); ++i) {
        for (std::int64_t month = months[i - 1]; static_cast<double>(months[i] - month) > most;) {
            missing.push_back(month += step);
            if (missing.size() > enough) return {};
        }
    }
    return missing;
}

std::vector<std::string> asWords(const std::vector<std::int64_t>& months)
{
    std::vector<std::string> words;
    for (const std::int64_t month : months) words.push_back(std::to_string(month));
    return words;
}

/// What is not shared yet and would be enough if it were: one measure, the manager's rating first, or else all.
std::vector<const Measure*> measuresToShare(const Index& index, const FeedbackMonths& months, double most)
{
    constexpr std::size_t fewTries = 20;
    std::vector<const Measure*> unshared;
    for (const Measure* measure : index.measures)
        if (measure->evidenceLevel == EvidenceLevel::behaviour && !isShared(*measure)) unshared.push_back(measure);
    std::ranges::stable_partition(
        unshared, [](const Measure* measure) { return measure->method == MeasureMethod::managerRating; });
    const std::int64_t end = months.back();
    const auto isEnough = [&](const std::vector<const Measure*>& shared) {
        return static_cast<double>(longestWait(withMonthsOf(months, shared, end))) <= most;
    };
    for (std::size_t i = 0; i < std::min(unshared.size(), fewTries); ++i)
        if (isEnough({unshared[i]})) return {unshared[i]};
    return isEnough(unshared) ? unshared : std::vector<const Measure*>();
}

void offerToShare(Check& check, Finding& finding, const std::vector<const Measure*>& measures)
{
    if (measures.empty()) return;
    Edit edit;
    for (const Measure* measure : measures) {
        Measure shared = *measure;
        shared.sharedWithParticipant = true;
        put(edit, check.program, std::move(shared));
    }
    Text label =
        Text::plural(CADRE_TEXT("Share {measure} with the participant"),
                     CADRE_TEXT("Share all {n} measures of behaviour with the participant"), std::ssize(measures));
    offerDecision(finding, label.withTexts("measure", {called(*measures.front())}), std::move(edit));
}

/// A 360 that is shared, or else any measure of behaviour that is.
const Measure* measureToRepeat(const Index& index)
{
    const Measure* first = nullptr;
    for (const Measure* measure : index.measures) {
        if (!isShared(*measure)) continue;
        if (measure->method == MeasureMethod::feedback360) return measure;
        if (!first) first = measure;
    }
    return first;
}

void offerDates(Check& check, Finding& finding, const std::vector<std::int64_t>& missing)
{
    if (missing.empty()) return;
    const Measure* known = measureToRepeat(check.index);
    Measure measure = known ? *known : newFeedback360(check.index);
    std::ranges::copy(missing, std::back_inserter(measure.months));
    std::ranges::sort(measure.months);
    measure.months.erase(std::ranges::unique(measure.months).begin(), measure.months.end());
    if (known) {
        Text label = CADRE_TEXT("Take {measure} in month {months} as well");
        label.withTexts("measure", {called(*known)}).withList("months", asWords(missing));
        offer(finding, std::move(label), changing(check.program, std::move(measure)));
    } else {
        offer(finding, CADRE_TEXT("Add 360-degree feedback often enough, and share it"),
              adding(check.program, std::move(measure)));
    }
}

/// Without a length nobody knows how long participants wait at the end.
void checkMea009(Check& check)
{
    const auto length = only(check.program.brief).lengthMonths;
    if (!length || *length < 1) return;
    const double most = check.parameter("maxFeedbackGap");
    const FeedbackMonths months = feedbackMonths(check.index, bounded(*length));
    const std::int64_t wait = longestWait(months);
    if (static_cast<double>(wait) <= most) return;
    Text message = Text::plural(
        CADRE_TEXT("Participants wait up to {wait} months for feedback on how they lead. Plan feedback every month."),
        CADRE_TEXT("Participants wait up to {wait} months for feedback on how they lead. Plan feedback at least every "
                   "{n} months."),
        std::llround(most));
    Finding& finding = check.reportProgram(listOf(RecordType::measure), message.with("wait", wait));
    if (!check.wantsFixes(finding)) return;
    offerToShare(check, finding, measuresToShare(check.index, months, most));
    offerDates(check, finding, missingMonths(months, most));
    const Measure rating = newManagerRating(check.index);
    if (static_cast<double>(longestWait(withMonthsOf(months, {&rating}, months.back()))) <= most)
        offer(finding, CADRE_TEXT("Add the manager's rating and a feedback talk after each piece of real work"),
              adding(check.program, rating));
    offerPlace(finding, CADRE_TEXT("Choose when participants get feedback"), finding.place);
}

} // namespace

Rule mea009()
{
    return {
        .id = "MEA-009",
        .name = CADRE_TEXT("Too little feedback to participants"),
        .lesson = 6,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the months in which a measure of behaviour is shared with the participants. "
                           "Reports if they wait more than {maxFeedbackGap} months: from the start, between two dates, "
                           "or until the end."),
        .why = CADRE_TEXT("Feedback that comes once a year arrives after the habits have set."),
        .repair = CADRE_TEXT("Share the manager's rating with the participant. Add a 360 in the middle of the program, "
                             "or a feedback talk after each assignment."),
        .fails = CADRE_TEXT("Ratings exist but are sent to HR only."),
        .passes = CADRE_TEXT("Feedback in months 1, 3, 6, 9 and 12."),
        .silencedBy = {"MEA-001"},
        .parameters = {{"maxFeedbackGap", 6, CADRE_TEXT("months"), CADRE_TEXT("judgement: half-yearly"), 1, 120}},
        .check = checkMea009,
    };
}

} // namespace cadre
