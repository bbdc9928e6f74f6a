// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/importwatch.hpp"
#include "exchange/mapping/mapping.hpp"

#include <cstddef>
#include <cstdint>

namespace cadre {

/// A field of a mapping, for reasons and choices.
enum class MappedField { competencies, name, code, id, description, group, level, levels, behaviours, language };

/// Why a mapping is proposed the way it is.
struct MappingReason {
    MappedField field;
    Text text;
};

/// A mapping that may be meant.
struct MappingProposal {
    Mapping mapping; ///< Without a name.
    double score = 0;
    bool isSafe = false; ///< Clearly the best: it may be used unasked.
    std::vector<MappingReason> reasons;
};

/// One thing that a person may choose for a field of a mapping.
struct MappingChoice {
    Text label;         ///< The place in the file, as people read it.
    std::string sample; ///< What stands there first.
    Mapping mapping;    ///< The mapping with this choice made.
    bool isChosen = false;
};

/// Bounds of one reading, and who is told how far it is.
struct MappedReading {
    std::size_t most = SIZE_MAX; ///< Reading ends after so many competencies, for a preview.
    ImportWatch watch = {};      ///< May stop the reading, which then throws ImportStopped.
};

} // namespace cadre
