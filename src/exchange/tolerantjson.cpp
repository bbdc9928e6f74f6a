// SPDX-License-Identifier: Apache-2.0
#include "exchange/tolerantjson.hpp"

#include "exchange/encoding.hpp"
#include "exchange/json5.hpp"
#include "exchange/limits.hpp"

#include <algorithm>
#include <optional>

namespace cadre {

namespace {

/// What is not JSON in the text, as phrases of the core.
std::vector<Text> phrasesOf(const Json5Finds& finds, std::string_view text)
{
    struct Kind {
        const std::optional<std::size_t>& at;
        const char* phrase;
    };
    const Kind kinds[] = {
        {finds.comment, CADRE_TEXT("comments (first in line {line})")},
        {finds.trailingComma, CADRE_TEXT("commas before a closing bracket (first in line {line})")},
        {finds.bareKey, CADRE_TEXT("keys without quotation marks (first in line {line})")},
        {finds.singleQuote, CADRE_TEXT("single quotation marks (first in line {line})")},
        {finds.number, CADRE_TEXT("numbers in another form (first in line {line})")},
        {finds.other, CADRE_TEXT("characters that JSON wants written otherwise (first in line {line})")}};
    std::vector<Text> phrases;
    for (const Kind& kind : kinds)
        if (kind.at) phrases.push_back(Text(kind.phrase).with("line", textPosition(text, *kind.at).line));
    return phrases;
}

std::optional<TolerantJson> readJson5(std::string_view text, const ParseWatch& meanwhile)
{
    const std::optional<StrictJson> strict = strictJson(text);
    if (!strict) return std::nullopt;
    std::vector<Text> phrases = phrasesOf(strict->finds, text);
    if (phrases.empty()) return std::nullopt;
    TolerantJson result{.value = parseJson(strict->json, meanwhile)};
    result.notes.push_back(Text(CADRE_TEXT("The file is not strict JSON and was read as JSON5. It has {finds}."))
                               .withTexts("finds", phrases));
    return result;
}

/// One object a line, as databases export them.
std::optional<TolerantJson> readLines(std::string_view text, const ParseWatch& meanwhile)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{' || text[last] != '}') return std::nullopt;
    std::string list = "[";
    std::int64_t lines = 0;
    for (std::size_t start = first; start <= last;) {
        const std::size_t end = std::min(text.find('\n', start), last + 1);
        const std::string_view line = text.substr(start, end - start);
        start = end + 1;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        if (lines++ > 0) list += ',';
        list += line;
    }
    if (lines < 2) return std::nullopt;
    list += ']';
    TolerantJson result{.value = parseJson(list, meanwhile)};
    result.notes.push_back(
        Text(CADRE_TEXT("The file has one object in each of its {n} lines; they were read as a list."))
            .with("n", lines));
    return result;
}

/// What people choose by mistake is told by its first bytes.
void refuseOtherKinds(std::string_view bytes)
{
    const auto refuseAs = [](const char* text) { throw FileError(FileError::Kind::badInput, text); };
    if (bytes.starts_with("PK\x03\x04"))
        refuseAs(
            CADRE_TEXT("The file is a spreadsheet, a text document or an archive, not JSON. Save the table as CSV or "
                       "export the framework as JSON, and import that."));
    if (bytes.starts_with("%PDF"))
        refuseAs(CADRE_TEXT("The file is a PDF, not JSON. Ask its publisher for the framework as data."));
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string_view::npos && bytes[first] == '<')
        refuseAs(CADRE_TEXT(
            "The file is a web page or XML, not JSON. Perhaps it was saved before you signed in; download the "
            "framework as JSON and import that."));
}

} // namespace

TolerantJson parseTolerantly(std::string_view bytes, const ParseWatch& meanwhile)
{
    checkJsonSize(bytes.size());
    refuseOtherKinds(bytes);
    std::string decoded;
    std::optional<TextPosition> guessedAt;
    const std::string_view text = asUtf8Guessing(bytes, decoded, guessedAt);
    TolerantJson result;
    try {
        result.value = parseJson(text, meanwhile);
    } catch (const FileError&) {
        std::optional<TolerantJson> other;
        for (const auto read : {&readJson5, &readLines}) {
            try {
                if (!other) other = read(text, meanwhile);
            } catch (const FileError&) { // NOLINT(bugprone-empty-catch): the first error is the one to tell
            }
        }
        if (!other) throw;
        result = std::move(*other);
    }
    if (guessedAt)
        result.notes.push_back(
            Text(CADRE_TEXT("The file is not in UTF-8 (first in line {line}, column {column}) and was read as "
                            "Windows-1252. Look whether letters with accents are right."))
                .with("line", guessedAt->line)
                .with("column", guessedAt->column));
    return result;
}

} // namespace cadre
