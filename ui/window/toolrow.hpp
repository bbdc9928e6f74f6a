// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cadre {

struct WindowActions;

/// The row of buttons above the pages, with the field to find anything.
[[nodiscard]] QWidget* makeToolRow(const WindowActions& actions, QWidget* find, QWidget* parent);

} // namespace cadre
