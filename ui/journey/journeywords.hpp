// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"

#include <QStringList>

namespace cadre {

class Session;

// What is said of the things in a journey: as tooltips, to screen readers, while something is dragged.

/// "month 4", "months 4 to 6", "July to September 2027". Ids that lead to nothing and records without months: empty.
[[nodiscard]] QString monthWords(const Program& program, const RecordRef& record);
/// The same for one date.
[[nodiscard]] QString monthWords(const Program& program, std::int64_t month);
/// The name of what an item stands for; with its month where it is a date.
[[nodiscard]] QString itemName(const Session& session, const JourneyItem& item);
/// Kind, months, how demanding it is, what it comes after, and what the review found.
[[nodiscard]] QStringList detailsOf(const Session& session, const JourneyItem& item);
/// "1 warning", then the findings of a record in words; empty for none.
[[nodiscard]] QStringList findingWords(const Session& session, const RecordRef& record);

/// The highest load of participants in the months of an item, as the figure shows it; empty where it shows none.
[[nodiscard]] QString loadWords(const JourneyLayout& layout, const JourneyItem& item);

} // namespace cadre
