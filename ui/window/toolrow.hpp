// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cadre {

struct WindowActions;

/// The row of buttons above the pages.
[[nodiscard]] QWidget* makeToolRow(const WindowActions& actions);

} // namespace cadre
