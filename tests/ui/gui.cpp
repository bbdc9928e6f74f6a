// SPDX-License-Identifier: Apache-2.0
#include "ui/gui.hpp"

namespace cadre::test {

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace cadre::test
