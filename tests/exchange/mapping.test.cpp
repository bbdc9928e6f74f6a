// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/mapping.hpp"

#include "exchange/mapping/path.hpp"
#include "exchange/mapping/propose.hpp"
#include "exchange/mapping/readmapped.hpp"
#include "exchange/mapping/shape.hpp"
#include "exchange/samples.hpp"
#include "support/effort.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cadre;
using cadre::testing::fewerUnderSanitizers;
using Catch::Contains;

namespace {

Framework read(const Mapping& mapping, const std::string& json)
{
    return readMapped(mapping, parseJson(json), "file");
}

std::vector<std::string> pointersOf(const Framework& framework)
{
    std::vector<std::string> pointers;
    for (const FrameworkNote& note : framework.notes) pointers.push_back(note.pointer);
    return pointers;
}

std::vector<std::string> shapeOfText(const std::string& text)
{
    const Json json = parseJson(text);
    return shapeOf(outlineOf(json));
}

/// n entries, comma separated.
std::string many(std::size_t n, const std::function<std::string(std::size_t)>& entry)
{
    std::string text;
    for (std::size_t i = 0; i < n; ++i) text += (i == 0 ? "" : ",") + entry(i);
    return text;
}

Mapping full()
{
    return {.name = "Ours",
            .competencies = "/groups/*/items/*",
            .nested = "inner",
            .competency = {"name", "title"},
            .id = {"*key"},
            .code = {"code"},
            .description = {"a~1b/c"},
            .group = {"../../name"},
            .level = {"level"},
            .behaviours = {"signs"},
            .ineffective = {"bad"},
            .levels = {"levels/*", {"no"}, {"text"}, {"do"}, {"dont"}},
            .columns = {{"level1", "One", 1}, {"level2", "Two", std::nullopt}},
            .columnsHoldBehaviours = true,
            .levelList = {"/levels/*", {"id"}, {"name"}, {"text"}},
            .numberInLevel = true,
            .joins = {{"area", "/areas/*", "id", "area"}},
            .languages = {"sv", "en"},
            .separator = ";",
            .onePer = {"name"},
            .fillDown = true,
            .title = {"/name"},
            .version = {"/version"},
            .licence = {"/licence"},
            .about = {"/about"},
            .shape = {"/ object"}};
}

} // namespace

TEST_CASE("a mapping is read as it was written")
{
    CHECK(readMapping(writeMapping(full())) == full());
    CHECK(readMapping(writeMapping(Mapping{.competencies = "/"})) == Mapping{.competencies = "/"});
}

TEST_CASE("fields that a mapping does not know are reported and kept")
{
    const Mapping mapping = readMapping(
        R"({"format":"cadre-mapping","version":1,"competencies":"/*","colour":"red","levels":{"entries":"l/*","font":1}})");
    REQUIRE(problemsOf(mapping).size() == 2);
    CHECK_THAT(fill(problemsOf(mapping)[0]), Contains("/colour"));
    CHECK_THAT(fill(problemsOf(mapping)[1]), Contains("/levels/font"));
    CHECK_THAT(writeMapping(mapping), Contains("\"colour\": \"red\""));
}

TEST_CASE("a wrong mapping is refused with its place")
{
    CHECK_THROWS_WITH(readMapping(R"({"name":"x"})"), Contains("no mapping"));
    CHECK_THROWS_WITH(readMapping(R"({"format":"cadre-mapping","version":2})"), Contains("another version"));
    CHECK_THROWS_WITH(readMapping(R"({"format":"cadre-mapping","version":1,"code":[1]})"), Contains("/code/0"));
    CHECK_THROWS_WITH(readMapping(R"({"format":"cadre-mapping","version":1,"fillDown":"yes"})"), Contains("/fillDown"));
    CHECK_THROWS_WITH(readMapping(R"({"format":"cadre-mapping","version":1,"code":"*wrong"})"), Contains("*wrong"));
    CHECK_THROWS_WITH(readMapping(R"({"format":"cadre-mapping","version":1,"joins":[{"name":"a","entries":"~9"}]})"),
                      Contains("~9"));
}

TEST_CASE("keys of any spelling stand in a path")
{
    for (const char* key : {"a/b", "~", "*", "..", ".", "*key", "a.b", "ä", "0", "*join:x"}) {
        CAPTURE(key);
        const auto path = parsePath("/" + spelledKey(key));
        REQUIRE(path);
        REQUIRE(path->steps.size() == 1);
        CHECK(path->steps[0] == PathStep{PathStep::Kind::key, key});
    }
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += "/a";
    CHECK_FALSE(parsePath(deep));
}

TEST_CASE("what was not understood is noted with its pointer, and nothing of a competency is lost")
{
    const Mapping mapping{.competencies = "/list/*",
                          .competency = {"name"},
                          .description = {"text"},
                          .behaviours = {"signs"},
                          .levels = {"levels/*", {"no"}, {"text"}, {}, {}}};
    const Framework framework = read(mapping, R"({"owner":"HR","list":[
        {"name":"A","text":{"deep":{"er":1}},"signs":["x",{"y":1}],"levels":[{"no":1,"text":"one","weight":2},{"no":2,"text":"two"}],"tags":["t"]},
        null, 7, "B", {"name":"","text":"no name"}, ["C"]]})");
    REQUIRE(framework.items.size() == 2);
    const FrameworkItem& item = framework.items[0];
    CHECK(item.behaviours.size() == 1);
    CHECK(item.unknown.at("text") == R"({"deep":{"er":1}})");
    CHECK(item.unknown.at("signs") == R"([null,{"y":1}])");
    CHECK(item.unknown.at("levels") == R"([{"weight":2},null])");
    CHECK(item.unknown.at("tags") == R"(["t"])");
    CHECK(framework.items[1].pointer == "/list/4");
    CHECK(framework.items[1].name.empty());
    CHECK(pointersOf(framework)
          == std::vector<std::string>{"/list/0/text", "/list/0/signs/1", "/list/1", "/list/2", "/list/3", "/list/5",
                                      "/owner"});
}

TEST_CASE("a competency may be a list under its name")
{
    const char* const json = R"({"People":{"Coaches others":["Listens","Asks",{"x":1}],"Builds trust":[]}})";
    for (const char* behaviours : {".", "*"}) {
        const Framework framework = read({.name = "m",
                                          .competencies = "/*/*",
                                          .competency = {"*key"},
                                          .group = {"../*key"},
                                          .behaviours = {behaviours}},
                                         json);
        REQUIRE(framework.items.size() == 2);
        CHECK(framework.items[0].name == "Coaches others");
        CHECK(framework.items[0].group == "People");
        CHECK(framework.items[0].behaviours.size() == 2);
        CHECK(pointersOf(framework) == std::vector<std::string>{"/People/Coaches others/2"});
        CHECK_THAT(framework.items[0].unknown.at("value"), Contains(R"({"x":1})"));
    }
}

TEST_CASE("what says the level, the group or the code beside the competencies is none of them")
{
    const char* const json = R"([{"Level":1,"Area":"People","Coaching":"Listens","Trust":"Keeps promises"},
                                 {"Level":2,"Area":"People","Coaching":"Asks","Trust":"Speaks up"}])";
    const Framework framework = read({.name = "m",
                                      .competencies = "/*/*",
                                      .competency = {"*key"},
                                      .group = {"../Area"},
                                      .levels = {".", {"../Level"}, {"."}, {}, {}},
                                      .onePer = {"*key"}},
                                     json);
    REQUIRE(framework.items.size() == 2);
    CHECK(framework.items[0].name == "Coaching");
    CHECK(framework.items[0].group == "People");
    CHECK(framework.items[0].levelTexts.size() == 2);
    CHECK(framework.items[1].levelTexts[1].text == "Speaks up");
    CHECK(framework.levels.size() == 2);
    CHECK(framework.notes.empty());
}

TEST_CASE("what stands in the map of the competencies and is used otherwise is no competency")
{
    const Framework framework = read({.name = "m",
                                      .competencies = "/*",
                                      .competency = {"*key"},
                                      .levels = {"*", {}, {"."}, {}, {}},
                                      .levelList = {"/levels/*", {}, {"."}, {}},
                                      .title = {"/name"}},
                                     R"({"name":"Ours","Coaching":["Listens","Guides"],"levels":["Basic","Expert"]})");
    REQUIRE(framework.items.size() == 1);
    CHECK(framework.items[0].name == "Coaching");
    CHECK(framework.name == "Ours");
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[1].name == "Expert");
    CHECK(framework.items[0].levelTexts.size() == 2);
    CHECK(framework.notes.empty());
}

TEST_CASE("levels that a list names keep its order, and others follow")
{
    const Mapping mapping{
        .competencies = "/c/*", .competency = {"n"}, .level = {"l"}, .levelList = {"/levels/*", {"id"}, {"name"}, {}}};
    const Framework framework = read(
        mapping,
        R"({"levels":[{"id":"lo","name":"Low"},{"id":"hi","name":"High"}],"c":[{"n":"A","l":"top"},{"n":"B","l":"hi"},{"n":"C","l":"Low"}]})");
    REQUIRE(framework.levels.size() == 3);
    CHECK(framework.levels[1].name == "High");
    CHECK(framework.levels[2].name == "top");
    CHECK(framework.items[1].level == 1U);
    CHECK(framework.items[2].level == 0U);
}

TEST_CASE("levels without a list go by their number, or by what their names mean")
{
    const Mapping byName{.competencies = "/*", .competency = {"n"}, .level = {"l"}};
    const Framework named =
        read(byName, R"([{"n":"A","l":"Expert"},{"n":"B","l":"Beginner"},{"n":"C","l":"Advanced"}])");
    CHECK(named.levels[0].name == "Beginner");
    CHECK(named.levels[2].name == "Expert");
    Mapping byNumber = byName;
    byNumber.numberInLevel = true;
    const Framework numbered = read(
        byNumber,
        R"([{"n":"A","l":"Level 10: all"},{"n":"B","l":2},{"n":"C","l":"2 - some"},{"n":"D","l":99999999999999}])");
    REQUIRE(numbered.levels.size() == 3);
    CHECK(numbered.items[1].level == numbered.items[2].level);
}

TEST_CASE("merged cells: an empty name means the one above")
{
    const Mapping mapping{.competencies = "/*",
                          .competency = {"name"},
                          .group = {"group"},
                          .levels = {".", {"level"}, {}, {"does"}, {}},
                          .onePer = {"name"},
                          .fillDown = true};
    const Framework framework = read(
        mapping, R"([{"group":"G","name":"A","level":"1","does":"a1"},{"group":"","name":"","level":"2","does":"a2"},
        {"group":"","name":"B","level":"1","does":"b1"},{"group":"H","name":"C","level":"1","does":"c1"}])");
    REQUIRE(framework.items.size() == 3);
    CHECK(framework.items[0].behaviours.size() == 2);
    CHECK(framework.items[1].group == "G");
    CHECK(framework.items[2].group == "H");
}

TEST_CASE("the first competencies are a preview")
{
    const Json json =
        parseJson("[" + many(100, [](std::size_t i) { return R"({"n":"x)" + std::to_string(i) + "\"}"; }) + "]");
    CHECK(readMapped({.competencies = "/*", .competency = {"n"}}, json, "x", {.most = 7}).items.size() == 7);
}

TEST_CASE("a mapping that finds nothing says so")
{
    const Framework framework =
        read({.name = "Ours", .competencies = "/none/*", .competency = {"n"}}, R"({"some":[1]})");
    CHECK(framework.items.empty());
    CHECK_THAT(fill(framework.nothingToImport), Contains("Ours") && Contains("/none/*"));
}

TEST_CASE("one correction is enough: the place of the competencies chosen by a person")
{
    const std::string text =
        R"({"x":[{"q":"Coaches","w":"People"},{"q":"Decides","w":"Work"}],"y":[{"q":"Noise","w":"Z"}]})";
    const Json json = parseJson(text);
    const MappingProposal chosen = proposeFor(json, outlineOf(json), "/x/*");
    const Framework framework = readMapped(chosen.mapping, json, "x");
    REQUIRE(framework.items.size() == 2);
    CHECK(framework.items[1].name == "Decides");
}

TEST_CASE("files of one shape are alike, others are not")
{
    const auto a =
        shapeOfText(R"({"groups":[{"name":"G","items":[{"name":"A","text":"t"},{"name":"B","text":"t","extra":1}]}]})");
    const auto b = shapeOfText(
        R"({"groups":[{"name":"H","items":[{"name":"C","text":"u"}]},{"name":"I","items":[{"name":"D","text":"v"}]}]})");
    const auto c = shapeOfText(R"([{"title":"A"}])");
    CHECK(shapeLikeness(a, b) >= sameShape);
    CHECK(shapeLikeness(a, a) == 1);
    CHECK(shapeLikeness(a, c) < sameShape);
    CHECK(shapeLikeness({}, {}) == 0);
}

TEST_CASE("hostile files end well")
{
    const auto propose = [](const std::string& text) {
        const Json json = parseJson(text);
        const Outline outline = outlineOf(json);
        std::size_t items = 0;
        for (const MappingProposal& proposal : proposeMappings(json, outline))
            items = std::max(items, readMapped(proposal.mapping, json, "x").items.size());
        return items;
    };
    SECTION("as deep as JSON may be")
    {
        std::string tree = R"({"name":"leaf"})";
        for (int i = 0; i < 30; ++i) tree = R"({"name":"n","children":[)" + tree + "]}";
        CHECK(propose("[" + tree + "]") == 1);
    }
    SECTION("nothing but nulls, empties and wrong types")
    {
        for (const char* text :
             {"[]", "{}", "null", "[null,null]", "[[],[]]", "[{},{}]", R"([{"name":null},{"name":[]}])",
              R"({"a":{"a":{"a":{}}}})", "[[[1]],[[2]]]", R"("text")", "7", R"([{"name":{"en":null}}])"})
            CHECK_NOTHROW(propose(text));
    }
    SECTION("very many entries")
    {
        const std::size_t n = fewerUnderSanitizers(1'000'000);
        const std::string list =
            "[" + many(n, [](std::size_t i) { return R"({"n":"c)" + std::to_string(i) + "\"}"; }) + "]";
        CHECK(propose(list) == n);
    }
    SECTION("a map of very many keys, each looking upward")
    {
        const std::string map =
            R"({"title":"T","map":{)"
            + many(200'000, [](std::size_t i) { return "\"k" + std::to_string(i) + R"(":{"name":"c"})"; }) + "}}";
        const Framework framework =
            read({.competencies = "/map/*", .competency = {"name"}, .group = {"../nothing", "../../title"}}, map);
        CHECK(framework.items.size() == 200'000);
        CHECK(framework.items.back().group == "T");
    }
    SECTION("everything tied to everything")
    {
        const std::string rows = many(20'000, [](std::size_t) { return std::string(R"({"k":"same","t":"x"})"); });
        const Framework framework = read({.competencies = "/*",
                                          .competency = {"t"},
                                          .behaviours = {"*join:all/t"},
                                          .joins = {{"all", "/*", "k", "k"}}},
                                         "[" + rows + "]");
        CHECK(std::any_of(framework.notes.begin(), framework.notes.end(), [](const FrameworkNote& note) {
            return fill(note.text).find("far more") != std::string::npos;
        }));
    }
    SECTION("very many notes are counted")
    {
        const Framework framework = read({.competencies = "/*", .competency = {"n"}},
                                         "[" + many(100'000, [](std::size_t) { return std::string("1"); }) + "]");
        CHECK(framework.notes.size() < 1000);
        CHECK_THAT(fill(framework.notes.back().text), Contains("99500"));
    }
}

TEST_CASE("the example in the schema of a mapping is a mapping")
{
    const Json schema = parseJson(cadre::testing::sourceFile("docs/schemas/mapping.schema.json"));
    const Mapping mapping = readMapping(compact(schema.at("examples").at(0)));
    CHECK(problemsOf(mapping).empty());
    // Each field that is written is described.
    const Json written = parseJson(writeMapping(full()));
    for (const auto& [key, value] : written.items()) {
        CAPTURE(key);
        CHECK(schema.at("properties").contains(key));
    }
    CHECK(written.size() == schema.at("properties").size());
}
