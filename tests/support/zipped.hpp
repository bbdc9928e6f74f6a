// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zip.h>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace cadre::testing {

/// Names of parts and what they hold.
using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of parts that are not compressed.
inline std::string zipped(const ZipParts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(bytes); // closing the archive gives it back once
    zip_t* archive = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : parts) {
        zip_source_t* content = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), content, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(bytes);
    zip_source_seek(bytes, 0, SEEK_END);
    std::string result(static_cast<std::size_t>(zip_source_tell(bytes)), '\0');
    zip_source_seek(bytes, 0, SEEK_SET);
    zip_source_read(bytes, result.data(), result.size());
    zip_source_close(bytes);
    zip_source_free(bytes);
    return result;
}

/// An Excel workbook with one sheet, which `rows` fill: "<row><c><v>1</v></c></row>". `after` stands below them.
inline std::string workbookOf(const std::string& rows, const std::string& texts = {}, const std::string& after = {})
{
    const std::string kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return zipped(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + kinds
                             + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Skills\" r:id=\"r1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + kinds
                                            + "worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\""
                                            + kinds + "sharedStrings\" Target=\"texts.xml\"/></Relationships>"},
         {"xl/texts.xml", "<sst>" + texts + "</sst>"},
         {"xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"}});
}

} // namespace cadre::testing
