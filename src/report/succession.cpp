// SPDX-License-Identifier: Apache-2.0
#include "report/succession.hpp"

#include "review/openings.hpp"

#include <algorithm>

namespace cadre {

namespace {

std::optional<std::int64_t> placesFor(const Program& program, const Role& role)
{
    if (program.roles.size() == 1) return only(program.brief).cohortSize;
    const auto& participants = program.participants;
    const auto count = std::count_if(participants.begin(), participants.end(),
                                     [&](const auto& entry) { return entry.second.role == role.id; });
    return count > 0 ? std::optional<std::int64_t>(count) : std::nullopt;
}

std::optional<double> perOpening(std::optional<std::int64_t> places, std::optional<std::int64_t> openings)
{
    if (!places || !openings || *openings < 1 || *places < 0) return std::nullopt;
    return static_cast<double>(*places) / static_cast<double>(*openings);
}

} // namespace

Bench benchOf(const Program& program, const Role& role)
{
    const auto places = placesFor(program, role);
    return {.role = role.id,
            .openings = role.expectedOpenings,
            .withinMonths = role.openingsHorizonMonths,
            .places = places,
            .perOpening = perOpening(places, role.expectedOpenings)};
}

Succession successionOf(const Index& index)
{
    Succession succession{.openings = expectedOpenings(index.program), .places = only(index.program.brief).cohortSize};
    succession.perOpening = perOpening(succession.places, succession.openings);
    for (const Role* role : index.roles) {
        succession.benches.push_back(benchOf(index.program, *role));
        succession.undivided = succession.undivided || (!succession.benches.back().places && succession.places);
    }
    return succession;
}

} // namespace cadre
