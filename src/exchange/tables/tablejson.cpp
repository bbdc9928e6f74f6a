// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/tablejson.hpp"

#include "exchange/mapping/values.hpp"
#include "exchange/mapping/vocabulary.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

std::size_t filledCells(const std::vector<std::string>& row)
{
    return static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

/// Whether some cells are known as headings. One level alone is that of its row.
bool hasKnownHeadings(const std::vector<std::string>& row)
{
    std::size_t levels = 0;
    for (const std::string& cell : row) {
        const std::vector<std::string> words = wordsOf(cell);
        const bool isNumber = trimmed(cell).find_first_not_of("0123456789.,- ") == std::string_view::npos;
        if (isNumber) continue;
        if (isLevelKey(words)) ++levels;
        else if (isFieldName(words)) return true;
    }
    return levels > 1;
}

/// Headings are short and fill most of the width; few repeat.
bool couldBeHeadings(const std::vector<std::string>& row, std::size_t width)
{
    constexpr std::size_t longest = 120;
    std::set<std::string_view> distinct;
    for (const std::string& cell : row) {
        const std::string_view text = trimmed(cell);
        if (text.size() > longest) return false;
        if (!text.empty()) distinct.insert(text);
    }
    return 5 * filledCells(row) >= 3 * width && 2 * distinct.size() > filledCells(row);
}

/// The row of headings among the first; the number of rows if there is none.
std::size_t headingRow(const Rows& rows)
{
    constexpr std::size_t looked = 20;
    std::size_t width = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), 3 * looked); ++i) width = std::max(width, filledCells(rows[i]));
    std::size_t first = rows.size();
    for (std::size_t i = 0; i < std::min(rows.size(), looked); ++i) {
        if (!couldBeHeadings(rows[i], width)) continue;
        if (hasKnownHeadings(rows[i])) return i;
        first = std::min(first, i);
    }
    return first;
}

std::vector<std::string> headingsOf(const Rows& rows, std::size_t row, std::size_t width)
{
    std::vector<std::string> headings;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < width; ++i) {
        std::string heading(row < rows.size() && i < rows[row].size() ? trimmed(rows[row][i]) : std::string_view());
        std::replace(heading.begin(), heading.end(), '\n', ' ');
        if (heading.empty()) heading = "Column " + std::to_string(i + 1);
        const std::string own = heading;
        for (std::size_t n = 2; !taken.insert(heading).second; ++n) heading = own + " (" + std::to_string(n) + ")";
        headings.push_back(std::move(heading));
    }
    return headings;
}

std::string titleOf(const Rows& rows, std::size_t headings)
{
    if (headings == rows.size()) return {};
    for (std::size_t i = 0; i < headings; ++i)
        for (const std::string& cell : rows[i])
            if (!trimmed(cell).empty()) return std::string(trimmed(cell));
    return {};
}

} // namespace

Json tableJson(const Rows& rows)
{
    constexpr std::size_t mostTaken = 1000;
    const std::size_t headings = headingRow(rows);
    std::vector<bool> isFilled;
    for (std::size_t i = headings == rows.size() ? 0 : headings; i < rows.size(); ++i) {
        isFilled.resize(std::min(std::max(isFilled.size(), rows[i].size()), mostTaken));
        for (std::size_t c = 0; c < std::min(rows[i].size(), mostTaken); ++c)
            if (!trimmed(rows[i][c]).empty()) isFilled[c] = true;
    }
    const std::vector<std::string> names = headingsOf(rows, headings, isFilled.size());
    Json list = Json::array();
    for (std::size_t i = headings == rows.size() ? 0 : headings + 1; i < rows.size(); ++i) {
        if (filledCells(rows[i]) == 0) continue;
        Json row = Json::object();
        Json::object_t::Container& entries = row.get_ref<Json::object_t&>();
        for (std::size_t c = 0; c < isFilled.size(); ++c)
            if (isFilled[c])
                entries.emplace_back(names[c], c < rows[i].size() ? std::string(trimmed(rows[i][c])) : std::string());
        list.push_back(std::move(row));
    }
    const std::string title = titleOf(rows, headings);
    if (title.empty()) return list;
    return Json{{"title", title}, {"rows", std::move(list)}};
}

} // namespace cadre
