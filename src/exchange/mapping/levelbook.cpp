// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/levelbook.hpp"

#include "exchange/mapping/vocabulary.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>

namespace cadre {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAllDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

std::optional<std::int64_t> numberInText(std::string_view text)
{
    constexpr std::size_t mostDigits = 9;
    const auto start = std::find_if(text.begin(), text.end(), isDigit);
    const auto end = std::find_if_not(start, text.end(), isDigit);
    if (start == end || end - start > static_cast<std::ptrdiff_t>(mostDigits)) return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(&*start, &*start + (end - start), number);
    return number;
}

void LevelBook::list(FrameworkLevel level)
{
    if (m_byNumber && !level.number) level.number = numberInText(level.id);
    if (!level.number && !level.id.empty() && isAllDigits(level.id)) level.number = numberInText(level.id);
    if (level.name.empty()) level.name = level.id;
    if (level.id.empty()) level.id = level.name;
    m_known.try_emplace(level.id, m_levels.size());
    m_known.try_emplace(level.name, m_levels.size());
    if (m_byNumber && level.number) m_known.try_emplace(std::to_string(*level.number), m_levels.size());
    m_levels.push_back(std::move(level));
    m_listed = m_levels.size();
}

std::size_t LevelBook::of(const std::string& said)
{
    if (const auto known = m_known.find(said); known != m_known.end()) return known->second;
    const auto number = m_byNumber || isAllDigits(said) ? numberInText(said) : std::nullopt;
    if (m_byNumber && number) {
        const auto [known, isNew] = m_known.try_emplace(std::to_string(*number), m_levels.size());
        if (!isNew) {
            std::string& name = m_levels[known->second].name;
            if (said.size() > name.size() && known->second >= m_listed) name = said;
            m_known.emplace(said, known->second);
            return known->second;
        }
    }
    m_known.emplace(said, m_levels.size());
    m_levels.push_back({.id = m_byNumber && number ? std::to_string(*number) : said,
                        .number = number,
                        .name = isAllDigits(said) ? "Level " + said : said});
    return m_levels.size() - 1;
}

std::size_t LevelBook::of(const std::string& name, std::optional<std::int64_t> number)
{
    if (const auto listed = number ? m_known.find(std::to_string(*number)) : m_known.end();
        listed != m_known.end() && listed->second < m_listed)
        return listed->second;
    const std::size_t index = of(name);
    if (number) m_levels[index].number = number;
    return index;
}

std::size_t LevelBook::ofPosition(std::size_t position)
{
    if (position <= m_listed) return position - 1;
    return of(std::to_string(position));
}

std::vector<std::size_t> LevelBook::order() const
{
    std::vector<std::size_t> order(m_levels.size());
    std::iota(order.begin(), order.end(), 0U);
    if (m_listed > 0) return order;
    const auto sortBy = [&](auto&& rankOf) {
        std::set<std::int64_t> ranks;
        for (const FrameworkLevel& level : m_levels) {
            const std::optional<std::int64_t> rank = rankOf(level);
            if (!rank || !ranks.insert(*rank).second) return false;
        }
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return *rankOf(m_levels[a]) < *rankOf(m_levels[b]); });
        return true;
    };
    if (!sortBy([](const FrameworkLevel& level) { return level.number; }))
        sortBy([](const FrameworkLevel& level) { return levelRank(level.name); });
    return order;
}

void LevelBook::settle(Framework& framework) const
{
    const std::vector<std::size_t> lowestFirst = order();
    std::vector<std::size_t> places(lowestFirst.size());
    framework.levels.clear();
    for (const std::size_t old : lowestFirst) {
        places[old] = framework.levels.size();
        framework.levels.push_back(m_levels[old]);
    }
    for (FrameworkItem& item : framework.items) {
        if (item.level) item.level = places[*item.level];
        for (FrameworkLevelText& text : item.levelTexts) text.level = places[text.level];
        for (FrameworkBehaviour& behaviour : item.behaviours)
            if (behaviour.level) behaviour.level = places[*behaviour.level];
    }
}

} // namespace cadre
