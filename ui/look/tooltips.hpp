// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cadre {

/// A tooltip that shows a text as it is. Qt would read one that looks like HTML as HTML, and texts of programs
/// and frameworks can hold anything.
[[nodiscard]] QString plainToolTip(const QString& text);

/// Shows the tooltips of all widgets, lists and headers as plain text.
class PlainToolTips : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cadre
