// SPDX-License-Identifier: Apache-2.0
#include "review/room.hpp"

#include "model/words.hpp"
#include "review/newrecords.hpp"
#include "review/span.hpp"

#include <iterator>
#include <unordered_set>
#include <utility>

namespace cadre {

namespace {

/// The month after the move. Months beyond any sense stay, so that they can't overflow.
std::int64_t moved(std::int64_t month, std::int64_t from, std::int64_t months)
{
    return month >= from && month == bounded(month) ? month + months : month;
}

/// Supports and phases: moved where they start later, longer where they run across.
template <class R> void moveTime(R& record, const Room& room)
{
    if (!record.startMonth) return;
    const std::int64_t start = *record.startMonth;
    record.startMonth = moved(start, room.datesFrom, room.months);
    if (start >= room.datesFrom || !record.durationMonths || *record.durationMonths != bounded(*record.durationMonths))
        return;
    const std::int64_t last = lastMonth(start, *record.durationMonths);
    *record.durationMonths += moved(last, room.datesFrom, room.months) - last;
}

void moveDates(std::vector<std::int64_t>& months, const Room& room)
{
    for (std::int64_t& month : months) month = moved(month, room.datesFrom, room.months);
}

/// Puts each record of one type as `change` makes it of what it is after the edit.
template <class T, class F> void changeEach(Edit& edit, const Program& program, F change)
{
    for (const auto& [id, record] : program.of<T>()) {
        const T* current = after(edit, program, id);
        if (!current) continue;
        T changed = *current;
        change(changed);
        if (changed != *current) put(edit, program, std::move(changed));
    }
}

/// Names for activities that no activity has yet, and each only once.
class FreeNames {
public:
    explicit FreeNames(const Program& program)
    {
        for (const auto& [id, activity] : program.activities) m_taken.insert(normalised(activity.name));
    }

    std::string next(const std::string& name)
    {
        std::string free = name;
        for (int number = 2; !m_taken.insert(normalised(free)).second; ++number)
            free = name + ' ' + std::to_string(number);
        return free;
    }

private:
    std::unordered_set<std::string> m_taken;
};

} // namespace

void makeRoom(Edit& edit, const Program& program, const Room& room)
{
    changeEach<Brief>(edit, program, [&](Brief& brief) {
        if (brief.lengthMonths) brief.lengthMonths = bounded(*brief.lengthMonths) + room.months;
    });
    changeEach<Activity>(edit, program, [&](Activity& activity) {
        if (activity.startMonth) activity.startMonth = moved(*activity.startMonth, room.workFrom, room.months);
    });
    changeEach<Support>(edit, program, [&](Support& support) {
        moveTime(support, room);
        moveDates(support.months, room);
    });
    changeEach<Phase>(edit, program, [&](Phase& phase) { moveTime(phase, room); });
    changeEach<Measure>(edit, program, [&](Measure& measure) { moveDates(measure.months, room); });
    changeEach<Evaluation>(edit, program,
                           [&](Evaluation& evaluation) { moveDates(evaluation.calibrationMonths, room); });
    changeEach<Goal>(edit, program, [&](Goal& goal) {
        if (goal.dueMonth) goal.dueMonth = moved(*goal.dueMonth, room.datesFrom, room.months);
    });
}

Edit withResetMonths(const Program& program, const std::vector<std::int64_t>& before)
{
    Edit edit;
    for (auto month = before.rbegin(); month != before.rend(); ++month)
        makeRoom(edit, program, {.workFrom = *month, .datesFrom = *month, .months = 1});
    FreeNames names(program);
    const std::int64_t position = nextPosition(program.activities);
    for (std::size_t number = 0; number < before.size(); ++number) {
        Activity pause;
        pause.id = freeId(program.activities, "pause/" + std::to_string(number));
        pause.position = position + static_cast<std::int64_t>(number);
        pause.name = names.next(CADRE_TEXT("Reset month"));
        pause.kind = ActivityKind::pause;
        pause.startMonth = before[number] + static_cast<std::int64_t>(number);
        pause.durationMonths = 1;
        pause.workloadPercent = 0;
        put(edit, program, std::move(pause));
    }
    return edit;
}

Text resetLabel(const std::vector<std::int64_t>& before)
{
    Text label =
        Text::plural(CADRE_TEXT("Insert a reset month before month {month}, and move all that follows"),
                     CADRE_TEXT("Insert {n} reset months, the first before month {month}, and move all that follows"),
                     std::ssize(before));
    return label.with("month", before.front());
}

std::string freeName(const Program& program, const std::string& name)
{
    return FreeNames(program).next(name);
}

} // namespace cadre
