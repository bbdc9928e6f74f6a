// SPDX-License-Identifier: Apache-2.0
#include "session/filename.hpp"

#include "session/text.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cadre {

QString proposedFileName(const Program& program, const QString& ending)
{
    return fileNameFor(toQt(only(program.brief).name), QCoreApplication::translate("FileName", "program"), ending);
}

QString fileNameFor(const QString& name, const QString& otherwise, const QString& ending)
{
    static const QRegularExpression refused(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])"));
    QString kept = name.left(80);
    kept.replace(refused, QStringLiteral(" "));
    kept = kept.simplified();
    return (kept.isEmpty() ? otherwise : kept) + ending;
}

} // namespace cadre
