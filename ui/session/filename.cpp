// SPDX-License-Identifier: Apache-2.0
#include "session/filename.hpp"

#include "session/text.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cadre {

QString proposedFileName(const Program& program, const QString& ending)
{
    static const QRegularExpression refused(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])"));
    QString name = toQt(only(program.brief).name).left(80);
    name.replace(refused, QStringLiteral(" "));
    name = name.simplified();
    return (name.isEmpty() ? QCoreApplication::translate("FileName", "program") : name) + ending;
}

} // namespace cadre
