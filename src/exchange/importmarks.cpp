// SPDX-License-Identifier: Apache-2.0
#include "exchange/importmarks.hpp"

#include "model/hash.hpp"

#include <charconv>
#include <string_view>

namespace cadre {

namespace {

constexpr std::size_t digits = 8; // of a mark, as a hexadecimal number

std::uint32_t folded(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

std::uint32_t markOf(const std::string& text)
{
    return folded(hashOf(text));
}

std::uint32_t markOf(const std::vector<Behaviour>& behaviours)
{
    std::uint64_t hash = hashOf({});
    const auto add = [&](std::string_view text) {
        constexpr std::string_view end = "\xFF"; // stands in no text
        hash = hashOf(end, hashOf(text, hash));
    };
    for (const Behaviour& behaviour : behaviours) {
        add(behaviour.level ? std::to_string(*behaviour.level) : "");
        add(behaviour.effective ? (*behaviour.effective ? "1" : "0") : "");
        add(behaviour.text);
    }
    return folded(hash);
}

ContentMarks marksOf(const Competency& competency)
{
    ContentMarks marks{};
    forEachContentField(
        [&](std::size_t number, const auto& field) { marks[number] = markOf(competency.*field.member); });
    return marks;
}

std::optional<ContentMarks> marksIn(const UnknownFields& fields, const char* key)
{
    const auto found = fields.find(key);
    ContentMarks marks{};
    // A text in quotes.
    if (found == fields.end() || found->second.size() != marks.size() * digits + 2) return std::nullopt;
    const char* at = found->second.data() + 1;
    for (std::uint32_t& mark : marks) {
        const auto [end, error] = std::from_chars(at, at + digits, mark, 16);
        if (error != std::errc() || end != at + digits) return std::nullopt;
        at = end;
    }
    return marks;
}

void setMarks(UnknownFields& fields, const char* key, const ContentMarks& marks)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string text = "\"";
    for (const std::uint32_t mark : marks)
        for (std::size_t digit = digits; digit-- > 0;) text += hex[(mark >> (4 * digit)) & 0xFU];
    fields[key] = text + "\"";
}

} // namespace cadre
