// SPDX-License-Identifier: Apache-2.0
#include "review/copybudget.hpp"
#include "review/cover.hpp"
#include "review/naming.hpp"
#include "review/newrecords.hpp"
#include "review/rule.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cadre {

namespace {

using Dates = std::vector<std::int64_t>;

bool hasDateIn(const Dates& sorted, double first, double last)
{
    const auto asDouble = [](std::int64_t month) { return static_cast<double>(month); };
    const auto next = std::ranges::lower_bound(sorted, first, {}, asDouble);
    return next != sorted.end() && asDouble(*next) <= last;
}

/// The dates of reflection for each activity. Only the date counts: a support with a date after the work looks back on
/// it, whatever months of the work it has itself.
class LookBacks {
public:
    explicit LookBacks(const Index& index)
    {
        for (const Support* support : index.supports) {
            if (support->kind != SupportKind::reflection) continue;
            m_all.push_back(support);
            Dates dates = support->months;
            if (support->coversActivities.empty()) {
                m_unlimited.insert(m_unlimited.end(), dates.begin(), dates.end());
                continue;
            }
            std::ranges::sort(dates);
            for (const Id<Activity>& id : support->coversActivities) m_limited[id].push_back(m_dates.size());
            m_dates.push_back(std::move(dates));
        }
        std::ranges::sort(m_unlimited);
    }

    [[nodiscard]] bool hasOne(const Activity& activity, double first, double last) const
    {
        if (hasDateIn(m_unlimited, first, last)) return true;
        const auto limited = m_limited.find(activity.id);
        return limited != m_limited.end() && std::ranges::any_of(limited->second, [&](std::size_t number) {
                   return hasDateIn(m_dates[number], first, last);
               });
    }

    /// All reflection supports.
    [[nodiscard]] const std::vector<const Support*>& all() const { return m_all; }

private:
    std::vector<const Support*> m_all;
    Dates m_unlimited;
    std::vector<Dates> m_dates; ///< Of supports that are limited to some activities.
    std::unordered_map<Id<Activity>, std::vector<std::size_t>> m_limited;
};

/// Work after which nobody looks back.
struct Unreflected {
    const Activity* activity;
    std::int64_t end;
};

/// Demanding or long work. Work whose end is not known can't be compared with dates.
std::vector<Unreflected> majorWork(Check& check)
{
    constexpr std::int64_t demanding = 3;
    const double majorMonths = check.parameter("majorMonths");
    std::vector<Unreflected> list;
    for (const Activity* activity : check.index.realWork) {
        const auto end = endMonth(*activity);
        if (!end) continue;
        const bool isLong = static_cast<double>(*activity->durationMonths) >= majorMonths;
        if (isLong || (activity->stretch && *activity->stretch >= demanding)) list.push_back({activity, *end});
    }
    return list;
}

Support newReview(const Program& program, const std::string& purpose, const char* name, Dates months)
{
    Support review = newSupport(program, SupportKind::reflection, 0);
    review.id = freeId(program.supports, "reflection/" + purpose);
    review.name = name;
    review.frequencyPerMonth.reset();
    review.months = std::move(months);
    return review;
}

/// Gives work a date to look back.
class ReviewFixes {
public:
    ReviewFixes(Check& check, const LookBacks& lookBacks, const std::vector<Unreflected>& work)
        : m_check(check), m_all(lookBacks.all())
    {
        m_hasPeers = std::ranges::any_of(
            check.index.supports, [](const Support* support) { return support->kind == SupportKind::peerGroup; });
        for (const Unreflected& entry : work) m_ends.push_back(entry.end);
        std::ranges::sort(m_ends);
        m_ends.erase(std::ranges::unique(m_ends).begin(), m_ends.end());
    }

    void offerFor(Finding& finding, const Unreflected& work)
    {
        if (m_all.empty()) offerFirstReviews(finding);
        else offerDate(finding, work);
        if (m_hasPeers) offerPeerReview(finding, work);
        const Place place = m_all.empty() ? listOf(RecordType::support) : Place{refTo(*m_all.front()), "months"};
        offerPlace(finding, CADRE_TEXT("Choose when to look back"), place);
    }

private:
    /// Where nothing is planned yet, one support for all such work.
    void offerFirstReviews(Finding& finding)
    {
        if (!m_copies.take(m_ends.size())) return;
        Text label = Text::plural(CADRE_TEXT("Add a structured review in month {months}, in which this work ends"),
                                  CADRE_TEXT("Add structured reviews in months {months}, in which demanding or long "
                                             "work ends"),
                                  std::ssize(m_ends));
        std::vector<std::string> months;
        for (const std::int64_t end : m_ends) months.push_back(std::to_string(end));
        label.withList("months", std::move(months));
        offer(finding, std::move(label),
              adding(m_check.facts, newReview(m_check.program, "all", CADRE_TEXT("Structured review"), m_ends)));
    }

    void offerDate(Finding& finding, const Unreflected& work)
    {
        const Support* best = nullptr;
        for (const Support* support : m_all) {
            if (!m_copies.take(support->coversActivities.size() + support->months.size() + 1)) return;
            const bool isMeant = isFor(*support, *work.activity);
            if (isMeant || !best) best = support;
            if (isMeant) break;
        }
        Support dated = *best;
        dated.months.insert(std::ranges::upper_bound(dated.months, work.end), work.end);
        if (!isFor(dated, *work.activity)) dated.coversActivities.push_back(work.activity->id);
        Text label = CADRE_TEXT("Look back in month {month} as well ({support})");
        label.with("month", work.end).withTexts("support", {called(dated)});
        offer(finding, std::move(label), changing(m_check.program, std::move(dated)));
    }

    void offerPeerReview(Finding& finding, const Unreflected& work)
    {
        Support review =
            newReview(m_check.program, work.activity->id.value, CADRE_TEXT("Review in the peer group"), {work.end});
        review.coversActivities = {work.activity->id};
        offer(finding, Text(CADRE_TEXT("Add a review in the peer group in month {month}")).with("month", work.end),
              adding(m_check.facts, std::move(review)));
    }

    Check& m_check;
    const std::vector<const Support*>& m_all;
    bool m_hasPeers = false;
    Dates m_ends; ///< Of all work after which nobody looks back.
    CopyBudget m_copies;
};

void checkSup003(Check& check)
{
    std::vector<Unreflected> work = majorWork(check);
    if (work.empty()) return;
    const LookBacks lookBacks(check.index);
    const double lag = check.parameter("reflectionLag");
    std::erase_if(work, [&](const Unreflected& entry) {
        const auto end = static_cast<double>(entry.end);
        return lookBacks.hasOne(*entry.activity, end, end + lag);
    });
    std::optional<ReviewFixes> fixes;
    for (const Unreflected& entry : work) {
        Text message = CADRE_TEXT("After {activity} there is no planned time to look back and name what was learned.");
        message.withTexts("activity", {called(*entry.activity)});
        Finding& finding = check.report({refTo(*entry.activity)}, "durationMonths", std::move(message));
        if (!check.wantsFixes(finding)) continue;
        if (!fixes) fixes.emplace(check, lookBacks, work);
        fixes->offerFor(finding, entry);
    }
}

} // namespace

Rule sup003()
{
    return {
        .id = "SUP-003",
        .name = CADRE_TEXT("No look back after a major assignment"),
        .lesson = 4,
        .severity = Severity::warning,
        .what =
            CADRE_TEXT("Looks at real work with a stretch of 3 or more, or of {majorMonths} months or more. Reports "
                       "it if no reflection session that is for it has a date from its last month to "
                       "{reflectionLag} months later."),
        .why =
            CADRE_TEXT("Experience teaches only when it is taken apart; the next assignment pushes this aside unless "
                       "it has a date."),
        .repair = CADRE_TEXT("Plan a structured review in the month in which the assignment ends, on its own or in the "
                             "peer group."),
        .fails = CADRE_TEXT("Four assignments and no dates for a review."),
        .passes = CADRE_TEXT("Reviews in months 3, 6, 9 and 12, when the assignments end."),
        .parameters = {{"majorMonths", 3, CADRE_TEXT("months"),
                        CADRE_TEXT("the article: its assignments last a quarter"), 1, 120},
                       {"reflectionLag", 1, CADRE_TEXT("months"), CADRE_TEXT("judgement"), 0, 24}},
        .check = checkSup003,
    };
}

} // namespace cadre
