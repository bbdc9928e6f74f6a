// SPDX-License-Identifier: Apache-2.0
#include "model/worddiff.hpp"

#include "support/generate.hpp"

#include <catch2/catch.hpp>

using namespace cadre;
using cadre::testing::Generator;

namespace {

/// The runs in one line: [-gone-], {+new+}.
std::string shown(std::string_view before, std::string_view after)
{
    std::string text;
    for (const WordRun& run : wordDiff(before, after)) {
        if (run.change == WordChange::removed) text += "[-" + run.text + "-]";
        else if (run.change == WordChange::added) text += "{+" + run.text + "+}";
        else text += run.text;
    }
    return text;
}

std::string without(WordChange change, const std::vector<WordRun>& runs)
{
    std::string text;
    for (const WordRun& run : runs)
        if (run.change != change) text += run.text;
    return text;
}

} // namespace

TEST_CASE("the words that changed are marked")
{
    CHECK(shown("Helps others", "Helps others") == "Helps others");
    CHECK(shown("Helps others", "Helps others to learn") == "Helps others{+ to learn+}");
    CHECK(shown("Helps the team to learn", "Helps others to learn") == "Helps [-the team-]{+others+} to learn");
    CHECK(shown("", "Helps") == "{+Helps+}");
    CHECK(shown("Helps", "") == "[-Helps-]");
    CHECK(shown("", "").empty());
    CHECK(shown("one two", "three four") == "[-one two-]{+three four+}");
}

TEST_CASE("a character that is a word is compared alone")
{
    CHECK(shown("目標を設定する", "目標を共有する") == "目標を[-設定-]{+共有+}する");
}

TEST_CASE("the runs give back both texts, whatever they are")
{
    Generator random(7);
    for (int i = 0; i < 500; ++i) {
        std::string before;
        std::string after;
        for (std::int64_t words = random.number(0, 12); words > 0; --words) {
            const std::string word =
                random.chance(0.8) ? std::string(1, static_cast<char>('a' + random.number(0, 3))) : random.text();
            if (random.chance(0.8)) before += word + " ";
            if (random.chance(0.8)) after += word + " ";
        }
        CAPTURE(before, after);
        const std::vector<WordRun> runs = wordDiff(before, after);
        REQUIRE(without(WordChange::added, runs) == before);
        REQUIRE(without(WordChange::removed, runs) == after);
    }
}

TEST_CASE("texts of any size are compared, and what they share at both ends is kept")
{
    std::string before = "start";
    std::string after = "start";
    for (int i = 0; i < 100'000; ++i) {
        before += " a" + std::to_string(i);
        after += " b" + std::to_string(i);
    }
    const std::vector<WordRun> runs = wordDiff(before + " end", after + " end");
    REQUIRE(runs.size() == 4);
    CHECK(runs.front().text == "start ");
    CHECK(runs.back().text == " end");
}
