// SPDX-License-Identifier: Apache-2.0
#include "look/clearing.hpp"

#include <QLineEdit>

namespace cadre {

void offerToClear(QLineEdit* line)
{
    const auto follow = [line] {
        if (!line->text().isEmpty() && !line->isClearButtonEnabled()) line->setClearButtonEnabled(true);
    };
    QObject::connect(line, &QLineEdit::textChanged, line, follow);
    follow();
}

} // namespace cadre
