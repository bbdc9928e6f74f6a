// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/sheetsjson.hpp"

#include "exchange/encoding.hpp"
#include "exchange/mapping/values.hpp"
#include "exchange/mapping/vocabulary.hpp"
#include "exchange/tables/indented.hpp"
#include "exchange/tables/tablejson.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

using Sheets = std::vector<const Sheet*>;

std::vector<std::string> namesOf(const Sheets& sheets)
{
    std::vector<std::string> names;
    for (const Sheet* sheet : sheets) names.push_back(sheet->name);
    return namesInSentence(std::move(names));
}

[[noreturn]] void refuse(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

const Sheet& sheetCalled(const Workbook& workbook, const std::string& name)
{
    Sheets all;
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.name == name) return sheet;
        all.push_back(&sheet);
    }
    refuse(Text(CADRE_TEXT("The workbook has no sheet “{sheet}”. It has {sheets}."))
               .with("sheet", name)
               .withList("sheets", namesOf(all)));
}

bool hasColumns(const Sheet& sheet)
{
    return !sheet.rows.empty() && sheet.rows.front().size() > 1;
}

/// Those that hold what a person would import, with notes on the others.
Sheets chosenSheets(const Workbook& workbook, std::vector<Text>& notes)
{
    Sheets filled;
    Sheets hidden;
    for (const Sheet& sheet : workbook.sheets)
        if (!sheet.rows.empty()) (sheet.isHidden ? hidden : filled).push_back(&sheet);
    if (!hidden.empty())
        notes.push_back(Text(CADRE_TEXT("Hidden in the workbook and not read: {sheets}. Show what you need there and "
                                        "save it."))
                            .withList("sheets", namesOf(hidden)));
    const auto prose =
        std::stable_partition(filled.begin(), filled.end(), [](const Sheet* sheet) { return hasColumns(*sheet); });
    if (prose == filled.begin() || prose == filled.end()) return filled;
    notes.push_back(Text(CADRE_TEXT("Without a table and not read: {sheets}."))
                        .withList("sheets", namesOf(Sheets(prose, filled.end()))));
    filled.erase(prose, filled.end());
    return filled;
}

/// A single column is an outline, unless it has a heading.
Json tableOf(const Sheet& sheet)
{
    if (hasColumns(sheet) || sheet.rows.empty() || isFieldName(wordsOf(sheet.rows.front().front())))
        return tableJson(sheet.rows);
    std::string text;
    for (const auto& row : sheet.rows) {
        std::string line = row.front();
        std::replace(line.begin(), line.end(), '\n', ' ');
        text += line + "\n";
    }
    return readIndented(text);
}

/// A table with a title stands in an object.
const Json& rowsOf(const Json& table)
{
    return table.is_array() ? table : table["rows"];
}

std::set<std::string> headingsOf(const Json& table)
{
    std::set<std::string> headings;
    for (const auto& [heading, value] : entriesOf(rowsOf(table).front())) headings.insert(heading);
    return headings;
}

/// Whether most of the headings are the same.
bool areAlike(const std::set<std::string>& a, const std::set<std::string>& b)
{
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return 4 * both.size() >= 3 * std::max(a.size(), b.size()) && !both.empty();
}

/// The largest set of sheets with the same headings, by their places; empty if all differ.
std::set<std::size_t> alikeAmong(const std::vector<Json>& tables)
{
    std::vector<std::set<std::string>> headings;
    for (const Json& table : tables) headings.push_back(headingsOf(table));
    std::set<std::size_t> most;
    constexpr std::size_t mostLookedAt = 30;
    for (std::size_t i = 0; i < std::min(tables.size(), mostLookedAt); ++i) {
        std::set<std::size_t> alike;
        for (std::size_t k = 0; k < tables.size(); ++k)
            if (areAlike(headings[i], headings[k])) alike.insert(k);
        if (alike.size() > std::max<std::size_t>(most.size(), 1)) most = std::move(alike);
    }
    return most;
}

Json together(const Sheets& sheets, std::vector<Json> tables)
{
    const std::set<std::size_t> alike = alikeAmong(tables);
    Json json = Json::object();
    for (Json& table : tables)
        if (table.is_object() && json.empty()) json["title"] = table["title"];
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        Json& holder = alike.contains(i) ? json["Sheets"] : json;
        std::string name = sheets[i]->name;
        while (holder.contains(name)) name += " (2)";
        holder[name] = tables[i].is_array() ? std::move(tables[i]) : std::move(tables[i]["rows"]);
    }
    return json;
}

} // namespace

std::vector<std::string> namesInSentence(std::vector<std::string> names)
{
    constexpr std::size_t most = 12;
    constexpr std::size_t longest = 60;
    const bool isCut = names.size() > most;
    if (isCut) names.resize(most);
    for (std::string& name : names) name = "“" + shortened(name, longest) + "”";
    if (isCut) names.emplace_back("…");
    return names;
}

Tabular sheetsJson(const Workbook& workbook, const std::string& sheet)
{
    Tabular result;
    const Sheets sheets = sheet.empty() ? chosenSheets(workbook, result.notes) : Sheets{&sheetCalled(workbook, sheet)};
    const auto note = [&](const char* one, const char* many, std::size_t count) {
        if (count > 0) result.notes.push_back(Text::plural(one, many, static_cast<std::int64_t>(count)));
    };
    note(CADRE_TEXT("The file does not say what the formula of one cell results in, so the cell is taken "
                    "for empty. Open the workbook in a spreadsheet program and save it."),
         CADRE_TEXT("The file does not say what the formulas of {n} cells result in, so these are taken "
                    "for empty. Open the workbook in a spreadsheet program and save it."),
         workbook.unknownResults);
    std::vector<Json> tables;
    std::size_t hiddenRows = 0;
    std::size_t hiddenColumns = 0;
    Sheets read;
    for (const Sheet* each : sheets) {
        Json table = tableOf(*each);
        if (rowsOf(table).empty()) continue;
        tables.push_back(std::move(table));
        read.push_back(each);
        result.sheets.push_back(each->name);
        hiddenRows += each->hiddenRows;
        hiddenColumns += each->hiddenColumns;
    }
    if (tables.empty() && !sheet.empty())
        refuse(Text(CADRE_TEXT("The sheet “{sheet}” has no rows, so there is nothing to import. Choose another one."))
                   .with("sheet", sheet));
    if (tables.empty())
        refuse(CADRE_TEXT("No sheet of the workbook that can be seen has rows, so there is nothing to import. Choose "
                          "another file."));
    note(CADRE_TEXT("One row is hidden in the workbook, by hand or by a filter, and is read as well. Untick what you "
                    "don't want."),
         CADRE_TEXT("{n} rows are hidden in the workbook, by hand or by a filter, and are read as well. Untick what you "
                    "don't want."),
         hiddenRows);
    note(CADRE_TEXT("One column is hidden in the workbook and is read as well. Take it out of the workbook if nobody is "
                    "to see it."),
         CADRE_TEXT("{n} columns are hidden in the workbook and are read as well. Take them out of the workbook if "
                    "nobody is to see them."),
         hiddenColumns);
    result.json = tables.size() == 1 ? std::move(tables.front()) : together(read, std::move(tables));
    return result;
}

} // namespace cadre
