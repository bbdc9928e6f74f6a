// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/anyframework.hpp"

#include "exchange/tables/sheetsjson.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Texts in English are taken where a file has several languages and nobody chose.
std::vector<std::string> preferred(const FrameworkOptions& options)
{
    return {options.language.empty() ? "en" : options.language};
}

void requireOne(std::span<const NamedBytes> files)
{
    if (files.size() != 1)
        throw FileError(
            FileError::Kind::badInput,
            CADRE_TEXT(
                "Tables, workbooks, texts and files that need a mapping come in one at a time. Import them one after "
                "the other."));
}

[[noreturn]] void refuseTable(const MappedSource& source)
{
    if (source.sheets().size() > 1)
        throw UnknownKindError(
            FileError::Kind::badInput,
            Text(CADRE_TEXT(
                     "The workbook has the sheets {sheets}. Which of their columns holds the names of competencies "
                     "is not clear. Name that column “Competency”, or choose it in a mapping."))
                .withList("sheets", namesInSentence(source.sheets())));
    throw UnknownKindError(
        FileError::Kind::badInput,
        Text(
            CADRE_TEXT(
                "The table has the columns {columns}. Which of them holds the names of competencies is not clear. Name "
                "that column “Competency”, or choose it in a mapping."))
            .withList("columns", namesInSentence(source.columns())));
}

Text severalSheets(const std::vector<std::string>& sheets)
{
    return Text(CADRE_TEXT(
                    "The workbook has the sheets {sheets}. To read one of them alone, choose it in the mapping, or "
                    "with --sheet on the command line."))
        .withList("sheets", namesInSentence(sheets));
}

Text onlySheet(const std::string& sheet, std::vector<std::string> sheets)
{
    std::erase(sheets, sheet);
    return Text(CADRE_TEXT("Only the sheet “{sheet}” is read, the first with competencies. The workbook has others: "
                           "{others}. Choose another one in the mapping, or with --sheet on the command line."))
        .with("sheet", sheet)
        .withList("others", namesInSentence(std::move(sheets)));
}

/// By what is found in all sheets together, or else in the first in which something clear is found.
Framework readTable(const NamedBytes& file, const FrameworkOptions& options)
{
    const MappedSource source(file, preferred(options), options.sheet);
    const std::vector<std::string>& sheets = source.sheets();
    if (source.safe()) {
        Framework framework = source.readUnasked();
        if (sheets.size() > 1) framework.notes.push_back({"", severalSheets(sheets)});
        return framework;
    }
    constexpr std::size_t mostTried = 10; // each is read from the file again
    for (const std::string& sheet : std::span(sheets).first(std::min(sheets.size(), mostTried))) {
        if (sheets.size() == 1) break;
        const MappedSource alone(file, preferred(options), sheet);
        if (!alone.safe()) continue;
        Framework framework = alone.readUnasked();
        framework.notes.insert(framework.notes.begin(), {"", onlySheet(sheet, sheets)});
        return framework;
    }
    refuseTable(source);
}

} // namespace

Framework readAnyFramework(std::span<const NamedBytes> files, const FrameworkOptions& options)
{
    if (std::any_of(files.begin(), files.end(), isTabular) || !options.sheet.empty()) {
        requireOne(files);
        return readTable(files.front(), options);
    }
    try {
        return readFramework(files, options);
    } catch (const UnknownKindError&) {
        if (files.size() != 1) throw;
        const MappedSource source(files.front(), preferred(options));
        if (!source.safe()) throw;
        return source.readUnasked();
    }
}

Framework readByMapping(std::span<const NamedBytes> files, const Mapping& mapping, const FrameworkOptions& options)
{
    requireOne(files);
    Mapping used = mapping;
    if (!options.language.empty()) used.languages.insert(used.languages.begin(), options.language);
    return MappedSource(files.front(), preferred(options), options.sheet).read(used);
}

} // namespace cadre
