// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace cadre {

/// Lets the window's keys for undo, redo and finding work in text fields too. What is typed is in the program's history at
/// once, so a field's own undo would only tell half of it.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace cadre
