// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cadre {

/// Lists the actions of the window that have keys, and the keys of its pages.
void showShortcuts(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace cadre
