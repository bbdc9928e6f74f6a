// SPDX-License-Identifier: Apache-2.0
#include "files/frameworkfiles.hpp"
#include "support/folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace cadre;
using namespace cadre::testing;

namespace {

void write(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

TEST_CASE("the tables and workbooks of a folder are read with its JSON files")
{
    const TemporaryFolder folder;
    write(folder / "Results.CSV", "Competency,Definition\nDelivers,Brings things to an end\n");
    write(folder / "People.tsv", "Competency\tDefinition\nCoaches\tHelps people\nTrusts\tIs believed\n");
    std::filesystem::copy_file(CADRE_SOURCE_DIR "/tests/cases/workbooks/framework.xlsx", folder / "framework.xlsx");
    write(folder / "~$framework.xlsx", "what Excel leaves while it is open");
    write(folder / "readme.txt", "How to use this");
    const std::vector<std::filesystem::path> files = frameworkFilesIn({folder.path()});
    CHECK(files == std::vector{folder / "People.tsv", folder / "Results.CSV", folder / "framework.xlsx"});
    std::filesystem::remove(folder / "framework.xlsx");

    const Framework framework = openFramework({folder.path()});
    CHECK(framework.name == folder.path().filename().string());
    REQUIRE(framework.items.size() == 3);
    CHECK(framework.items[0].name == "Coaches");
    CHECK(framework.items[0].group == "People");
    CHECK(framework.items[2].group == "Results");
}

TEST_CASE("a folder without anything to read says what could be in it")
{
    const TemporaryFolder folder;
    write(folder / "readme.txt", "Nothing here");
    CHECK_THROWS_WITH(frameworkFilesIn({folder.path()}), Catch::Contains("no JSON file, table or workbook"));
}
