// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace cadre::bench {

/// A program at the moment its first window was on the screen with something painted in it.
struct Shown {
    double milliseconds = 0; ///< Since it was started.
    double residentMb = 0;   ///< All memory it holds (RSS).
    double shareMb = 0;      ///< The same with what is shared divided among those that share it (PSS).
};

/// A screen that nobody sees (Xvfb), on which programs are started and watched.
class Screen {
public:
    explicit Screen(QSize size);
    ~Screen();

    /// Whether it could be started.
    [[nodiscard]] bool isThere() const;
    /// Starts a program with this home folder, waits until it has painted a window, and ends it. Nothing where no window
    /// came within 30 s. `picture` is a file for what the screen showed at that moment; empty for none.
    [[nodiscard]] std::optional<Shown> start(const QStringList& command, const QString& home, const QString& picture);

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace cadre::bench
