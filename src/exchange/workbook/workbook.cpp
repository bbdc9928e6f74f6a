// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/workbook.hpp"

#include "exchange/limits.hpp"
#include "exchange/workbook/archive.hpp"
#include "exchange/workbook/ods.hpp"
#include "exchange/workbook/refusal.hpp"
#include "exchange/workbook/xlsx.hpp"
#include "model/error.hpp"

namespace cadre {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view archiveStart = "PK\x03\x04"sv;
constexpr std::string_view emptyArchiveStart = "PK\x05\x06"sv;
constexpr std::string_view officeStart = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv; // Office up to 2003, and locked files

[[noreturn]] void refuseWorkbook(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

[[noreturn]] void refuseOffice(std::string_view bytes)
{
    // The name of the part in UTF-16.
    if (bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos)
        refuseLockedWorkbook();
    refuseWorkbook(
        CADRE_TEXT("The file is of an old Office version, such as .xls. Open it in a spreadsheet program, save "
                   "it as .xlsx, and import that."));
}

} // namespace

void refuseDamagedWorkbook()
{
    refuseWorkbook(CADRE_TEXT("The workbook is damaged or not complete. Get it again, or open it in a spreadsheet "
                              "program, save a copy, and import that."));
}

void refuseLargeWorkbook()
{
    refuseWorkbook(
        Text(CADRE_TEXT("The workbook is too large: unpacked, it has more than {limit} MB or very many cells. "
                        "Copy the sheet with the competencies into a workbook of its own and import that."))
            .with("limit", static_cast<std::int64_t>(maxJsonBytes / (1024 * 1024))));
}

void refuseLockedWorkbook()
{
    refuseWorkbook(
        CADRE_TEXT("The workbook is protected with a password. Open it in a spreadsheet program, save a copy "
                   "without one, and import that."));
}

bool isWorkbook(std::string_view bytes)
{
    return bytes.starts_with(archiveStart) || bytes.starts_with(emptyArchiveStart) || bytes.starts_with(officeStart);
}

Workbook readWorkbook(std::string_view bytes)
{
    if (bytes.starts_with(officeStart)) refuseOffice(bytes);
    Archive archive(bytes);
    constexpr std::string_view spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
    if (archive.has("mimetype") && archive.has("content.xml") && archive.read("mimetype").starts_with(spreadsheet))
        return readOds(archive);
    if (archive.has("xl/workbook.bin"))
        refuseWorkbook(
            CADRE_TEXT("The file is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and import "
                       "that."));
    Workbook workbook;
    if (archive.has("[Content_Types].xml")) workbook = readXlsx(archive); // text documents have this part too
    if (!workbook.sheets.empty()) return workbook;
    refuseWorkbook(
        CADRE_TEXT("The file is an archive or a document, but no workbook. Cadre reads .xlsx and .ods. Copy a "
                   "table into a workbook, or unpack the archive, and import that."));
}

} // namespace cadre
