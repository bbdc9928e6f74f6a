// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QToolButton;

namespace cadre {

/// The small button at the corner of a panel that opens its menu. Hidden until it has one.
[[nodiscard]] QToolButton* makePanelButton(const QString& name);

} // namespace cadre
