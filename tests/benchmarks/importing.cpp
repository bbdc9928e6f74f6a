// SPDX-License-Identifier: Apache-2.0
// Prints how long the import of a large framework takes and how much memory it needs, each beside a yardstick measured
// in the same run or a goal.

#include "benchmarks/baresqlite.hpp"
#include "benchmarks/largeframework.hpp"
#include "benchmarks/measure.hpp"
#include "exchange/plan.hpp"
#include "files/templates.hpp"
#include "store/diskfile.hpp"
#include "store/store.hpp"
#include "support/folder.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cadre::bench {

namespace {

constexpr std::size_t competencyCount = 14'000;
constexpr std::size_t mostBytes = std::size_t{64} << 20;

/// Keeps the compiler from leaving out work whose result nobody reads.
volatile std::size_t sink = 0;

void consume(std::size_t value)
{
    sink = sink + value;
}

struct Files {
    explicit Files(const testing::TemporaryFolder& folder)
        : framework(folder / "large.json"), program(folder / "imported.cadre"), bare(folder / "bare.db")
    {
        std::ofstream(framework, std::ios::binary) << largeFramework(competencyCount);
    }

    std::filesystem::path framework;
    std::filesystem::path program;
    std::filesystem::path bare;
};

Framework readLarge(const Files& files)
{
    const std::string bytes = readFile(files.framework, mostBytes);
    return readFramework(NamedBytes{files.framework.filename().string(), bytes});
}

/// From the file to the saved program.
Program importAll(const Files& files)
{
    Program program = programFromTemplate("blank");
    {
        Framework framework = readLarge(files);
        apply(program, importStep(program, planImportTaking(program, framework, "2026-01-01")).edit);
    }
    saveStore(files.program, program);
    return program;
}

/// The most memory that work in a process of its own takes at any time, in bytes.
template <class Work> double peakMemory(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

void measureMemory(const Files& files)
{
    const double idle = peakMemory([] {});
    const auto size = static_cast<double>(std::filesystem::file_size(files.framework));
    const auto print = [&](const char* what, double peak) {
        std::printf("%-44s %10.1f MB   %-34s %10.1f MB   %6.2f x\n", what, (peak - idle) / 1e6, "the file (goal 8 x)",
                    size / 1e6, (peak - idle) / size);
    };
    print("import, memory", peakMemory([&] { consume(importAll(files).competencies.size()); }));
    print("  read the framework", peakMemory([&] { consume(readLarge(files).items.size()); }));
    print("  and plan", peakMemory([&] {
              Framework framework = readLarge(files);
              consume(planImportTaking(programFromTemplate("blank"), framework, "2026-01-01").items.size());
          }));
    print("  and one edit", peakMemory([&] {
              Framework framework = readLarge(files);
              Program program = programFromTemplate("blank");
              apply(program, importStep(program, planImportTaking(program, framework, "2026-01-01")).edit);
              consume(program.competencies.size());
          }));
}

void measureTime(const Files& files)
{
    const Program imported = importAll(files);
    const std::vector<BareTable> rows = readAllRows(files.program);
    report("import, file to saved program", milliseconds([&] { consume(importAll(files).competencies.size()); }),
           "parsing and inserting alone", milliseconds([&] {
               consume(nlohmann::ordered_json::parse(readFile(files.framework, mostBytes)).size());
               insertAllRows(files.bare, rows);
           }));
    report("  read the framework", milliseconds([&] { consume(readLarge(files).items.size()); }), "parsing alone",
           milliseconds([&] { consume(nlohmann::ordered_json::parse(readFile(files.framework, mostBytes)).size()); }));
    const Program blank = programFromTemplate("blank");
    const Framework framework = readLarge(files);
    reportGoal("  plan", milliseconds([&] { consume(planImport(blank, framework, "2026-01-01").items.size()); }),
               1'000);
    reportGoal("  plan, imported before",
               milliseconds([&] { consume(planImport(imported, framework, "2026-01-01").items.size()); }), 1'000);
    Framework other = framework;
    other.name = "Another framework";
    reportGoal("  plan, each close to one that is there",
               milliseconds([&] { consume(planImport(imported, other, "2026-01-01").items.size()); }), 1'000);
    const ImportPlan plan = planImport(blank, framework, "2026-01-01");
    reportGoal("  one edit of it", milliseconds([&] {
                   Program program = blank;
                   apply(program, importStep(program, plan).edit);
                   consume(program.competencies.size());
               }),
               1'000);
    report("  save the program", milliseconds([&] { saveStore(files.program, imported); }), "inserting the rows alone",
           milliseconds([&] { insertAllRows(files.bare, rows); }));
}

void measureAll()
{
    const testing::TemporaryFolder folder;
    const Files files(folder);
    std::printf("%zu competencies in four levels, %.1f MB\n", competencyCount,
                static_cast<double>(std::filesystem::file_size(files.framework)) / 1e6);
    measureMemory(files);
    measureTime(files);
}

} // namespace

} // namespace cadre::bench

int main()
{
    cadre::bench::measureAll();
    return 0;
}
