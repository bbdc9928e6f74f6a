// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/index.hpp"

namespace cadre {

// Measures that fixes add. Their ids follow from the program, so that a review gives the same fixes each time.

/// The manager's rating of all that target roles require, at the end of each piece of real work.
[[nodiscard]] Measure newManagerRating(const Index& index);
/// The same of one competency, at the end of each piece of real work that practises it.
[[nodiscard]] Measure newManagerRating(const Index& index, const Competency& competency);
/// 360-degree feedback on all that target roles require, in the first month and the last.
[[nodiscard]] Measure newFeedback360(const Index& index);
/// The same on one competency.
[[nodiscard]] Measure newFeedback360(const Index& index, const Competency& competency);
/// An observation of one competency in the last month of an activity.
[[nodiscard]] Measure newObservation(const Program& program, const Competency& competency, const Activity& activity);
/// A short survey in the teams that participants lead, in the first month and the last.
[[nodiscard]] Measure newTeamSurvey(const Program& program);
/// What real work gave the business: before the start and at the end of each piece of it.
[[nodiscard]] Measure newBusinessFigure(const Index& index);

} // namespace cadre
