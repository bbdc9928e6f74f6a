// SPDX-License-Identifier: Apache-2.0
// What the families share: several languages, several files, what surrounds a framework, what is none.
#include "exchange/frameworkchecks.hpp"
#include "exchange/samples.hpp"
#include "model/error.hpp"

using namespace cadre;
using namespace cadre::testing;
using Catch::Contains;

TEST_CASE("texts in several languages are chosen, fall back and are kept")
{
    const std::string bytes = caseFile("digcomp3-competences-en-sv.json");
    const Framework swedish = readText(bytes, "competences.json", {.language = "sv"});
    CHECK(swedish.items.front().name == "Browsing, searching and filtering information");
    const std::string areas = caseFile("digcomp3-competence_areas-en-sv.json");
    const std::string levels = caseFile("digcomp3-proficiency_levels-en-sv.json");
    const NamedBytes files[] = {{"competences.json", bytes}, {"areas.json", areas}, {"levels.json", levels}};
    const Framework whole = readFramework(files);
    CHECK(whole.items.front().group == "Information search, evaluation and management");
    CHECK(countsOf(whole)
          == FrameworkCounts{.competencies = 21, .levels = 4, .groups = 5, .levelTexts = 0, .behaviours = 0});

    const Framework columns = readText(
        R"([{"id":1,"name_en":"Leads","name_sv":"Leder","area":"P"},{"id":2,"name_en":"Decides","name_sv":"","area":"P"}])",
        "c.json", {.language = "sv"});
    CHECK(names(columns) == Names{"Leder", "Decides"});
    CHECK(columns.items[0].unknown.at("name_en") == "\"Leads\"");
    CHECK(columns.languages == Names{"en", "sv"});
    CHECK(std::any_of(columns.notes.begin(), columns.notes.end(), [](const FrameworkNote& note) {
        return fill(note.text).find("missing in the language “sv”") != std::string::npos;
    }));
}

TEST_CASE("tables in one file or several are joined by their keys")
{
    const std::string areas = R"([{"id":1,"name":"People"},{"id":2,"name":"Work"}])";
    const std::string competencies =
        R"([{"id":"c1","area_id":1,"name":"Coaches"},{"id":"c2","area_id":2,"name":"Decides"},{"id":"c3","area_id":9,"name":"Asks"}])";
    const std::string indicators =
        R"([{"competency_id":"c1","level":"Basic","text":"Listens"},{"competency_id":"c1","level":"Expert","text":"Guides"},{"competency_id":"c9","text":"?"}])";
    const Framework whole = readText(R"({"areas":)" + areas + R"(,"competencies":)" + competencies + R"(,"indicators":)"
                                     + indicators + "}");
    CHECK(countsOf(whole)
          == FrameworkCounts{.competencies = 3, .levels = 2, .groups = 3, .levelTexts = 2, .behaviours = 2});
    CHECK(whole.items[0].group == "People");
    CHECK(hasNote(whole, "/indicators/2", "belongs to no competency"));
    const NamedBytes files[] = {
        {"my-areas.json", areas}, {"my-competencies.json", competencies}, {"my-indicators.json", indicators}};
    CHECK(countsOf(readFramework(files)) == countsOf(whole));
    CHECK(readFramework(files).name == "my-competencies");
    const std::string scale =
        R"({"levels":[{"name":"Basic","description":"With help"},{"name":"Able"},{"name":"Expert"}]})";
    const NamedBytes more[] = {{"scale.json", scale},
                               {"my-areas.json", areas},
                               {"my-competencies.json", competencies},
                               {"my-indicators.json", indicators}};
    const Framework completed = readFramework(more);
    CHECK(completed.levels.size() == 3);
    CHECK(completed.levels[*completed.items[0].behaviours[1].level].name == "Expert");
}

TEST_CASE("statements of a list name level and group by other keys")
{
    const Framework framework =
        readText(R"([{"id":"CS1","competence_id":"1.1","proficiency_level":"Basic","text":{"en":"Finds","sv":null}},
        {"id":"CS2","competence_id":"1.2","proficiency_level":"Advanced","text":{"en":"Helps","sv":"Hjälper"}},{"id":"CS3","competence_id":"1.2","proficiency_level":null,"text":{"en":"Asks"}}])");
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 3, .levels = 2, .groups = 2, .levelTexts = 0, .behaviours = 0});
    CHECK(framework.items[1].unknown.at("text@sv") == "\"Hjälper\"");
}

TEST_CASE("levels, areas and role profiles complete a framework and are none")
{
    CHECK_THAT(fill(readCase("digcomp3-competence_areas-en-sv.json").nothingToImport), Contains("list of areas"));
    CHECK_THAT(fill(readCase("digcomp3-proficiency_levels-en-sv.json").nothingToImport), Contains("list of levels"));
    const Framework profile = readCase("unidays-roles-shared-service-ops.json");
    REQUIRE(profile.roles.size() == 1);
    CHECK(profile.roles[0].needs.size() == 13);
    CHECK(profile.roles[0].needs[0] == FrameworkNeed{"core-competencies/delivering-value", "3", "required"});
    const std::string core = caseFile("unidays-core-competencies.json");
    const std::string roles = caseFile("unidays-roles-shared-service-ops.json");
    const NamedBytes files[] = {{"sso.json", roles}, {"core.json", core}};
    CHECK(readFramework(files).roles.size() == 1);
    CHECK(readFramework(files).items.size() == 8);
}

TEST_CASE("frameworks without a competency say what they are")
{
    const Framework matrix =
        readText(R"({"name":"M","levels":[{"id":"a","name":"A"}],"themes":[{"id":"t","name":"T"}],"competencies":[]})");
    CHECK(countsOf(matrix)
          == FrameworkCounts{.competencies = 0, .levels = 1, .groups = 1, .levelTexts = 0, .behaviours = 0});
    CHECK_FALSE(matrix.nothingToImport.empty());
    CHECK_THAT(fill(readText(R"({"name":"M","competencies":[]})").nothingToImport), Contains("is empty"));
    CHECK_THAT(fill(readText(R"({"levels":[{"name":"Basic"},{"name":"Expert"}],"competences":[]})").nothingToImport),
               Contains("list of levels"));
}

TEST_CASE("a bilingual list needs no level and no group")
{
    const Framework framework =
        readText(R"([{"id":1,"name":{"en":"Leads","sv":"Leder"},"description":{"en":"a","sv":"b"}},
        {"id":2,"name":{"en":"Asks"},"description":{"en":"c"}}])");
    CHECK(names(framework) == Names{"Leads", "Asks"});
}

TEST_CASE("a framework inside the answer of a server is found")
{
    const Framework framework = readText(
        R"({"status":"ok","data":{"competencies":[{"name":"Coaches","description":"Helps"},{"name":"Asks","description":7}]}})");
    CHECK(names(framework) == Names{"Coaches", "Asks"});
    CHECK(framework.items[0].pointer == "/data/competencies/0");
}

TEST_CASE("a document by language is read in one of them")
{
    const std::string json =
        R"({"fr":{"competencies":[{"name":"Dirige","description":"b"}]},"en":{"competencies":[{"name":"Leads","description":"a"}]}})";
    CHECK(names(readText(json)) == Names{"Leads"});
    CHECK(readText(json).items[0].pointer == "/en/competencies/0");
    CHECK(names(readText(json, "x.json", {.language = "fr"})) == Names{"Dirige"});
    CHECK(hasNote(readText(json), "", "“en”"));
}

TEST_CASE("HTML and Markdown become plain text in every field")
{
    const Framework framework = readText(
        R"({"competencies":[{"name":"Plans &amp; <b>leads</b>","description":"<p>First</p><ul><li>one</li><li>two</li></ul>",
        "behaviours":["Uses **bold** words","Knows a < b & c"]}]})");
    CHECK(framework.items[0].name == "Plans & leads");
    CHECK(framework.items[0].description == "First\n- one\n- two");
    CHECK(framework.items[0].behaviours[0].text == "Uses bold words");
    CHECK(framework.items[0].behaviours[1].text == "Knows a < b & c");
}
