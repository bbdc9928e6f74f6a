// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/anyframework.hpp"
#include "exchange/tables/delimited.hpp"
#include "exchange/tables/indented.hpp"
#include "exchange/tables/tablejson.hpp"
#include "exchange/tables/tabular.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using Catch::Contains;

namespace {

Framework importTable(const std::string& text, const std::string& name = "skills.csv")
{
    const NamedBytes file{name, text};
    return readAnyFramework(std::span(&file, 1));
}

std::vector<std::string> namesOf(const Framework& framework)
{
    std::vector<std::string> names;
    for (const FrameworkItem& item : framework.items) names.push_back(item.name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("cells are split at the delimiter that fits")
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        CAPTURE(delimiter);
        std::string text = "a,b,c\n1,2,3\n";
        std::replace(text.begin(), text.end(), ',', delimiter);
        CHECK(readDelimited(text) == Rows{{"a", "b", "c"}, {"1", "2", "3"}});
    }
    CHECK(readDelimited("Name;Text\nA;one, two, three\nB;four, five\n")[1] == Names{"A", "one, two, three"});
    CHECK(readDelimited("sep=|\r\na|b\r\n") == Rows{{"a", "b"}});
}

TEST_CASE("quoted cells hold delimiters, quotes and line breaks")
{
    CHECK(readDelimited("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n") == Rows{{"a", "b"}, {"x, \"y\"\nz", "2"}});
    CHECK(splitAt("\"never closed,b\nc,d", ',') == Rows{{"\"never closed", "b"}, {"c", "d"}});
    CHECK(splitAt("a,\n,\n", ',') == Rows{{"a", ""}, {"", ""}});
    CHECK(splitAt("", ',').empty());
}

TEST_CASE("tables come in any encoding")
{
    using namespace std::string_literals;
    CHECK(tableText("\xEF\xBB\xBFN\xC3\xA4") == "Nä");
    CHECK(tableText("Führung") == "Führung");
    CHECK(tableText("F\xFChrung \x96 \x80") == "Führung – €");
    CHECK(tableText("\xFF\xFEN\0\xE4\0"s) == "Nä");
    CHECK(tableText("\xFE\xFF\0N\0\xE4"s) == "Nä");
}

TEST_CASE("a wide table: levels as columns")
{
    const Framework framework =
        importTable("Leadership framework;;;;\n;;;;\nCode;Competency;Area;Level 1;Level 2\n"
                    "P1;Coaches;People;Listens;Lets decide\nR1;Delivers;Results;Plans;Plans for others\n;;;;\n");
    CHECK(framework.name == "Leadership framework");
    CHECK(namesOf(framework) == Names{"Coaches", "Delivers"});
    CHECK(framework.items[0].group == "People");
    CHECK(framework.items[0].code == "P1");
    CHECK(framework.levels.size() == 2);
    CHECK(countsOf(framework).levelTexts == 4);
    CHECK(std::string(framework.family) == "mapping");
    CHECK_THAT(fill(framework.notes.front().text), Contains("Competency"));
}

TEST_CASE("columns that say more than their level: its description is taken, and its title is kept")
{
    const Framework framework = importTable(
        GENERATE("Competency,L1 title,L1 description,L2 title,L2 description\nCoaching,Starter,Listens,Guide,Guides "
                 "others\nPlanning,Starter,Plans the day,Planner,Plans the year\n",
                 "Competency,Level 1 description,Level 1 title,Level 2 description,Level 2 "
                 "title\nCoaching,Listens,Starter,Guides others,Guide\nPlanning,Plans the day,Starter,Plans the "
                 "year,Planner\n"));
    REQUIRE(framework.levels.size() == 2);
    CHECK_THAT(framework.levels[1].name, Catch::EndsWith("2"));
    REQUIRE(framework.items[0].levelTexts.size() == 2);
    CHECK(framework.items[0].levelTexts[1].text == "Guides others");
    CHECK(framework.items[0].unknown.size() == 2);
    const Framework named =
        importTable("Competency,Basic: what you see,Advanced: what you see\nCoaching,Listens,Guides "
                    "others\nPlanning,Plans the day,Plans the year\n");
    REQUIRE(named.levels.size() == 2);
    CHECK(named.levels[1].name == "Advanced");
}

TEST_CASE("a table of roles and numbers holds no competencies and says so")
{
    for (const char* name : {"roles.csv", "roles.json"}) {
        const Framework framework = importTable(
            std::string_view(name).ends_with("csv")
                ? "Role;Coaching;Planning\nPlant manager;3;2\nDirector;4;\n"
                : R"([{"role":"Plant manager","Coaching":3,"Planning":2},{"role":"Director","Coaching":4,"Planning":3}])",
            name);
        CAPTURE(name);
        CHECK(framework.items.empty());
        CHECK_THAT(fill(framework.nothingToImport), Contains("describes roles"));
        REQUIRE(framework.roles.size() == 2);
        CHECK(framework.roles[0].name == "Plant manager");
        REQUIRE(framework.roles[0].needs.size() == 2);
        CHECK(framework.roles[0].needs[0].item == "Coaching");
        CHECK(framework.roles[0].needs[0].level == "3");
    }
}

TEST_CASE("JSON that holds rows of cells is a table")
{
    for (
        const char* text :
        {R"([["Competency","Level 1","Level 2"],["Coaching","Listens","Guides"],["Planning","Day",7]])",
         R"({"range":"Sheet1!A1:C3","majorDimension":"ROWS","values":[["Competency","Level 1","Level 2"],["Coaching","Listens","Guides"],["Planning","Day","Year"]]})",
         R"({"columns":["Competency","Level 1","Level 2"],"index":[0,1],"data":[["Coaching","Listens","Guides"],["Planning","Day",null]]})"}) {
        CAPTURE(text);
        const Framework framework = importTable(text, "skills.json");
        CHECK(namesOf(framework) == Names{"Coaching", "Planning"});
        CHECK(framework.levels.size() == 2);
        CHECK(framework.items[0].levelTexts.size() == 2);
    }
    CHECK_THROWS_AS(importTable("[[1,2],[3,4]]", "numbers.json"), FileError);
    CHECK_THROWS_AS(importTable("[[1.5,[2]],[3,4]]", "numbers.json"), FileError);
}

TEST_CASE("a table turned round: levels as rows, competencies as columns")
{
    const Framework framework = importTable(
        GENERATE("Level,Coaches others,Builds trust\n1,Listens,Keeps promises\n2,Asks,Speaks up\n",
                 ",Coaches others,Builds trust\nLevel 1,Listens,Keeps promises\nLevel 2,Asks,Speaks up\n",
                 "Role ladder\n\nCompetency;Coaches others;Builds trust\nL1 Starter;Listens;Keeps promises\n"
                 "L2 Guide;Asks;Speaks up\n"));
    CHECK(namesOf(framework) == Names{"Coaches others", "Builds trust"});
    CHECK(framework.levels.size() == 2);
    REQUIRE(framework.items[1].levelTexts.size() == 2);
    CHECK(framework.items[1].levelTexts[1].text == "Speaks up");
    CHECK(framework.items[1].levelTexts[1].level == 1U);
}

TEST_CASE("a table of levels names and describes them")
{
    const Framework framework =
        importTable("Level,Name,Description,Coaches others,Builds trust\n"
                    "1,Starter,Needs help,Listens,Keeps promises\n2,Expert,Helps others,,Speaks up\n");
    CHECK(namesOf(framework) == Names{"Coaches others", "Builds trust"});
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[1].name == "Expert");
    CHECK(framework.levels[1].description == "Helps others");
    CHECK(framework.items[0].levelTexts.size() == 1);
}

TEST_CASE("a long table: a row for each behaviour, with merged cells")
{
    const Framework framework =
        importTable("Cluster,Competency,Level,Behaviour\nPeople,Coaching,1,Listens\n,,1,Asks\n,,2,"
                    "Waits\nWork,Deciding,1,Chooses\n,,2,Says why\n,,3,Owns it\n");
    CHECK(namesOf(framework) == Names{"Coaching", "Deciding"});
    CHECK(framework.items[1].group == "Work");
    REQUIRE(framework.items[0].behaviours.size() == 3);
    CHECK(framework.items[0].behaviours[2].text == "Waits");
    CHECK(framework.items[0].behaviours[2].level == 1U);
    CHECK(framework.levels.size() == 3);
}

TEST_CASE("several behaviours in one cell")
{
    const Framework framework =
        importTable("Skill\tBehaviours\nCoaching\t\"• Listens\n• Asks\"\nDeciding\t\"• Chooses\n• Says why\n\"\n");
    REQUIRE(framework.items.size() == 2);
    REQUIRE(framework.items[0].behaviours.size() == 2);
    CHECK(framework.items[0].behaviours[1].text == "Asks");
}

TEST_CASE("columns without a heading, twice the same heading, and columns without a name are kept")
{
    const Json json = tableJson({{"Skill", "Note", "Note", ""}, {"A", "1", "2", "3"}});
    CHECK(compact(json) == R"x([{"Skill":"A","Note":"1","Note (2)":"2","Column 4":"3"}])x");
    const Framework framework = importTable(
        "Skill,Note,Owner\nCoaching,Useful in teams of all sizes,HR\nDeciding,Useful where time is short,COO\n");
    CHECK(framework.items[0].unknown.at("Owner") == "\"HR\"");
}

TEST_CASE("a table without competencies is refused with its columns")
{
    CHECK_THROWS_WITH(importTable("Date,Amount\n2024-01-01,12\n2024-01-02,15\n"), Contains("“Date” and “Amount”"));
    CHECK_THROWS_WITH(importTable("\n\n", "x.txt"), Contains("no row"));
}

TEST_CASE("indented text: groups, competencies, behaviours")
{
    const Framework framework = importTable(
        "People\n  Coaches others: helps people to find their answer\n    - Listens\n    - Asks before telling\n"
        "  Builds trust\n    - Keeps promises\nResults\n\tDelivers\n\t\t- Plans\n",
        "pasted.txt");
    CHECK(namesOf(framework) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(framework.items[0].description == "helps people to find their answer");
    CHECK(framework.items[2].group == "Results");
    CHECK(countsOf(framework).behaviours == 4);
}

TEST_CASE("indented text: levels below competencies, headings, plain lists")
{
    const Framework levels = importTable(
        "# Leading\n## Coaching\nLevel 1: starts\n- Listens\nLevel 2\n- Asks\n## Deciding\nLevel 1\n- Chooses\n",
        "a.txt");
    CHECK(namesOf(levels) == Names{"Coaching", "Deciding"});
    CHECK(levels.items[0].group == "Leading");
    CHECK(levels.levels.size() == 2);
    CHECK(levels.items[0].behaviours[1].level == 1U);
    CHECK(namesOf(importTable("Coaching\nDeciding\nPlanning\n", "b.txt")) == Names{"Coaching", "Deciding", "Planning"});
    CHECK(namesOf(importTable("People\n  Coaching\n  Trust\nWork\n  Planning\n", "c.txt"))
          == Names{"Coaching", "Trust", "Planning"});
}

TEST_CASE("hostile tables end well")
{
    std::string wide = "a";
    for (int i = 0; i < 200'000; ++i) wide += ",b";
    CHECK_NOTHROW(readTabular({"x.csv", wide + "\n" + wide}));
    std::string quotes;
    for (int i = 0; i < 200'000; ++i) quotes += "\"x\n";
    CHECK_NOTHROW(readDelimited(quotes));
    std::string deep;
    for (int i = 0; i < 2'000; ++i) deep += std::string(static_cast<std::size_t>(i), ' ') + "x\n";
    CHECK_NOTHROW(readIndented(deep));
    std::string rows = "Competency,Text\n";
    for (int i = 0; i < 300'000; ++i) rows += "c" + std::to_string(i) + ",t\n";
    CHECK(importTable(rows).items.size() == 300'000);
}
