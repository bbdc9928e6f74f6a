// SPDX-License-Identifier: Apache-2.0
#include "welcome/recents.hpp"

#include "session/text.hpp"

#include <QFileInfo>
#include <QSettings>

namespace cadre {
namespace {

constexpr auto arrayKey = "recents";
constexpr qsizetype most = 10;

void write(const QList<Recent>& list)
{
    QSettings settings;
    settings.remove(arrayKey);
    settings.beginWriteArray(arrayKey, static_cast<int>(list.size()));
    for (int i = 0; i < list.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("path", list[i].path);
        settings.setValue("name", list[i].name);
        settings.setValue("when", list[i].when);
        settings.setValue("errors", list[i].errors);
        settings.setValue("warnings", list[i].warnings);
    }
    settings.endArray();
}

} // namespace

QList<Recent> recents()
{
    QSettings settings;
    QList<Recent> list;
    const int size = settings.beginReadArray(arrayKey);
    for (int i = 0; i < size && i < most; ++i) {
        settings.setArrayIndex(i);
        list << Recent{settings.value("path").toString(), settings.value("name").toString(),
                       settings.value("when").toDateTime(), settings.value("errors").toInt(),
                       settings.value("warnings").toInt()};
    }
    settings.endArray();
    return list;
}

void rememberRecent(const QString& path, const Program& program, const Review& review)
{
    if (path.isEmpty()) return;
    const QString name = toQt(only(program.brief).name).trimmed();
    QList<Recent> list = recents();
    list.removeIf([&](const Recent& recent) { return recent.path == path; });
    list.prepend({path, name.isEmpty() ? QFileInfo(path).completeBaseName() : name, QDateTime::currentDateTime(),
                  static_cast<int>(review.count(Severity::error)), static_cast<int>(review.count(Severity::warning))});
    write(list.mid(0, most));
}

void forgetRecent(const QString& path)
{
    QList<Recent> list = recents();
    list.removeIf([&](const Recent& recent) { return recent.path == path; });
    write(list);
}

} // namespace cadre
