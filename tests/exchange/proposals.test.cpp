// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/propose.hpp"
#include "exchange/mapping/readmapped.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace cadre;
using Catch::Contains;

namespace {

struct Proposed {
    explicit Proposed(const std::string& text) : json(parseJson(text)), outline(outlineOf(json))
    {
        proposals = proposeMappings(json, outline, languages);
        REQUIRE_FALSE(proposals.empty());
        framework = readMapped(proposals.front().mapping, json, "file");
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const FrameworkItem& item : framework.items) names.push_back(item.name);
        return names;
    }
    [[nodiscard]] std::vector<std::string> groups() const
    {
        std::vector<std::string> groups;
        for (const FrameworkItem& item : framework.items) groups.push_back(item.group);
        return groups;
    }
    [[nodiscard]] std::vector<std::string> levels() const
    {
        std::vector<std::string> levels;
        for (const FrameworkLevel& level : framework.levels) levels.push_back(level.name);
        return levels;
    }
    [[nodiscard]] const MappingProposal& best() const { return proposals.front(); }

    std::vector<std::string> languages{"en"};
    Json json;
    Outline outline;
    std::vector<MappingProposal> proposals;
    Framework framework;
};

using Names = std::vector<std::string>;

} // namespace

// Shapes that no family knows, made up. Each must be read rightly by the first proposal.

TEST_CASE("groups with competencies and indicators")
{
    const Proposed file(R"({"title":"Our leaders","version":"3","pillars":[
        {"pillar":"People","competencies":[
            {"ref":"P1","competency":"Coaches others","definition":"Helps people to find their own answer","indicators":["Asks before telling","Listens to the end"]},
            {"ref":"P2","competency":"Builds trust","definition":"Is believed and believes in others","indicators":["Keeps promises"]}]},
        {"pillar":"Results","competencies":[
            {"ref":"R1","competency":"Delivers","definition":"Brings things to a good end in time","indicators":["Plans backward","Says no"]}]}]})");
    CHECK(file.best().isSafe);
    CHECK(file.best().mapping.competencies == "/pillars/*/competencies/*");
    CHECK(file.names() == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(file.groups() == Names{"People", "People", "Results"});
    CHECK(file.framework.items[0].code == "P1");
    CHECK(file.framework.items[0].description == "Helps people to find their own answer");
    CHECK(file.framework.items[2].behaviours.size() == 2);
    CHECK(file.framework.name == "Our leaders");
    CHECK(file.framework.version == "3");
    CHECK(file.framework.notes.empty());
    CHECK_FALSE(file.best().reasons.empty());
}

TEST_CASE("a map of competencies by code")
{
    const Proposed file(R"({"skills":{
        "C1":{"label":"Communicates","levels":{"L1":"Speaks up","L2":"Speaks well","L3":"Is heard"}},
        "C2":{"label":"Decides","levels":{"L1":"Knows the options","L2":"Chooses","L3":"Owns the choice"}}}})");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Communicates", "Decides"});
    CHECK(file.framework.items[0].sourceId == "C1");
    CHECK(file.framework.levels.size() == 3);
    CHECK(countsOf(file.framework).levelTexts == 6);
    CHECK(file.framework.items[1].levelTexts[2].text == "Owns the choice");
}

TEST_CASE("levels as fields of the competency")
{
    const Proposed file(R"([
        {"Kompetenz":"Führt Gespräche","Kategorie":"Menschen","Stufe 1":"Hört zu","Stufe 2":"Fragt nach","Stufe 3":"Vermittelt"},
        {"Kompetenz":"Entscheidet","Kategorie":"Ergebnisse","Stufe 1":"Kennt Wege","Stufe 2":"Wählt","Stufe 3":"Steht dazu"}])");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Führt Gespräche", "Entscheidet"});
    CHECK(file.groups() == Names{"Menschen", "Ergebnisse"});
    CHECK(file.levels() == Names{"Stufe 1", "Stufe 2", "Stufe 3"});
    CHECK(countsOf(file.framework).levelTexts == 6);
}

TEST_CASE("named levels as lists of behaviours")
{
    const Proposed file(R"({"data":[
        {"name":"Teamwork","basic":["Joins in"],"advanced":["Leads teams","Mends teams"],"expert":["Builds teams of teams"]},
        {"name":"Planning","basic":["Keeps a list"],"advanced":["Plans a year"],"expert":["Plans for others"]}]})");
    CHECK(file.names() == Names{"Teamwork", "Planning"});
    CHECK(file.levels() == Names{"basic", "advanced", "expert"});
    REQUIRE(file.framework.items[0].behaviours.size() == 4);
    CHECK(file.framework.items[0].behaviours[1].level == 1U);
    CHECK(file.best().isSafe);
}

TEST_CASE("levels by their place in a list, named elsewhere")
{
    const Proposed file(R"({"scale":{"levels":["Starter","Practitioner","Expert"]},"capabilities":[
        {"title":"Sees the whole","stages":["Knows the team","Knows the firm","Knows the market"]},
        {"title":"Thinks ahead","stages":["A week","A year","A decade"]}]})");
    CHECK(file.names() == Names{"Sees the whole", "Thinks ahead"});
    CHECK(file.levels() == Names{"Starter", "Practitioner", "Expert"});
    CHECK(file.framework.items[1].levelTexts[2].level == 2U);
    CHECK(file.best().isSafe);
}

TEST_CASE("tables that are tied by ids")
{
    const Proposed file(R"({
        "areas":[{"id":1,"name":"People"},{"id":2,"name":"Results"}],
        "competences":[{"id":"a","area_id":1,"name":"Coaching"},{"id":"b","area_id":2,"name":"Delivering"},{"id":"c","area_id":1,"name":"Trusting"}],
        "statements":[{"competence":"a","level":2,"text":"Lets others decide"},{"competence":"a","level":1,"text":"Asks before telling"},
                      {"competence":"b","level":1,"text":"Plans backward from the end"}]})");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaching", "Delivering", "Trusting"});
    CHECK(file.groups() == Names{"People", "Results", "People"});
    CHECK(file.levels() == Names{"Level 1", "Level 2"});
    CHECK(countsOf(file.framework).levelTexts == 3);
}

TEST_CASE("groups that list the ids of their competencies")
{
    const Proposed file(R"({"clusters":[{"title":"Self","members":["s1","s2"]},{"title":"Others","members":["o1"]}],
        "competencies":{"s1":{"title":"Learns","text":"Learns from what went wrong"},"s2":{"title":"Rests","text":"Knows when to stop"},
                        "o1":{"title":"Teaches","text":"Gives away what they know"}}})");
    CHECK(file.names() == Names{"Learns", "Rests", "Teaches"});
    CHECK(file.groups() == Names{"Self", "Self", "Others"});
    CHECK(file.best().isSafe);
}

TEST_CASE("several languages in every text")
{
    const std::string text = R"({"kompetenser":[
        {"kod":"K1","namn":{"sv":"Leda","en":"Lead"},"beskrivning":{"sv":"Visar vägen för andra","en":"Shows others the way"}},
        {"kod":"K2","namn":{"sv":"Lyssna","en":null},"beskrivning":{"sv":"Hör vad som sägs","en":"Hears what is said"}}]})";
    const Proposed file(text);
    CHECK(file.names() == Names{"Lead", "Lyssna"});
    CHECK(file.framework.items[0].description == "Shows others the way");
    CHECK_THAT(file.framework.items[0].unknown.at("namn"), Contains("Leda"));
    CHECK(file.best().mapping.languages.front() == "en");
}

TEST_CASE("one field for each language")
{
    const Proposed file(
        R"([{"id":"1","name_fr":"Décider","name_en":"Decide","level":"Niveau 2"},{"id":"2","name_fr":"Écouter","name_en":"","level":"Niveau 1"}])");
    CHECK(file.names() == Names{"Decide", "Écouter"});
    CHECK(file.framework.items[0].unknown.at("name_fr") == "\"Décider\"");
    CHECK(file.levels() == Names{"Niveau 1", "Niveau 2"});
}

TEST_CASE("one row for each competency and level")
{
    const Proposed file(R"([
        {"Competency":"Coaching","Cluster":"People","Level":"1 - Starts","Behaviour":"Asks questions"},
        {"Competency":"Coaching","Cluster":"People","Level":"1 - Starts","Behaviour":"Listens"},
        {"Competency":"Coaching","Cluster":"People","Level":"2 - Leads","Behaviour":"Lets others decide"},
        {"Competency":"Deciding","Cluster":"Results","Level":"1 - Starts","Behaviour":"Names the options"},
        {"Competency":"Deciding","Cluster":"Results","Level":"2 - Leads","Behaviour":"Chooses in time"}])");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaching", "Deciding"});
    CHECK(file.groups() == Names{"People", "Results"});
    CHECK(file.levels() == Names{"1 - Starts", "2 - Leads"});
    REQUIRE(file.framework.items[0].behaviours.size() == 3);
    CHECK(file.framework.items[0].behaviours[2].level == 1U);
}

TEST_CASE("a tree of any depth, whose leaves are the competencies")
{
    const Proposed file(R"({"nodes":[{"label":"Lead","children":[
        {"label":"Lead self","children":[{"label":"Rest well","children":[]},{"label":"Learn","children":[]}]},
        {"label":"Lead others","children":[{"label":"Coach","children":[]}]}]}]})");
    CHECK(file.names() == Names{"Rest well", "Learn", "Coach"});
    CHECK(file.groups() == Names{"Lead self", "Lead self", "Lead others"});
}

TEST_CASE("groups as keys, competencies as plain texts")
{
    const Proposed file(
        R"({"Leading people":["Coaching","Feedback","Conflict"],"Leading work":["Planning","Deciding"]})");
    CHECK(file.names() == Names{"Coaching", "Feedback", "Conflict", "Planning", "Deciding"});
    CHECK(file.groups()[3] == "Leading work");
}

TEST_CASE("groups as keys, names as keys, and a text for each")
{
    const Proposed file(GENERATE(
        R"({"Leadership":{"Coaches":"Helps others to find their own answer","Decides in time":"Chooses with what is known and says why"},
            "Craft":{"Self-management":"Knows when to stop and rests before it is too late"}})",
        R"({"title":"Our model","competencies":{
            "Leadership":{"Coaches":"Helps others","Decides in time":"Chooses with what is known"},
            "Craft":{"Self-management":"Knows when to stop"}}})"));
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaches", "Decides in time", "Self-management"});
    CHECK(file.groups() == Names{"Leadership", "Leadership", "Craft"});
    CHECK_THAT(file.framework.items[1].description, Contains("Chooses with what is known"));
    CHECK(file.framework.levels.empty());
    CHECK(file.framework.notes.empty());
}

TEST_CASE("groups as keys, names as keys, and a list of what people do for each")
{
    const Proposed file(
        R"({"People":{"Coaches others":["Listens to the end before giving any advice","Asks questions that open"],
                      "Builds trust":["Keeps promises even when that is hard"]},
            "Results":{"Delivers":["Plans backward from the date that was promised","Finishes what was started"]}})");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(file.groups() == Names{"People", "People", "Results"});
    REQUIRE(file.framework.items[0].behaviours.size() == 2);
    CHECK(file.framework.items[0].behaviours[1].text == "Asks questions that open");
    CHECK(file.framework.notes.empty());
}

TEST_CASE("short texts in lists under names are either names or behaviours: both are proposed, neither is safe")
{
    const Proposed file(
        R"({"People":{"Coaches others":["Listens","Asks"],"Builds trust":["Speaks up"]},"Results":{"Delivers":["Plans"]}})");
    CHECK_FALSE(file.best().isSafe);
    CHECK(file.names() == Names{"Listens", "Asks", "Speaks up", "Plans"});
    const MappingProposal lists = proposeFor(file.json, file.outline, "/*/*", file.languages);
    const Framework framework = readMapped(lists.mapping, file.json, "file");
    REQUIRE(framework.items.size() == 3);
    CHECK(framework.items[0].name == "Coaches others");
    CHECK(framework.items[0].group == "People");
    CHECK(framework.items[0].behaviours.size() == 2);
}

TEST_CASE("one group alone is a group as well")
{
    const Proposed lists(
        R"({"People":{"Coaches others":["Listens to the end before giving any advice","Asks questions that open"],
                      "Builds trust":["Keeps promises even when that is hard"]}})");
    CHECK(lists.best().isSafe);
    CHECK(lists.groups() == Names{"People", "People"});
    const Proposed texts(
        R"({"People":{"Coaches others":"Listens and asks before telling","Builds trust":"Keeps promises even when it is hard",
                      "Sees ahead":"Knows what comes next year and says it"}})");
    CHECK(texts.best().isSafe);
    CHECK(texts.names() == Names{"Coaches others", "Builds trust", "Sees ahead"});
    CHECK(texts.groups() == Names{"People", "People", "People"});
    const Proposed word(
        R"({"Skills":{"Coaches others":"Listens and asks before telling","Builds trust":"Keeps promises even when it is hard",
                      "Sees ahead":"Knows what comes next year and says it"}})");
    CHECK(word.groups() == Names{"", "", ""});
}

TEST_CASE("an entry for each level, with the competencies as its fields")
{
    const Proposed file(GENERATE(
        R"([{"level":1,"Coaches others":["Listens","Nods"],"Builds trust":["Keeps promises"]},
            {"level":2,"Coaches others":["Asks"],"Builds trust":["Speaks up"]}])",
        R"({"matrix":[{"grade":"Level 1","Coaches others":"Listens\nNods","Builds trust":"Keeps promises\nIs in time"},
                      {"grade":"Level 2","Coaches others":"Asks","Builds trust":"Speaks up"}]})",
        R"({"Level 1":{"Coaches others":["Listens","Nods"],"Builds trust":["Keeps promises"]},
            "Level 2":{"Coaches others":["Asks"],"Builds trust":["Speaks up"]}})"));
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaches others", "Builds trust"});
    CHECK(file.levels() == Names{"Level 1", "Level 2"});
    const std::vector<FrameworkBehaviour>& behaviours = file.framework.items[0].behaviours;
    REQUIRE(behaviours.size() == 3);
    CHECK(behaviours[1].text == "Nods");
    CHECK(behaviours[1].level == 0U);
    CHECK(behaviours[2].level == 1U);
    CHECK(file.framework.notes.empty());
}

TEST_CASE("competencies in levels: those with the same name are one, and the level is what holds them")
{
    const Proposed file(GENERATE(
        R"({"levels":[{"name":"Junior","competencies":[{"name":"Coaching","behaviours":["Listens","Nods"]},{"name":"Planning","behaviours":["Plans the day"]}]},
                      {"name":"Senior","competencies":[{"name":"Coaching","behaviours":["Guides"]},{"name":"Planning","behaviours":["Plans the year"]}]}]})",
        R"([{"level":"Junior","skills":[{"id":1,"skill":"Coaching","behaviours":["Listens","Nods"]},{"id":2,"skill":"Planning","behaviours":["Plans the day"]}]},
            {"level":"Senior","skills":[{"id":3,"skill":"Coaching","behaviours":["Guides"]},{"id":4,"skill":"Planning","behaviours":["Plans the year"]}]}])"));
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaching", "Planning"});
    CHECK(file.groups() == Names{"", ""});
    CHECK(file.levels() == Names{"Junior", "Senior"});
    const std::vector<FrameworkBehaviour>& behaviours = file.framework.items[0].behaviours;
    REQUIRE(behaviours.size() == 3);
    CHECK(behaviours[1].level == 0U);
    CHECK(behaviours[2].level == 1U);
    CHECK(file.framework.notes.empty());
}

TEST_CASE("groups around levels that hold the competencies stay groups")
{
    const Proposed file(R"({"areas":[
        {"name":"People","levels":[{"name":"Junior","competencies":[{"name":"Coaching","behaviours":["Listens"]}]},
                                   {"name":"Senior","competencies":[{"name":"Coaching","behaviours":["Guides"]}]}]},
        {"name":"Work","levels":[{"name":"Junior","competencies":[{"name":"Planning","behaviours":["Plans the day"]}]},
                                 {"name":"Senior","competencies":[{"name":"Planning","behaviours":["Plans the year"]}]}]}]})");
    CHECK(file.names() == Names{"Coaching", "Planning"});
    CHECK(file.groups() == Names{"People", "Work"});
    CHECK(file.levels() == Names{"Junior", "Senior"});
}

TEST_CASE("names as keys above a definition and numbered levels")
{
    const Proposed file(R"({"Coaching":{"definition":"Helps people grow","1":"Listens","2":"Guides"},
                            "Planning":{"definition":"Knows what comes","1":"Day","2":"Year"}})");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Coaching", "Planning"});
    CHECK(file.framework.items[0].description == "Helps people grow");
    CHECK(file.framework.items[1].levelTexts.size() == 2);
}

TEST_CASE("entries that are no levels, or fields that are no names, are no such table")
{
    for (
        const char* text :
        {R"([{"level":1,"title":"Coaches","text":"Listens"},{"level":2,"title":"Trusts","text":"Speaks"}])",
         R"([{"town":"Pune","Coaches others":"x","Builds trust":"y"},{"town":"Ulm","Coaches others":"z","Builds trust":"w"}])",
         R"([{"level":1,"Coaches others":3,"Builds trust":4},{"level":2,"Coaches others":1,"Builds trust":2}])"}) {
        CAPTURE(text);
        const Json json = parseJson(text);
        const Outline outline = outlineOf(json);
        for (const MappingProposal& proposal : proposeMappings(json, outline))
            CHECK(proposal.mapping.onePer != Places{"*key"});
    }
}

TEST_CASE("areas of groups of names, with a text for each")
{
    const Proposed file(
        R"({"Business":{"Leadership":{"Coaches":"Helps others to find their answer","Decides":"Chooses with what is known"}},
        "Technology":{"Craft":{"Tests":"Shows that it does what it should"},"Operation":{"Watches":"Sees trouble before others do"}}})");
    CHECK(file.names() == Names{"Coaches", "Decides", "Tests", "Watches"});
    CHECK(file.groups() == Names{"Leadership", "Leadership", "Craft", "Operation"});
}

TEST_CASE("a map from names to descriptions")
{
    const Proposed file(
        R"({"competencies":{"Coaching":"Helps people to find their own answer","Deciding":"Chooses in time and says why","Learning":"Gets better at what matters"}})");
    CHECK(file.names() == Names{"Coaching", "Deciding", "Learning"});
    CHECK(file.framework.items[1].description == "Chooses in time and says why");
}

TEST_CASE("levels as a list inside the competency, with good and bad signs")
{
    const Proposed file(R"({"framework":{"name":"Civil","licence":"CC0"},"competencies":[
        {"uuid":"5f3a","name":"Builds trust","proficiencyLevels":[
            {"level":{"no":1,"label":"Level 1: basic"},"positive":["Keeps promises"],"negative":["Gossips"]},
            {"level":{"no":2,"label":"Level 2: strong"},"positive":["Trusts first"],"negative":[]}]},
        {"uuid":"77aa","name":"Listens","proficiencyLevels":[
            {"level":{"no":1,"label":"Level 1: basic"},"positive":["Lets others end"],"negative":["Interrupts"]}]}]})");
    CHECK(file.names() == Names{"Builds trust", "Listens"});
    CHECK(file.framework.levels.size() == 2);
    REQUIRE(file.framework.items[0].behaviours.size() == 3);
    CHECK(std::count_if(file.framework.items[0].behaviours.begin(), file.framework.items[0].behaviours.end(),
                        [](const FrameworkBehaviour& behaviour) { return behaviour.effective == false; })
          == 1);
    CHECK(file.framework.name == "Civil");
    CHECK(file.framework.licence == "CC0");
    CHECK(file.framework.items[0].sourceId == "5f3a");
}

TEST_CASE("indicators that say their level themselves")
{
    const Proposed file(R"({"response":{"results":[
        {"skillName":"Negotiates","indicators":[{"grade":"Junior","description":"Prepares"},{"grade":"Senior","description":"Closes"},{"grade":"Junior","description":"Asks"}]},
        {"skillName":"Presents","indicators":[{"grade":"Senior","description":"Moves people"}]}],"total":2}})");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Negotiates", "Presents"});
    CHECK(file.levels() == Names{"Junior", "Senior"});
    CHECK(countsOf(file.framework).behaviours == 4);
}

TEST_CASE("one competency in one file")
{
    const Proposed file(
        R"({"competency":"Facilitates","level1":{"summary":"Joins meetings with care"},"level2":{"summary":"Leads meetings with care"}})");
    CHECK(file.names() == Names{"Facilitates"});
    CHECK(countsOf(file.framework).levelTexts == 2);
}

TEST_CASE("behaviours in one text, a line each")
{
    const Proposed file(
        R"([{"Skill":"Coaching","Expected behaviours":"- Asks\n- Listens\n- Waits"},{"Skill":"Deciding","Expected behaviours":"- Names options\n- Chooses"}])");
    CHECK(file.names() == Names{"Coaching", "Deciding"});
    REQUIRE(file.framework.items[0].behaviours.size() == 3);
    CHECK(file.framework.items[0].behaviours[0].text == "Asks");
}

TEST_CASE("other lists stand beside the competencies")
{
    const Proposed file(R"({"roles":[{"name":"Manager","skills":["a"]},{"name":"Director","skills":["a","b"]}],
        "authors":[{"name":"Ana"},{"name":"Bo"}],"resources":[{"title":"A book","url":"http://x.y"}],
        "skills":[{"id":"a","name":"Leads","description":"Leads a group of people to a result"},{"id":"b","name":"Plans","description":"Says who does what until when"}]})");
    CHECK(file.best().mapping.competencies == "/skills/*");
    CHECK(file.best().isSafe);
    CHECK(file.names() == Names{"Leads", "Plans"});
    const auto notes = file.framework.notes;
    CHECK(
        std::any_of(notes.begin(), notes.end(), [](const FrameworkNote& note) { return note.pointer == "/authors"; }));
}

TEST_CASE("what is no framework is not safe")
{
    for (
        const char* text :
        {R"({"a":1,"b":2})", R"([1,2,3])", R"({"users":[{"name":"Ana","age":3},{"name":"Bo","age":4}]})",
         R"({"name":"x","version":"1","dependencies":{"a":"1","b":"2"}})", R"([{"ts":1,"v":2.5},{"ts":2,"v":3.5}])",
         R"({"levels":[{"id":1,"name":"Low"},{"id":2,"name":"High"}]})",
         R"({"menu":{"open":"Open a program from a file","quit":"Leave and save"},"dialog":{"ok":"Yes, do it now"}})",
         R"({"menu":{"openFile":"Open a program from a file","saveAs":"Save under a name"},"dialog":{"askFirst":"Ask me again"}})",
         R"({"Menu":{"Open file":"Datei öffnen","Save as":"Speichern als"},"Dialog":{"Ask again":"Noch mal fragen"}})",
         R"({"Europe":{"France":"Paris","Italy":"Rome"},"Asia":{"Japan":"Tokyo","India":"New Delhi"}})",
         R"({"scripts":{"build":"make -j all","test":"make -j check"},"engines":{"node":"at least 18"}})",
         R"({"Pancakes":{"Ingredients":["Two eggs","Flour","Milk"],"Tools":["A pan","A bowl"]}})",
         R"({"Server":{"Host":"example.org","Port":"8080"},"Client":{"Timeout":"30 s","Retries":"3"}})",
         R"({"owner":{"first":"Ana Maria","last":"da Silva"},"address":{"street":"Long Road 3","town":"Old Town"}})"}) {
        CAPTURE(text);
        const Json json = parseJson(text);
        const Outline outline = outlineOf(json);
        for (const MappingProposal& proposal : proposeMappings(json, outline)) CHECK_FALSE(proposal.isSafe);
    }
}
