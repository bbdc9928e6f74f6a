// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace cadre {

/// Reads a framework from its files in a thread of its own, so that the window stays alive with large ones.
/// A reader that is destroyed before it is done drops what the thread will bring.
class FrameworkReader : public QObject {
    Q_OBJECT

public:
    explicit FrameworkReader(QObject* parent = nullptr) : QObject(parent) {}

    void start(const QStringList& paths);

signals:
    void read(const std::shared_ptr<const cadre::Framework>& framework);
    /// `message` is for the user.
    void failed(const QString& message);
};

} // namespace cadre
