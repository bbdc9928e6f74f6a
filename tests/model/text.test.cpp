// SPDX-License-Identifier: Apache-2.0
#include "model/text.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("a text is filled with its named data")
{
    Text text("“{activity}” starts in month {start}");
    text.with("activity", "Run a project").with("start", 3);
    CHECK(fill(text) == "“Run a project” starts in month 3");
}

TEST_CASE("data is never read as a pattern")
{
    Text text("{a} {b}");
    text.with("a", "{b}").with("b", "{a}");
    CHECK(fill(text) == "{b} {a}");
}

TEST_CASE("a hole without data stays visible")
{
    CHECK(fill(Text("{nobody} and {")) == "{nobody} and {");
}

TEST_CASE("the count decides between one and many")
{
    CHECK(fill(Text::plural("{n} month", "{n} months", 1)) == "1 month");
    CHECK(fill(Text::plural("{n} month", "{n} months", 0)) == "0 months");
    CHECK(fill(Text::plural("{n} month", "{n} months", 12)) == "12 months");
}

TEST_CASE("a list of names is joined as people say it")
{
    const auto joined = [](std::vector<std::string> names) { return fill(Text("{who}").withList("who", std::move(names))); };
    CHECK(joined({}).empty());
    CHECK(joined({"Ana"}) == "Ana");
    CHECK(joined({"Ana", "Ben"}) == "Ana and Ben");
    CHECK(joined({"Ana", "Ben", "Cem"}) == "Ana, Ben and Cem");
}

TEST_CASE("patterns and phrases are translated, names are not")
{
    const Translate german = [](std::string_view english) {
        if (english == "Add {kind} “{name}”") return std::string("{kind} „{name}“ hinzufügen");
        if (english == "Mentor") return std::string("Mentorin");
        return std::string(english);
    };
    Text text("Add {kind} “{name}”");
    text.withPhrase("kind", "Mentor").with("name", "Mentor");
    CHECK(fill(text, german) == "Mentorin „Mentor“ hinzufügen");
}

TEST_CASE("numbers are written without trailing zeros")
{
    CHECK(plainNumber(1) == "1");
    CHECK(plainNumber(0.33) == "0.33");
    CHECK(plainNumber(12.5) == "12.5");
    CHECK(plainNumber(-0.001) == "0");
    CHECK(plainNumber(1e12) == "1000000000000");
}
