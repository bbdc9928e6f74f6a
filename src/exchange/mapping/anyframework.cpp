// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/anyframework.hpp"

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
            CADRE_TEXT("Tables, texts and files that need a mapping come in one at a time. Import them one after "
                       "the other."));
}

[[noreturn]] void refuseTable(const MappedSource& source)
{
    constexpr std::size_t most = 12;
    std::vector<std::string> columns = source.columns();
    if (columns.size() > most) columns.resize(most);
    for (std::string& column : columns) column = "“" + column + "”";
    throw UnknownKindError(
        FileError::Kind::badInput,
        Text(
            CADRE_TEXT(
                "The table has the columns {columns}. Which of them holds the names of competencies is not clear. Name "
                "that column “Competency”, or choose it in a mapping."))
            .withList("columns", std::move(columns)));
}

} // namespace

Framework readAnyFramework(std::span<const NamedBytes> files, const FrameworkOptions& options)
{
    if (std::any_of(files.begin(), files.end(), isTabular)) {
        requireOne(files);
        const MappedSource source(files.front(), preferred(options));
        if (!source.safe()) refuseTable(source);
        return source.readUnasked();
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
    Framework framework = MappedSource(files.front(), preferred(options)).read(used);
    for (Text& problem : problemsOf(mapping)) framework.notes.push_back({"", std::move(problem)});
    return framework;
}

} // namespace cadre
