// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace cadre::testing {

/// Names of parts and what they hold.
using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of parts that are not compressed.
inline std::string zipped(const ZipParts& parts)
{
    using namespace std::string_literals;
    const auto number = [](std::size_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFFU);
        return text;
    };
    std::string archive;
    std::string directory;
    for (const auto& [name, text] : parts) {
        const auto checksum = crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
        // Version, flags, method, time, date; checksum; sizes; length of the name, of what is extra.
        const std::string facts = number(20, 2) + std::string(8, '\0') + number(checksum, 4) + number(text.size(), 4)
                                  + number(text.size(), 4) + number(name.size(), 2) + number(0, 2);
        directory += "PK\x01\x02"s + number(20, 2) + facts + std::string(10, '\0') + number(archive.size(), 4) + name;
        archive += "PK\x03\x04"s + facts + name + text;
    }
    return archive + directory + "PK\x05\x06"s + number(0, 4) + number(parts.size(), 2) + number(parts.size(), 2)
           + number(directory.size(), 4) + number(archive.size(), 4) + number(0, 2);
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
