// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkchecks.hpp"
#include "exchange/samples.hpp"
#include "model/error.hpp"

using namespace cadre;
using namespace cadre::testing;
using Catch::Contains;

TEST_CASE("a map of tracks counts its levels by their place")
{
    const Framework framework = readCase("medium-snowflake-tracks.json5");
    const FrameworkItem& item = framework.items.front();
    CHECK(item.name == "Mobile");
    CHECK(item.group == "A");
    CHECK(item.levelTexts.size() == 5);
    CHECK(framework.levels.back().number == 5);
    REQUIRE_FALSE(framework.notes.empty());
    CHECK_THAT(fill(framework.notes.front().text), Contains("JSON5") && Contains("line 11"));

    const Framework sibling = readText(R"({
        "coaching": {"label":"Coaching","theme":"People","stages":[{"text":"Listens","indicators":["Asks"]},{"text":"Guides"}]},
        "deciding": {"label":"Deciding","stages":[{"text":"Chooses"}],"weight":3}})");
    CHECK(countsOf(sibling)
          == FrameworkCounts{.competencies = 2, .levels = 2, .groups = 1, .levelTexts = 3, .behaviours = 1});
    CHECK(itemCalled(sibling, "Deciding").unknown == UnknownFields{{"weight", "3"}});
}

TEST_CASE("categories hold competencies with one list of proficiency levels for all")
{
    const Framework framework = readText(R"({"frameworkName":"Vendor","version":"2.1",
        "proficiencyLevels":[{"level":1,"label":"Basic"},{"level":2,"label":"Skilled","description":"Alone"}],
        "categories":[{"name":"People","competencies":[
            {"id":"c1","name":"Coaches","definition":"Helps","levels":[{"level":2,"description":"Lets others find out"}]},
            {"id":"c2","name":"Listens","levels":{"1":"Hears","Skilled":["Asks","Waits"]}}]},
          {"name":"Work","competencies":[{"id":"c3","name":"Decides","indicators":[{"text":"Chooses","level":1},{"text":"Dithers","effective":false}]}]}]})");
    CHECK(framework.name == "Vendor");
    CHECK(framework.version == "2.1");
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 3, .levels = 2, .groups = 2, .levelTexts = 4, .behaviours = 4});
    CHECK(framework.levels[1].description == "Alone");
    CHECK(itemCalled(framework, "Coaches").levelTexts == std::vector<FrameworkLevelText>{{1, "Lets others find out"}});
    CHECK(itemCalled(framework, "Decides").behaviours
          == std::vector<FrameworkBehaviour>{{0U, "Chooses", std::nullopt}, {std::nullopt, "Dithers", false}});
    CHECK(framework.notes.empty());
}

TEST_CASE("a competency that has parts is one itself")
{
    const Framework framework = readText(R"({"competencies":[{"name":"A","description":"d","subCompetencies":[
        {"name":"A1","expectations":{"l1":["x"],"l2":["y","z"]}},{"name":"A2","indicators":[{"text":"t","value":2}]}]}],
        "levels":[{"id":"l1","name":"Junior","order":1},{"id":"l2","name":"Senior","order":2}]})");
    CHECK(names(framework) == Names{"A", "A1", "A2"});
    CHECK(framework.items[2].parent == 0U);
    CHECK(framework.items[1].group == "A");
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 3, .levels = 2, .groups = 1, .levelTexts = 3, .behaviours = 4});
}

TEST_CASE("shorter lists of levels find theirs by name")
{
    const Framework framework = readText(R"({"skills":[
        {"title":"A","levels":[{"name":"Advanced","description":"a"}]},
        {"title":"B","levels":[{"name":"Basic","description":"b"},{"name":"Advanced","description":"c"}]}]})");
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[1].name == "Advanced");
    CHECK(itemCalled(framework, "A").levelTexts.front().level == 1);
}

TEST_CASE("nested categories keep the inner ones with the item")
{
    const Framework framework = readCase("direct-framework-v1-nested.json");
    const FrameworkItem& item = itemCalled(framework, "Spreadsheets");
    CHECK(item.group == "Information and data technologies");
    CHECK(item.unknown.at("subgroup") == "\"Data management\"");
    CHECK_FALSE(item.description.empty());
    CHECK(framework.groups.size() == 29);

    const Framework sibling = readText(R"({"name":"N","domains":[{"name":"People","clusters":[{"name":"Team",
        "competences":[{"name":"Coaches","descriptor":"Helps"},"Listens"]}]},{"name":"Work","competences":[]}]})");
    CHECK(names(sibling) == Names{"Coaches", "Listens"});
    CHECK(sibling.items[0].group == "People");
}

TEST_CASE("each level of a role lists its competencies as texts")
{
    const Framework framework = readCase("tech-roles-engineering-manager-en.json");
    CHECK(framework.name == "Engineering Manager");
    CHECK(framework.levels.front().name == "L1 - EM Trainee");
    CHECK(framework.levels.front().number == 1);
    CHECK(framework.levels.front().indicators.size() == 3);
    CHECK(framework.levels.front().unknown.contains("yearsRange"));
    CHECK(framework.items.front().group == "Core competencies");
    CHECK(framework.items.front().level == 0U);
    CHECK(framework.items.front().unknown.contains("indicators"));
    CHECK(readCase("tech-roles-project-manager-en-bare.json").name == "tech-roles-project-manager-en-bare");

    const Framework sibling =
        readText(R"({"title":"Nurse","ladder":[{"level":"Junior","technical_skills":["Cares"],"evidence":["Calm"]},
        {"level":"Senior","technical_skills":["Leads a ward","Cares"],"soft_skills":["Listens"]}]})");
    CHECK(countsOf(sibling)
          == FrameworkCounts{.competencies = 4, .levels = 2, .groups = 2, .levelTexts = 0, .behaviours = 1});
}

TEST_CASE("files with one competency each are one framework, named by their folder")
{
    std::vector<std::string> bytes;
    const Names files = {"em-competency-matrix-ja/data_management.json", "em-competency-matrix-ja/facilitation.json",
                         "em-competency-matrix-ja/evaluation.json"};
    for (const std::string& file : files) bytes.push_back(caseFile(file));
    std::vector<NamedBytes> named;
    for (std::size_t i = 0; i < files.size(); ++i) named.push_back({files[i], bytes[i]});
    const Framework framework = readFramework(named);
    CHECK(framework.name == "em-competency-matrix-ja");
    CHECK(names(framework) == Names{"Data management", "ファシリテーション", "Evaluation"});
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 3, .levels = 6, .groups = 0, .levelTexts = 16, .behaviours = 0});

    const Framework one = readText(R"({"basic":{"text":"Listens"},"advanced":"Guides","expert":["Trains","Writes"]})",
                                   "coaching-others.json");
    CHECK(one.items.front().name == "Coaching others");
    CHECK(countsOf(one)
          == FrameworkCounts{.competencies = 1, .levels = 3, .groups = 0, .levelTexts = 3, .behaviours = 2});
}

TEST_CASE("a matrix has its texts in the cells of level and theme")
{
    const Framework framework = readCase("ft-job-family-operations.json");
    CHECK(framework.items.front().group == "Technical");
    CHECK(framework.levels[*framework.items.front().level].name == "Engineer");
    const Framework sibling = readText(R"({"title":"M","grades":[{"id":1,"title":"One"},{"id":2,"title":"Two"}],
        "areas":[{"id":"p","title":"People"}],
        "statements":[{"text":"Helps","grade":1,"area":"p"},{"text":"Leads","grade":"2","area":"p"},{"text":"Coaches","grade":2,"area":"p"}]})");
    CHECK(countsOf(sibling)
          == FrameworkCounts{.competencies = 3, .levels = 2, .groups = 1, .levelTexts = 2, .behaviours = 0});
}

TEST_CASE("JSON-LD names come from language maps and the hierarchy from references of both forms")
{
    const Framework framework = readCase("onet-basic-skills-ctdlasn.json");
    CHECK_THAT(framework.name, Contains("Basic Skills"));
    CHECK(framework.licence == "https://creativecommons.org/licenses/by/4.0/");
    CHECK(framework.publisher == "U.S. Department of Labor Employment and Training Administration");
    CHECK(framework.language == "en-us");
    const FrameworkItem& content = itemCalled(framework, "Content");
    CHECK(content.code == "2.A.1");
    CHECK(content.description.starts_with("Background structures"));
    const auto children = std::count_if(framework.items.begin(), framework.items.end(),
                                        [](const FrameworkItem& item) { return item.group == "Content"; });
    CHECK(children == 6);

    const Framework sibling =
        readText(R"([{"@context":"x","@id":"https://x/f","@type":["ceasn:CompetencyFramework"],"ceasn:name":"F"},
        {"@id":"https://x/a","@type":"ceasn:Competency","ceasn:competencyLabel":[{"@language":"de","@value":"Führt"},{"@language":"en","@value":"Leads"}],
         "ceasn:isTopChildOf":{"@id":"https://x/f"}},
        {"@id":"https://x/b","@type":"ceasn:Competency","ceasn:competencyText":{"en":"Decides"},"ceasn:isChildOf":["https://x/a"],"ceasn:isChildOf2":1},
        {"@id":"https://x/c","@type":"ceasn:Competency","ceasn:competencyText":{"en":"Asks"},"ceasn:isChildOf":"https://elsewhere/z"}])");
    CHECK(names(sibling) == Names{"Leads", "Decides", "Asks"});
    CHECK(sibling.items[1].parent == 0U);
    CHECK(sibling.items[1].group == "Leads");
    CHECK(countsOf(sibling).groups == 1);
    CHECK(hasNote(sibling, "/3", "elsewhere/z"));
    const Framework german = readText(
        R"({"@id":"https://x/a","@type":"ceasn:Competency","ceasn:competencyLabel":{"de":"Führt","en":"Leads"}})",
        "one.json", {.language = "de"});
    CHECK(german.items.front().name == "Führt");
    CHECK(german.items.front().unknown.at("ceasn:competencyLabel@en") == "\"Leads\"");
}

TEST_CASE("frameworks whose competencies stand elsewhere say so")
{
    const Framework framework = readCase("ctdlasn-seed-frameworks-only.json");
    CHECK_THAT(fill(framework.nothingToImport), Contains("2 frameworks"));
    CHECK(framework.notes.size() == 5);
}

TEST_CASE("codes inside the values of a list are taken out")
{
    const Framework framework = readCase("nice-skills-cluster.json");
    CHECK(framework.items[1].name == "Skill in creating system security policies");
    CHECK(framework.items[1].code == "S0564");
    CHECK(framework.items[1].description.empty());
    const Framework areas = readCase("nice-competency-areas-cluster.json");
    CHECK(areas.items.front().code == "NF-COM-010");
    CHECK(areas.items.front().name.starts_with("This Competency Area describes"));
    CHECK_FALSE(areas.items.front().description.empty());
    const Framework sibling = readText(
        R"x({"title":"V","values":[{"value":"K-12: Knows things"},{"value":"Leads (S3)","kind":"Skill"},{"value":"No code"}]})x");
    CHECK(names(sibling) == Names{"Knows things", "Leads", "No code"});
    CHECK(sibling.items[0].code == "K-12");
    CHECK(sibling.items[1].code == "S3");
    CHECK(sibling.items[1].type == "Skill");
}

TEST_CASE("statements of roles stand in the group of their first role and know all of them")
{
    const Framework framework = readCase("dod-dcwf-2023-indexed.json");
    CHECK(framework.roles.size() == 68);
    std::size_t needs = 0;
    for (const FrameworkRole& role : framework.roles) needs += role.needs.size();
    CHECK(needs == 5176);
    CHECK(framework.roles.front().needs.front().kind == "core");
    const auto tasks = std::count_if(framework.items.begin(), framework.items.end(),
                                     [](const FrameworkItem& item) { return item.type == "Task"; });
    CHECK(tasks == 1060);
    CHECK(framework.items.front().group == "IT (Cyberspace)");

    const Framework nested = readText(R"({"work_roles":[
        {"id":"R1","name":"Leads a ward","category":"Care","tasks":[{"id":"T1","description":"Plans"}],"skills":[{"id":"S1","description":"Listens"}]},
        {"id":"R2","name":"Nurse","category":"Care","tasks":[{"id":"T2","description":"Cares"},"T9"],"skills":[{"id":"S1","description":"Listens"}]}]})");
    CHECK(names(nested) == Names{"Plans", "Listens", "Cares"});
    CHECK(itemCalled(nested, "Listens").unknown.at("roles") == R"(["Leads a ward","Nurse"])");
    CHECK(itemCalled(nested, "Listens").type == "Skill");
    CHECK(countsOf(nested).groups == 1);
    CHECK(hasNote(nested, "/work_roles/1/tasks/1", "T9"));
}

TEST_CASE("elements are joined by their relationships or by their numbers")
{
    const Framework framework = readText(R"({"response":{"elements":{"documents":[{"name":"NICE","version":"1.0"}],
        "elements":[{"element_identifier":"OG","title":"Oversight","text":"Leads","element_type":"category"},
          {"element_identifier":"OG-1","title":"Manager","text":"Manages","element_type":"work_role"},
          {"element_identifier":"T1","title":"","text":"Plans the budget","element_type":"task"}],
        "relationships":[{"source_element_identifier":"OG","dest_element_identifier":"OG-1"},
          {"source_element_identifier":"OG-1","dest_element_identifier":"T1"},{"source_element_identifier":"OG"}]}}})");
    CHECK(framework.name == "NICE");
    CHECK(names(framework) == Names{"Oversight", "Plans the budget"});
    REQUIRE(framework.roles.size() == 1);
    CHECK(framework.roles[0].needs.front().item == "T1");
    CHECK(framework.roles[0].group == "Oversight");
    CHECK(framework.items[1].pointer == "/response/elements/elements/2");

    const Framework onet =
        readText(R"([{"elementId":"2.A","elementName":"Basic Skills"},{"elementId":"2.A.1","elementName":"Content"},
        {"elementId":"2.A.1.a","elementName":"Reading","description":"Understands"},{"elementId":"2.A.1.a","elementName":"Reading","scaleId":"LV"}])");
    CHECK(names(onet) == Names{"Basic Skills", "Content", "Reading"});
    CHECK(onet.items[2].group == "Content");
    CHECK(countsOf(onet).groups == 2);
}

TEST_CASE("rich skills keep keywords and occupations")
{
    const Framework single = readCase("osmt-rsd-single-skill-v3.json");
    CHECK(single.items.front().group == "Information Security Management");
    CHECK(single.items.front().uri.starts_with("http"));
    CHECK(single.items.front().unknown.contains("keywords"));
    const Framework collection = readCase("osmt-rsd-collection-v2.json");
    CHECK(collection.name == "IT Network");
    CHECK(collection.author == "OSMT Developer");
    CHECK(collection.items.front().sourceId == "f6538cc1-8fdf-4f11-b373-781571b386bf");
    const Framework sibling = readText(R"({"type":"RichSkillCollection","name":"C","skills":[
        {"skillName":"A","skillStatement":"Does a","categories":["X","Y"]},{"skillName":"B","skillStatement":null,"keywords":[],"categories":["X"]}]})");
    CHECK(countsOf(sibling).groups == 2);
    CHECK(sibling.items[0].unknown.at("categories") == R"(["X","Y"])");
    CHECK_FALSE(readText(R"({"type":"RichSkillCollection","name":"C","skills":[]})").nothingToImport.empty());
}

TEST_CASE("a CASE package is ordered by its associations")
{
    const Framework framework = readCase("case-smartlevel.json");
    CHECK(framework.name == "SmartLevel Test");
    CHECK(itemCalled(framework, "Item 1.1").group == "Item 1");
    const Framework markdown = readCase("case-markdown.json");
    const FrameworkItem& table = *std::find_if(markdown.items.begin(), markdown.items.end(),
                                               [](const auto& item) { return item.code == "MD.Table"; });
    CHECK(table.name == "This contains a table in markdown:");
    CHECK_THAT(table.description, Contains("Column 1 | Column 2\ndata 1 | data 2") && Contains("x = {-b \\pm"));
    CHECK_THAT(fill(readCase("case-empty.json").nothingToImport), Contains("none of its items"));
}

TEST_CASE("CASE rubrics are levels and behaviours, and circles are opened")
{
    const Framework framework =
        readText(R"({"CFDocument":{"identifier":"d","title":"R","caseVersion":"1.1","licenseURI":{"title":"CC0"}},
        "CFItems":[{"identifier":"b","fullStatement":"Second","CFItemType":"Skill"},{"identifier":"a","fullStatement":"First","humanCodingScheme":"A.1"},
          {"identifier":"x","fullStatement":"X"},{"identifier":"y","fullStatement":"Y"},{"identifier":"z","fullStatement":"Z"}],
        "CFAssociations":[
          {"associationType":"isChildOf","originNodeURI":{"identifier":"b"},"destinationNodeURI":{"identifier":"d"},"sequenceNumber":2},
          {"associationType":"isChildOf","originNodeURI":{"identifier":"a"},"destinationNodeURI":{"identifier":"d"},"sequenceNumber":1},
          {"associationType":"isChildOf","originNodeURI":{"identifier":"x"},"destinationNodeURI":{"identifier":"y"}},
          {"associationType":"isChildOf","originNodeURI":{"identifier":"y"},"destinationNodeURI":{"identifier":"x"}},
          {"associationType":"isChildOf","originNodeURI":{"identifier":"z"},"destinationNodeURI":{"identifier":"gone"}},
          {"associationType":"exactMatchOf","originNodeURI":{"identifier":"a"},"destinationNodeURI":{"identifier":"q"}}],
        "CFRubrics":[{"identifier":"r","CFRubricCriteria":[{"CFItemURI":{"identifier":"a"},"CFRubricCriterionLevels":[
          {"quality":"Good","score":2,"description":"Does it"},{"quality":"Poor","score":1,"description":"Tries"}]},{"CFItemURI":{"identifier":"gone"}}]}]})");
    CHECK(framework.items[0].name == "First");
    CHECK(framework.items[1].name == "Second");
    CHECK(framework.items[1].type == "Skill");
    CHECK(framework.licence == "CC0");
    CHECK(framework.items[0].unknown.contains("CFAssociations"));
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[1].name == "Good");
    CHECK(framework.items[0].behaviours
          == std::vector<FrameworkBehaviour>{{1U, "Does it", std::nullopt}, {0U, "Tries", std::nullopt}});
    CHECK(hasNote(framework, "/CFAssociations/4", "“gone” is not in the file"));
    CHECK(hasNote(framework, "/CFRubrics/0/CFRubricCriteria/1", "no item"));
    CHECK(std::any_of(framework.notes.begin(), framework.notes.end(), [](const FrameworkNote& note) {
        return fill(note.text).find("a part of itself") != std::string::npos;
    }));
    CHECK(framework.items.size() == 5);
}
