// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/tour.hpp"

namespace cadre {

class Session;
class Workspace;

/// The stops of the tour through a sample with gaps: finding, reason, repair, undo, journey, specification.
/// `undo` is the button that takes back.
[[nodiscard]] std::vector<TourStop> tourStops(Session& session, Workspace& workspace, QWidget& undo);

} // namespace cadre
