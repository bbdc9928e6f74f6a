// SPDX-License-Identifier: Apache-2.0
#include "model/words.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("texts are compared in lower case, without punctuation and with single spaces")
{
    CHECK(normalised("  Lead   a \t Process-Improvement!\n") == "lead a processimprovement");
    CHECK(normalised("One-to-ones & “feedback” – 2nd round…") == "onetoones feedback 2nd round");
    CHECK(normalised("Plan / do / check") == "plan do check");
    CHECK(normalised("a\xC2\xA0"
                     "b\xE3\x80\x80"
                     "c")
          == "a b c"); // no-break and ideographic spaces
    CHECK(normalised(" …!? ").empty());
    CHECK(normalised("").empty());
}

TEST_CASE("texts are compared in lower case in all living alphabets that have capitals")
{
    CHECK(normalised("ÄÖÜ ÉÈÇ ÑÅØ ÞÆ ẞ") == "äöü éèç ñåø þæ ß");
    CHECK(normalised("ČŠŽ ĄĘŁŻ ŐŰ ŞĞ ȘȚ Ÿ ƏƠƯ ẤỆ") == "čšž ąęłż őű şğ șț ÿ əơư ấệ");
    CHECK(normalised("ΈΡΓΟ ΌΛΩΝ") == normalised("έργο όλων"));
    CHECK(normalised("ΟΔΟΣ") == normalised("οδος")); // either small sigma
    CHECK(normalised("РУКОВОДИТ КОМАНДОЙ, ЇЖАК ЉУБАВ ҒЫЛЫМ") == "руководит командой їжак љубав ғылым");
    CHECK(normalised("ՂԵԿԱՎԱՐ") == "ղեկավար");
    CHECK(normalised("ＬＥＡＤ！") == "ｌｅａｄ");
}

TEST_CASE("letters without capitals stay, with the marks that belong to them, and so do numbers")
{
    CHECK(normalised("部長の育成。") == "部長の育成");
    CHECK(normalised("नेतृत्व।") == "नेतृत्व");
    CHECK(normalised("القيادة، ٣") == "القيادة ٣");
    CHECK(normalised("ab\xFF"
                     "cd")
          == "abcd"); // no sound UTF-8
}

TEST_CASE("pictures and signs are no letters")
{
    CHECK(normalised("Trust 😀 ❤️ ™ 100 % €") == "trust 100");
}

TEST_CASE("words are what stands between white space")
{
    CHECK(wordCount("") == 0);
    CHECK(wordCount("  two  words\n") == 2);
    CHECK(wordCount("two\xC2\xA0words") == 2);
    CHECK(wordCount("one-to-one") == 1);
}
