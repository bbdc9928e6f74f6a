// SPDX-License-Identifier: Apache-2.0
#include "look/stylesheet.hpp"

#include <QFile>
#include <QList>
#include <QPair>
#include <QRegularExpression>

// The resources lie in a static library, from which the linker takes only what is asked for.
static void initResources()
{
    Q_INIT_RESOURCE(look);
}

namespace cadre {

namespace {

/// All sizes in pixels at another zoom.
QString zoomedSheet(const QString& sheet, int percent)
{
    static const QRegularExpression size(QStringLiteral("(\\d+)px"));
    QString result;
    qsizetype done = 0;
    for (auto matches = size.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += sheet.mid(done, match.capturedStart() - done);
        result += QString::number(match.captured(1).toInt() * percent / 100) + QStringLiteral("px");
        done = match.capturedEnd();
    }
    return result + sheet.mid(done);
}

} // namespace

QString styleSheet(const Palette& palette, int zoomPercent)
{
    initResources();
    QFile file(QStringLiteral(":/cadre/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: "@accentSoft" starts with "@accent".
    const QList<QPair<QString, QColor>> colours = {{QStringLiteral("@onAccent"), textOn(palette.accent)},
                                                   {QStringLiteral("@accentSoft"), palette.accentSoft},
                                                   {QStringLiteral("@accent"), palette.accent},
                                                   {QStringLiteral("@background"), palette.background},
                                                   {QStringLiteral("@pane"), palette.pane},
                                                   {QStringLiteral("@ink"), palette.ink},
                                                   {QStringLiteral("@muted"), palette.muted},
                                                   {QStringLiteral("@line"), palette.line},
                                                   {QStringLiteral("@faint"), palette.faint},
                                                   {QStringLiteral("@heading"), palette.heading},
                                                   {QStringLiteral("@errorSoft"), palette.errorSoft},
                                                   {QStringLiteral("@error"), palette.error},
                                                   {QStringLiteral("@warningSoft"), palette.warningSoft},
                                                   {QStringLiteral("@warning"), palette.warning},
                                                   {QStringLiteral("@adviceSoft"), palette.adviceSoft},
                                                   {QStringLiteral("@advice"), palette.advice},
                                                   {QStringLiteral("@goodSoft"), palette.goodSoft},
                                                   {QStringLiteral("@good"), palette.good}};
    for (const auto& [name, colour] : colours) sheet.replace(name, colour.name());
    return zoomPercent == 100 ? sheet : zoomedSheet(sheet, zoomPercent);
}

} // namespace cadre
