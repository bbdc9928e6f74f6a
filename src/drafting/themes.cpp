// SPDX-License-Identifier: Apache-2.0
#include "drafting/themes.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Beginnings of words that tell a theme.
struct Stem {
    const char* start;
    Theme theme;
};

constexpr Stem stems[] = {
    {"people", Theme::people},        {"team", Theme::people},          {"coach", Theme::people},
    {"develop", Theme::people},       {"one-to-one", Theme::people},    {"performance", Theme::people},
    {"staff", Theme::people},         {"hire", Theme::people},          {"feedback", Theme::people},
    {"report", Theme::people},        {"grow", Theme::people},          {"lead", Theme::people},
    {"mentor", Theme::people},        {"colleague", Theme::people},     {"plan", Theme::planning},
    {"schedul", Theme::planning},     {"priorit", Theme::planning},     {"week", Theme::planning},
    {"rota", Theme::planning},        {"season", Theme::planning},      {"project", Theme::planning},
    {"organis", Theme::planning},     {"coordinat", Theme::planning},   {"improve", Theme::improvement},
    {"process", Theme::improvement},  {"system", Theme::improvement},   {"quality", Theme::improvement},
    {"waste", Theme::improvement},    {"standard", Theme::improvement}, {"fix", Theme::improvement},
    {"fail", Theme::improvement},     {"change", Theme::change},        {"communicat", Theme::change},
    {"explain", Theme::change},       {"conflict", Theme::change},      {"inform", Theme::change},
    {"worr", Theme::change},          {"influenc", Theme::change},      {"result", Theme::results},
    {"target", Theme::results},       {"deliver", Theme::results},      {"own", Theme::results},
    {"responsib", Theme::results},    {"goal", Theme::results},         {"outcome", Theme::results},
    {"data", Theme::decisions},       {"decision", Theme::decisions},   {"decid", Theme::decisions},
    {"figure", Theme::decisions},     {"fact", Theme::decisions},       {"analys", Theme::decisions},
    {"judg", Theme::decisions},       {"risk", Theme::decisions},       {"trust", Theme::trust},
    {"honest", Theme::trust},         {"integrity", Theme::trust},      {"respect", Theme::trust},
    {"value", Theme::trust},          {"client", Theme::clients},       {"customer", Theme::clients},
    {"sale", Theme::clients},         {"sell", Theme::clients},         {"account", Theme::clients},
    {"service", Theme::clients},      {"guest", Theme::clients},        {"patient", Theme::clients},
    {"technic", Theme::technology},   {"engineer", Theme::technology},  {"software", Theme::technology},
    {"architect", Theme::technology}, {"design", Theme::technology},    {"release", Theme::technology},
    {"budget", Theme::money},         {"cost", Theme::money},           {"financ", Theme::money},
    {"margin", Theme::money},         {"revenue", Theme::money},        {"invest", Theme::money},
    {"safe", Theme::safety},          {"hazard", Theme::safety},        {"accident", Theme::safety},
    {"plant", Theme::safety},         {"site", Theme::safety},          {"shift", Theme::safety},
    {"production", Theme::safety},    {"warehouse", Theme::safety},
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
           && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

} // namespace

std::vector<Theme> themesOf(std::string_view text)
{
    std::vector<Theme> themes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isLetter(text[at]) || (at > 0 && isLetter(text[at - 1]))) continue;
        for (const Stem& stem : stems)
            if (startsWith(text.substr(at), stem.start) && std::ranges::find(themes, stem.theme) == themes.end())
                themes.push_back(stem.theme);
    }
    return themes;
}

std::size_t sharedThemes(const std::vector<Theme>& a, const std::vector<Theme>& b)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](Theme theme) { return std::ranges::find(b, theme) != b.end(); }));
}

} // namespace cadre
