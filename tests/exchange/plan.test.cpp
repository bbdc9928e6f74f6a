// SPDX-License-Identifier: Apache-2.0
#include "exchange/plan.hpp"

#include "exchange/importchoices.hpp"
#include "exchange/importcompare.hpp"
#include "exchange/programjson.hpp"
#include "exchange/samples.hpp"
#include "exchange/sourcefields.hpp"
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

std::vector<std::string> editedIn(const ImportItem& item)
{
    return {item.edited.begin(), item.edited.end()};
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
    CHECK(again.edited.empty());
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
    CHECK(editedIn(unchanged) == std::vector<std::string>{"Name"});
    CHECK(fill(describe(program, unchanged)) == "same, edited here");

    Framework renamed = coaching("Helps");
    renamed.items[0].name = "Coaches people";
    ImportPlan plan = planImport(program, renamed, secondImport);
    CHECK(plan.items[0].state == ImportState::changed);
    CHECK(plan.items[0].choice == ImportChoice::leave);
    CHECK(fill(describe(program, plan.items[0])) == "changed in the file and here");
    CHECK(isEmpty(importStep(program, plan).edit));
    plan.items[0].choice = ImportChoice::replace;
    apply(program, importStep(program, plan).edit);
    CHECK(onlyCompetency(program).name == "Coaches people");
    CHECK(onlyItem(program, renamed).edited.empty());
}

TEST_CASE("an update takes what is new in the file and keeps the fields edited here, which stay marked")
{
    Program program = imported({}, coaching("Helps"));
    onlyCompetency(program).name = "Coaches the team";
    const Framework next = coaching("Helps others to learn");
    CHECK(onlyItem(program, next).choice == ImportChoice::update);
    apply(program, importStep(program, planImport(program, next, secondImport)).edit);
    CHECK(onlyCompetency(program).name == "Coaches the team");
    CHECK(onlyCompetency(program).description == "Helps others to learn");
    const ImportItem again = onlyItem(program, next);
    CHECK(again.state == ImportState::same);
    CHECK(editedIn(again) == std::vector<std::string>{"Name"});
    CHECK(isEmpty(importStep(program, planImport(program, next, secondImport)).edit));
}

TEST_CASE("a competency that bears a source and was never imported by Cadre is not overwritten unasked")
{
    Program program;
    program.competencies.emplace(Id<Competency>{"C1"}, Competency{.id = {"C1"},
                                                                  .name = "Coaches others",
                                                                  .description = "Ours",
                                                                  .source = Source{.framework = "Ours", .id = "C"}});
    const ImportItem item = onlyItem(program, coaching("Theirs"));
    CHECK(item.state == ImportState::changed);
    ImportPlan plan = planImport(program, coaching("Theirs"), secondImport);
    apply(program, importStep(program, plan).edit);
    CHECK(onlyCompetency(program).description == "Ours");
}

TEST_CASE("what the framework no longer has is listed, stays, and goes with all that refers to it when chosen")
{
    const auto both = framework({{.sourceId = "A", .name = "Leads teams"}, {.sourceId = "B", .name = "Plans work"}});
    const auto one = framework({{.sourceId = "A", .name = "Leads teams"}});
    Program program = imported({}, both);
    const Competency* gone = inOrder(program.competencies)[1];
    program.roles.emplace(Id<Role>{"R"}, Role{.id = {"R"}, .requirements = {{.competency = gone->id, .level = 3}}});
    program.competencies.emplace(Id<Competency>{"own"}, Competency{.id = {"own"}, .name = "Written here"});

    ImportPlan plan = planImport(program, one, secondImport);
    CHECK(countsOf(plan) == ImportCounts{.same = 1, .vanished = 1});
    CHECK(plan.items[1].competency.name == "Plans work");
    CHECK(fill(describe(program, plan.items[1])) == "no longer in the source");
    CHECK(isEmpty(importStep(program, plan).edit));

    choose(plan, {.vanished = ImportChoice::remove});
    const Step step = importStep(program, plan);
    CHECK(fill(step.label) == "Remove 1 competency that is no longer in “Ours”");
    const Program before = program;
    apply(program, step.edit);
    CHECK(program.competencies.size() == 2);
    CHECK(program.roles.begin()->second.requirements.empty());
    apply(program, inverse(step.edit));
    CHECK(program == before);
}

TEST_CASE("a framework of another name lets nothing vanish")
{
    const Program program = imported({}, coaching("Helps"));
    Framework other = framework({{.name = "Plans work"}});
    other.name = "Theirs";
    CHECK(countsOf(planImport(program, other, secondImport)) == ImportCounts{.added = 1});
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
}

TEST_CASE("of two competencies that are close, both can be kept, or one made in two ways")
{
    Program before;
    before.competencies.emplace(Id<Competency>{"C1"},
                                Competency{.id = {"C1"},
                                           .position = 1,
                                           .name = "The coaching of teams",
                                           .behaviours = {{.level = 1, .text = "Asks questions."}}});
    const Framework source =
        framework({{.name = "Team coaching",
                    .description = "Helps",
                    .behaviours = {{0U, "asks questions", std::nullopt}, {1U, "Listens", std::nullopt}},
                    .unknown = {{"url", "\"x\""}}}},
                  2);
    const auto after = [&](ImportChoice choice) {
        Program program = before;
        ImportPlan plan = planImport(program, source, firstImport);
        choose(plan, {.similar = choice});
        apply(program, importStep(program, plan).edit);
        // Whatever was chosen, the second import of the same file changes nothing.
        const ImportPlan again = planImport(program, source, secondImport);
        if (choice != ImportChoice::leave) CHECK(countsOf(again) == ImportCounts{.same = 1});
        CHECK(isEmpty(importStep(program, again).edit) == (choice != ImportChoice::leave));
        return program;
    };
    CHECK(after(ImportChoice::add).competencies.size() == 2);
    CHECK(after(ImportChoice::leave) == before);

    Program merged = after(ImportChoice::merge);
    CHECK(onlyCompetency(merged).name == "The coaching of teams");
    CHECK(onlyCompetency(merged).description == "Helps");
    REQUIRE(onlyCompetency(merged).behaviours.size() == 2);
    CHECK(onlyCompetency(merged).behaviours[0].text == "Asks questions.");
    CHECK(onlyCompetency(merged).behaviours[1].text == "Listens");
    CHECK(onlyCompetency(merged).unknown.at("url") == "\"x\"");
    CHECK(onlyItem(merged, source).edited.empty());

    Program replaced = after(ImportChoice::replace);
    CHECK(onlyCompetency(replaced).id.value == "C1");
    CHECK(onlyCompetency(replaced).name == "Team coaching");
    CHECK(onlyCompetency(replaced).behaviours[0].text == "asks questions");
    CHECK(onlyCompetency(replaced).source->framework == "Ours");
}

TEST_CASE("a competency made of two is known in both frameworks")
{
    Program program = imported({}, framework({{.sourceId = "A", .name = "Team coaching", .description = "Helps"}}));
    Framework theirs = framework({{.sourceId = "B", .name = "Coaching of teams", .description = "Asks"}});
    theirs.name = "Theirs";
    ImportPlan plan = planImport(program, theirs, secondImport);
    choose(plan, {.similar = ImportChoice::merge});
    apply(program, importStep(program, plan).edit);
    REQUIRE(program.competencies.size() == 1);

    Framework ours = framework({{.sourceId = "A", .name = "Team coaching", .description = "Helps"}});
    CHECK(onlyItem(program, theirs).state == ImportState::same);
    CHECK(onlyItem(program, ours).state == ImportState::same);
    ours.items[0].description = "Helps others";
    apply(program, importStep(program, planImport(program, ours, secondImport)).edit);
    CHECK(onlyCompetency(program).description == "Helps others");
    CHECK(onlyItem(program, ours).state == ImportState::same);
    CHECK(onlyItem(program, theirs).state == ImportState::same);
    CHECK(readProgramJson(writeProgramJson(program)) == program);
    ours.items[0].sourceId = "C";
    CHECK(countsOf(planImport(program, ours, secondImport)) == ImportCounts{.added = 1, .vanished = 1});
}

TEST_CASE("what an item would change is told field by field, and behaviours level by level")
{
    Program program = imported({}, framework({{.sourceId = "C",
                                               .name = "Coaches",
                                               .description = "Helps",
                                               .behaviours = {{0U, "Asks", std::nullopt}, {1U, "Listens", false}}}},
                                             2));
    const Framework next = framework({{.sourceId = "C",
                                       .name = "Coaches",
                                       .description = "Helps others",
                                       .behaviours = {{0U, "Asks", std::nullopt}, {1U, "Hears", false}}}},
                                     2);
    const ImportItem item = onlyItem(program, next);
    const std::vector<ImportChange> changes = changesOf(program, item, ImportChoice::update);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].label == "Description");
    CHECK(changes[0].before == "Helps");
    CHECK(changes[0].after == "Helps others");
    CHECK(changes[1].level == 2);
    CHECK(changes[1].before == "✗ Listens");
    CHECK(changes[1].after == "✗ Hears");
    CHECK(changesOf(program, item, ImportChoice::leave).empty());
}

TEST_CASE("a tick makes the gentlest choice")
{
    ImportItem item{.state = ImportState::similar, .choice = ImportChoice::leave};
    setTaken(item, true);
    CHECK(item.choice == ImportChoice::add);
    item.choice = ImportChoice::merge;
    setTaken(item, true);
    CHECK(item.choice == ImportChoice::merge);
    setTaken(item, false);
    CHECK_FALSE(isTaken(item));
    ImportItem skipped{.state = ImportState::skipped, .choice = ImportChoice::leave};
    setTaken(skipped, true);
    CHECK_FALSE(isTaken(skipped));
}

TEST_CASE("levels of the file can be put on other levels, and the next import remembers it")
{
    const Framework source = framework(
        {{.sourceId = "C", .name = "Decides", .behaviours = {{0U, "Asks", std::nullopt}, {2U, "Does", std::nullopt}}}},
        3);
    Program program;
    const ImportPlan plan = planImport(program, source, firstImport, {2, 3, 7});
    CHECK(plan.levels[2].level == 7);
    CHECK(plan.levels[2].isNew);
    apply(program, importStep(program, plan).edit);
    CHECK(onlyCompetency(program).behaviours[1].level == 7);
    CHECK(scaleOf(only(program.brief)).size() == 7);

    const ImportPlan again = planImport(program, source, secondImport);
    CHECK(again.levels[0].level == 2);
    CHECK(isEmpty(importStep(program, again).edit));

    const ImportPlan back = planImport(program, source, secondImport, {1, 2, 3});
    CHECK(back.items[0].state == ImportState::changed);
    apply(program, importStep(program, back).edit);
    CHECK(planImport(program, source, secondImport).levels[2].level == 3);
}

TEST_CASE("levels called as the program calls its own become these")
{
    Framework source = framework({}, 2);
    source.levels[0].name = "basic";
    source.levels[1].name = "Expert";
    const ImportPlan plan = planImport({}, source, firstImport);
    CHECK(plan.levels[0].level == 2);
    CHECK(plan.levels[1].level == 5);
    source.levels[1].name = "Guru";
    CHECK(planImport({}, source, firstImport).levels[1].level == 2);
}

TEST_CASE("choices stay when the levels are changed")
{
    const Framework source = framework({{.name = "Decides"}, {.name = "Leads"}}, 2);
    ImportPlan before = planImport({}, source, firstImport);
    before.items[1].choice = ImportChoice::leave;
    ImportPlan plan = planImport({}, source, firstImport, {3, 4});
    keepChoices(plan, before);
    CHECK(plan.items[0].choice == ImportChoice::add);
    CHECK(plan.items[1].choice == ImportChoice::leave);
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

TEST_CASE("what has no place of its own can be read without knowing JSON")
{
    const Competency competency{.unknown = {{"levelTexts", R"({"1":"Helps","2":["Leads","Plans"]})"},
                                            {"source.id", "7"},
                                            {"empty", "null"},
                                            {"tags", R"(["a","b"])"},
                                            {"price", "1.10"}}};
    CHECK(sourceFields(competency)
          == std::vector<SourceField>{
              {"What the levels mean", "1: Helps\n2:\n  Leads\n  Plans"}, {"price", "1.10"}, {"id", "7"}, {"tags", "a\nb"}});
    const std::string deep = std::string(60, '[') + std::string(60, ']');
    CHECK_FALSE(plainValue("[1," + deep + "]").empty());
    CHECK(plainValue('"' + std::string(100'000, 'x') + '"').size() < 21'000);
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
