// SPDX-License-Identifier: Apache-2.0
#include "exchange/plan.hpp"

#include "exchange/programjson.hpp"
#include "exchange/samples.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::readCase;
using Catch::Contains;

namespace {

constexpr const char* firstImport = "2026-05-03";
constexpr const char* secondImport = "2026-11-01";

Program sampleProgram()
{
    return readProgramJson(cadre::testing::sourceFile("resources/programs/emerging-leaders-12.json"));
}

Program imported(Program program, const Framework& framework)
{
    apply(program, importStep(program, planImport(program, framework, firstImport)).edit);
    return program;
}

Framework framework(std::vector<FrameworkItem> items, std::size_t levels = 0)
{
    Framework result{.family = "Cadre framework", .name = "Ours", .version = "1", .licence = "CC0"};
    for (std::size_t i = 0; i < levels; ++i) result.levels.push_back({.name = "Step " + std::to_string(i + 1)});
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].sourceId.empty()) items[i].sourceId = std::to_string(i);
        result.items.push_back(std::move(items[i]));
    }
    return result;
}

Framework coaching(const char* description)
{
    return framework({{.sourceId = "C", .name = "Coaches others", .description = description}});
}

ImportItem onlyItem(const Program& program, const Framework& source)
{
    const ImportPlan plan = planImport(program, source, secondImport);
    REQUIRE(plan.items.size() == 1);
    return plan.items.front();
}

std::vector<std::string> changedIn(const ImportItem& item)
{
    return {item.changed.begin(), item.changed.end()};
}

Competency& onlyCompetency(Program& program)
{
    REQUIRE(program.competencies.size() == 1);
    return program.competencies.begin()->second;
}

} // namespace

TEST_CASE("an import is one edit that one inverse takes back")
{
    const Framework source = readCase("uk-civil-service-competency-framework-2012.json");
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        const Program before = Generator(seed).program();
        Program program = before;
        const Step step = importStep(program, planImport(program, source, firstImport));
        CHECK(step.edit.competencies.size() == 10);
        apply(program, step.edit);
        REQUIRE(program.competencies.size() == before.competencies.size() + 10);
        apply(program, inverse(step.edit));
        REQUIRE(program == before);
    }
}

TEST_CASE("a second import of the same file finds everything and does nothing")
{
    for (const char* name : {"uk-civil-service-competency-framework-2012.json", "unidays-core-competencies.json",
                             "unidays-product-competencies.json", "ft-engineering-competencies-v1-flat.json"}) {
        CAPTURE(name);
        const Framework source = readCase(name);
        const Program program = imported(sampleProgram(), source);
        const ImportPlan again = planImport(program, source, secondImport);
        CHECK(countsOf(again) == ImportCounts{.same = source.items.size()});
        CHECK(isEmpty(importStep(program, again).edit));
    }
}

TEST_CASE("what was imported can be written and read again")
{
    const Program program = imported(sampleProgram(), readCase("unidays-core-competencies.json"));
    CHECK(readProgramJson(writeProgramJson(program)) == program);
}

TEST_CASE("an imported competency keeps what the framework says and where it comes from")
{
    Program program = imported({}, readCase("uk-civil-service-competency-framework-2012.json"));
    const Competency* first = inOrder(program.competencies).front();
    CHECK(first->name == "Building Capability for All");
    CHECK(first->group == "People Cluster - Engaging People");
    CHECK(first->behaviours.size() == 68);
    CHECK(first->behaviours[1].effective == false);
    CHECK(first->source->framework == "Civil Service Competency Framework");
    CHECK(first->source->id == "people/building-capability-for-all");
    CHECK(first->source->licence == "© Crown Copyright July 2012");
    CHECK(first->source->importedOn == firstImport);
}

TEST_CASE("the scale is widened for the levels that are used, by name")
{
    const Framework source = readCase("uk-civil-service-competency-framework-2012.json");
    const ImportPlan plan = planImport({}, source, firstImport);
    REQUIRE(plan.levels.size() == 6);
    CHECK_FALSE(plan.levels[4].isNew);
    CHECK(plan.levels[5].isNew);
    const std::vector<ScaleStep> scale = scaleOf(only(imported({}, source).brief));
    REQUIRE(scale.size() == 6);
    CHECK(scale[5].level == 6);
    CHECK(scale[5].name == "Level 6");
    CHECK(scale[0].name == scaleOf(Brief{})[0].name);

    ImportPlan nothing = plan;
    for (ImportItem& item : nothing.items) item.choice = ImportChoice::leave;
    CHECK(isEmpty(importStep({}, nothing).edit));
}

TEST_CASE("levels without numbers count by their order, and ten hold any number of them")
{
    const auto levelsOf = [](std::size_t count) {
        std::vector<std::int64_t> levels;
        for (const ImportLevel& level : planImport({}, framework({}, count), firstImport).levels)
            levels.push_back(level.level);
        return levels;
    };
    CHECK(levelsOf(3) == std::vector<std::int64_t>{1, 2, 3});
    CHECK(levelsOf(12) == std::vector<std::int64_t>{1, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10});
    CHECK(planImport({}, framework({}, 12), firstImport).notes.size() == 1);
}

TEST_CASE("behaviours without a level of their own have that of their item")
{
    const Program program = imported(
        {}, framework({{.name = "Decides", .level = 1U, .behaviours = {{std::nullopt, "Chooses", std::nullopt}}}}, 2));
    CHECK(program.competencies.begin()->second.behaviours.front().level == 2);
}

TEST_CASE("a competency that the file says otherwise is updated and keeps what the file does not say")
{
    Program program = imported({}, coaching("Helps"));
    onlyCompetency(program).unknown["ours"] = "1";
    const ImportItem item = onlyItem(program, coaching("Helps others to learn"));
    CHECK(item.state == ImportState::changed);
    CHECK(item.choice == ImportChoice::update);
    CHECK(changedIn(item) == std::vector<std::string>{"Description"});
    CHECK(fill(describe(program, item)) == "changed since the import on 2026-05-03");

    const Id<Competency> id = onlyCompetency(program).id;
    apply(program, importStep(program, planImport(program, coaching("Helps others to learn"), secondImport)).edit);
    const Competency& after = onlyCompetency(program);
    CHECK(after.id == id);
    CHECK(after.description == "Helps others to learn");
    CHECK(after.unknown.at("ours") == "1");
    CHECK(after.source->importedOn == secondImport);
    CHECK(onlyItem(program, coaching("Helps others to learn")).state == ImportState::same);
}

TEST_CASE("a field that the file no longer has is kept and is no edit")
{
    Program program = imported({}, coaching("Helps"));
    Framework shorter = coaching("");
    shorter.items[0].code = "C1";
    apply(program, importStep(program, planImport(program, shorter, secondImport)).edit);
    CHECK(onlyCompetency(program).description == "Helps");
    const ImportItem again = onlyItem(program, shorter);
    CHECK(again.state == ImportState::same);
    CHECK_FALSE(again.editedHere);
    shorter.items[0].code = "C2";
    CHECK(onlyItem(program, shorter).choice == ImportChoice::update);

    onlyCompetency(program).description = "Helps the team";
    shorter.items[0].code = "C1";
    CHECK(fill(describe(program, onlyItem(program, shorter))) == "same, edited here");
}

TEST_CASE("texts of levels that share a level of the program are all kept")
{
    const Program program =
        imported({}, framework({{.name = "Decides", .levelTexts = {{0, "Asks"}, {1, "Tries"}, {2, "Chooses"}}}}, 12));
    CHECK(program.competencies.begin()->second.unknown.at("levelTexts") == R"({"1":["Asks","Tries"],"2":"Chooses"})");
}

TEST_CASE("what was edited in the program is kept unless somebody chooses")
{
    Program program = imported({}, coaching("Helps"));
    onlyCompetency(program).name = "Coaches the team";

    const ImportItem unchanged = onlyItem(program, coaching("Helps"));
    CHECK(unchanged.state == ImportState::same);
    CHECK(unchanged.editedHere);
    CHECK(fill(describe(program, unchanged)) == "same, edited here");

    ImportPlan plan = planImport(program, coaching("Helps others to learn"), secondImport);
    CHECK(plan.items[0].state == ImportState::changed);
    CHECK(plan.items[0].choice == ImportChoice::leave);
    CHECK(fill(describe(program, plan.items[0])) == "changed in the file and here");
    CHECK(isEmpty(importStep(program, plan).edit));
    plan.items[0].choice = ImportChoice::update;
    apply(program, importStep(program, plan).edit);
    CHECK(onlyCompetency(program).name == "Coaches others");
}

TEST_CASE("a new version or licence of the framework is a change")
{
    const Program program = imported({}, coaching("Helps"));
    Framework next = coaching("Helps");
    next.version = "2";
    CHECK(changedIn(onlyItem(program, next)) == std::vector<std::string>{"Source"});
}

TEST_CASE("a competency with nearly the same name is pointed out")
{
    Program program;
    program.competencies.emplace(Id<Competency>{"C1"},
                                 Competency{.id = {"C1"}, .position = 1, .name = "The coaching of teams"});
    const ImportItem close = onlyItem(program, framework({{.name = "Team coaching"}}));
    CHECK(close.state == ImportState::similar);
    CHECK(close.choice == ImportChoice::add);
    CHECK(fill(describe(program, close)) == "close to “The coaching of teams”");
    const ImportItem equal = onlyItem(program, framework({{.name = "the Coaching of Teams"}}));
    CHECK(equal.choice == ImportChoice::leave);
    CHECK(onlyItem(program, framework({{.name = "Coaching"}})).state == ImportState::added);

    ImportPlan merge = planImport(program, framework({{.name = "Team coaching", .description = "Helps"}}), firstImport);
    merge.items[0].choice = ImportChoice::update;
    apply(program, importStep(program, merge).edit);
    CHECK(onlyCompetency(program).name == "Team coaching");
    CHECK(onlyCompetency(program).source->framework == "Ours");
}

TEST_CASE("an item without a name is skipped, whatever is chosen")
{
    ImportPlan plan = planImport({}, framework({{.description = "nameless"}, {.name = "Decides"}}), firstImport);
    CHECK(countsOf(plan) == ImportCounts{.added = 1, .skipped = 1});
    CHECK(fill(describe({}, plan.items[0])) == "skipped: it has no name in the file");
    plan.items[0].choice = ImportChoice::add;
    const Step step = importStep({}, plan);
    CHECK(step.edit.competencies.size() == 1);
    CHECK(fill(step.label) == "Import 1 competency from “Ours”");
}

TEST_CASE("fields that have no place in a competency are kept under a name of their own")
{
    const Program program = imported({}, framework({{.name = "Decides",
                                                     .levelTexts = {{1, "For the team"}},
                                                     .unknown = {{"source", "\"book\""}, {"url", "\"x\""}}}},
                                                   2));
    const UnknownFields expected = {
        {"source.source", "\"book\""}, {"url", "\"x\""}, {"levelTexts", R"({"2":"For the team"})"}};
    CHECK(program.competencies.begin()->second.unknown == expected);
}

TEST_CASE("missing levels of a competency are named")
{
    const ImportPlan plan = planImport(
        {},
        framework({{.name = "Decides", .behaviours = {{0U, "Chooses", std::nullopt}}}, {.name = "Leads", .level = 1U}},
                  2),
        firstImport);
    CHECK(plan.items[0].levels == 1);
    CHECK(plan.items[0].missingLevels == std::vector<std::string>{"Step 2"});
    CHECK(plan.items[1].levels == 1);
    CHECK(plan.items[1].missingLevels.empty());
}
