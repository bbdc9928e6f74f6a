// SPDX-License-Identifier: Apache-2.0
#include "exchange/programjson.hpp"

#include "exchange/samples.hpp"
#include "model/error.hpp"
#include "support/effort.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace cadre;
using cadre::testing::fewerUnderSanitizers;
using cadre::testing::Generator;
using SortedJson = nlohmann::json;

namespace {

const char* const samples[] = {"emerging-leaders-12.json", "emerging-leaders-before-repairs.json", "flawed.json",
                               "general-management-rotation-24.json", "operations-accelerator-36.json"};

std::string sample(const std::string& name)
{
    return cadre::testing::sourceFile("resources/programs/" + name);
}

SortedJson writtenAgain(const SortedJson& program)
{
    return SortedJson::parse(writeProgramJson(readProgramJson(program.dump())));
}

SortedJson programWith(const char* key, SortedJson value)
{
    return {{"format", "cadre-program"}, {"version", 1}, {key, std::move(value)}};
}

std::string programError(const std::string& bytes)
{
    try {
        (void)readProgramJson(bytes);
    } catch (const FileError& error) {
        return error.what();
    }
    return {};
}

std::string programError(const char* key, SortedJson value)
{
    return programError(programWith(key, std::move(value)).dump());
}

/// Puts a field that Cadre does not know into every object, at every depth.
void addUnknown(SortedJson& value)
{
    if (value.is_structured())
        for (SortedJson& item : value) addUnknown(item);
    if (value.is_object()) value["x-added"] = {{"list", {1, 2.5, nullptr, "ü😀"}}, {"yes", true}};
}

} // namespace

TEST_CASE("a program read from what was written is the same program")
{
    for (std::uint64_t seed = 1; seed <= fewerUnderSanitizers(3000); ++seed) {
        CAPTURE(seed);
        const Program program = Generator(seed).program();
        const Program again = readProgramJson(writeProgramJson(program));
        REQUIRE(again == program);
    }
}

TEST_CASE("the sample programs are written as they were read")
{
    for (const char* name : samples) {
        CAPTURE(name);
        const SortedJson original = SortedJson::parse(sample(name));
        REQUIRE(writtenAgain(original) == original);
    }
}

TEST_CASE("unknown fields at any place are written as they were read")
{
    for (const char* name : samples) {
        CAPTURE(name);
        SortedJson original = SortedJson::parse(sample(name));
        addUnknown(original);
        REQUIRE(writtenAgain(original) == original);
    }
}

TEST_CASE("numbers of unknown fields are written letter for letter")
{
    const std::string numbers =
        R"([1.10, 0.1, -0, -0.0, 1e5, 1E+5, 12345678901234567890123, 0.12345678901234567890123])";
    const std::string written = writeProgramJson(readProgramJson(
        R"({"format":"cadre-program","version":1,"x":)" + numbers + R"(,"goals":[{"dueMonth":1e1,"y":2.50}]})"));
    std::string kept;
    for (const char c : written)
        if (c != ' ' && c != '\n') kept += c;
    CHECK_THAT(kept, Catch::Contains(R"("y":2.50)"));
    CHECK_THAT(kept,
               Catch::Contains(R"("x":[1.10,0.1,-0,-0.0,1e5,1E+5,12345678901234567890123,0.12345678901234567890123])"));
    CHECK(readProgramJson(written).goals.begin()->second.dueMonth == 10);
    CHECK(writeProgramJson(readProgramJson(written)) == written);
}

TEST_CASE("known fields that are empty are written as they were read")
{
    SortedJson program = programWith("activities", SortedJson::array({{{"id", "A1"},
                                                                       {"name", ""},
                                                                       {"kind", nullptr},
                                                                       {"practises", SortedJson::array()},
                                                                       {"stretch", nullptr},
                                                                       {"supervisor", ""}}}));
    program["levels"] = SortedJson::array();
    program["goals"] = nullptr;
    program["evaluation"] = SortedJson::object();
    program["notes"] = SortedJson::array({{{"id", "N1"}, {"resolved", false}}});
    CHECK(writtenAgain(program) == program);
}

TEST_CASE("a value takes the place of the empty field that was read")
{
    Program program = readProgramJson(programWith("people", SortedJson::array({{{"id", "P1"}, {"title", ""}}})).dump());
    program.people.begin()->second.title = "Head of logistics";
    const SortedJson written = SortedJson::parse(writeProgramJson(program));
    CHECK(written["people"][0]["title"] == "Head of logistics");
}

TEST_CASE("records without an id get one by their place and are written without it")
{
    const SortedJson program = programWith(
        "goals", SortedJson::array({{{"text", "a"}}, {{"text", "b"}}, {{"id", "goals-1"}}, {{"text", "c"}}}));
    const Program read = readProgramJson(program.dump());
    CHECK(read.goals.contains({"goals-1-2"}));
    CHECK(read.goals.contains({"goals-2"}));
    CHECK(read.goals.contains({"goals-1"}));
    CHECK(read.goals.contains({"goals-4"}));
    CHECK(writtenAgain(program) == program);
}

TEST_CASE("an id that is the one implied by the place is written where it was read")
{
    const SortedJson program = programWith("goals", SortedJson::array({{{"id", "goals-1"}}, {{"text", "b"}}}));
    CHECK(writtenAgain(program) == program);
}

TEST_CASE("duties without an id are named after their role")
{
    const std::string longId(64, 'r');
    const SortedJson program = programWith(
        "roles",
        SortedJson::array({{{"id", "R1"}, {"duties", {{{"text", "plans"}}, {{"id", "R1-duty-1"}}, {{"id", "D"}}}}},
                           {{"duties", {{{"text", "leads"}}}}}}));
    const Program read = readProgramJson(program.dump());
    CHECK(read.roles.at({"R1"}).duties[0].id.value == "R1-duty-1-2");
    CHECK(read.roles.at({"roles-2"}).duties[0].id.value == "roles-2-duty-1");
    CHECK(writtenAgain(program) == program);

    const Program withLong = readProgramJson(
        programWith("roles", SortedJson::array({{{"id", longId}, {"duties", {{{"text", "plans"}}}}}})).dump());
    CHECK(withLong.roles.at({longId}).duties[0].id.value == "duty-1");
    CHECK(readProgramJson(writeProgramJson(withLong)) == withLong);
}

TEST_CASE("positions follow the list and are written only where they say something else")
{
    const SortedJson program =
        programWith("levels", SortedJson::array({{{"id", "a"}}, {{"id", "b"}, {"cadre-position", 7}}, {{"id", "c"}}}));
    const Program read = readProgramJson(program.dump());
    CHECK(read.levels.at({"a"}).position == 1);
    CHECK(read.levels.at({"b"}).position == 7);
    CHECK(read.levels.at({"c"}).position == 8);
    CHECK(writtenAgain(program) == program);
}

TEST_CASE("a field called position belongs to others and does not change the order")
{
    SortedJson program = programWith("levels", SortedJson::array({{{"id", "a"}, {"position", 9}},
                                                                  {{"id", "b"}, {"position", "top"}},
                                                                  {{"id", "c"}, {"position", 1}}}));
    program["evaluation"] = {{"position", 3}};
    const Program read = readProgramJson(program.dump());
    CHECK(read.levels.at({"a"}).unknown.at("position") == "9");
    CHECK(read.levels.at({"c"}).position == 3);
    CHECK(writtenAgain(program) == program);
}

TEST_CASE("a position that does not fit its place in the list does not count")
{
    const Program read =
        readProgramJson(programWith("levels", SortedJson::array({{{"id", "b"}, {"cadre-position", 5}},
                                                                 {{"id", "a"}, {"cadre-position", 5}},
                                                                 {{"id", "c"}, {"cadre-position", 2}},
                                                                 {{"id", "d"}, {"cadre-position", 8}},
                                                                 {{"id", "e"}, {"cadre-position", 8}},
                                                                 {{"id", "f"}, {"cadre-position", 1000000000000}},
                                                                 {{"id", "g"}}}))
                            .dump());
    const auto position = [&](const char* id) { return read.levels.at({id}).position; };
    CHECK(position("b") == 5);
    CHECK(position("a") == 6);
    CHECK(position("c") == 7);
    CHECK(position("d") == 8);
    CHECK(position("e") == 8);
    CHECK(position("f") == 9);
    CHECK(position("g") == 10);
    CHECK(readProgramJson(writeProgramJson(read)) == read);
}

TEST_CASE("yes/no and numbers that were said are kept, no and 0 included")
{
    const SortedJson program = programWith("people", SortedJson::array({{{"id", "P"}, {"mentorCapacity", 0}}}));
    CHECK(readProgramJson(program.dump()).people.at({"P"}).mentorCapacity == 0);
    CHECK(readProgramJson(programWith("people", SortedJson::array({{{"id", "P"}, {"mentorCapacity", 12.0}}})).dump())
              .people.at({"P"})
              .mentorCapacity
          == 12);
    const SortedJson evaluation = programWith("evaluation", {{"sharedRubric", false}});
    CHECK(readProgramJson(evaluation.dump()).evaluation.begin()->second.sharedRubric == false);
    CHECK(writtenAgain(evaluation) == evaluation);
}

TEST_CASE("what has the wrong form is refused with its place")
{
    using Catch::Contains;
    CHECK_THAT(programError("levels", 3), Contains("/levels") && Contains("a list"));
    CHECK_THAT(programError("program", SortedJson::array()), Contains("/program") && Contains("an object"));
    CHECK_THAT(programError("levels", SortedJson::array({5})), Contains("/levels/0") && Contains("an object"));
    CHECK_THAT(programError("levels", {{{"id", "L"}, {"name", 5}}}),
               Contains("/levels/0/name") && Contains("there is 5"));
    CHECK_THAT(programError("levels", {{{"id", "L"}, {"rank", 1.5}}}),
               Contains("/levels/0/rank") && Contains("whole number"));
    CHECK_THAT(programError("levels", {{{"id", "L"}, {"rank", 2e12}}}), Contains("whole number"));
    CHECK_THAT(programError("evaluation", {{"sharedRubric", "no"}}), Contains("true or false"));
    CHECK_THAT(programError("program", {{"dayJobPercent", "75"}}), Contains("a number"));
    CHECK_THAT(programError("people", {{{"mentorPrepared", "maybe"}}}), Contains("“yes”, “no” and “unknown”"));
    CHECK_THAT(programError("measures", {{{"months", {1, nullptr}}}}), Contains("/measures/0/months/1"));
    CHECK_THAT(programError("activities", {{{"observers", {""}}}}), Contains("/activities/0/observers/0"));
}

TEST_CASE("ids that are empty, too long or double are refused with their place")
{
    using Catch::Contains;
    CHECK_THAT(programError("levels", {{{"id", ""}}}), Contains("/levels/0/id"));
    CHECK_THAT(programError("levels", {{{"id", std::string(65, 'x')}}}), Contains("1 to 64 characters"));
    CHECK_THAT(programError("levels", {{{"id", "L"}}, {{"id", "L"}}}), Contains("“L” at /levels/1/id"));
    CHECK_THAT(programError("roles", {{{"duties", {{{"id", "D"}}}}}, {{"duties", {{{"id", "D"}}}}}}),
               Contains("“D” at /roles/1/duties/0/id"));
    std::string longest;
    for (int i = 0; i < 64; ++i) longest += "ü";
    CHECK(readProgramJson(programWith("levels", {{{"id", longest}}}).dump()).levels.contains({longest}));
}

TEST_CASE("what is no program of this version is refused")
{
    using Catch::Contains;
    CHECK_THAT(programError("[]"), Contains("no Cadre program"));
    CHECK_THAT(programError(R"({"format":"other","version":1})"), Contains("no Cadre program"));
    CHECK_THAT(programError(R"({"format":"cadre-program","version":2})"), Contains("newer Cadre"));
    CHECK_THAT(programError(R"({"format":"cadre-program"})"), Contains("\"version\": 1"));
}

TEST_CASE("damaged samples are read or refused, never worse")
{
    const std::string original = sample("flawed.json");
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        std::string bytes = original;
        for (std::int64_t i = random.number(1, 4); i > 0; --i) {
            const auto at = static_cast<std::size_t>(random.number(0, std::ssize(bytes) - 1));
            bytes[at] = static_cast<char>(random.number(0, 255));
        }
        if (random.chance(0.2)) bytes.resize(static_cast<std::size_t>(random.number(0, std::ssize(bytes))));
        try {
            const Program program = readProgramJson(bytes);
            REQUIRE(readProgramJson(writeProgramJson(program)) == program);
        } catch (const FileError& error) {
            REQUIRE_FALSE(error.text().empty());
        }
    }
}

TEST_CASE("what stands behind a zero byte is not passed over")
{
    std::string bytes = programWith("roles", SortedJson::array()).dump();
    bytes += '\0';
    bytes += "garbage";
    CHECK_FALSE(programError(bytes).empty());
}
