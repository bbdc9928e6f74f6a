// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/edit.hpp"
#include "model/text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

/// How much a finding weighs. error: the program can't work as drawn; warning: likely a gap in the design;
/// advice: worth a thought.
enum class Severity { error, warning, advice };

[[nodiscard]] const char* wordOf(Severity severity);  ///< "error", "warning", "advice"
[[nodiscard]] const char* labelOf(Severity severity); ///< "Error", "Warning", "Advice"

/// Where in the program: a record and the name of its field (as in files; empty for the record as a whole).
/// A record with an empty id stands for the list of its type, to which one is to be added.
struct Place {
    RecordRef record;
    std::string field;

    bool operator==(const Place&) const = default;
};

/// The list of a record type, to which one is to be added.
[[nodiscard]] Place listOf(RecordType type);

/// A record that fits a choice a person has to make, and the change that chooses it.
struct Candidate {
    RecordRef record;
    Text reason; ///< "mentors nobody yet, outside the reporting line"
    Edit edit;   ///< Made against the reviewed program.

    bool operator==(const Candidate&) const = default;
};

/// How many candidates a choice offers: people don't read longer lists.
inline constexpr std::size_t mostCandidates = 8;

/// An offer to repair a finding: a concrete change, or, where a person has to choose, the way to the field.
struct Fix {
    Text label;                ///< What it will do: "Move it to start in month 4".
    Edit edit;                 ///< Made against the reviewed program; empty where a person has to choose.
    std::optional<Place> goTo; ///< Where the choice is made, if the edit is empty.
    /// The change says something only people can know or decide (that a mentor was briefed, that a role asks for
    /// less), so it is never made unasked.
    bool needsPerson = false;
    /// Who or what could be chosen at `goTo`, best first, each with the reason.
    std::vector<Candidate> candidates;

    bool operator==(const Fix&) const = default;
};

/// A gap in the design of a program.
struct Finding {
    std::string rule; ///< Rule id, "SUP-001".
    Severity severity = Severity::warning;
    /// What it is about, the main thing first; empty for the program as a whole. With the rule they are the
    /// finding's identity, which survives renaming and reordering. A demand is named by its word with the
    /// type `disclosure`, since it has no record of its own; a criterion and a group of the pool by the name with the
    /// type `selection`, after the selection itself.
    std::vector<RecordRef> subjects;
    Place place;            ///< The field to go to.
    Text message;           ///< What is wrong.
    Text why;               ///< Why it matters.
    std::vector<Fix> fixes; ///< Only where they were asked for; then at least one, the simplest first.

    bool operator==(const Finding&) const = default;
};

/// What tells a finding from others: its rule and its subjects, whatever their order.
struct FindingKey {
    std::string rule;
    std::vector<RecordRef> subjects; ///< Sorted.

    auto operator<=>(const FindingKey&) const = default;
};

[[nodiscard]] FindingKey keyOf(const Finding& finding);
/// Whether two findings are about the same.
[[nodiscard]] bool isSame(const Finding& a, const Finding& b);

} // namespace cadre
