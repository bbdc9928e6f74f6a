// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cadre {

void showAbout(QWidget* parent);

} // namespace cadre
