// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/indented.hpp"

#include "exchange/mapping/values.hpp"
#include "exchange/mapping/vocabulary.hpp"

#include <algorithm>
#include <vector>

namespace cadre {

namespace {

struct Line {
    std::size_t depth = 0;
    std::string text;
    bool hasBullet = false;
};

std::size_t indentOf(std::string_view line)
{
    constexpr std::size_t tab = 4;
    std::size_t indent = 0;
    for (const char c : line) {
        if (c == ' ') ++indent;
        else if (c == '\t') indent = (indent / tab + 1) * tab;
        else break;
    }
    return indent;
}

/// Headings stand above everything that is only indented; a bullet stands below what has none.
Line lineFrom(std::string_view raw)
{
    constexpr std::size_t headings = 6;
    const std::string_view text = trimmed(raw);
    const std::size_t signs = std::min(text.find_first_not_of('#'), text.size());
    if (signs > 0 && signs <= headings && signs < text.size() && text[signs] == ' ')
        return {signs, std::string(trimmed(text.substr(signs))), false};
    const std::vector<std::string> parts = split(text, "\n");
    const std::string bare = parts.empty() ? std::string() : parts.front();
    const bool hasBullet = bare.size() < text.size();
    return {(headings + 1) * 2 + indentOf(raw) * 2 + (hasBullet ? 1 : 0), bare, hasBullet};
}

/// Depths count from 0 without gaps: a line is below the nearest line above that is less indented.
std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        Line line = lineFrom(text.substr(at, end - at));
        at = end + 1;
        if (line.text.empty()) continue;
        while (!open.empty() && open.back() >= line.depth) open.pop_back();
        open.push_back(line.depth);
        line.depth = open.size() - 1;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isSentence(const std::string& text)
{
    constexpr std::ptrdiff_t mostSpacesOfName = 4;
    return text.ends_with('.') || std::count(text.begin(), text.end(), ' ') > mostSpacesOfName;
}

bool isLevelLine(const Line& line)
{
    const std::string head = line.text.substr(0, line.text.find_first_of(":–—"));
    return isLevelKey(wordsOf(head)) && !line.hasBullet;
}

/// What the depths of a text stand for.
struct Depths {
    std::size_t competency = 0;
    bool hasLevels = false;
};

Depths depthsOf(const std::vector<Line>& lines)
{
    std::size_t deepest = 0;
    std::size_t levelDepth = 0;
    bool hasLevels = false;
    for (const Line& line : lines) {
        deepest = std::max(deepest, line.depth);
        if (!hasLevels && line.depth > 0 && isLevelLine(line)) {
            hasLevels = true;
            levelDepth = line.depth;
        }
    }
    if (hasLevels) return {levelDepth - 1, true};
    if (deepest == 0) return {0, false};
    std::size_t leaves = 0;
    std::size_t behaviours = 0;
    for (const Line& line : lines) {
        if (line.depth != deepest) continue;
        ++leaves;
        behaviours += line.hasBullet || isSentence(line.text) ? 1U : 0U;
    }
    return {2 * behaviours > leaves || deepest > 1 ? deepest - 1 : deepest, false};
}

/// "Name: what it means" of a competency.
void nameCompetency(Json& competency, const std::string& text)
{
    constexpr std::size_t longestName = 80;
    const std::size_t colon = text.find(": ");
    if (colon != std::string::npos && colon > 0 && colon <= longestName) {
        competency["competency"] = text.substr(0, colon);
        competency["description"] = std::string(trimmed(text.substr(colon + 2)));
    } else {
        competency["competency"] = text.ends_with(':') ? text.substr(0, text.size() - 1) : text;
    }
}

class Builder {
public:
    explicit Builder(Depths depths) : m_depths(depths) {}

    void add(const Line& line)
    {
        if (line.depth < m_depths.competency) startGroup(line);
        else if (line.depth == m_depths.competency) startCompetency(line);
        else if (m_depths.hasLevels && isLevelLine(line)) startLevel(line.text);
        else addBehaviour(line.text);
    }

    Json take()
    {
        endCompetency();
        return std::move(m_list);
    }

private:
    void startGroup(const Line& line)
    {
        endCompetency();
        m_groups.resize(std::min(m_groups.size(), line.depth));
        m_groups.push_back(line.text);
    }

    void startCompetency(const Line& line)
    {
        endCompetency();
        m_groups.resize(std::min(m_groups.size(), line.depth));
        m_competency = Json::object();
        nameCompetency(m_competency, line.text);
        if (!m_groups.empty()) m_competency["group"] = m_groups.back();
    }

    void endCompetency()
    {
        if (m_competency.is_object()) m_list.push_back(std::move(m_competency));
        m_competency = nullptr;
    }

    void startLevel(const std::string& text)
    {
        const std::size_t colon = text.find(": ");
        Json level = {{"level", text.ends_with(':') ? text.substr(0, text.size() - 1) : text.substr(0, colon)}};
        if (colon != std::string::npos && colon + 2 < text.size())
            level["text"] = std::string(trimmed(text.substr(colon + 2)));
        if (m_competency.is_object()) m_competency["levels"].push_back(std::move(level));
    }

    void addBehaviour(const std::string& text)
    {
        if (!m_competency.is_object())
            startCompetency({m_depths.competency, m_groups.empty() ? text : m_groups.back(), false});
        Json& holder = m_competency.contains("levels") ? m_competency["levels"].back() : m_competency;
        holder["behaviours"].push_back(text);
    }

    Depths m_depths;
    Json m_list = Json::array();
    Json m_competency;
    std::vector<std::string> m_groups;
};

} // namespace

Json readIndented(std::string_view text)
{
    const std::vector<Line> lines = linesOf(text);
    Builder builder(depthsOf(lines));
    for (const Line& line : lines) builder.add(line);
    return builder.take();
}

} // namespace cadre
