// SPDX-License-Identifier: Apache-2.0
#include "drafting/schedule.hpp"

#include "drafting/limits.hpp"

#include <numeric>

namespace cadre {

namespace {

constexpr std::int64_t veryDemanding = 4;
constexpr int mostInARow = 2;
constexpr std::int64_t longProgram =
    18; ///< From here on two very demanding pieces together are long enough to need rest.

/// Before which pieces of work a month of rest is due.
std::vector<bool> restsBefore(const std::vector<WorkAnswer>& work, std::int64_t length)
{
    std::vector<bool> rests(work.size(), false);
    int inARow = 0;
    for (std::size_t i = 0; i < work.size(); ++i) {
        const bool demanding = work[i].stretch >= veryDemanding;
        if (demanding && (inARow >= mostInARow || (inARow > 0 && length >= longProgram))) {
            rests[i] = true;
            inARow = 0;
        }
        inARow = demanding ? inARow + 1 : 0;
    }
    return rests;
}

/// The wanted months, shortened alike where they do not fit; each at least one. `room` is at least their number.
std::vector<std::int64_t> fitted(const std::vector<WorkAnswer>& work, std::int64_t room)
{
    std::vector<std::int64_t> months;
    for (const WorkAnswer& piece : work) months.push_back(within(piece.months, 1, mostMonths));
    const std::int64_t wanted = std::accumulate(months.begin(), months.end(), std::int64_t{0});
    if (wanted <= room) return months;
    // Each takes its share of what is left, so that all of the room is used.
    std::int64_t wantedLeft = wanted;
    std::int64_t roomLeft = room;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto after = static_cast<std::int64_t>(months.size() - i - 1);
        const std::int64_t share = within(months[i] * roomLeft / wantedLeft, 1, roomLeft - after);
        wantedLeft -= months[i];
        roomLeft -= share;
        months[i] = share;
    }
    return months;
}

} // namespace

Schedule scheduled(const std::vector<WorkAnswer>& work, std::int64_t length)
{
    Schedule schedule;
    const auto pieces = static_cast<std::int64_t>(work.size());
    if (pieces > length) {
        schedule.oneByOne = false;
        schedule.atOnce = (pieces + length - 1) / length;
        for (std::int64_t i = 0; i < pieces; ++i) schedule.work.push_back({1 + i * length / pieces, 1});
        return schedule;
    }
    std::vector<bool> rests = restsBefore(work, length);
    if (pieces + std::ranges::count(rests, true) > length) rests.assign(work.size(), false);
    const std::vector<std::int64_t> months = fitted(work, length - std::ranges::count(rests, true));
    std::int64_t next = 1;
    for (std::size_t i = 0; i < work.size(); ++i) {
        if (rests[i]) schedule.breaks.push_back(next++);
        schedule.work.push_back({next, months[i]});
        next += months[i];
    }
    return schedule;
}

std::vector<std::int64_t> ranksOf(std::size_t pieces, std::int64_t entry, std::int64_t target)
{
    std::vector<std::int64_t> ranks;
    const auto count = static_cast<std::int64_t>(pieces);
    const std::int64_t rise = std::max<std::int64_t>(0, target - entry);
    for (std::int64_t i = 1; i <= count; ++i) {
        const std::int64_t spread = (i * rise + count - 1) / count; // rounded up: the first piece is a step already
        ranks.push_back(entry + std::min(spread, i));
    }
    return ranks;
}

} // namespace cadre
