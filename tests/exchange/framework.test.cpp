// SPDX-License-Identifier: Apache-2.0
#include "exchange/framework.hpp"

#include "exchange/frameworkchecks.hpp"
#include "exchange/limits.hpp"
#include "model/error.hpp"
#include "support/effort.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace cadre;
using cadre::testing::caseFile;
using cadre::testing::fewerUnderSanitizers;
using cadre::testing::Generator;
using cadre::testing::readCase;
using cadre::testing::readText;
using Catch::Contains;

namespace {

std::vector<std::string> placesOfNotes(const Framework& framework)
{
    std::vector<std::string> places;
    for (const FrameworkNote& note : framework.notes) places.push_back(note.pointer);
    return places;
}

std::string frameworkError(const std::string& json)
{
    try {
        (void)readText(json);
    } catch (const FileError& error) {
        return error.what();
    }
    return {};
}

std::size_t number(const std::string& cell)
{
    return cell.empty() ? 0 : std::stoul(cell);
}

} // namespace

TEST_CASE("published frameworks give the counts that were made by hand")
{
    std::istringstream table(caseFile("expected-counts.csv"));
    std::string line;
    std::getline(table, line);
    int rows = 0;
    while (std::getline(table, line)) {
        CAPTURE(line);
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == ',') cells.emplace_back();
            else cells.back() += c;
        }
        REQUIRE(cells.size() == 8);
        const FrameworkCounts counts = countsOf(readCase(cells[0]));
        CHECK(counts.competencies == number(cells[3]));
        CHECK(counts.levels == number(cells[4]));
        CHECK(counts.groups == number(cells[5]));
        CHECK(counts.levelTexts == number(cells[6]));
        CHECK(counts.behaviours == number(cells[7]));
        ++rows;
    }
    CHECK(rows == 36);
}

TEST_CASE("a keyed map gives names from titles, groups from clusters and both kinds of behaviour")
{
    const Framework framework = readCase("uk-civil-service-competency-framework-2012.json");
    CHECK(framework.name == "Civil Service Competency Framework");
    CHECK_THAT(framework.licence, Contains("Crown Copyright"));
    CHECK(framework.levels.back().number == 6);
    const FrameworkItem& item = framework.items.front();
    CHECK(item.name == "Building Capability for All");
    CHECK(item.group == "People Cluster - Engaging People");
    CHECK(item.sourceId == "people/building-capability-for-all");
    CHECK(item.pointer == "/competencies/people/0/building-capability-for-all/0");
    CHECK_THAT(item.behaviours.front().text, Contains("Identify own skills"));
    CHECK(item.behaviours[0].effective == true);
    CHECK(item.behaviours[1].effective == false);
    REQUIRE(framework.notes.size() == 1);
    CHECK(framework.notes.front().pointer == "/borrowedFrom");
}

TEST_CASE("a keyed map needs neither clusters nor lists around its objects")
{
    const Framework framework = readText(
        R"({"name":"Ours","competencies":{"coaching":{"level1":["Listens",7],"level2":"Asks"},
            "deciding":{"name":"Decides","level 1":{"effective":"Chooses"},"seen":4},"odd":5}})");
    REQUIRE(framework.items.size() == 2);
    CHECK(framework.items[0].name == "coaching");
    CHECK(framework.items[0].group.empty());
    CHECK(framework.items[0].levelTexts == std::vector<FrameworkLevelText>{{1, "Asks"}});
    CHECK(framework.items[1].name == "Decides");
    CHECK(framework.items[1].unknown == UnknownFields{{"seen", "4"}});
    CHECK(countsOf(framework).levelTexts == 3);
    REQUIRE(framework.notes.size() == 2);
    CHECK(framework.notes[0].pointer == "/competencies/coaching/level1/1");
    CHECK(framework.notes[1].pointer == "/competencies/odd");
}

TEST_CASE("a list in the place of a map has the names in its objects")
{
    const Framework framework = readText(R"({"competencies":[
        {"title":"People","items":[{"title":"Coaches","level1":["Listens"]},{"title":"Trusts","level1":["Delegates"]}]},
        {"level1":["Chooses"]}]})");
    REQUIRE(framework.items.size() == 3);
    CHECK(framework.items[0].sourceId == "People/Coaches");
    CHECK(framework.items[1].group == "People");
    CHECK(framework.items[2].name.empty());
    CHECK(framework.items[2].pointer == "/competencies/1");
    CHECK(framework.notes.empty());
}

TEST_CASE("nested levels are numbered by their place and named by their title")
{
    const Framework framework = readCase("unidays-core-competencies.json");
    CHECK(framework.name == "🍏 Core");
    CHECK(framework.levels[3].number == 4);
    CHECK(framework.levels[3].name == "🧙 1337");
    CHECK(framework.items[1].sourceId == "core-competencies/delivering-value");
    CHECK(framework.items[1].levelTexts.size() == 4);
    CHECK(framework.items[1].group == "human");
}

TEST_CASE("topics may call a level by different names")
{
    const Framework framework =
        readText(R"({"title":"T","topics":[{"title":"A","levels":[{"title":"Low","criteria":["x"]}]},
        {"title":"B","levels":[{"title":"Start","criteria":["y", 3]}, 5]}, "C"]})");
    CHECK(framework.levels.size() == 1);
    CHECK(framework.levels[0].name == "Low");
    CHECK(framework.items[2].name == "C");
    REQUIRE(framework.notes.size() == 3);
    CHECK_THAT(fill(framework.notes[0].text), Contains("“Start” here and “Low” before"));
    CHECK(framework.notes[1].pointer == "/topics/1/levels/0/criteria/1");
    CHECK(framework.notes[2].pointer == "/topics/1/levels/1");
}

TEST_CASE("a role profile is no framework")
{
    const Framework framework = readCase("unidays-roles-shared-service-ops.json");
    CHECK(framework.items.empty());
    CHECK_THAT(fill(framework.nothingToImport), Contains("roles"));
}

TEST_CASE("statements of a flat list are named by what they say")
{
    const Framework framework = readCase("ft-engineering-competencies-v1-flat.json");
    const FrameworkItem& item = framework.items.front();
    CHECK_THAT(item.name, Contains("Is responsible for and maintains their computer"));
    CHECK(item.sourceId == "4029f7b4-0c42-4867-818b-c03049a07de1");
    CHECK(item.group == "technical");
    CHECK(item.level == 0U);
    CHECK(framework.levels[0].name == "junior-to-mid");
}

TEST_CASE("a list of levels gives the levels of a flat list their names and order")
{
    const std::string items = caseFile("ft-engineering-competencies-v1-flat.json");
    const std::string levels = caseFile("ft-engineering-levels-v1.json");
    const NamedBytes files[] = {{"levels.json", levels}, {"all.json", items}};
    const Framework framework = readFramework(files);
    CHECK(framework.name == "all");
    REQUIRE(framework.levels.size() == 4);
    CHECK(framework.levels[0].name == "Junior to Mid");
    for (const FrameworkItem& item : framework.items)
        if (item.level == 2U) CHECK(framework.levels[*item.level].id == "senior1-to-senior2");
    CHECK_FALSE(readFramework(NamedBytes{"levels.json", levels}).nothingToImport.empty());
}

TEST_CASE("levels may hold their statements themselves")
{
    const Framework framework = readText(R"([
        {"id":"a","name":"A","competencies":[{"id":"1","summary":"Leads","level":"a"},{"id":"2","summary":"Helps","level":"b"}]},
        {"id":"b","name":"B","summary":"More","competencies":[{"id":"3","summary":"Decides","level":"b"}]}])");
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[1] == FrameworkLevel{.id = "b", .name = "B", .description = "More"});
    REQUIRE(framework.items.size() == 3);
    CHECK(framework.items[1].level == 1U);
    CHECK(framework.items[2].pointer == "/1/competencies/0");
}

TEST_CASE("two files with competencies are not one import")
{
    const std::string items = caseFile("ft-engineering-competencies-v1-flat.json");
    const NamedBytes files[] = {{"a.json", items}, {"b.json", items}};
    CHECK_THROWS_WITH(readFramework(files), Contains("“a.json” and “b.json”"));
    CHECK_THROWS_WITH(readFramework(std::span<const NamedBytes>()), Contains("No file"));
}

TEST_CASE("levels that belong to another framework are left out with a note")
{
    const std::string items = R"([{"id":"1","summary":"Leads","level":"x"}])";
    const std::string levels = R"([{"id":"y","name":"Y"}])";
    const NamedBytes files[] = {{"items.json", items}, {"levels.json", levels}};
    const Framework framework = readFramework(files);
    CHECK(framework.levels.size() == 1);
    REQUIRE(framework.notes.size() == 1);
    CHECK_THAT(fill(framework.notes[0].text), Contains("“levels”"));
}

TEST_CASE("a framework written by hand needs little")
{
    const Framework framework = readText(R"({"format":"cadre-framework","version":1,"name":"Ours","edition":"2025",
        "licence":"CC0","levels":[{"level":2,"name":"Able","description":"Alone"},{"name":"?"}],
        "competencies":[{"name":"Coaches others","group":"People","behaviours":["Listens",
            {"level":1,"text":"Asks","effective":true},{"level":40,"text":"Shouts","effective":false},{"level":1}]},
            {"id":"D","code":"D1","name":"Decides","levels":{"2":["Chooses"],"3":"Chooses for others","x":[]},"since":2020},
            {"description":"nameless"}, 4], "colour":"red"})");
    CHECK(framework.family == std::string("Cadre framework"));
    CHECK(framework.version == "2025");
    CHECK(framework.licence == "CC0");
    REQUIRE(framework.levels.size() == 3);
    CHECK(framework.levels[1].name == "Able");
    CHECK(framework.levels[2].name == "Level 3");
    REQUIRE(framework.items.size() == 3);
    CHECK(framework.items[0].sourceId == "People/Coaches others");
    CHECK(framework.items[0].behaviours
          == std::vector<FrameworkBehaviour>{
              {std::nullopt, "Listens", std::nullopt}, {0U, "Asks", true}, {std::nullopt, "Shouts", false}});
    CHECK(framework.items[1].behaviours == std::vector<FrameworkBehaviour>{{1U, "Chooses", std::nullopt}});
    CHECK(framework.items[1].levelTexts == std::vector<FrameworkLevelText>{{2U, "Chooses for others"}});
    CHECK(framework.items[1].unknown == UnknownFields{{"since", "2020"}});
    CHECK(framework.items[2].sourceId == "/competencies/2");
    CHECK(placesOfNotes(framework)
          == std::vector<std::string>{"/levels/1", "/competencies/0/behaviours/2/level", "/competencies/0/behaviours/3",
                                      "/competencies/1/levels/x", "/competencies/3", "/colour"});
}

TEST_CASE("known keys that hold something unexpected are noted")
{
    using Places = std::vector<std::string>;
    CHECK(
        placesOfNotes(readText(R"([{"id":"1","summary":"Leads","level":"x","area":[{}],"code":{"x":1},"examples":7}])"))
        == Places{"/0/code", "/0/examples"});
    CHECK(placesOfNotes(readText(R"([{"id":"x","name":"X","summary":{}},{"id":"y","name":"Y","summary":["Long"]}])"))
          == Places{"/1/summary"});
    CHECK(placesOfNotes(readText(R"([{"id":"x","name":["X"],"size":3,"competencies":[
                                       {"id":"1","summary":"Leads","level":"x"}]}])"))
          == Places{"/0/name", "/0/size"});
    CHECK(placesOfNotes(readText(R"({"title":["T"],"topics":[{"title":"A","theme":{"x":1},
                                     "levels":[{"title":"Low","summary":true,"criteria":"Listens"},{"title":"High","criteria":[7]}]}]})"))
          == Places{"/title", "/topics/0/levels/0/summary", "/topics/0/levels/1/criteria/0"});
    CHECK(placesOfNotes(readText(R"({"version":[1],"competencies":{"coaching":{
                                     "description":["Helps"],"level1":{"effective":["Asks"]}}}})"))
          == Places{"/competencies/coaching/level1/effective", "/competencies/coaching/description", "/version"});
    CHECK(placesOfNotes(readText(R"({"format":"cadre-framework","version":1,"name":["Ours"],"levels":"1 to 5",
                                     "competencies":[{"name":"Coaches","group":["A"],"behaviours":"Listens"},
                                       {"name":"Decides","behaviours":[{"text":"Asks","effective":"yes","by":"x"}]}]})"))
          == Places{"/competencies/0/group", "/competencies/0/behaviours", "/competencies/1/behaviours/0/effective",
                    "/competencies/1/behaviours/0/by", "/name", "/levels"});
}

TEST_CASE("of several files a broken one is named")
{
    const std::string items = caseFile("ft-engineering-competencies-v1-flat.json");
    const NamedBytes files[] = {{"all.json", items}, {"folder/levels.json", "[{]"}};
    CHECK_THROWS_WITH(readFramework(files), Contains("“levels.json” cannot be opened") && Contains("Line 1, column 3"));
    const NamedBytes unknown[] = {{"all.json", items}, {"other.json", "{\"a\":1}"}};
    CHECK_THROWS_WITH(readFramework(unknown), Contains("“other.json”"));
}

TEST_CASE("Cadre's own framework may be empty or too new")
{
    CHECK_FALSE(readText(R"({"format":"cadre-framework","version":1,"competencies":[]})").nothingToImport.empty());
    CHECK_THAT(frameworkError(R"({"format":"cadre-framework","version":2})"), Contains("newer Cadre"));
}

TEST_CASE("a source id that stands twice is made different")
{
    const Framework framework =
        readText(R"([{"id":"1","summary":"Leads","level":"x"},{"id":"1","summary":"Decides","level":"x"}])");
    CHECK(framework.items[1].sourceId == "1-2");
    CHECK(framework.notes.size() == 1);
}

TEST_CASE("broken JSON names line and column")
{
    CHECK_THAT(frameworkError("{\n  \"a\": [1, 2,,]\n}"), Contains("Line 2, column 14"));
    CHECK_THAT(frameworkError("{\"ü\": nothing}"), Contains("Line 1, column 8"));
    CHECK_THAT(frameworkError("{\"a\": [1,\n"), Contains("ends too early"));
    CHECK_THAT(frameworkError("[1e999]"), Contains("too large"));
    CHECK_THAT(frameworkError(" \n"), Contains("empty"));
    CHECK_THAT(frameworkError(R"({"a":{"b":[0,{"c":1,"c":2}]}})"),
               Contains("“c” stands twice in the object at /a/b/1"));
}

TEST_CASE("an unknown kind of file is told by what it holds and what can be read")
{
    CHECK_THAT(frameworkError(R"([{"plate":1,"make":"x"},{"plate":2}])"),
               Contains("a list of 2 objects with the keys “plate” and “make”"));
    CHECK_THAT(frameworkError(R"({"type":"FeatureCollection","features":[{"geometry":1}]})"),
               Contains("an object with the keys “type” and “features”"));
    CHECK_THAT(frameworkError(R"({"name":"app","dependencies":{"x":"1.0"},"scripts":{"build":"make"}})"),
               Contains("does not know"));
    CHECK_THAT(frameworkError(R"({"items":[{"name":"A"},{"name":"B"}]})"), Contains("does not know"));
    CHECK_THAT(frameworkError(R"({"format":"cadre-program","version":1})"), Contains("Open it instead"));
    CHECK_THAT(
        frameworkError(R"({"format":"cadre-program","version":1,"competencies":[{"name":"A","description":"a"}]})"),
        Contains("Open it instead"));
    CHECK_THAT(frameworkError("[]"), Contains("empty list"));
    CHECK_THAT(frameworkError("{}"), Contains("empty object"));
    CHECK_THAT(frameworkError("[{}]"), Contains("[…]"));
    CHECK_THAT(frameworkError("\"text\""), Contains("\"text\""));
}

TEST_CASE("too large and too deep files are refused")
{
    CHECK_NOTHROW(checkJsonSize(maxJsonBytes));
    CHECK_THROWS_WITH(checkJsonSize(maxJsonBytes + 1), Contains("64 MB"));
    CHECK_THROWS_WITH(readText(std::string(maxJsonBytes + 1, ' ')), Contains("64 MB"));
    CHECK_THAT(frameworkError(std::string(65, '[') + std::string(65, ']')), Contains("64 deep"));
    CHECK_THAT(frameworkError(std::string(1'000'000, '[')), Contains("64 deep"));
}

TEST_CASE("UTF-16 and byte order marks are read as well")
{
    using namespace std::string_literals;
    const std::string json = R"([{"id":"1","summary":"Führt","level":"x"}])";
    CHECK(readText("\xEF\xBB\xBF" + json).items[0].name == "Führt");
    for (const bool bigEndian : {false, true}) {
        for (const bool mark : {false, true}) {
            CAPTURE(bigEndian, mark);
            std::string wide = mark ? (bigEndian ? "\xFE\xFF"s : "\xFF\xFE"s) : ""s;
            for (const char16_t unit : u"[{\"id\":\"1\",\"summary\":\"Führt 😀\",\"level\":\"x\"}]"s) {
                const char bytes[] = {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
                wide += bytes[bigEndian ? 0 : 1];
                wide += bytes[bigEndian ? 1 : 0];
            }
            CHECK(readText(wide).items[0].name == "Führt 😀");
        }
    }
}

TEST_CASE("damaged frameworks are read or refused, never worse")
{
    for (const char* name : {"unidays-product-competencies.json", "ft-engineering-level-senior1-v2.json"}) {
        const std::string original = caseFile(name);
        for (std::uint64_t seed = 1; seed <= fewerUnderSanitizers(1500); ++seed) {
            CAPTURE(name, seed);
            Generator random(seed);
            std::string bytes = original;
            for (std::int64_t i = random.number(1, 4); i > 0; --i)
                bytes[static_cast<std::size_t>(random.number(0, std::ssize(bytes) - 1))] =
                    static_cast<char>(random.number(0, 255));
            if (random.chance(0.2)) bytes.resize(static_cast<std::size_t>(random.number(0, std::ssize(bytes))));
            try {
                const Framework framework = readText(bytes);
                REQUIRE((framework.items.empty() ? !framework.nothingToImport.empty()
                                                 : !framework.items[0].pointer.empty()));
            } catch (const FileError& error) {
                REQUIRE_FALSE(error.text().empty());
            }
        }
    }
}

TEST_CASE("a level that stands only inside a list by level counts as well")
{
    const Framework framework = readText(
        R"({"format":"cadre-framework","version":1,"name":"x",
            "competencies":[{"name":"A","levels":{"1":[{"level":7,"text":"Does it"}]}}]})");
    REQUIRE(framework.items.size() == 1);
    REQUIRE(framework.items[0].behaviours.size() == 1);
    CHECK(framework.levels.at(framework.items[0].behaviours[0].level.value()).number == 7);
}
