// SPDX-License-Identifier: Apache-2.0
// Prints how long the main operations take, each beside a yardstick measured in the same run or a goal.

#include "actions/actions.hpp"
#include "benchmarks/baresqlite.hpp"
#include "benchmarks/measure.hpp"
#include "benchmarks/sized.hpp"
#include "exchange/programjson.hpp"
#include "files/templates.hpp"
#include "print/pdf.hpp"
#include "report/report.hpp"
#include "review/review.hpp"
#include "store/store.hpp"
#include "support/folder.hpp"

#include <QGuiApplication>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace cadre::bench {

namespace {

/// Keeps the compiler from leaving out work whose result nobody reads.
volatile std::size_t sink = 0;

void consume(std::size_t value)
{
    sink = sink + value;
}

void measureFile(const Program& program, const testing::TemporaryFolder& folder)
{
    const auto path = folder / "plan.cadre";
    saveStore(path, program);
    const std::vector<BareTable> rows = readAllRows(path);
    report("load .cadre", milliseconds([&] { consume(recordCount(loadStore(path))); }), "SQLite alone reads the rows",
           milliseconds([&] { consume(readAllRows(path).size()); }));
    report("save .cadre", milliseconds([&] { saveStore(path, program); }), "SQLite alone inserts the rows",
           milliseconds([&] { insertAllRows(folder / "bare.db", rows); }));
}

void measureJson(const Program& program)
{
    const std::string json = writeProgramJson(program);
    report("read program JSON", milliseconds([&] { consume(recordCount(readProgramJson(json))); }),
           "parsing the JSON alone", milliseconds([&] { consume(nlohmann::ordered_json::parse(json).size()); }));
    const auto parsed = nlohmann::ordered_json::parse(json);
    report("write program JSON", milliseconds([&] { consume(writeProgramJson(program).size()); }),
           "printing the JSON alone", milliseconds([&] { consume(parsed.dump(2).size()); }));
}

void measureEdits(const Program& program, double reviewGoal)
{
    Activity activity = program.activities.begin()->second;
    activity.name += "!";
    Edit edit;
    put(edit, program, activity);
    Program changed = program;
    Edit back = inverse(edit);
    reportGoal("apply one edit and take it back", milliseconds([&] {
                   apply(changed, edit);
                   apply(changed, back);
               }),
               16);
    apply(changed, edit);
    report("diff", milliseconds([&] { consume(touched(diff(program, changed)).size()); }),
           "comparing the records alone", milliseconds([&] { consume(program == changed ? 1 : 0); }));
    reportGoal("review", milliseconds([&] { consume(review(program).findings.size()); }), reviewGoal);
}

/// A review takes time in proportion to the records.
void measureGrowth()
{
    const auto reviewing = [](std::size_t records) {
        const Program program = programOfSize(records);
        return milliseconds([&] { consume(review(program).findings.size()); });
    };
    // The larger program no longer fits into the processor's caches: what that alone costs is seen by comparing two
    // copies of it, which looks at every record once and does nothing else.
    const auto comparing = [](std::size_t records) {
        const Program program = programOfSize(records);
        const Program copy = program;
        return milliseconds([&] { consume(program == copy); });
    };
    std::printf("\n100,000 records\n");
    report("review", reviewing(100'000), "ten times that of 10,000 records", 10 * reviewing(10'000));
    report("comparing the records alone", comparing(100'000), "ten times that of 10,000 records",
           10 * comparing(10'000));
}

void measureSpec()
{
    const Program program = programFromTemplate("emerging-leaders-12");
    std::printf("\nemerging-leaders-12\n");
    reportGoal("spec as PDF", milliseconds([&] {
                   consume(renderPdf(buildReport(program, review(program), Audience::sponsor, {})).size());
               }),
               500);
}

void measureAll()
{
    const testing::TemporaryFolder folder;
    for (const auto& [records, reviewGoal] : {std::pair{200, 0.2}, std::pair{10'000, 10.0}}) {
        const Program program = programOfSize(static_cast<std::size_t>(records));
        std::printf("\n%zu records\n", recordCount(program));
        measureFile(program, folder);
        measureJson(program);
        measureEdits(program, reviewGoal);
    }
    measureGrowth();
    measureSpec();
}

} // namespace

} // namespace cadre::bench

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, words);
    cadre::bench::measureAll();
    return 0;
}
