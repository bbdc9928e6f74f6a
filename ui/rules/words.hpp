// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/mark.hpp"
#include "review/rule.hpp"

#include <QString>
#include <QStringList>

#include <string>

namespace cadre {

/// What a rule can weigh, the heaviest first, "off" last.
[[nodiscard]] const QStringList& weights();
/// "Error", "Warning", "Advice", "Off".
[[nodiscard]] QString weightLabel(const std::string& weight);
/// The sign of a weight; an empty circle for "off".
[[nodiscard]] Mark weightMark(const std::string& weight);

/// "Sponsor-ready": a shipped set as a title.
[[nodiscard]] QString setTitle(const RuleSet& set);
/// One line of what a shipped set is for.
[[nodiscard]] QString setPurpose(const RuleSet& set);
/// "3 changes of sponsor-ready".
[[nodiscard]] QString changesWords(const RuleSet& set);
/// Says that a set is in force, and how many changes of the former one that put an end to.
[[nodiscard]] QString inForceWords(const RuleSet& set, std::size_t dropped);
/// How many gaps a rule finds.
[[nodiscard]] QString foundWords(std::size_t count);

/// What a number is called: "Mentees, at most".
[[nodiscard]] QString numberLabel(const Parameter& parameter);
/// "From 0 to 100 · usually 3".
[[nodiscard]] QString rangeWords(const Parameter& parameter, double usual);
/// Where the usual number comes from, or that it is a judgement.
[[nodiscard]] QString sourceWords(const Parameter& parameter);

} // namespace cadre
