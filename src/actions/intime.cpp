// SPDX-License-Identifier: Apache-2.0
#include "actions/intime.hpp"

#include "actions/sequence.hpp"
#include "model/fields.hpp"
#include "model/number.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace cadre {

namespace {

/// How far numbers can be moved so that all stay in range.
class Room {
public:
    /// A month that is to be moved and must not come before `least`.
    void take(std::int64_t month, std::int64_t least)
    {
        m_back = std::max(m_back, month >= least ? std::max(least - month, -largestNumber) : 0);
        m_forth = std::min(m_forth, month <= largestNumber ? largestNumber - std::max(month, -largestNumber) : 0);
    }

    [[nodiscard]] std::int64_t within(std::int64_t months) const { return std::clamp(months, m_back, m_forth); }

private:
    std::int64_t m_back = -largestNumber;
    std::int64_t m_forth = largestNumber;
};

constexpr std::int64_t leastDate(const Measure*)
{
    return 0;
}
constexpr std::int64_t leastDate(const Support*)
{
    return 1;
}

/// What of one record moves: all of it, or some of its dates.
struct Share {
    bool whole = false;
    std::set<std::int64_t> dates;
};

using Wanted = std::map<RecordRef, Share>;

Wanted wantedOf(const std::vector<InTime>& what)
{
    Wanted wanted;
    for (const InTime& one : what) {
        Share& share = wanted[one.record];
        if (one.month) share.dates.insert(*one.month);
        else share.whole = true;
    }
    return wanted;
}

/// Calls `f` with each record that is there, as it will be after `edit`, and with what of it is meant.
template <class F> void forEachWanted(const Program& program, const Wanted& wanted, F&& f)
{
    for (const auto& [ref, share] : wanted)
        forEachTypeInTime([&]<class T>(Type<T>) {
            if (RecordTraits<T>::type != ref.type) return;
            if (const T* record = find(program.of<T>(), Id<T>{ref.id})) f(*record, share);
        });
}

/// Calls `f(month, least)` with each number of a record that moves.
template <class T, class F> void forEachMovedMonth(T& record, const Share& share, F&& f)
{
    if constexpr (requires { record.startMonth; })
        if (share.whole && record.startMonth) f(*record.startMonth, std::int64_t{1});
    if constexpr (requires { record.months; })
        for (auto& month : record.months)
            if (share.whole || share.dates.contains(month)) f(month, leastDate(&record));
}

template <class T> void shift(T& record, const Share& share, std::int64_t months)
{
    Room room;
    forEachMovedMonth(record, share, [&](std::int64_t month, std::int64_t least) { room.take(month, least); });
    const std::int64_t by = room.within(months);
    forEachMovedMonth(record, share, [&](std::int64_t& month, std::int64_t) { month += by; });
}

/// Each follower moves by itself as far as it can, so that one at the front does not hold up the others.
bool moveFollowers(Step& step, const Program& program, const Wanted& wanted, std::int64_t months)
{
    std::vector<Id<Activity>> first;
    for (const auto& [ref, share] : wanted)
        if (ref.type == RecordType::activity && share.whole) first.push_back({ref.id});
    bool moved = false;
    for (const Id<Activity>& id : followersOf(program, first)) {
        Activity activity = program.activities.at(id);
        shift(activity, {.whole = true}, months);
        moved = moved || activity != program.activities.at(id);
        put(step.edit, program, std::move(activity));
    }
    return moved;
}

void nameIn(Text& label, const Program& program, const RecordRef& ref)
{
    std::string name = nameOf(program, ref);
    if (isBlankText(name)) label.withPhrase("name", labelOf(ref.type));
    else label.with("name", std::move(name));
}

std::string mergeKeyOf(const char* action, const Wanted& wanted)
{
    std::string key = std::string("inTime/") + action;
    for (const auto& [ref, share] : wanted) key += '/' + std::to_string(static_cast<int>(ref.type)) + ':' + ref.id;
    return key;
}

/// The texts of a step on one record or on several, without and with what comes after.
struct Labels {
    Text one, oneAlong;
    const char* several;
    const char* severalAlong;
};

void label(Step& step, const Program& program, const Wanted& wanted, Labels labels, bool along)
{
    if (wanted.size() == 1) {
        step.label = along ? std::move(labels.oneAlong) : std::move(labels.one);
        nameIn(step.label, program, wanted.begin()->first);
        return;
    }
    step.label = Text(along ? labels.severalAlong : labels.several);
    step.label.with("n", static_cast<std::int64_t>(wanted.size()));
}

std::int64_t durationOf(const auto& record)
{
    return std::clamp<std::int64_t>(record.durationMonths.value_or(1), 1, largestNumber);
}

/// The month the only record moves to: its start, or its first date that moves.
std::int64_t targetMonth(const Program& program, const Wanted& wanted, std::int64_t months)
{
    std::optional<std::int64_t> target;
    forEachWanted(program, wanted, [&](const auto& record, const Share& share) {
        forEachMovedMonth(record, share, [&](std::int64_t month, std::int64_t) {
            if (!target) target = month + months;
        });
    });
    return target.value_or(months);
}

} // namespace

Step moveInTime(const Program& program, const std::vector<InTime>& what, std::int64_t months, Followers followers)
{
    const Wanted wanted = wantedOf(what);
    Room room;
    forEachWanted(program, wanted, [&](const auto& record, const Share& share) {
        forEachMovedMonth(record, share, [&](std::int64_t month, std::int64_t least) { room.take(month, least); });
    });
    const std::int64_t by = room.within(months);
    Step step;
    if (by == 0) return step;
    forEachWanted(program, wanted, [&](auto record, const Share& share) {
        forEachMovedMonth(record, share, [&](std::int64_t& month, std::int64_t) { month += by; });
        put(step.edit, program, std::move(record));
    });
    if (isEmpty(step.edit)) return step;
    const bool along = followers == Followers::move && moveFollowers(step, program, wanted, by);
    const std::int64_t target = targetMonth(program, wanted, by);
    label(step, program, wanted,
          {Text(CADRE_TEXT("Move “{name}” to month {month}")).with("month", target),
           Text(CADRE_TEXT("Move “{name}” to month {month}, and what comes after along")).with("month", target),
           CADRE_TEXT("Move {n} entries in time"), CADRE_TEXT("Move {n} entries in time, and what comes after along")},
          along);
    step.mergeKey = mergeKeyOf("move", wanted);
    return step;
}

Step moveToLane(const Program& program, const std::vector<InTime>& what, std::int64_t months, ActivityLane lane,
                Followers followers)
{
    const bool toWork = lane == ActivityLane::work;
    Step step = moveInTime(program, what, months, followers);
    Wanted changed;
    for (const auto& [ref, share] : wantedOf(what)) {
        if (ref.type != RecordType::activity || !share.whole) continue;
        const Activity* activity = after(step.edit, program, Id<Activity>{ref.id});
        if (!activity || isWorking(*activity) == toWork) continue;
        Activity other = *activity;
        other.kind = toWork ? ActivityKind::assignment : ActivityKind::workshop;
        put(step.edit, program, std::move(other));
        changed[ref] = share;
    }
    if (changed.empty()) return step;
    const Text one = toWork ? CADRE_TEXT("Make “{name}” a stretch assignment") : CADRE_TEXT("Make “{name}” a workshop");
    const char* several =
        toWork ? CADRE_TEXT("Make {n} activities stretch assignments") : CADRE_TEXT("Make {n} activities workshops");
    label(step, program, changed, {one, one, several, several}, false);
    step.mergeKey.clear();
    return step;
}

Step changeLength(const Program& program, const std::vector<InTime>& what, std::int64_t months, Followers followers)
{
    const Wanted wanted = wantedOf(what);
    const std::int64_t by = std::clamp(months, -largestNumber, largestNumber);
    Step step;
    std::int64_t length = 1;
    std::int64_t most = 0; // what comes after moves by as much as the longest change
    forEachWanted(program, wanted, [&](auto record, const Share& share) {
        if constexpr (requires { record.durationMonths; }) {
            if (!share.whole || !record.startMonth) return;
            const std::int64_t before = durationOf(record);
            length = std::clamp<std::int64_t>(before + by, 1, largestNumber);
            if (length == before) return;
            record.durationMonths = length;
            most = by > 0 ? std::max(most, length - before) : std::min(most, length - before);
            put(step.edit, program, std::move(record));
        }
    });
    if (isEmpty(step.edit)) return step;
    const bool along = followers == Followers::move && moveFollowers(step, program, wanted, most);
    label(step, program, wanted,
          {Text::plural(CADRE_TEXT("Let “{name}” last 1 month"), CADRE_TEXT("Let “{name}” last {n} months"), length),
           Text::plural(CADRE_TEXT("Let “{name}” last 1 month, and move what comes after along"),
                        CADRE_TEXT("Let “{name}” last {n} months, and move what comes after along"), length),
           CADRE_TEXT("Change how long {n} entries last"),
           CADRE_TEXT("Change how long {n} entries last, and move what comes after along")},
          along);
    step.mergeKey = mergeKeyOf("length", wanted);
    return step;
}

Step changeStart(const Program& program, const std::vector<InTime>& what, std::int64_t months)
{
    const Wanted wanted = wantedOf(what);
    Step step;
    std::int64_t start = 1;
    forEachWanted(program, wanted, [&](auto record, const Share& share) {
        if constexpr (requires { record.durationMonths; }) {
            if (!share.whole || !record.startMonth) return;
            Room room;
            room.take(*record.startMonth, 1);
            const std::int64_t duration = durationOf(record);
            const std::int64_t by = std::min(room.within(months), duration - 1);
            if (by == 0 || duration - by > largestNumber) return;
            start = *record.startMonth += by;
            record.durationMonths = duration - by;
            put(step.edit, program, std::move(record));
        }
    });
    if (isEmpty(step.edit)) return step;
    const Text one = Text(CADRE_TEXT("Let “{name}” start in month {month}")).with("month", start);
    label(step, program, wanted,
          {one, one, CADRE_TEXT("Change the start of {n} entries"), CADRE_TEXT("Change the start of {n} entries")},
          false);
    step.mergeKey = mergeKeyOf("start", wanted);
    return step;
}

std::optional<std::pair<std::int64_t, std::int64_t>> monthsOf(const Program& program, const std::vector<InTime>& what)
{
    std::optional<std::pair<std::int64_t, std::int64_t>> all;
    const auto take = [&](std::int64_t first, std::int64_t last) {
        if (!all) all = {first, last};
        all->first = std::min(all->first, first);
        all->second = std::max(all->second, last);
    };
    forEachWanted(program, wantedOf(what), [&](const auto& record, const Share& share) {
        forEachMovedMonth(record, share, [&](std::int64_t month, std::int64_t) { take(month, month); });
        if constexpr (requires { record.durationMonths; })
            if (share.whole && record.startMonth)
                take(*record.startMonth,
                     std::max(*record.startMonth, lastMonth(*record.startMonth, durationOf(record))));
    });
    return all;
}

std::vector<InTime> afterEdit(const Edit& edit, std::vector<InTime> what)
{
    for (InTime& one : what) {
        if (!one.month) continue;
        const auto follow = [&]<class T>(Type<T>) {
            const auto found = edit.of<T>().find({one.record.id});
            if (RecordTraits<T>::type != one.record.type || found == edit.of<T>().end()) return;
            const auto& [before, after] = found->second;
            if (!before || !after) return;
            const auto at = std::ranges::find(before->months, *one.month) - before->months.begin();
            if (at < std::min(std::ssize(before->months), std::ssize(after->months)))
                one.month = after->months[static_cast<std::size_t>(at)];
        };
        follow(Type<Support>{});
        follow(Type<Measure>{});
    }
    return what;
}

} // namespace cadre
