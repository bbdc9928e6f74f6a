// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.hpp"
#include "model/unknown.hpp"
#include "model/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// How ratings are kept comparable between managers. A program has at most one.
struct Evaluation {
    Id<Evaluation> id;
    std::int64_t position = 0;
    std::optional<bool> sharedRubric;
    std::optional<bool> raterTraining;
    std::vector<std::int64_t> calibrationMonths;
    UnknownFields unknown;

    bool operator==(const Evaluation&) const = default;
};

/// One thing participants are chosen by.
struct Criterion {
    std::string name;
    std::optional<CriterionKind> kind;
    std::string evidence; ///< Where to look.
    std::string standard; ///< What is good enough.
    UnknownFields unknown;

    bool operator==(const Criterion&) const = default;
};

/// How many of a group applied and were selected.
struct PoolGroup {
    std::string group;
    std::optional<std::int64_t> applied;
    std::optional<std::int64_t> selected;
    UnknownFields unknown;

    bool operator==(const PoolGroup&) const = default;
};

/// How participants are chosen. A program has at most one.
struct Selection {
    Id<Selection> id;
    std::int64_t position = 0;
    std::vector<Criterion> criteria;
    std::vector<SelectionMethod> methods;
    std::optional<bool> published;
    std::vector<PoolGroup> pool;
    UnknownFields unknown;

    bool operator==(const Selection&) const = default;
};

} // namespace cadre
