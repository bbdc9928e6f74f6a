// SPDX-License-Identifier: Apache-2.0
//
// Reads workbooks one part of which is almost sound. Whatever stands in it, reading ends in a framework or in a
// FileError.
//
//     fuzz_workbook [--seed N] [--runs N]
//
// The number of the run that is being done stands in fuzz_workbook.last.

#include "exchange/mapping/anyframework.hpp"
#include "exchange/workbook/archive.hpp"
#include "model/error.hpp"
#include "support/zipped.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace {

using namespace cadre;

/// A workbook of the test cases, with the parts that are read.
testing::ZipParts partsOf(const std::string& name)
{
    std::ifstream file(CADRE_SOURCE_DIR "/tests/cases/workbooks/" + name, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    Archive archive(bytes);
    testing::ZipParts parts;
    for (const char* part :
         {"mimetype", "META-INF/manifest.xml", "content.xml", "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml",
          "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"})
        if (archive.has(part)) parts.emplace_back(part, archive.read(part));
    return parts;
}

/// What stands in no ordinary workbook, and what readers ask for.
constexpr std::array<std::string_view, 20> values = {"",           "0",         "-1",
                                                     "1",          "7",         "1e308",
                                                     "1048576",    "1048577",   "99999999999999999999",
                                                     "A1",         "A1:A99999", "A1:XFD1048576",
                                                     "XFD1048576", "s",         "inlineStr",
                                                     "str",        "e",         "date",
                                                     "_x000D_",    "\xC3"};

class Damage {
public:
    explicit Damage(std::uint64_t seed) : m_random(seed) {}

    void doTo(std::string& xml)
    {
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const std::size_t kind = below(8);
            if (kind < 4) change(xml, '"', '"');
            else if (kind < 6) change(xml, '>', '<');
            else if (kind == 6) repeat(xml);
            else if (!xml.empty()) xml[below(xml.size())] = static_cast<char>(m_random());
        }
    }

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : static_cast<std::size_t>(m_random() % count); }

    /// Puts something else between two characters: the quotes of an attribute, the tags around a text.
    void change(std::string& xml, char before, char after)
    {
        const std::size_t begin = xml.find(before, below(xml.size()));
        if (begin == std::string::npos) return;
        const std::size_t end = xml.find(after, begin + 1);
        if (end != std::string::npos) xml.replace(begin + 1, end - begin - 1, values[below(values.size())]);
    }

    /// Says an element again, or says it no more.
    void repeat(std::string& xml)
    {
        const std::size_t begin = xml.find('<', below(xml.size()));
        if (begin == std::string::npos) return;
        const std::size_t name = xml.find_first_of(" />", begin);
        const std::size_t end = xml.find("</" + xml.substr(begin + 1, name - begin - 1), begin);
        const std::size_t close = xml.find('>', end == std::string::npos ? begin : end);
        if (name == std::string::npos || close == std::string::npos) return;
        const std::string element = xml.substr(begin, close - begin + 1);
        if (below(2) == 0) xml.erase(begin, element.size());
        else
            for (std::size_t times = 1 + below(20); times > 0; --times) xml.insert(begin, element);
    }

    std::mt19937_64 m_random;
};

bool isRead(const std::string& bytes)
{
    try {
        const NamedBytes file{"workbook", bytes};
        return !readAnyFramework(std::span(&file, 1)).items.empty();
    } catch (const FileError&) {
        return false;
    }
}

/// Tells how many were read.
std::uint64_t run(std::uint64_t seed, std::uint64_t runs)
{
    std::vector<testing::ZipParts> workbooks;
    for (const char* name : {"framework.xlsx", "framework.ods", "several-sheets.xlsx", "sheet-per-area.xlsx",
                             "rich-text.xlsx", "two-headings.xlsx"})
        workbooks.push_back(partsOf(name));
    std::FILE* last = std::fopen("fuzz_workbook.last", "w");
    std::uint64_t read = 0;
    for (std::uint64_t i = seed; i < seed + runs; ++i) {
        std::rewind(last);
        std::fprintf(last, "%llu\n", static_cast<unsigned long long>(i));
        std::fflush(last);
        testing::ZipParts parts = workbooks[i % workbooks.size()];
        Damage(i).doTo(parts[i / workbooks.size() % parts.size()].second);
        if (isRead(testing::zipped(parts))) ++read;
    }
    std::fclose(last);
    return read;
}

} // namespace

int main(int count, char** words)
{
    std::uint64_t seed = 1;
    std::uint64_t runs = 2'000;
    for (int i = 1; i + 1 < count; i += 2)
        (std::string(words[i]) == "--seed" ? seed : runs) = std::strtoull(words[i + 1], nullptr, 10);
    const std::uint64_t read = run(seed, runs);
    std::printf("%llu workbooks, %llu read\n", static_cast<unsigned long long>(runs),
                static_cast<unsigned long long>(read));
    return 0;
}
