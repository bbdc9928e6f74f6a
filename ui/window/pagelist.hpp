// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"
#include "window/navigation.hpp"

namespace cadre {

class Session;

/// All pages of the window in the order of the work: design, check, deliver.
[[nodiscard]] std::vector<NavigationEntry> navigationEntries();

/// What stands around a page.
struct PagePanels {
    bool inspector = true;
    bool review = true;
};
[[nodiscard]] PagePanels panelsOf(const QString& key);

/// Names places for the review: the page's title, and the months of an activity.
[[nodiscard]] PlaceName placeNameOf(const Session& session, const std::vector<NavigationEntry>& entries);

} // namespace cadre
