// SPDX-License-Identifier: Apache-2.0
// How bytes become JSON and texts become plain, before any family looks at them.
#include "exchange/framework.hpp"
#include "exchange/json5.hpp"
#include "exchange/plaintext.hpp"
#include "exchange/tolerantjson.hpp"
#include "model/error.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using Catch::Contains;

namespace {

std::string parseError(const std::string& json)
{
    try {
        (void)parseTolerantly(json);
    } catch (const FileError& error) {
        return error.what();
    }
    return {};
}

std::string compactOf(const std::string& text)
{
    return compact(parseTolerantly(text).value);
}

} // namespace

TEST_CASE("JSON5 is read and said to be so")
{
    const TolerantJson read = parseTolerantly(
        "// ours\n{a: 'it\\'s \"x\"', $b: [+1, .5, 2., 0x1F, -Infinity, NaN,], /* c */ \"d\": 'a\\\nb',}\n");
    CHECK(compact(read.value) == R"({"a":"it's \"x\"","$b":[1,0.5,2.0,31,"-Infinity","NaN"],"d":"ab"})");
    REQUIRE(read.notes.size() == 1);
    CHECK_THAT(fill(read.notes[0]),
               Contains("comments (first in line 1)") && Contains("commas before a closing bracket (first in line 2)")
                   && Contains("keys without quotation marks") && Contains("single quotation marks"));
    CHECK(compactOf("export const tracks: Tracks = {\n  A: 1,\n};\n") == R"({"A":1})");
    CHECK(compactOf("module.exports = [1,]") == "[1]");
    CHECK(compactOf("{\"a\": \"x\ty\"}") == R"({"a":"x\ty"})");
    CHECK(parseTolerantly("{\"a\":1}").notes.empty());
}

TEST_CASE("what is wrong beyond JSON5 is told as it was")
{
    CHECK_THAT(parseError("{\"a\": 1,, \"b\": 2}"),
               Contains("Line 1, column 9") && Contains("“{\"a\": 1,, \"b\": 2}”"));
    CHECK_THAT(parseError("{a: 1 b: 2}"), Contains("Line 1, column 2"));
    CHECK_THAT(parseError("{'a: 1}"), Contains("double quotation marks only"));
    CHECK_THAT(parseError("[1, 2,]x"), Contains("comma before a closing bracket"));
    CHECK_THAT(parseError("[1 // one\n 2]"), Contains("JSON has no comments"));
    CHECK_THAT(parseError("/* never closed"), Contains("Line 1, column 1"));
    CHECK_THAT(parseError("[" + std::string(300, ' ') + "\"é\" oops" + std::string(300, 'x') + "]"),
               Contains("“…") && Contains("…”") && Contains("oops"));
    CHECK_FALSE(strictJson("[1,").has_value());
    CHECK_FALSE(strictJson("\"a\nb\"").has_value());
}

TEST_CASE("one object a line is a list")
{
    const TolerantJson read = parseTolerantly("{\"a\":1}\r\n\r\n{\"a\":2}\r\n");
    CHECK(compact(read.value) == R"([{"a":1},{"a":2}])");
    CHECK_THAT(fill(read.notes.at(0)), Contains("2 lines"));
}

TEST_CASE("Windows-1252 is guessed and said")
{
    const TolerantJson read = parseTolerantly("{\"a\":\n\"F\xFChrt \x84gut\x93 \x80\"}");
    CHECK(compact(read.value) == R"({"a":"Führt „gut“ €"})");
    CHECK_THAT(fill(read.notes.at(0)), Contains("line 2, column 3"));
    CHECK(compactOf("{\"a\":\"\xC3\xA9\xE9\"}") == R"({"a":"éé"})");
}

TEST_CASE("texts with marks become plain")
{
    CHECK(plainText("  a \r\n b\t\n\n\n\nc ") == "a\n b\n\nc");
    CHECK(plainText("<p>One<br/>two</p><script>alert(1)</script><ol><li>x &lt; y</li></ol>") == "One\ntwo\n- x < y");
    CHECK(plainText("5 < 6 & 7 > 3, a<b") == "5 < 6 & 7 > 3, a<b");
    CHECK(plainText("&#8211; &#x1F600; &unknown; &amp;lt;") == "– 😀 &unknown; &lt;");
    CHECK(plainText("# Head\n* one\n* two\n\n**bold** and _it_ and `code`, snake_case_name, 2 * 3 * 4")
          == "Head\n- one\n- two\n\nbold and it and code, snake_case_name, 2 * 3 * 4");
    CHECK(plainText("see [the site](https://x.org/a) and [x]") == "see the site (https://x.org/a) and [x]");
    CHECK(plainText("| A | B |\n| --- | --- |\n| 1 | 2 |") == "A | B\n1 | 2");
    CHECK(plainText("$x_1 + x_2$ stays") == "$x_1 + x_2$ stays");
    CHECK(plainText("مرحبا <b>بك</b> 👩‍🎓") == "مرحبا بك 👩‍🎓");
    CHECK(plainLine("<p>a</p><p>b</p>") == "a b");
    CHECK(plainText("").empty());
}

TEST_CASE("texts full of marks that are never closed take no long time")
{
    const std::size_t n = 300'000;
    for (const std::string mark : {"<b ", "**a ", "[a](", "<!--", "<script>", "_a `b ", "&amp", "\n| ", "*"}) {
        std::string text;
        while (text.size() < n) text += mark;
        CAPTURE(mark);
        CHECK(plainText(text).size() <= text.size());
    }
}
