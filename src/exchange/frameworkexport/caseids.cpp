// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkexport/caseids.hpp"

#include "model/hash.hpp"

#include <algorithm>
#include <cstddef>

namespace cadre {

bool isIdentifier(std::string_view text)
{
    constexpr std::size_t length = 36;
    if (text.size() != length) return false;
    for (std::size_t i = 0; i < length; ++i) {
        const char c = text[i];
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (isDash ? c != '-' : !isHex) return false;
    }
    return true;
}

std::string smallLetters(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string identifierFor(std::initializer_list<std::string_view> names)
{
    constexpr std::string_view end = "\xFF"; // stands in no name
    std::uint64_t high = hashOf("Cadre");
    std::uint64_t low = hashOf("framework");
    for (const std::string_view name : names) {
        high = hashOf(end, hashOf(name, high));
        low = hashOf(name, hashOf(end, low));
    }
    high = (high & 0xFFFFFFFFFFFF0FFFULL) | 0x0000000000005000ULL; // made of names
    low = (low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;   // RFC 4122 variant

    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) text += '-';
        text += digits[((i < 16 ? high : low) >> (60U - 4U * (i % 16U))) & 0xFU];
    }
    return text;
}

} // namespace cadre
