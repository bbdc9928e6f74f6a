// SPDX-License-Identifier: Apache-2.0
#include "model/utf8.hpp"

#include <catch2/catch.hpp>

using namespace cadre;

TEST_CASE("the first byte that is no sound UTF-8 is found wherever it stands")
{
    for (const char* piece : {"a", "ü", "部", "😀"}) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            CAPTURE(piece, i);
            CHECK(soundUtf8Length(text) == text.size());
            CHECK(soundUtf8Length(text + "\xFF" + "abcdefghijkl") == text.size());
            CHECK(soundUtf8Length("a" + text + "\xC3") == text.size() + 1);
            text += piece;
        }
    }
}
