// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkchecks.hpp"
#include "exchange/mapping/anyframework.hpp"
#include "exchange/tables/delimited.hpp"
#include "support/zipped.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using namespace cadre::testing;
using Catch::Contains;

namespace {

/// An Excel workbook of texts.
std::string bookOf(const Rows& rows)
{
    std::string xml;
    for (const auto& row : rows) {
        xml += "<row>";
        for (const std::string& text : row) xml += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        xml += "</row>";
    }
    return workbookOf(xml);
}

Names groups(const Framework& framework)
{
    Names groups;
    for (const FrameworkItem& item : framework.items) groups.push_back(item.group);
    return groups;
}

const std::string people = "Competency;Definition;Level 1;Level 2\nCoaches others;Helps people;Asks;Waits\n"
                           "Builds trust;Is believed;Keeps promises;Trusts first\n";
const std::string results = bookOf({{"Competency", "Definition", "Level 1", "Level 2"},
                                    {"Delivers", "Brings things to an end", "Plans", "Plans for others"}});

} // namespace

TEST_CASE("tables and workbooks with the same headings are parts of one framework")
{
    const std::vector<NamedBytes> files{{"model/People.csv", people}, {"model/Results.xlsx", results}};
    const Framework framework = readAnyFramework(files);
    CHECK(framework.name == "model");
    CHECK(names(framework) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(groups(framework) == Names{"People", "People", "Results"});
    CHECK(framework.levels.size() == 2);
    CHECK(countsOf(framework).levelTexts == 6);
    CHECK(hasNote(framework, "", "“People.csv” and “Results.xlsx” are read together"));
}

TEST_CASE("tables in files of their own refer to each other")
{
    const std::string competencies = bookOf({{"ID", "Competency", "Area ID"},
                                             {"K1", "Coaches others", "A1"},
                                             {"K2", "Builds trust", "A1"},
                                             {"K3", "Delivers", "A2"}});
    const std::vector<NamedBytes> files{
        {"areas.csv", "Area ID,Area\nA1,People\nA2,Results\n"},
        {"behaviours.csv", "Competency ID,Level,Behaviour\nK1,1,Asks before telling\nK1,2,Lets others decide\n"
                           "K2,1,Keeps promises\nK3,2,Says no\n"},
        {"competencies.xlsx", competencies}};
    const Framework framework = readAnyFramework(files);
    CHECK(names(framework) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(groups(framework) == Names{"People", "People", "Results"});
    CHECK(countsOf(framework).behaviours == 4);
}

TEST_CASE("beside files with competencies tables are not read, and a note says so")
{
    const std::vector<NamedBytes> files{{"model/a.json", R"([{"name":"Coaches","description":"Helps","level":1}])"},
                                        {"model/People.csv", people},
                                        {"model/Results.xlsx", "PK\x03\x04 damaged"}};
    const Framework framework = readAnyFramework(files);
    CHECK(names(framework) == Names{"Coaches"});
    CHECK(
        hasNote(framework, "", "Not read, as other files hold competencies already: “People.csv” and “Results.xlsx”"));
}

TEST_CASE("beside tables, files that nobody knows are named, and lists of levels complete them")
{
    const std::vector<NamedBytes> unknown{{"settings.json", R"({"color":"red"})"}, {"People.csv", people}};
    const Framework first = readAnyFramework(unknown);
    CHECK(names(first) == Names{"Coaches others", "Builds trust"});
    CHECK(hasNote(first, "", "Not read, as Cadre does not know what is in it: “settings.json”"));

    const std::vector<NamedBytes> levels{
        {"levels.json", R"({"levels":[{"id":"Level 1","name":"Starts"},{"id":"Level 2","name":"Leads"}]})"},
        {"People.csv", people}};
    const Framework second = readAnyFramework(levels);
    REQUIRE(second.levels.size() == 2);
    CHECK(second.levels[1].name == "Leads");
    CHECK(names(second).size() == 2);
}

TEST_CASE("of several tables the one that can't be read is named, and those that say nothing are refused")
{
    const std::vector<NamedBytes> damaged{{"a/People.csv", people}, {"a/b.xlsx", "PK\x03\x04 damaged"}};
    CHECK_THROWS_WITH(readAnyFramework(damaged), Contains("“b.xlsx”") && Contains("damaged"));
    const std::vector<NamedBytes> foreign{{"a.csv", "x,y\n1,2\n3,4\n"}, {"b.csv", "u,v\n5,6\n7,8\n"}};
    CHECK_THROWS_WITH(readAnyFramework(foreign), Contains("“a.csv” and “b.csv” are read together"));
    const std::vector<NamedBytes> beside{{"a.csv", "x,y\n1,2\n"}, {"b.json", R"({"color":"red"})"}};
    CHECK_THROWS_WITH(readAnyFramework(beside), Contains("“a.csv” cannot be opened"));
    CHECK_THROWS_WITH(readAnyFramework(std::vector<NamedBytes>{{"a.csv", people}, {"b.csv", people}}, {.sheet = "X"}),
                      Contains("one file"));
}
