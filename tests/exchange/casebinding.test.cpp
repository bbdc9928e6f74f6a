// SPDX-License-Identifier: Apache-2.0
// Holds the export to what the JSON binding of 1EdTech CASE 1.0 asks for: required fields, and what may stand in each.
#include "exchange/frameworkexport/frameworkexport.hpp"

#include "exchange/plan.hpp"
#include "exchange/samples.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <regex>
#include <set>

using namespace cadre;
using cadre::testing::Generator;
using cadre::testing::readCase;
using SortedJson = nlohmann::json;

namespace {

bool fits(const SortedJson& value, const char* pattern)
{
    static std::map<std::string, std::regex> known; // to make one takes longer than to use it
    const auto [place, isNew] = known.try_emplace(pattern);
    if (isNew) place->second = pattern;
    return value.is_string() && std::regex_match(value.get_ref<const std::string&>(), place->second);
}

bool isIdentifierOfCase(const SortedJson& value)
{
    return fits(value, "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
}
bool isAddress(const SortedJson& value)
{
    return fits(value, "[A-Za-z0-9+.-]+:[^\\s]+");
}
bool isDateTime(const SortedJson& value)
{
    return fits(value, "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})");
}
bool isDate(const SortedJson& value)
{
    return fits(value, "\\d{4}-\\d{2}-\\d{2}");
}
bool isText(const SortedJson& value)
{
    return value.is_string();
}
bool isLine(const SortedJson& value)
{
    return fits(value, "[^\\n\\r\\t]*");
}
bool isNumber(const SortedJson& value)
{
    return value.is_number();
}
bool isWhole(const SortedJson& value)
{
    return value.is_number_integer();
}
bool isListOfTexts(const SortedJson& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), isText);
}
bool isList(const SortedJson& value)
{
    return value.is_array();
}
bool isAssociation(const SortedJson& value)
{
    return fits(value, "isChildOf|isPeerOf|isPartOf|exactMatchOf|precedes|isRelatedTo|replacedBy|exemplar|hasSkillLevel");
}
bool isLink(const SortedJson& value)
{
    return value.is_object() && value.size() == 3 && isLine(value.value("title", SortedJson()))
           && isIdentifierOfCase(value.value("identifier", SortedJson())) && isAddress(value.value("uri", SortedJson()));
}

struct CaseClass {
    std::set<std::string> required;
    std::map<std::string, std::function<bool(const SortedJson&)>> fields;
};

CaseClass caseClass(std::set<std::string> required, std::map<std::string, std::function<bool(const SortedJson&)>> fields)
{
    for (const char* name : {"identifier", "uri", "lastChangeDateTime"}) required.insert(name);
    fields.insert({{"identifier", isIdentifierOfCase}, {"uri", isAddress}, {"lastChangeDateTime", isDateTime}});
    return {std::move(required), std::move(fields)};
}

const CaseClass documentClass = caseClass({"creator", "title", "CFPackageURI"}, {{"creator", isLine},
                                                                            {"title", isLine},
                                                                            {"version", isText},
                                                                            {"description", isText},
                                                                            {"adoptionStatus", isLine},
                                                                            {"licenseURI", isLink},
                                                                            {"CFPackageURI", isLink}});
const CaseClass itemClass = caseClass({"fullStatement", "CFDocumentURI"}, {{"fullStatement", isText},
                                                                      {"alternativeLabel", isText},
                                                                      {"CFItemType", isLine},
                                                                      {"humanCodingScheme", isText},
                                                                      {"listEnumeration", isText},
                                                                      {"abbreviatedStatement", isLine},
                                                                      {"conceptKeywords", isListOfTexts},
                                                                      {"conceptKeywordsURI", isLink},
                                                                      {"notes", isText},
                                                                      {"language", isText},
                                                                      {"educationLevel", isListOfTexts},
                                                                      {"CFItemTypeURI", isLink},
                                                                      {"licenseURI", isLink},
                                                                      {"statusStartDate", isDate},
                                                                      {"statusEndDate", isDate},
                                                                      {"CFDocumentURI", isLink}});
const CaseClass associationClass =
    caseClass({"associationType", "originNodeURI", "destinationNodeURI"}, {{"associationType", isAssociation},
                                                                           {"sequenceNumber", isWhole},
                                                                           {"originNodeURI", isLink},
                                                                           {"destinationNodeURI", isLink},
                                                                           {"CFDocumentURI", isLink}});
const CaseClass rubricClass =
    caseClass({}, {{"title", isLine}, {"description", isText}, {"CFRubricCriteria", isList}});
const CaseClass criterionClass = caseClass({}, {{"category", isLine},
                                           {"description", isText},
                                           {"CFItemURI", isLink},
                                           {"position", isWhole},
                                           {"rubricId", isIdentifierOfCase},
                                           {"CFRubricCriterionLevels", isList}});
const CaseClass criterionLevelClass = caseClass({}, {{"description", isText},
                                                {"quality", isText},
                                                {"score", isNumber},
                                                {"feedback", isText},
                                                {"position", isWhole},
                                                {"rubricCriterionId", isIdentifierOfCase}});
const CaseClass itemTypeClass =
    caseClass({"title", "description", "hierarchyCode"},
              {{"title", isLine}, {"description", isText}, {"hierarchyCode", isText}});
const CaseClass licenceClass =
    caseClass({"title", "licenseText"}, {{"title", isLine}, {"description", isText}, {"licenseText", isText}});

/// Checks objects of a package; no two of them may have the same identifier.
class Checker {
public:
    void check(const SortedJson& object, const CaseClass& of)
    {
        CAPTURE(object.dump());
        for (const std::string& name : of.required) {
            CAPTURE(name);
            CHECK(object.contains(name));
        }
        for (const auto& [name, value] : object.items()) {
            CAPTURE(name);
            const auto field = of.fields.find(name);
            REQUIRE(field != of.fields.end());
            CHECK(field->second(value));
        }
        CHECK(m_known.insert(object.value("identifier", "")).second);
    }
    void checkAll(const SortedJson& list, const CaseClass& of)
    {
        REQUIRE(list.is_array());
        for (const SortedJson& object : list) check(object, of);
    }

private:
    std::set<std::string> m_known;
};

void checkPackage(const SortedJson& package)
{
    Checker checker;
    checker.check(package.at("CFDocument"), documentClass);
    checker.checkAll(package.at("CFItems"), itemClass);
    checker.checkAll(package.at("CFAssociations"), associationClass);
    checker.checkAll(package.at("CFDefinitions").at("CFItemTypes"), itemTypeClass);
    checker.checkAll(package.at("CFDefinitions").at("CFLicenses"), licenceClass);
    checker.checkAll(package.at("CFRubrics"), rubricClass);
    for (const SortedJson& each : package["CFRubrics"]) {
        checker.checkAll(each.at("CFRubricCriteria"), criterionClass);
        for (const SortedJson& inner : each["CFRubricCriteria"])
            checker.checkAll(inner.at("CFRubricCriterionLevels"), criterionLevelClass);
    }
    std::set<std::string> types;
    for (const SortedJson& type : package["CFDefinitions"]["CFItemTypes"]) types.insert(type["title"]);
    for (const SortedJson& each : package["CFItems"]) CHECK(types.contains(each.value("CFItemType", "")));
}

void checkExport(const Program& program)
{
    checkPackage(SortedJson::parse(writeCasePackage(frameworkOf(program), "2026-05-03")));
}

} // namespace

TEST_CASE("the CASE package of a published framework has what the binding asks for")
{
    for (const char* name :
         {"uk-civil-service-competency-framework-2012.json", "unidays-core-competencies.json",
          "ft-engineering-competencies-v1-flat.json", "osmt-rsd-collection-v2.json", "osmt-rsd-skills-v3.json",
          "onet-cross-functional-skills-ctdlasn.json", "case-markdown.json", "case-smartlevel.json",
          "digcomp3-competences-en-sv.json", "direct-framework-v1-nested.json"}) {
        CAPTURE(name);
        Program program;
        apply(program, importStep(program, planImport(program, readCase(name), "2026-05-03")).edit);
        checkExport(program);
    }
}

TEST_CASE("the CASE package of any program has what the binding asks for")
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        CAPTURE(seed);
        checkExport(Generator(seed).program(5));
    }
}

TEST_CASE("a field of another source under a name of CASE is written only as what CASE means by it")
{
    Program program;
    Competency competency{.id = {"c"}, .name = "Leads\nteams"};
    competency.unknown = {{"conceptKeywords", R"("people")"},
                          {"educationLevel", R"({"from":1})"},
                          {"language", R"(["en","sv"])"},
                          {"licenseURI", R"("CC0")"},
                          {"statusStartDate", R"("last spring")"},
                          {"statusEndDate", R"("2027-01-31")"},
                          {"uri", R"("see page 12")"},
                          {"itemType", R"("Skill")"}};
    program.competencies.emplace(competency.id, competency);
    checkExport(program);
    const SortedJson package = SortedJson::parse(writeCasePackage(frameworkOf(program), "2026-05-03"));
    const SortedJson& written = package["CFItems"][0];
    CHECK(written["conceptKeywords"] == SortedJson::array({"people"}));
    CHECK(written["statusEndDate"] == "2027-01-31");
    CHECK_FALSE(written.contains("language"));
    CHECK(written["CFItemType"] == "Skill");
}
