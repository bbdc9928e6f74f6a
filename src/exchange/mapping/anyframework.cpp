// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/anyframework.hpp"

#include "exchange/filenames.hpp"
#include "exchange/joinparts.hpp"
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
        throw FileError(FileError::Kind::badInput,
                        CADRE_TEXT("A sheet, or a mapping, is of one file. Import the files one after the other."));
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
    const MappedSource source(file, preferred(options), options.sheet, options.watch);
    const std::vector<std::string>& sheets = source.sheets();
    if (source.safe()) {
        Framework framework = source.readUnasked({.watch = options.watch});
        if (sheets.size() > 1) framework.notes.push_back({"", severalSheets(sheets)});
        return framework;
    }
    constexpr std::size_t mostTried = 10; // each is read from the file again
    for (const std::string& sheet : std::span(sheets).first(std::min(sheets.size(), mostTried))) {
        if (sheets.size() == 1) break;
        const MappedSource alone(file, preferred(options), sheet, options.watch);
        if (!alone.safe()) continue;
        Framework framework = alone.readUnasked({.watch = options.watch});
        framework.notes.insert(framework.notes.begin(), {"", onlySheet(sheet, sheets)});
        return framework;
    }
    if (std::optional<Framework> roles = source.roles()) return std::move(*roles);
    refuseTable(source);
}

std::vector<std::string> namesOf(std::span<const NamedBytes> files)
{
    std::vector<std::string> names;
    for (const NamedBytes& file : files) names.emplace_back(withoutFolder(file.name));
    return namesInSentence(std::move(names));
}

/// Several tables are read as if they were the sheets of one workbook.
Framework readTables(std::span<const NamedBytes> files, const FrameworkOptions& options)
{
    if (files.size() == 1) return readTable(files.front(), options);
    const MappedSource source(files, preferred(options), options.watch);
    if (!source.safe())
        throw UnknownKindError(
            FileError::Kind::badInput,
            Text(CADRE_TEXT("{files} are read together, and which of their columns holds the names of competencies is "
                            "not clear. Import them one after the other."))
                .withList("files", namesOf(files)));
    Framework framework = source.readUnasked({.watch = options.watch});
    framework.notes.push_back(
        {"", Text(CADRE_TEXT("{files} are read together. To keep them apart, import them one after the other."))
                 .withList("files", namesOf(files))});
    return framework;
}

/// What is no table; nothing if nobody knows what it is.
std::optional<Framework> readOthers(std::span<const NamedBytes> files, const FrameworkOptions& options)
{
    try {
        return readFramework(files, options);
    } catch (const UnknownKindError&) {
        if (files.size() > 1) return std::nullopt;
    }
    const MappedSource source(files.front(), preferred(options), {}, options.watch);
    return source.safe() ? std::optional(source.readUnasked({.watch = options.watch})) : std::nullopt;
}

/// Tables and other files, as they stand in a folder. Competencies come from one kind of them.
Framework readMixed(std::span<const NamedBytes> tables, std::span<const NamedBytes> others,
                    const FrameworkOptions& options)
{
    std::optional<Framework> framework = readOthers(others, options);
    if (framework && !framework->items.empty()) {
        framework->notes.push_back(
            {"", Text(CADRE_TEXT("Not read, as other files hold competencies already: {files}. Import tables and "
                                 "workbooks without files of other kinds."))
                     .withList("files", namesOf(tables))});
        return std::move(*framework);
    }
    std::vector<FrameworkPart> parts;
    try {
        parts.push_back({tables.front().name, readTables(tables, options)});
    } catch (const FileError& error) {
        if (tables.size() > 1) throw;
        throw inFile(std::string(withoutFolder(tables.front().name)), error);
    }
    if (framework) {
        parts.push_back({others.front().name, std::move(*framework)});
        return joinParts(std::move(parts));
    }
    parts.front().framework.notes.push_back(
        {"", Text(CADRE_TEXT("Not read, as Cadre does not know what is in it: {files}."))
                 .withList("files", namesOf(others))});
    return std::move(parts.front().framework);
}

} // namespace

Framework readAnyFramework(std::span<const NamedBytes> files, const FrameworkOptions& options)
{
    if (!options.sheet.empty()) {
        requireOne(files);
        return readTable(files.front(), options);
    }
    std::vector<NamedBytes> tables;
    std::vector<NamedBytes> others;
    for (const NamedBytes& file : files) (isTabular(file) ? tables : others).push_back(file);
    if (others.empty() && !tables.empty()) return readTables(tables, options);
    if (!tables.empty()) return readMixed(tables, others, options);
    try {
        return readFramework(files, options);
    } catch (const UnknownKindError&) {
        if (files.size() != 1) throw;
        const MappedSource source(files.front(), preferred(options), {}, options.watch);
        if (!source.safe()) throw;
        return source.readUnasked({.watch = options.watch});
    }
}

Framework readByMapping(std::span<const NamedBytes> files, const Mapping& mapping, const FrameworkOptions& options)
{
    requireOne(files);
    Mapping used = mapping;
    if (!options.language.empty()) used.languages.insert(used.languages.begin(), options.language);
    return MappedSource(files.front(), preferred(options), options.sheet, options.watch)
        .read(used, {.watch = options.watch});
}

} // namespace cadre
