// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkexport/frameworkexport.hpp"

#include "exchange/frameworkexport/caseids.hpp"
#include "exchange/plan.hpp"
#include "exchange/programjson.hpp"
#include "exchange/samples.hpp"
#include "model/fields.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::readCase;
using SortedJson = nlohmann::json;

namespace {

constexpr const char* today = "2026-05-03";

Framework readBack(const std::string& bytes)
{
    return readFramework(NamedBytes{"framework.json", bytes});
}

Program afterImport(Program program, const Framework& framework)
{
    apply(program, importStep(program, planImport(program, framework, today)).edit);
    return program;
}

/// What a framework can say of a competency: no empty texts, levels from 1 to 10, no fields that say nothing.
Competency sayable(Competency competency)
{
    for (auto text : {&Competency::name, &Competency::code, &Competency::group, &Competency::description})
        if (isBlankText(competency.*text)) (competency.*text).clear();
    std::erase_if(competency.behaviours, [](const Behaviour& behaviour) { return isBlankText(behaviour.text); });
    for (Behaviour& behaviour : competency.behaviours) {
        if (behaviour.level && (*behaviour.level < 1 || *behaviour.level > 10)) behaviour.level.reset();
        behaviour.unknown.clear();
    }
    std::erase_if(competency.unknown, [](const auto& entry) { return entry.second == "null" || entry.second == "{}"; });
    return competency;
}

/// The competencies as they come in, without what is another at each import.
std::vector<Competency> contentOf(const Program& program)
{
    std::vector<Competency> list;
    for (const Competency* competency : inOrder(program.competencies)) {
        Competency content = sayable(*competency);
        content.id = {};
        content.position = 0;
        content.source.reset();
        if (!content.name.empty()) list.push_back(std::move(content));
    }
    return list;
}

Program programWith(std::vector<Competency> competencies)
{
    Program program;
    std::int64_t position = 0;
    for (Competency& competency : competencies) {
        competency.position = ++position;
        competency.id.value = "C" + std::to_string(position);
        program.competencies.emplace(competency.id, competency);
    }
    return program;
}

SortedJson casePackage(const Program& program)
{
    return SortedJson::parse(writeCasePackage(frameworkOf(program), today));
}

} // namespace

TEST_CASE("a framework that is exported and imported again says the same")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Program program = Generator(seed).program(6);
        const Program again = afterImport({}, readBack(writeCadreFramework(frameworkOf(program))));
        REQUIRE(contentOf(again) == contentOf(program));
    }
}

TEST_CASE("a program knows the framework it exported")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Program random = Generator(seed).program(6);
        Program program = random;
        program.competencies.clear();
        for (const auto& [id, competency] : random.competencies) {
            if (isBlankText(competency.name)) continue;
            Competency kept = sayable(competency);
            // A competency that bears a source was imported from there.
            kept.source.reset();
            program.competencies.emplace(id, std::move(kept));
        }
        const ImportPlan plan = planImport(program, readBack(writeCadreFramework(frameworkOf(program))), today);
        CHECK(countsOf(plan) == ImportCounts{.same = program.competencies.size()});
        CHECK(isEmpty(importStep(program, plan).edit));
    }
}

TEST_CASE("what was imported is exported with its ids, its fields and its texts by level")
{
    for (const char* name : {"uk-civil-service-competency-framework-2012.json", "unidays-core-competencies.json",
                             "ft-engineering-competencies-v1-flat.json", "ours-2.json"}) {
        CAPTURE(name);
        const Framework source = readCase(name);
        const Program program = afterImport({}, source);
        const Framework exported = frameworkOf(program);
        CHECK(exported.name == source.name);
        CHECK(exported.version == source.version);
        CHECK(exported.licence == source.licence);
        const Framework again = readBack(writeCadreFramework(exported));
        CHECK(again.notes.empty());
        CHECK(countsOf(again).behaviours == countsOf(source).behaviours);
        // The program it came from, and one that had imported the source, know it.
        const ImportPlan plan = planImport(program, again, today);
        CHECK(countsOf(plan).same == program.competencies.size());
        CHECK(isEmpty(importStep(program, plan).edit));
    }
}

TEST_CASE("competencies of several frameworks keep theirs")
{
    Program program = afterImport(afterImport({}, readCase("ours-1.json")), readCase("theirs.json"));
    const Program again = afterImport({}, readBack(writeCadreFramework(frameworkOf(program))));
    REQUIRE(again.competencies.size() == program.competencies.size());
    const auto sources = [](const Program& of) {
        std::vector<std::string> list;
        for (const Competency* competency : inOrder(of.competencies))
            list.push_back(competency->source->framework + "/" + competency->source->id + "/"
                           + competency->source->version + "/" + competency->source->licence);
        return list;
    };
    CHECK(sources(again) == sources(program));
    CHECK(countsOf(planImport(again, readCase("ours-1.json"), today)).same == 3);
}

TEST_CASE("a source that is no object is a field as any other")
{
    const Framework framework =
        readBack(R"({"format": "cadre-framework", "competencies": [{"name": "Leads", "source": "our book"}]})");
    CHECK(framework.items[0].unknown.at("source") == "\"our book\"");
    CHECK_FALSE(framework.items[0].origin);
}

TEST_CASE("a CASE package has a document, items, where they belong and what they are")
{
    const SortedJson package = casePackage(afterImport({}, readCase("ours-2.json")));
    const SortedJson& document = package["CFDocument"];
    for (const char* key : {"identifier", "uri", "creator", "title", "lastChangeDateTime"})
        CHECK(document.contains(key));
    CHECK(document["title"] == "Ours");
    CHECK(document["version"] == "2026");
    CHECK(package["CFDefinitions"]["CFLicenses"][0]["title"] == "CC BY 4.0");

    std::set<std::string> known{document["identifier"]};
    std::size_t groups = 0;
    for (const SortedJson& item : package["CFItems"]) {
        for (const char* key : {"identifier", "uri", "fullStatement", "lastChangeDateTime"}) CHECK(item.contains(key));
        CHECK(isIdentifier(item["identifier"].get<std::string>()));
        CHECK(known.insert(item["identifier"]).second);
        if (item["CFItemType"] == "Competency group") ++groups;
    }
    CHECK(package["CFItems"].size() == 6);
    CHECK(groups == 3);
    CHECK(package["CFItems"][1]["humanCodingScheme"] == "LP-01");
    CHECK(package["CFItems"][3]["notes"] == "Helps people to learn and grow.");

    CHECK(package["CFAssociations"].size() == 6);
    for (const SortedJson& association : package["CFAssociations"]) {
        CHECK(association["associationType"] == "isChildOf");
        for (const char* end : {"originNodeURI", "destinationNodeURI"})
            CHECK(known.contains(association[end]["identifier"]));
    }
}

TEST_CASE("a CASE package has behaviours by level in rubrics")
{
    const SortedJson package = casePackage(afterImport({}, readCase("ours-2.json")));
    REQUIRE(package["CFRubrics"].size() == 1);
    const SortedJson& criterion = package["CFRubrics"][0]["CFRubricCriteria"][0];
    CHECK(criterion["CFItemURI"]["identifier"] == package["CFItems"][1]["identifier"]);
    const SortedJson& levels = criterion["CFRubricCriterionLevels"];
    REQUIRE(levels.size() == 2);
    CHECK(levels[1]["score"] == 3);
    CHECK(levels[1]["quality"] == "intermediate");
    CHECK(levels[1]["description"] == "Lets others find the way.");
}

TEST_CASE("a CASE package that is imported again says the same, and the program it came from knows it")
{
    for (const char* name : {"uk-civil-service-competency-framework-2012.json", "ours-2.json"}) {
        CAPTURE(name);
        const Program program = afterImport({}, readCase(name));
        const Framework package = readBack(writeCasePackage(frameworkOf(program), today));
        const Program again = afterImport({}, package);
        REQUIRE(again.competencies.size() == program.competencies.size());
        std::vector<Competency> before = contentOf(program);
        std::vector<Competency> after = contentOf(again);
        for (std::vector<Competency>* list : {&before, &after})
            for (Competency& competency : *list) competency.unknown.clear(); // CASE has no place for them
        CHECK(after == before);
        const ImportPlan plan = planImport(program, package, today);
        CHECK(countsOf(plan) == ImportCounts{.same = program.competencies.size()});
        CHECK(isEmpty(importStep(program, plan).edit));
    }
}

TEST_CASE("identifiers of a CASE package stay the same, and are the source's where these are UUIDs")
{
    const std::string uuid = "0BD8A9A6-7D9C-4C07-9F5F-2A7CF65D7C11";
    Program program =
        programWith({{.name = "Leads", .source = Source{.framework = "Ours", .id = uuid}}, {.name = "Plans"}});
    const SortedJson first = casePackage(program);
    program.competencies.begin()->second.name = "Leads teams";
    program.competencies.begin()->second.position = 7;
    const SortedJson second = casePackage(program);
    CHECK(first["CFItems"][0]["identifier"] == smallLetters(uuid));
    CHECK(first["CFItems"][1]["identifier"] == second["CFItems"][0]["identifier"]);
    CHECK(first["CFDocument"]["identifier"] == second["CFDocument"]["identifier"]);
}

TEST_CASE("fields of CASE that a competency has no place for are written back")
{
    const SortedJson package = casePackage(programWith(
        {{.name = "Leads", .unknown = {{"educationLevel", R"(["09"])"}, {"ours", "1"}, {"language", "\"en\""}}}}));
    CHECK(package["CFItems"][0]["educationLevel"] == SortedJson::array({"09"}));
    CHECK(package["CFItems"][0]["language"] == "en");
    CHECK_FALSE(package["CFItems"][0].contains("ours"));
}
