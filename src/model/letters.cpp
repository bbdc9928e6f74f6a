// SPDX-License-Identifier: Apache-2.0
#include "model/letters.hpp"

#include "model/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace cadre {

namespace {

/// Capitals that have their small letters at the same distance.
struct Capitals {
    char32_t first;
    char32_t last;
    unsigned step; ///< 2 where capital and small letter take turns.
    int toSmall;
};

/// In order. What is left out has no small letter or is used in no living language's everyday words.
constexpr Capitals capitals[] = {
    {U'A', U'Z', 1, 32},
    {0xC0, 0xD6, 1, 32},
    {0xD8, 0xDE, 1, 32},
    {0x100, 0x12E, 2, 1},
    {0x132, 0x136, 2, 1},
    {0x139, 0x147, 2, 1},
    {0x14A, 0x176, 2, 1},
    {0x178, 0x178, 1, -121},
    {0x179, 0x17D, 2, 1},
    {0x18F, 0x18F, 1, 0x259 - 0x18F},
    {0x1A0, 0x1A4, 2, 1},
    {0x1AF, 0x1AF, 1, 1},
    {0x1CD, 0x1DB, 2, 1},
    {0x1DE, 0x1EE, 2, 1},
    {0x1F8, 0x21E, 2, 1},
    {0x222, 0x232, 2, 1},
    {0x386, 0x386, 1, 38},
    {0x388, 0x38A, 1, 37},
    {0x38C, 0x38C, 1, 64},
    {0x38E, 0x38F, 1, 63},
    {0x391, 0x3A1, 1, 32},
    {0x3A3, 0x3AB, 1, 32},
    {0x3C2, 0x3C2, 1, 1},
    {0x400, 0x40F, 1, 80},
    {0x410, 0x42F, 1, 32},
    {0x460, 0x480, 2, 1},
    {0x48A, 0x4BE, 2, 1},
    {0x4C0, 0x4C0, 1, 15},
    {0x4C1, 0x4CD, 2, 1},
    {0x4D0, 0x52E, 2, 1},
    {0x531, 0x556, 1, 48},
    {0x1E00, 0x1E94, 2, 1},
    {0x1E9E, 0x1E9E, 1, 0xDF - 0x1E9E},
    {0x1EA0, 0x1EFE, 2, 1},
    {0xFF21, 0xFF3A, 1, 32},
};

struct Range {
    char32_t first;
    char32_t last;
};

/// In order, beyond ASCII.
constexpr Range punctuation[] = {
    {0x80, 0x84},       {0x86, 0x9F}, // control codes
    {0xA1, 0xA9},       {0xAB, 0xB1},     {0xB4, 0xB4},       {0xB6, 0xB8},     {0xBB, 0xBB},     {0xBF, 0xBF},
    {0xD7, 0xD7},       {0xF7, 0xF7},                                         // signs of Western Europe
    {0x2C2, 0x2C5},     {0x2D2, 0x2DF},   {0x37E, 0x37E},     {0x387, 0x387}, // Greek
    {0x55A, 0x55F},     {0x589, 0x58A},                                       // Armenian
    {0x5BE, 0x5BE},     {0x5C0, 0x5C0},   {0x5C3, 0x5C3},     {0x5C6, 0x5C6},   {0x5F3, 0x5F4}, // Hebrew
    {0x609, 0x60D},     {0x61B, 0x61F},   {0x66A, 0x66D},     {0x6D4, 0x6D4},                   // Arabic
    {0x964, 0x965},     {0x970, 0x970},   {0xE3F, 0xE3F},     {0xE4F, 0xE4F},   {0xE5A, 0xE5B}, // India, Thailand
    {0x200B, 0x2027},   {0x202A, 0x202E}, {0x2030, 0x205E},   {0x2060, 0x206F}, // quotation marks, dashes, invisible
    {0x20A0, 0x20CF},   {0x2100, 0x2101}, {0x2103, 0x2106},   {0x2108, 0x2109}, {0x2114, 0x2114}, {0x2116, 0x2118},
    {0x211E, 0x2123},   {0x2190, 0x245F}, {0x2500, 0x2BFF},   {0x2E00, 0x2E2E}, {0x2E30, 0x2E5D}, // currency, arrows,
                                                                                                  // shapes
    {0x3001, 0x3004},   {0x3008, 0x3020}, {0x3030, 0x3030},   {0x303D, 0x303F}, {0x30FB, 0x30FB}, // East Asia
    {0xFE00, 0xFE19},   {0xFE30, 0xFE6F}, {0xFEFF, 0xFEFF},   {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20}, {0xFF3B, 0xFF40},
    {0xFF5B, 0xFF65},   {0xFFE0, 0xFFFD}, {0x1F000, 0x1FAFF}, // forms, full width, pictures
    {0xE0001, 0xE01EF},
};

/// The entry that ends at or after c; the entries are in order.
template <class Entry, std::size_t n> const Entry* entryFor(const Entry (&list)[n], char32_t c)
{
    const Entry* found = std::ranges::lower_bound(list, c, {}, &Entry::last);
    return found != std::end(list) && c >= found->first ? found : nullptr;
}

} // namespace

char32_t smallLetter(char32_t c)
{
    const Capitals* entry = entryFor(capitals, c);
    if (!entry || (c - entry->first) % entry->step != 0) return c;
    return static_cast<char32_t>(static_cast<int>(c) + entry->toSmall);
}

bool isPunctuation(char32_t c)
{
    if (c >= 0x80) return entryFor(punctuation, c) != nullptr;
    const bool letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const bool digit = c >= U'0' && c <= U'9';
    return !letter && !digit && !isSpace(c);
}

} // namespace cadre
