// SPDX-License-Identifier: Apache-2.0
// Files that are damaged, odd or very large: each is read with notes or refused in plain words.
#include "exchange/frameworkchecks.hpp"
#include "model/error.hpp"
#include "support/effort.hpp"
#include "support/generate.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <functional>

using namespace cadre;
using cadre::testing::fewerUnderSanitizers;
using cadre::testing::Generator;
using cadre::testing::readText;
using cadre::testing::sourceFile;
using Catch::Contains;

namespace {

std::string repeated(std::size_t count, const std::function<std::string(std::size_t)>& entry)
{
    std::string list = "[";
    for (std::size_t i = 0; i < count; ++i) list += (i > 0 ? "," : "") + entry(i);
    return list + "]";
}

/// Every index of a framework points to something that is there.
void checkSound(const Framework& framework)
{
    const std::size_t levels = framework.levels.size();
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        const FrameworkItem& item = framework.items[i];
        REQUIRE(item.level.value_or(0) <= levels);
        REQUIRE((!item.parent || *item.parent < i));
        for (const FrameworkLevelText& text : item.levelTexts) REQUIRE(text.level < levels);
        for (const FrameworkBehaviour& behaviour : item.behaviours)
            REQUIRE((!behaviour.level || *behaviour.level < levels));
    }
    for (std::size_t i = 0; i < framework.groups.size(); ++i) {
        REQUIRE((!framework.groups[i].parent || *framework.groups[i].parent < i));
        for (const std::size_t level : framework.groups[i].levels) REQUIRE(level < levels);
    }
    REQUIRE((!framework.items.empty() || !framework.nothingToImport.empty()));
}

} // namespace

TEST_CASE("every kind of framework is read or refused when it is damaged")
{
    const std::string folder = CADRE_SOURCE_DIR "/tests/cases/frameworks";
    std::uint64_t seed = 1;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.path().string().ends_with("json") && !entry.path().string().ends_with("json5")) continue;
        const std::string path = entry.path().string();
        const std::string original = sourceFile(path.substr(std::string(CADRE_SOURCE_DIR "/").size()));
        const int rounds = original.size() > 200'000 ? 2 : 30;
        for (int round = 0; round < rounds; ++round) {
            CAPTURE(path, seed);
            Generator random(seed++);
            std::string bytes = original;
            for (std::int64_t i = random.number(1, 4); i > 0; --i) {
                const auto at = static_cast<std::size_t>(random.number(0, std::ssize(bytes) - 1));
                const std::string_view odd[] = {"null", "7", "[]", "{}", "\"x\"", ","};
                if (random.chance(0.5)) bytes[at] = static_cast<char>(random.number(0, 255));
                else bytes.replace(at, 1, odd[static_cast<std::size_t>(random.number(0, 5))]);
            }
            try {
                checkSound(readText(bytes));
            } catch (const FileError& error) {
                REQUIRE_FALSE(error.text().empty());
            }
        }
    }
}

TEST_CASE("values of other types in the place of any other are noted or kept")
{
    for (const char* odd : {"null", "7", "true", "\"x\"", "[]", "[[]]", "{}", "{\"a\":[1]}", "[null]", "-1e400"}) {
        for (
            const std::string shape :
            {R"({"competencies":[{"name":?,"levels":?},{"name":"A","levels":[{"level":?,"criteria":?}],"description":?}]})",
             R"({"CFDocument":?,"CFItems":[{"identifier":?,"fullStatement":?},?],"CFAssociations":[{"associationType":"isChildOf","originNodeURI":?,"destinationNodeURI":?}],"CFRubrics":[?]})",
             R"([{"@id":?,"@type":"ceasn:Competency","ceasn:competencyText":?,"ceasn:hasChild":?},{"@id":"a","@type":?}])",
             R"([{"skillName":"A","skillStatement":?,"categories":?,"id":?},?])",
             R"({"name":?,"values":[{"value":"A","uuid":?,"description":?},?,{"value":"B"},{"value":"C"}]})",
             R"({"roles":[{"name":?,"tasks":["1",?],"skills":?},{"tasks":["1"]}],"tasks":{"1":{"description":"A","kind":?}},"elements":[{"name":"E","roles":?}]})",
             R"({"levels":[{"id":?,"name":?}],"themes":[{"id":?}],"competencies":[{"summary":"A","level":1,"theme":"x","examples":?}]})",
             R"({"levels":{"L1":{"coreCompetencies":["A"],"level":?,"indicators":?},"L2":?}})",
             R"({"areas":[{"id":1,"name":?}],"competencies":[{"id":1,"area_id":1,"name":?}],"behaviours":[{"competency_id":1,"text":?,"level":?}]})",
             R"([{"id":?,"summary":"A","level":?,"area":"x","examples":?}])",
             R"({"A":{"level1":?,"level2":["x",?]},"B":?})"}) {
            std::string json;
            for (const char c : shape) json += c == '?' ? std::string(odd) : std::string(1, c);
            CAPTURE(json);
            try {
                checkSound(readText(json));
            } catch (const FileError& error) {
                REQUIRE_FALSE(error.text().empty());
            }
        }
    }
}

TEST_CASE("very many items, levels, groups and keys take a time that grows with them")
{
    const std::size_t n = fewerUnderSanitizers(60'000);
    const auto id = [](std::size_t i) { return std::to_string(i); };
    CHECK(readText(repeated(n,
                            [&](std::size_t i) {
                                return R"({"id":"1","summary":"s)" + id(i) + R"(","level":"l)" + id(i)
                                       + R"(","area":"a)" + id(i) + "\"}";
                            }))
              .items.size()
          == n);
    CHECK(readText(
              R"({"CFDocument":{"identifier":"d"},"CFItems":)"
              + repeated(n, [&](std::size_t i) { return R"({"identifier":")" + id(i) + R"(","fullStatement":"s"})"; })
              + R"(,"CFAssociations":)"
              + repeated(n,
                         [&](std::size_t i) {
                             return R"({"associationType":"isChildOf","originNodeURI":{"identifier":")" + id(i)
                                    + R"("},"destinationNodeURI":{"identifier":")" + id((i + 1) % n) + "\"}}";
                         })
              + "}")
              .items.size()
          == n);
    std::string wide = "{\"competencies\":[{\"name\":\"A\",\"description\":\"a\"";
    for (std::size_t i = 0; i < n; ++i) wide += ",\"k" + id(i) + "\":[" + id(i) + "]";
    CHECK(readText(wide + "}]}").items.front().unknown.size() == n);
    const Framework noted = readText(R"({"competencies":[{"name":"A","description":"a","behaviours":)"
                                     + repeated(n, [](std::size_t) { return "[]"; }) + "}]}");
    CHECK(noted.notes.size() == 1001);
}

TEST_CASE("what is too deep, too long or cut off is refused in plain words")
{
    const auto errorOf = [](const std::string& json) -> std::string {
        try {
            (void)readText(json);
        } catch (const FileError& error) {
            return error.what();
        }
        return {};
    };
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "{\"competencies\":[";
    CHECK_THAT(errorOf(deep), Contains("64 deep"));
    CHECK_THAT(errorOf("[\"" + std::string(std::size_t{100} * 1024 * 1024, 'x') + "\"]"), Contains("100 MB"));
    CHECK_THAT(errorOf(R"({"CFItems":[{"identifier":"1")"), Contains("ends too early"));
    CHECK_THAT(errorOf("\x89PNG\r\n\x1A\n"), Contains("Line 1, column 1"));
    CHECK_THAT(errorOf("<html><body>Sign in</body></html>"), Contains("web page"));
    CHECK_THAT(errorOf("PK\x03\x04rest"), Contains("spreadsheet"));
}
