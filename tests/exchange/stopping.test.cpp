// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/anyframework.hpp"
#include "exchange/plan.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using Stage = ImportProgress::Stage;

namespace {

constexpr std::size_t itemCount = 2000;

std::string listOf(const std::string& name)
{
    std::string list = "[";
    for (std::size_t i = 0; i < itemCount; ++i)
        list += (i == 0 ? "" : ",") + ("{\"" + name + "\":\"Competency " + std::to_string(i) + "\",\"level\":1}");
    return list + "]";
}

/// Keeps what it is told, and answers no from some call or stage on.
struct Watcher {
    std::size_t most = SIZE_MAX;
    std::optional<Stage> last = {}; ///< The stage at which it answers no.
    std::vector<ImportProgress> told = {};

    ImportWatch watch()
    {
        return [this](const ImportProgress& progress) {
            told.push_back(progress);
            return told.size() < most && progress.stage != last;
        };
    }
};

} // namespace

TEST_CASE("the reading of a framework tells how far it is")
{
    const std::string list = listOf("name");
    const std::vector<NamedBytes> files{{"a.json", list}, {"levels.json", R"({"levels":[{"id":1,"name":"Starts"}]})"}};
    Watcher watcher;
    const Framework framework = readFramework(files, {.watch = watcher.watch()});
    CHECK(framework.items.size() == itemCount);
    const std::size_t bytes = list.size() + files[1].bytes.size();
    CHECK(watcher.told.front() == ImportProgress{Stage::reading, 0, bytes});
    CHECK(std::ranges::count(watcher.told, ImportProgress{Stage::reading, list.size(), bytes}) > 0);
    CHECK(std::ranges::count(watcher.told, ImportProgress{Stage::understanding, 1024, itemCount}) == 1);
    CHECK(std::ranges::all_of(watcher.told, [](const auto& each) { return each.of == 0 || each.done <= each.of; }));
    CHECK(std::ranges::is_sorted(watcher.told, {}, &ImportProgress::stage));
}

TEST_CASE("the reading of one file tells how far it is in it")
{
    const std::string list = listOf("name");
    const std::string utf16 = [&] {
        std::string text = "\xFF\xFE";
        for (const char c : list) text += {c, '\0'};
        return text;
    }();
    const std::string json5 = "/* a comment */" + list;
    for (const std::string* bytes : {&list, &utf16, &json5}) {
        Watcher watcher;
        CHECK(readAnyFramework(std::vector{NamedBytes{"a.json", *bytes}}, {.watch = watcher.watch()}).items.size()
              == itemCount);
        std::erase_if(watcher.told, [](const auto& each) { return each.stage != Stage::reading; });
        REQUIRE(watcher.told.size() > 4);
        CHECK(std::ranges::is_sorted(watcher.told, {}, &ImportProgress::done));
        const std::size_t middle = watcher.told[watcher.told.size() / 2].done;
        CHECK(middle > bytes->size() / 3);
        CHECK(middle < bytes->size() * 2 / 3);
    }
}

TEST_CASE("whoever waits stops the reading where it is")
{
    const std::string known = listOf("name");
    const std::string unknown = listOf("Skill");
    std::string table = "Competency;Level\n";
    for (std::size_t i = 0; i < itemCount; ++i) table += "Competency " + std::to_string(i) + ";1\n";
    const auto read = [](std::vector<NamedBytes> files, Watcher& watcher) {
        return readAnyFramework(files, {.watch = watcher.watch()});
    };
    for (const std::vector<NamedBytes>& files : std::vector<std::vector<NamedBytes>>{
             {{"a.json", known}},
             {{"a.json", unknown}},
             {{"a.csv", table}},
             {{"a.csv", table}, {"b.csv", table}},
             {{"a.json", known}, {"b.csv", table}},
         }) {
        CAPTURE(files.front().name, files.size());
        Watcher all;
        CHECK(read(files, all).items.size() >= itemCount);
        REQUIRE(all.told.size() > 4);
        for (const std::size_t most : {std::size_t{1}, std::size_t{2}, all.told.size() / 2, all.told.size()}) {
            Watcher watcher{.most = most};
            CHECK_THROWS_AS(read(files, watcher), ImportStopped);
            CHECK(watcher.told.size() == most); // nothing goes on
        }
        Watcher later{.last = Stage::understanding};
        CHECK_THROWS_AS(read(files, later), ImportStopped);
    }
}

TEST_CASE("a reading by a mapping stops")
{
    const MappedSource source(NamedBytes{"a.json", listOf("Skill")});
    REQUIRE_FALSE(source.proposals().empty());
    Watcher watcher{.most = 3};
    CHECK_THROWS_AS(source.read(source.proposals().front().mapping, {.watch = watcher.watch()}), ImportStopped);
    CHECK(watcher.told.back() == ImportProgress{Stage::understanding, 512, 0});
}

TEST_CASE("the plan of an import tells how far it is and stops")
{
    const std::string list = listOf("name");
    const Framework framework = readFramework(NamedBytes{"a.json", list});
    Watcher all;
    CHECK(planImport({}, framework, "2026-05-03", {}, all.watch()).items.size() == itemCount);
    CHECK(all.told.front() == ImportProgress{Stage::comparing, 0, itemCount});
    CHECK(all.told.back() == ImportProgress{Stage::comparing, itemCount, itemCount});
    Watcher watcher{.most = 3};
    CHECK_THROWS_AS(planImport({}, framework, "2026-05-03", {}, watcher.watch()), ImportStopped);
    CHECK(watcher.told.back().done == 512);
}
