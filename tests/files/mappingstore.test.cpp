// SPDX-License-Identifier: Apache-2.0
#include "files/mappingstore.hpp"

#include "model/error.hpp"
#include "store/diskfile.hpp"
#include "support/folder.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::TemporaryFolder;

namespace {

Mapping named(const std::string& name, std::vector<std::string> shape = {"/ list", "/* object"})
{
    return {.name = name, .competencies = "/*", .competency = {"title"}, .shape = std::move(shape)};
}

} // namespace

TEST_CASE("mappings are kept by name, offered by shape, renamed and removed")
{
    const TemporaryFolder folder;
    const MappingStore store(folder / "mappings");
    CHECK(store.all().empty());
    store.keep(named("Talent / suite: ä"));
    store.keep(named("Other", {"/ object", "/a text"}));
    REQUIRE(store.all().size() == 2);
    CHECK(store.all()[1] == named("Talent / suite: ä"));

    const std::vector<std::string> shape = {"/ list", "/* object"};
    REQUIRE(store.offerFor(shape));
    CHECK(store.offerFor(shape)->name == "Talent / suite: ä");
    const std::vector<std::string> strange = {"/x list"};
    CHECK_FALSE(store.offerFor(strange));

    Mapping changed = named("Other");
    store.keep(changed);
    CHECK(store.all().size() == 2);
    store.rename("Other", "Ours");
    CHECK(store.all()[0].name == "Ours");
    CHECK_THROWS_AS(store.rename("Ours", "Talent / suite: ä"), FileError);
    CHECK_THROWS_AS(store.rename("gone", "x"), FileError);
    CHECK_THROWS_AS(store.keep(named(" ")), FileError);
    store.remove("Ours");
    store.remove("Ours");
    CHECK(store.all().size() == 1);
}

TEST_CASE("a mapping that can't be read is passed over and stays")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "bad.mapping.json", "{");
    const MappingStore store(folder.path());
    store.keep(named("Good"));
    CHECK(store.all().size() == 1);
    CHECK(folder.fileNames().size() == 2);
}
