// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;

namespace cadre {

struct WindowActions;
class Workspace;

/// Connects the commands that move the panels, and gives each panel a menu of its own with them.
void connectPanels(const WindowActions& actions, Workspace& workspace);

} // namespace cadre
