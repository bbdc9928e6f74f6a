// SPDX-License-Identifier: Apache-2.0
//
// Each file in transcripts/ is a walk with the real cadre-cli: calls behind "$ ", and under each its whole
// output as it must be, messages behind "! ", the exit code in brackets where it is not 0. A line "// ..." is a
// remark. The walk starts in an empty folder with {programs} and {frameworks} standing for the samples.
// CADRE_APPROVE=1 writes what came out into the files, to be read before it is committed.
#include <catch2/catch.hpp>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

const QString sourceFolder = QStringLiteral(CADRE_SOURCE_DIR);

/// Paths of this machine must not stand in a transcript.
QList<std::pair<QString, QString>> folders()
{
    return {{QStringLiteral("{programs}"), sourceFolder + QStringLiteral("/resources/programs")},
            {QStringLiteral("{frameworks}"), sourceFolder + QStringLiteral("/tests/cases/frameworks")},
            {QStringLiteral("{mapping}"), sourceFolder + QStringLiteral("/tests/cases/mapping")},
            {QStringLiteral("{workbooks}"), sourceFolder + QStringLiteral("/tests/cases/workbooks")}};
}

QString readText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// What a call is answered with, in the form of a transcript.
QString answer(const QString& call, const QString& workingFolder)
{
    QStringList words = QProcess::splitCommand(call);
    for (QString& word : words)
        for (const auto& [name, folder] : folders()) word.replace(name, folder);
    REQUIRE(words.takeFirst() == QStringLiteral("cadre-cli"));

    QProcess process;
    process.setWorkingDirectory(workingFolder);
    process.start(QStringLiteral(CADRE_CLI), words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);

    QString text = QString::fromUtf8(process.readAllStandardOutput());
    const QString messages = QString::fromUtf8(process.readAllStandardError());
    for (const QString& line : messages.split(QLatin1Char('\n'))) {
        if (!line.isEmpty()) text += QStringLiteral("! ") + line + QLatin1Char('\n');
    }
    if (process.exitCode() != 0) text += QStringLiteral("[%1]\n").arg(process.exitCode());
    for (const auto& [name, folder] : folders()) text.replace(folder, name);
    // What is another one each time.
    static const QRegularExpression newId(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    text.replace(newId, QStringLiteral("{id}"));
    text.replace(QDate::currentDate().toString(Qt::ISODate), QStringLiteral("{today}"));
    return text;
}

/// Does every call of a transcript again and tells how it now reads.
QString replay(const QString& transcript)
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    QString result;
    for (const QString& line : transcript.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("// "))) result += line + QLatin1Char('\n');
        if (line.startsWith(QLatin1String("$ ")))
            result += line + QLatin1Char('\n') + answer(line.mid(2), folder.path());
    }
    return result;
}

} // namespace

TEST_CASE("the command line answers as its transcripts say")
{
    const QDir transcripts(sourceFolder + QStringLiteral("/tests/cli/transcripts"));
    const QStringList names = transcripts.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        DYNAMIC_SECTION(name.toStdString())
        {
            const QString path = transcripts.filePath(name);
            const QString expected = readText(path);
            const QString actual = replay(expected);
            if (qEnvironmentVariableIsSet("CADRE_APPROVE")) {
                QFile file(path);
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(actual.toUtf8());
            } else {
                CHECK(actual.toStdString() == expected.toStdString());
            }
        }
    }
}
