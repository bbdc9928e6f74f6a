// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace cadre::test {

/// Calls `act` once a modal dialog of type `Dialog` is open for which `isReady` holds, from inside of its event loop.
template <class Dialog>
void onDialog(const std::function<void(Dialog&)>& act, const std::function<bool(Dialog&)>& isReady = {})
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act, isReady] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog || (isReady && !isReady(*dialog))) return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(5);
}

/// The visible widget of this type with this accessible name or text; null if there is none.
template <class W> W* findNamed(const QWidget& window, const QString& name)
{
    for (W* widget : window.findChildren<W*>()) {
        const QVariant text = widget->property("text");
        if (widget->isVisible() && (widget->accessibleName() == name || text.toString() == name)) return widget;
    }
    return nullptr;
}

/// Chooses a file in the file dialog that opens next, as a person does who types its path.
void chooseFile(const QString& path);

/// Lets queued work happen: the review, layouts, focus, what was deleted later.
void settle();

/// The path of a file in the source tree.
[[nodiscard]] inline QString sourceFile(const char* path)
{
    return QStringLiteral(CADRE_SOURCE_DIR "/") + QLatin1String(path);
}

} // namespace cadre::test
