// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/severaltables.hpp"

#include "exchange/filenames.hpp"
#include "exchange/tables/sheetsjson.hpp"
#include "exchange/workbook/refusal.hpp"
#include "exchange/workbook/sheetgrid.hpp"

#include <algorithm>

namespace cadre {

namespace {

bool isSeen(const Sheet& sheet)
{
    return !sheet.isHidden && !sheet.rows.empty();
}

/// Files may be small and unpack to very much: all together are held to what one may hold.
void takeFrom(TextBudget& budget, const Workbook& workbook)
{
    for (const Sheet& sheet : workbook.sheets)
        for (const auto& row : sheet.rows)
            for (const std::string& text : row) budget.take(text.size());
}

} // namespace

Tabular readSeveralTables(std::span<const NamedBytes> files, const ImportWatch& watch)
{
    ImportProgress progress;
    for (const NamedBytes& file : files) progress.of += file.bytes.size();
    Workbook all;
    TextBudget budget;
    for (const NamedBytes& file : files) {
        tell(watch, progress);
        progress.done += file.bytes.size();
        try {
            Workbook workbook = readSheets(file);
            takeFrom(budget, workbook);
            all.unknownResults += workbook.unknownResults;
            const bool isOne = std::count_if(workbook.sheets.begin(), workbook.sheets.end(), isSeen) == 1;
            for (Sheet& sheet : workbook.sheets) {
                const std::string stem = fileStem(file.name);
                sheet.name = isOne && isSeen(sheet) ? stem : stem + " – " + sheet.name;
                all.sheets.push_back(std::move(sheet));
            }
            if (all.sheets.size() > mostSheets) refuseLargeWorkbook();
        } catch (const FileError& error) {
            throw inFile(std::string(withoutFolder(file.name)), error);
        }
    }
    return sheetsJson(all, {});
}

} // namespace cadre
