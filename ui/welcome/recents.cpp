// SPDX-License-Identifier: Apache-2.0
#include "welcome/recents.hpp"

#include "files/programfile.hpp"
#include "model/error.hpp"
#include "session/text.hpp"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace cadre {
namespace {

constexpr auto arrayKey = "recents";
constexpr qsizetype most = 10;

constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString nameOf(const Program& program, const QString& path)
{
    const QString name = toQt(only(program.brief).name).trimmed();
    return name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
}

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
        list.back().isMissing = !QFileInfo::exists(list.back().path);
    }
    settings.endArray();
    return list;
}

bool isStale(const Recent& recent)
{
    const QFileInfo file(recent.path);
    // Saving writes the file a moment before it is counted. Large files are counted when they are opened.
    return file.exists() && file.lastModified() > recent.when.addSecs(2) && file.size() < mostBytes;
}

void countAgain(const QString& path)
{
    QList<Recent> list = recents();
    const auto recent = std::ranges::find(list, path, &Recent::path);
    if (recent == list.end()) return;
    recent->when = QFileInfo(path).lastModified();
    try {
        const Program program = openProgram(path.toStdU16String());
        const Review found = review(program, ruleSetOf(program));
        recent->name = nameOf(program, path);
        recent->errors = static_cast<int>(found.count(Severity::error));
        recent->warnings = static_cast<int>(found.count(Severity::warning));
    } catch (const FileError&) {
        // Opening it will say what is wrong.
    }
    write(list);
}

void rememberRecent(const QString& path, const Program& program, const Review& review)
{
    if (path.isEmpty()) return;
    QList<Recent> list = recents();
    list.removeIf([&](const Recent& recent) { return recent.path == path; });
    list.prepend({path, nameOf(program, path), QDateTime::currentDateTime(),
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
