// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/gridjson.hpp"

#include "exchange/mapping/values.hpp"
#include "exchange/tables/tablejson.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool isCells(const Json& json)
{
    return json.is_array() && !json.empty()
           && std::none_of(json.begin(), json.end(), [](const Json& cell) { return cell.is_structured(); });
}

bool isGrid(const Json& json)
{
    if (!json.is_array() || json.size() < 2 || !std::all_of(json.begin(), json.end(), isCells)) return false;
    const auto wide = std::count_if(json.begin(), json.end(), [](const Json& row) { return row.size() > 1; });
    return 2 * static_cast<std::size_t>(wide) > json.size();
}

std::vector<std::string> cellsOf(const Json& json)
{
    std::vector<std::string> cells;
    for (const Json& cell : json) cells.push_back(plainText(cell, {}).value_or(compact(cell)));
    return cells;
}

/// The headings that stand beside the rows: as many texts as the rows are wide.
const Json* headingsBeside(const Json& object, const Json& rows)
{
    const std::size_t width = std::max_element(rows.begin(), rows.end(), [](const Json& a, const Json& b) {
                                  return a.size() < b.size();
                              })->size();
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (&value != &rows && isCells(value) && value.size() == width
            && std::all_of(value.begin(), value.end(), [](const Json& cell) { return cell.is_string(); }))
            return &value;
    return nullptr;
}

} // namespace

std::optional<Json> gridTable(const Json& json)
{
    const Json* rows = isGrid(json) ? &json : nullptr;
    const Json* headings = nullptr;
    if (json.is_object()) {
        for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
            if (!rows && isGrid(value)) rows = &value;
        if (rows) headings = headingsBeside(json, *rows);
    }
    if (!rows) return std::nullopt;
    Rows cells;
    if (headings) cells.push_back(cellsOf(*headings));
    for (const Json& row : *rows) cells.push_back(cellsOf(row));
    Json table = tableJson(cells);
    if (!json.is_object()) return table;
    Json whole = table.is_object() ? std::move(table) : Json{{"rows", std::move(table)}};
    Json::object_t::Container& entries = whole.get_ref<Json::object_t&>();
    for (const auto& [key, value] : json.get_ref<const Json::object_t&>())
        if (&value != rows && &value != headings && !member(whole, key)) entries.emplace_back(key, value);
    return whole;
}

} // namespace cadre
