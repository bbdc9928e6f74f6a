// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.hpp"

#include <QDateTime>
#include <QList>
#include <QString>

namespace cadre {

/// A program that was open before.
struct Recent {
    QString path;
    QString name; ///< The program's name, as it was then.
    QDateTime when;
    int errors = 0; ///< Open findings, as they were then.
    int warnings = 0;
    bool isMissing = false; ///< The file is not there (any more).
};

/// The programs that were open before, the last one first.
[[nodiscard]] QList<Recent> recents();
/// Whether the file was changed since its findings were counted.
[[nodiscard]] bool isStale(const Recent& recent);
/// Reads and reviews a program of the list again. One that can't be read keeps what is known of it.
void countAgain(const QString& path);
/// Puts a program at the top of the list.
void rememberRecent(const QString& path, const Program& program, const Review& review);
/// Takes a program off the list, such as one whose file is gone.
void forgetRecent(const QString& path);

} // namespace cadre
