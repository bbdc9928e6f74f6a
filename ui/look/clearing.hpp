// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace cadre {

/// Gives a line the button that empties it, as soon as it has something to empty: its picture takes longer to load than
/// all else of a filter, and most windows are opened without filtering.
void offerToClear(QLineEdit* line);

} // namespace cadre
