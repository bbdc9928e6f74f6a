// SPDX-License-Identifier: Apache-2.0
// Prints how soon the window is there with the 36-month program open, and what memory it takes then, beside other Qt
// programs that start empty. All run on a screen of their own (Xvfb), in turn, in the same run; what is not installed
// is named and left out.
//   bench_startup [--rounds N] [--pictures FOLDER]

#include "benchmarks/screen.hpp"
#include "files/programfile.hpp"
#include "files/templates.hpp"
#include "support/folder.hpp"

#include <QCoreApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace cadre::bench {

namespace {

constexpr double goal = 0.6; ///< Of the time of the soonest of the others.

struct Contestant {
    QString name;
    QStringList command;
    std::vector<Shown> starts = {};
};

/// The installed ones, Cadre first.
std::vector<Contestant> contestants(const QString& program)
{
    std::vector<Contestant> list{{QStringLiteral("Cadre, 36 months open"), {QStringLiteral(CADRE_WINDOW), program}}};
    const std::pair<const char*, const char*> others[] = {{"DB Browser for SQLite, empty", "sqlitebrowser"},
                                                          {"KeePassXC, empty", "keepassxc"}};
    for (const auto& [name, command] : others) {
        const QString path = QStandardPaths::findExecutable(QString::fromLatin1(command));
        if (path.isEmpty()) std::printf("%s is not installed and is left out.\n", name);
        else list.push_back({QString::fromLatin1(name), {path}});
    }
    return list;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

template <class Value> double median(const Contestant& contestant, Value Shown::* value)
{
    std::vector<double> values;
    for (const Shown& start : contestant.starts) values.push_back(static_cast<double>(start.*value));
    return median(std::move(values));
}

void reportAll(const std::vector<Contestant>& all, int rounds)
{
    std::printf("\n%-32s %10s %12s %14s   (medians of %d starts)\n", "", "shown", "memory", "share of it", rounds);
    for (const Contestant& one : all)
        std::printf("%-32s %7.0f ms %9.1f MB %9.1f MB\n", qPrintable(one.name), median(one, &Shown::milliseconds),
                    median(one, &Shown::residentMb), median(one, &Shown::shareMb));
    if (all.size() < 2) return;
    std::vector<double> ratios;
    for (std::size_t round = 0; round < static_cast<std::size_t>(rounds); ++round) {
        double soonest = all[1].starts[round].milliseconds;
        for (std::size_t i = 2; i < all.size(); ++i) soonest = std::min(soonest, all[i].starts[round].milliseconds);
        ratios.push_back(all[0].starts[round].milliseconds / soonest);
    }
    std::printf("\nCadre to the sooner of the others: %.2f x (goal %.1f)\n", median(ratios), goal);
    double least = median(all[1], &Shown::shareMb);
    for (std::size_t i = 2; i < all.size(); ++i) least = std::min(least, median(all[i], &Shown::shareMb));
    std::printf("Own memory to the least of the others: %.2f x (goal below 1)\n", median(all[0], &Shown::shareMb) / least);
}

int measureStarts(int rounds, const QString& pictures)
{
    const cadre::testing::TemporaryFolder folder;
    const auto program = folder / "program.cadre";
    saveProgram(program, programFromTemplate("operations-accelerator-36"));
    std::vector<Contestant> all = contestants(QString::fromStdString(program.string()));
    Screen screen({1366, 768});
    if (!screen.isThere()) {
        std::fprintf(stderr, "There is no screen to measure on: install Xvfb.\n");
        return 4;
    }
    for (int round = -1; round < rounds; ++round) // the first one brings files into memory and counts for nothing
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto home = QString::fromStdString((folder / ("home" + std::to_string(i))).string());
            QDir().mkpath(home);
            const QString picture =
                round == 0 && !pictures.isEmpty() ? QDir(pictures).filePath(QStringLiteral("%1.png").arg(i)) : QString();
            const auto shown = screen.start(all[i].command, home, picture);
            if (!shown) {
                std::fprintf(stderr, "%s showed no window.\n", qPrintable(all[i].name));
                return 4;
            }
            if (round >= 0) all[i].starts.push_back(*shown);
        }
    reportAll(all, rounds);
    return 0;
}

} // namespace

} // namespace cadre::bench

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each is started."),
                                    QStringLiteral("number"), QStringLiteral("11"));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
                                      QStringLiteral("Where to keep pictures of what was taken for shown."),
                                      QStringLiteral("folder"));
    arguments.addOptions({rounds, pictures});
    arguments.process(application);
    if (arguments.isSet(pictures)) QDir().mkpath(arguments.value(pictures));
    return cadre::bench::measureStarts(std::max(1, arguments.value(rounds).toInt()), arguments.value(pictures));
}
