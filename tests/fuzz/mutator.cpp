// SPDX-License-Identifier: Apache-2.0
#include "fuzz/mutator.hpp"

#include <array>
#include <string_view>

namespace cadre::fuzz {

namespace {

constexpr std::size_t longest = 200'000; // bytes; longer files only take longer

/// What stands in no ordinary file, and what readers ask for.
constexpr std::array<std::string_view, 40> tokens = {"null",
                                                     "true",
                                                     "[]",
                                                     "{}",
                                                     "\"\"",
                                                     "0",
                                                     "-1",
                                                     "1e400",
                                                     "9223372036854775808",
                                                     "-9223372036854775809",
                                                     "1.10",
                                                     "0.5",
                                                     "\"\\u0000\"",
                                                     "\"\\ud800\"",
                                                     "\xEF\xBB\xBF",
                                                     "\xFF",
                                                     "\xC3",
                                                     "//",
                                                     "/* */",
                                                     ",",
                                                     ",,",
                                                     ":",
                                                     "'",
                                                     "\"",
                                                     "\"id\":",
                                                     "\"name\":",
                                                     "\"levels\":",
                                                     "\"level\":",
                                                     "\"competencies\":",
                                                     "\"group\":",
                                                     "\"code\":",
                                                     "\"behaviours\":",
                                                     "\"source\":",
                                                     "\"@id\":",
                                                     "\"@graph\":",
                                                     "\"CFItems\":",
                                                     "\"CFAssociations\":",
                                                     "\"fullStatement\":",
                                                     "\"format\":",
                                                     "\"cadre-framework\""};

constexpr std::size_t values = 13; // of the tokens are values

} // namespace

std::size_t Mutator::below(std::size_t count)
{
    return count == 0 ? 0 : static_cast<std::size_t>(m_random() % count);
}

const std::string& Mutator::any()
{
    return m_corpus[below(m_corpus.size())];
}

std::string Mutator::file(std::uint64_t seed)
{
    m_random.seed(seed);
    std::string bytes = any();
    if (bytes.size() > longest) bytes.resize(longest);
    // Most stay JSON, so that more is tried than the parser.
    const bool staysJson = below(3) > 0;
    for (std::size_t changes = 1 + below(4); changes > 0; --changes)
        if (staysJson) changeValue(bytes);
        else change(bytes);
    if (bytes.size() > longest) bytes.resize(longest);
    return bytes;
}

void Mutator::change(std::string& bytes)
{
    switch (below(8)) {
    case 0:
        return changeByte(bytes);
    case 1:
        return takeOut(bytes);
    case 2:
        return doubleUp(bytes);
    case 3:
        return splice(bytes);
    case 4:
        return putToken(bytes);
    case 5:
        return nest(bytes);
    default:
        return changeValue(bytes);
    }
}

void Mutator::changeByte(std::string& bytes)
{
    if (!bytes.empty()) bytes[below(bytes.size())] = static_cast<char>(m_random());
}

void Mutator::takeOut(std::string& bytes)
{
    const std::size_t at = below(bytes.size());
    bytes.erase(at, 1 + below(below(2) == 0 ? 8 : bytes.size()));
}

void Mutator::doubleUp(std::string& bytes)
{
    if (bytes.empty()) return;
    const std::string part = bytes.substr(below(bytes.size()), 1 + below(400));
    const std::size_t at = below(bytes.size());
    for (std::size_t times = 1 + below(4); times > 0; --times) bytes.insert(at, part);
}

void Mutator::splice(std::string& bytes)
{
    const std::string& other = any();
    if (other.empty()) return;
    bytes.insert(below(bytes.size() + 1), other.substr(below(other.size()), 1 + below(2'000)));
}

void Mutator::putToken(std::string& bytes)
{
    bytes.insert(below(bytes.size() + 1), tokens[below(tokens.size())]);
}

/// Puts another value behind a colon or a comma, so that the file stays JSON more often than not.
void Mutator::changeValue(std::string& bytes)
{
    const std::size_t colon = bytes.find(below(3) == 0 ? ',' : ':', below(bytes.size()));
    if (colon == std::string::npos) return putToken(bytes);
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n", colon + 1);
    if (begin == std::string::npos) return putToken(bytes);
    std::size_t end = begin + 1;
    if (bytes[begin] == '"') end = bytes.find('"', begin + 1);
    else if (bytes[begin] != '{' && bytes[begin] != '[') end = bytes.find_first_of(",}]\n", begin + 1) - 1;
    if (end == std::string::npos || end < begin || end >= bytes.size()) return putToken(bytes);
    if (bytes[begin] == '{' || bytes[begin] == '[') bytes.insert(begin, std::string(tokens[below(values)]) + ",");
    else bytes.replace(begin, end - begin + 1, tokens[below(values)]);
}

void Mutator::nest(std::string& bytes)
{
    const std::size_t depth = 1 + below(below(10) == 0 ? 20'000 : 80);
    const bool isObject = below(2) == 0;
    std::string open;
    std::string close;
    for (std::size_t i = 0; i < depth; ++i) {
        open += isObject ? "{\"a\":" : "[";
        close += isObject ? "}" : "]";
    }
    const std::size_t at = below(bytes.size() + 1);
    bytes.insert(at, close);
    bytes.insert(at, open);
}

} // namespace cadre::fuzz
