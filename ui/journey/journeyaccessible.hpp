// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/figures/journeylayout.hpp"

namespace cadre {

class JourneyView;

// The journey for screen readers: a list whose entries are the bands of phases, bars and dates in the order of time,
// each with its name, its months, how demanding it is and what the review found.

/// Lets Qt know how a journey is read aloud. Calling it again does nothing.
void makeJourneysAccessible();
/// Tells screen readers that the entries of a view are others.
void announceEntries(JourneyView& view);
/// Tells them which entry has the focus now.
void announceFocus(JourneyView& view);
/// Tells them that the entry with the focus has changed: its months, its name.
void announceChange(JourneyView& view);

} // namespace cadre
