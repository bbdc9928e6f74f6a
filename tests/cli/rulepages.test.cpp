// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the pages of the rules in docs/rules are as the rules are, and none is missing or left over")
{
    const QDir pages(QStringLiteral(CADRE_SOURCE_DIR "/docs/rules"));
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const int code = QProcess::execute(QStringLiteral(CADRE_CLI), {QStringLiteral("rules"), QStringLiteral("--format"),
                                                                   QStringLiteral("markdown"), QStringLiteral("--to"),
                                                                   folder.path()});
    REQUIRE(code == 0);
    const QDir written(folder.path());
    const QStringList names = written.entryList(QDir::Files, QDir::Name);
    CHECK(names.size() == 71); // a page for each of the 70 rules, and the list of them
    CHECK(pages.entryList(QDir::Files, QDir::Name) == names);
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        CHECK(contentOf(pages.filePath(name)).toStdString() == contentOf(written.filePath(name)).toStdString());
    }
}
