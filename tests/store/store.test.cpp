// SPDX-License-Identifier: Apache-2.0
#include "store/store.hpp"

#include "store/diskfile.hpp"
#include "support/effort.hpp"
#include "support/folder.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cadre;
using cadre::testing::fewerUnderSanitizers;
using cadre::testing::Generator;
using cadre::testing::TemporaryFolder;
using Catch::Contains;

TEST_CASE("a program read back from its bytes is the program that was written")
{
    for (std::uint64_t seed = 1; seed <= fewerUnderSanitizers(600); ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program program = random.program(static_cast<int>(seed % 6));
        REQUIRE(readStore(writeStore(program)) == program);
    }
}

TEST_CASE("a program read back from its file is the program that was saved")
{
    const TemporaryFolder folder;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Program program = random.program(6);
        saveStore(folder / "plan.cadre", program);
        REQUIRE(loadStore(folder / "plan.cadre") == program);
        REQUIRE(folder.fileNames() == std::vector<std::string>{"plan.cadre"});
    }
}

TEST_CASE("the same program gives the same bytes")
{
    const Program program = Generator(7).program(8);
    REQUIRE(writeStore(program) == writeStore(program));
}

TEST_CASE("unknown fields are kept letter for letter in records and in their parts")
{
    const UnknownFields fields = {
        {"weight", "1.50"},
        {"big", "123456789012345678901234567890"},
        {"a \"name\"\n", "{ \"x\" : [ 1 , \"}\\\"]\" ] }"},
        {"", "null"},
        {"ü", "\"\\u00fc, \\\\\""},
    };
    Program program;
    Role role{.id = {"R1"}, .duties = {{.id = {"D1"}, .unknown = fields}}, .unknown = fields};
    role.requirements.push_back({.competency = {"C1"}, .unknown = fields});
    program.roles.emplace(role.id, role);
    Competency competency{.id = {"C1"}, .source = Source{.framework = "F", .unknown = fields}};
    program.competencies.emplace(competency.id, competency);
    program.document.emplace(singleId<Document>(), Document{.id = singleId<Document>(), .unknown = fields});
    REQUIRE(readStore(writeStore(program)) == program);
}

TEST_CASE("empty entries, empty parts and texts with any character are kept")
{
    Program program;
    Role role{.id = {"R1"}, .name = std::string("a\0b", 3), .readinessCriteria = {"", "ready", ""}};
    program.roles.emplace(role.id, role);
    Competency competency{.id = {"C1"}, .name = "😀 ü \r\n", .behaviours = {{}, {}}, .source = Source{}};
    program.competencies.emplace(competency.id, competency);
    REQUIRE(readStore(writeStore(program)) == program);
}

TEST_CASE("numbers are kept up to their limit and refused beyond, so that what was saved can be opened")
{
    const auto withLength = [](std::int64_t months) {
        Program program;
        program.brief.emplace(singleId<Brief>(), Brief{.id = singleId<Brief>(), .lengthMonths = months});
        return program;
    };
    for (const std::int64_t months : {std::int64_t{1'000'000'000'000}, std::int64_t{-1'000'000'000'000}, std::int64_t{0}})
        REQUIRE(readStore(writeStore(withLength(months))) == withLength(months));
    for (const std::int64_t months : {std::int64_t{1'000'000'000'001}, std::numeric_limits<std::int64_t>::min()})
        REQUIRE_THROWS_WITH(writeStore(withLength(months)), Contains("length_months") && Contains("12 digits"));

    Program program = withLength(1);
    program.brief.begin()->second.dayJobPercent = std::numeric_limits<double>::infinity();
    REQUIRE_THROWS_WITH(writeStore(program), Contains("day_job_percent"));
}

TEST_CASE("a text that is not Unicode is refused on saving and the file stays as it was")
{
    const TemporaryFolder folder;
    Program program = Generator(3).program();
    saveStore(folder / "plan.cadre", program);
    Role role{.id = {"R-bad"}, .name = "\xC3\x28"};
    Program broken = program;
    broken.roles.emplace(role.id, role);
    REQUIRE_THROWS_WITH(saveStore(folder / "plan.cadre", broken), Contains("“plan.cadre” could not be saved"));
    REQUIRE(loadStore(folder / "plan.cadre") == program);
}
