// SPDX-License-Identifier: Apache-2.0
#include "window/lastplace.hpp"

#include "session/text.hpp"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

namespace cadre {

namespace {

constexpr qsizetype mostFiles = 50;
constexpr auto orderKey = "places/order";

QString nameOf(const QString& path)
{
    const QByteArray whole = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex());
}

QString groupOf(const QString& name)
{
    return QStringLiteral("places/") + name;
}

} // namespace

void rememberPlace(const QString& path, const LastPlace& place)
{
    if (path.isEmpty()) return;
    QSettings settings;
    const QString name = nameOf(path);
    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(name);
    order.prepend(name);
    while (order.size() > mostFiles) settings.remove(groupOf(order.takeLast()));
    settings.setValue(orderKey, order);
    QStringList selection;
    for (const RecordRef& ref : place.selection) {
        if (selection.size() >= 100) break; // what is more was chosen for one moment
        selection << QString::number(static_cast<int>(ref.type)) + u':' + toQt(ref.id);
    }
    settings.setValue(groupOf(name) + QStringLiteral("/page"), place.page);
    settings.setValue(groupOf(name) + QStringLiteral("/selection"), selection);
}

LastPlace lastPlace(const QString& path)
{
    if (path.isEmpty()) return {};
    const QSettings settings;
    const QString group = groupOf(nameOf(path));
    LastPlace place{settings.value(group + QStringLiteral("/page")).toString(), {}};
    for (const QString& item : settings.value(group + QStringLiteral("/selection")).toStringList()) {
        const qsizetype colon = item.indexOf(u':');
        const int type = item.left(colon).toInt();
        if (colon <= 0 || type < 0 || type >= static_cast<int>(RecordType::duty)) continue;
        place.selection.push_back({static_cast<RecordType>(type), fromQt(item.mid(colon + 1))});
    }
    return place;
}

} // namespace cadre
