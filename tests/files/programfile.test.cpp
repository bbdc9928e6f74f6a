// SPDX-License-Identifier: Apache-2.0
#include "files/programfile.hpp"

#include "files/templates.hpp"
#include "store/diskfile.hpp"
#include "support/folder.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::TemporaryFolder;
using Catch::Contains;

TEST_CASE("a program goes from one format to the other and back without loss")
{
    const TemporaryFolder folder;
    for (const Template& item : templates()) {
        CAPTURE(item.name);
        const Program program = programFromTemplate(item.name);
        saveProgram(folder / "a.json", program);
        saveProgram(folder / "b.cadre", openProgram(folder / "a.json"));
        saveProgram(folder / "c.JSON", openProgram(folder / "b.cadre"));
        REQUIRE(openProgram(folder / "c.JSON") == program);
        REQUIRE(readFile(folder / "a.json", 1'000'000) == readFile(folder / "c.JSON", 1'000'000));
    }
}

TEST_CASE("other endings are refused on opening and on saving")
{
    const TemporaryFolder folder;
    for (const char* name : {"plan.docx", "plan", ".cadre", "plan.cadre.bak"}) {
        CAPTURE(name);
        writeFileAtomically(folder / name, "kept");
        REQUIRE_THROWS_WITH(openProgram(folder / name), Contains(name) && Contains(".cadre or .json"));
        REQUIRE_THROWS_WITH(saveProgram(folder / name, {}), Contains(name) && Contains(".cadre or .json"));
        REQUIRE(readFile(folder / name, 10) == "kept");
    }
}

TEST_CASE("JSON that is no program, a table and a text may be a framework; other files are none")
{
    const TemporaryFolder folder;
    const auto mayBe = [&](const char* name, const char* content) {
        writeFileAtomically(folder / name, content);
        return mayBeFramework(folder / name);
    };
    CHECK(mayBe("framework.json", R"({"competencies": []})"));
    CHECK(mayBe("list.JSON", "[]"));
    CHECK_FALSE(mayBe("plan.json", R"({"format": "cadre-program", "version": 2})"));
    CHECK_FALSE(mayBe("broken.json", "{"));
    CHECK(mayBe("cells.CSV", "a;b"));
    CHECK(mayBe("notes.txt", "People"));
    CHECK_FALSE(mayBe("picture.png", "[]"));
    CHECK_FALSE(mayBeFramework(folder / "missing.json"));
}

TEST_CASE("a missing file is named")
{
    const TemporaryFolder folder;
    REQUIRE_THROWS_WITH(openProgram(folder / "none.json"), Contains("“none.json”") && Contains("no such file"));
    REQUIRE_THROWS_WITH(openProgram(folder / "none.cadre"), Contains("“none.cadre”") && Contains("no such file"));
}

TEST_CASE("an error in the content names the file")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "plan.json", "{\"format\": \"cadre-program\",\n \"version\": }");
    REQUIRE_THROWS_WITH(openProgram(folder / "plan.json"),
                        Contains("“plan.json” cannot be opened.") && Contains("ine 2"));
}

TEST_CASE("a file with the other format's ending is refused with the ending it should have")
{
    const TemporaryFolder folder;
    const Program program = programFromTemplate("flawed");
    saveProgram(folder / "a.cadre", program);
    std::filesystem::rename(folder / "a.cadre", folder / "a.json");
    REQUIRE_THROWS_WITH(openProgram(folder / "a.json"), Contains("“a.json”") && Contains(".cadre"));
    saveProgram(folder / "b.json", program);
    std::filesystem::rename(folder / "b.json", folder / "b.cadre");
    REQUIRE_THROWS_WITH(openProgram(folder / "b.cadre"), Contains("“b.cadre”") && Contains(".json"));
}
