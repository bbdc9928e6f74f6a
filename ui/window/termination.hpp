// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cadre {

/// Makes a request of the system to end (SIGTERM, SIGINT, SIGHUP) close this window as its close button does: with
/// the question what to do with unsaved edits. Does nothing where there are no such signals.
void closeOnTermination(QWidget& window);

} // namespace cadre
