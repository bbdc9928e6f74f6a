// SPDX-License-Identifier: Apache-2.0
// Siblings of the families as a vendor, a ministry or a colleague would write them: other words, other nesting, gaps.
#include "exchange/frameworkchecks.hpp"
#include "exchange/mapping/anyframework.hpp"
#include "exchange/samples.hpp"

using namespace cadre;
using namespace cadre::testing;

namespace {

/// The texts of an item's behaviours with the names of their levels: "Mid: Asks".
Names behavioursOf(const Framework& framework, const std::string& item)
{
    Names lines;
    for (const FrameworkBehaviour& behaviour : itemCalled(framework, item).behaviours)
        lines.push_back((behaviour.level ? framework.levels[*behaviour.level].name + ": " : "") + behaviour.text);
    return lines;
}

Framework readAny(const std::string& json)
{
    const NamedBytes file{"file.json", json};
    return readAnyFramework(std::span(&file, 1));
}

} // namespace

TEST_CASE("levels that are only named are counted by their place")
{
    const Framework framework = readText(R"({"name":"S","scale":{"levels":["Low","Mid","High"]},"competencies":[
        {"name":"Coaching","indicators":[{"text":"Listens","level":1},{"text":"Guides","level":3},{"text":"Asks","level":"Mid"}]},
        {"name":"Deciding","indicators":[{"text":"Chooses","level":"2"}]}]})");
    CHECK(framework.levels.size() == 3);
    CHECK(behavioursOf(framework, "Coaching") == Names{"Low: Listens", "High: Guides", "Mid: Asks"});
    CHECK(behavioursOf(framework, "Deciding") == Names{"Mid: Chooses"});
}

TEST_CASE("a competency of a map that says nothing by level comes in with a note")
{
    const Framework framework = readText(R"({
        "COACHING":{"displayName":"Coaching","category":"A","milestones":[{"summary":"Listens","signals":["x"]}]},
        "DECIDING":{"displayName":"Deciding","category":"B","milestones":[]},
        "PLANNING":{"displayName":"Planning","category":"B","milestones":null}})");
    CHECK(names(framework) == Names{"Coaching", "Deciding", "Planning"});
    CHECK(hasNote(framework, "/DECIDING/milestones", "says nothing by level"));
    CHECK(hasNote(framework, "/PLANNING/milestones", "says nothing by level"));
    CHECK(itemCalled(framework, "Deciding").group == "B");
    CHECK(countsOf(framework).groups == 2);
}

TEST_CASE("behaviours are known by many words")
{
    const Framework framework = readText(R"({
        "coaching":{"label":"Coaching","stages":[{"name":"Start","signs":["Listens","Asks"]},{"name":"Grow","signs":["Guides"]}]},
        "deciding":{"label":"Deciding","stages":[{"name":"Start","anchors":["Chooses"]}]}})");
    CHECK(behavioursOf(framework, "Coaching") == Names{"Start: Listens", "Start: Asks", "Grow: Guides"});
    CHECK(behavioursOf(framework, "Deciding") == Names{"Start: Chooses"});
}

TEST_CASE("a vendor's dictionary stands under one key, and its levels are ratings")
{
    const Framework framework = readText(R"({"competencyDictionary":{"title":"Acme","release":"2024.1",
        "proficiencyScale":[{"rating":1,"label":"Foundational"},{"rating":2,"label":"Applied"},{"rating":3,"label":"Strategic"}],
        "clusters":[{"clusterName":"Self","competencies":[{"competencyId":"LS-1","competencyName":"Integrity","definition":"Acts",
            "proficiencies":[{"rating":1,"behavioralStatements":["Keeps promises"]},{"rating":3,"behavioralStatements":["Models ethics"]}]}]},
          {"clusterName":"Others","competencies":[{"competencyId":"LO-1","competencyName":"Coaching","definition":"Develops",
            "proficiencies":[{"rating":2,"behavioralStatements":["Gives feedback"]}]}]}]}})");
    CHECK(framework.name == "Acme");
    CHECK(framework.version == "2024.1");
    CHECK(countsOf(framework).groups == 2);
    CHECK(itemCalled(framework, "Integrity").group == "Self");
    CHECK(behavioursOf(framework, "Integrity") == Names{"Foundational: Keeps promises", "Strategic: Models ethics"});
    CHECK(behavioursOf(framework, "Coaching") == Names{"Applied: Gives feedback"});
}

TEST_CASE("a ministry writes in its own language")
{
    const Framework german = readText(R"({"titel":"Modell","fassung":"3","kompetenzbereiche":[{"bezeichnung":"Führung",
        "kompetenzen":[{"kennung":"F1","bezeichnung":"Führt","beschreibung":"Führt Menschen","stufen":[
        {"stufe":1,"beschreibung":"Leitet an","verhaltensanker":["Erklärt Ziele"]}]}]}]})");
    CHECK(german.name == "Modell");
    CHECK(german.version == "3");
    CHECK(german.items.front().code == "F1");
    CHECK(german.items.front().group == "Führung");
    const Framework spanish = readText(R"({"competencias":[{"nombre":"Liderazgo","descripcion":"Dirige","niveles":[
        {"nivel":1,"descripcion":"Sigue","conductas":["Escucha"]},{"nivel":2,"conductas":["Delega","Orienta"]}]}]})");
    CHECK(behavioursOf(spanish, "Liderazgo") == Names{"Level 1: Escucha", "Level 2: Delega", "Level 2: Orienta"});
    const Framework french = readText(R"({"referentiel":{"nom":"Référentiel","domaines":[{"nom":"Management",
        "competences":[{"code":"M1","nom":"Animer","definition":"Anime","niveaux":[{"niveau":1,"description":"Débute"},{"niveau":2,"description":"Maîtrise"}]}]}]}})");
    CHECK(french.name == "Référentiel");
    CHECK(countsOf(french)
          == FrameworkCounts{.competencies = 1, .levels = 2, .groups = 1, .levelTexts = 2, .behaviours = 0});
}

TEST_CASE("rows that tell of one competency at each of its levels are one competency")
{
    const Framework framework =
        readAny(R"([{"Competency":"Coaching","Area":"People","Level":"1 - Basic","Behaviour":"Listens"},
        {"Competency":"Coaching","Area":"People","Level":"2 - Skilled","Behaviour":"Guides"},
        {"Competency":"Coaching","Area":"People","Level":"2 - Skilled","Behaviour":"Asks"},
        {"Competency":"Deciding","Area":"Work","Level":"1 - Basic","Behaviour":"Chooses"}])");
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 2, .levels = 2, .groups = 2, .levelTexts = 3, .behaviours = 4});
}

TEST_CASE("expectations by the ids of the levels are read by level")
{
    const Framework framework =
        readText(R"({"title":"Ladder","levels":[{"id":"M1","title":"Manager"},{"id":"M2","title":"Senior manager"}],
        "pillars":[{"title":"People","attributes":[{"title":"Hiring","expectations":{"M1":["Interviews"],"M2":["Plans","Builds"]}},
          {"title":"Growth","expectations":{"M1":["Talks"]}}]}]})");
    CHECK(behavioursOf(framework, "Hiring")
          == Names{"Manager: Interviews", "Senior manager: Plans", "Senior manager: Builds"});
    CHECK(framework.notes.empty());
}

TEST_CASE("tables whose ids bear the name of their kind are joined")
{
    const Framework framework =
        readText(R"({"competency_groups":[{"group_id":10,"group_name":"Lead"},{"group_id":20,"group_name":"Think"}],
        "competencies":[{"competency_id":1,"group_id":10,"competency_name":"Coach","competency_description":"Helps"},
          {"competency_id":2,"group_id":20,"competency_name":"Decide"}],
        "levels":[{"level_id":1,"level_name":"Basic"},{"level_id":2,"level_name":"Expert"}],
        "behavioral_indicators":[{"indicator_id":1,"competency_id":1,"level_id":1,"indicator_text":"Listens"},
          {"indicator_id":2,"competency_id":2,"level_id":2,"indicator_text":"Weighs"}]})");
    CHECK(countsOf(framework)
          == FrameworkCounts{.competencies = 2, .levels = 2, .groups = 2, .levelTexts = 2, .behaviours = 2});
    CHECK(itemCalled(framework, "Coach").description == "Helps");
    CHECK(itemCalled(framework, "Coach").group == "Lead");
    CHECK(behavioursOf(framework, "Decide") == Names{"Expert: Weighs"});
}

TEST_CASE("a map of groups keeps them, whatever lists they hold")
{
    const Framework framework = readText(R"({"name":"Simple","competencies":{"People":["Coaching","Delegating"],
        "Change":[{"name":"Vision","description":"Sees ahead"}]}})");
    CHECK(names(framework) == Names{"Coaching", "Delegating", "Vision"});
    CHECK(itemCalled(framework, "Delegating").group == "People");
    CHECK(itemCalled(framework, "Vision").group == "Change");
    const Framework listed =
        readText(R"([{"group":"People","items":[{"title":"Coaching","levels":["Listens","Guides"]}]},
        {"group":"Work","items":[{"title":"Planning","levels":["Day","Week"]}]}])");
    CHECK(itemCalled(listed, "Coaching").group == "People");
    CHECK(itemCalled(listed, "Planning").group == "Work");
}

TEST_CASE("maps under names are groups, beside a name of the framework and alone as well")
{
    const Framework two =
        readText(R"({"framework":"Ours","People":{"Coaches others":{"Basic":"Listens","Advanced":"Asks"},
        "Builds trust":{"Basic":"Keeps promises","Advanced":"Speaks up"}},"Results":{"Delivers":{"Basic":"Plans","Advanced":"Ends"}}})");
    CHECK(names(two) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(itemCalled(two, "Builds trust").group == "People");
    CHECK(itemCalled(two, "Delivers").group == "Results");
    const Framework one = readText(R"({"name":"Ours","People":{"Coaches others":{"Basic":"Listens","Advanced":"Asks"},
        "Builds trust":{"Basic":"Keeps promises","Advanced":"Speaks up"}}})");
    CHECK(itemCalled(one, "Coaches others").group == "People");
    const Framework word =
        readText(R"({"name":"Ours","dictionary":{"Coaches others":{"Basic":"Listens","Advanced":"Asks"},
        "Builds trust":{"Basic":"Keeps promises","Advanced":"Speaks up"}}})");
    CHECK(itemCalled(word, "Coaches others").group.empty());
}

TEST_CASE("roles that name the level they need of each competency hold no competency")
{
    const Framework framework = readText(R"([{"role":"Manager","competencies":{"Coaching":3,"Planning":"Advanced"}}])");
    CHECK(framework.items.empty());
    REQUIRE(framework.roles.size() == 1);
    REQUIRE(framework.roles[0].needs.size() == 2);
    CHECK(framework.roles[0].needs[1].level == "Advanced");
}

TEST_CASE("levels that hold the competencies are no competency themselves")
{
    const Framework track = readAny(R"({"name":"Ladder","tracks":{"Engineer":{"L1":{"Coaching":"Listens to all","Planning":"Plans a day"},
        "L2":{"Coaching":"Guides others","Planning":"Plans a week"}}}})");
    CHECK(names(track) == Names{"Coaching", "Planning"});
    const Framework kept = readText(R"({"name":"Listening","L1":{"Positive indicators":["Nods"],"Negative indicators":["Talks"]},
        "L2":{"Positive indicators":["Asks"],"Negative indicators":["Tells"]}})");
    CHECK(kept.items.size() == 1);

    const Framework framework =
        readAny(R"({"Basic":{"Coaches others":"Listens to people","Builds trust":"Keeps promises"},
        "Advanced":{"Coaches others":"Asks questions","Builds trust":"Speaks up early"}})");
    CHECK(names(framework) == Names{"Coaches others", "Builds trust"});
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[0].name == "Basic");
    CHECK(itemCalled(framework, "Builds trust").levelTexts.size() == 2);
}

TEST_CASE("fields that are called by a level and what they say of it are levels")
{
    const Framework framework = readText(R"({"Framework":"Bank","Competencies":[
        {"Competency":"Focus","Definition":"Puts customers first","Level 1 Behaviours":["Greets"],"Level 2 Behaviours":["Solves","Shapes"]},
        {"Competency":"Risk","Definition":"Sees risk","Level 1 Behaviours":["Follows"],"Level 2 Behaviours":["Escalates"]}]})");
    CHECK(behavioursOf(framework, "Focus") == Names{"Level 1: Greets", "Level 2: Solves", "Level 2: Shapes"});
}

TEST_CASE("skills of a standards body stand in an answer of its server, each text with its kind")
{
    const Framework framework = readText(R"({"_embedded":{"results":[
        {"className":"Skill","uri":"http://data.europa.eu/esco/skill/1","preferredLabel":{"en":"lead a team","de":"ein Team leiten"},
         "description":{"en":{"literal":"Lead and supervise.","mimetype":"plain/text"}}},
        {"className":"Skill","uri":"http://data.europa.eu/esco/skill/2","preferredLabel":{"en":"coach employees"},
         "description":{"en":{"literal":"Coach."}}}]},"total":2})");
    CHECK(names(framework) == Names{"lead a team", "coach employees"});
    CHECK(framework.items.front().description == "Lead and supervise.");
    CHECK(framework.items.front().type == "Skill");
}
