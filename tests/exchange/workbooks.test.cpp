// SPDX-License-Identifier: Apache-2.0
#include "exchange/frameworkchecks.hpp"
#include "exchange/mapping/anyframework.hpp"
#include "exchange/workbook/numbers.hpp"
#include "exchange/workbook/workbook.hpp"
#include "support/zipped.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace cadre;
using namespace cadre::testing;
using Catch::Contains;

namespace {

std::string bookFile(const std::string& name)
{
    return sourceFile("tests/cases/workbooks/" + name);
}

Workbook open(const std::string& name)
{
    return readWorkbook(bookFile(name));
}

Framework importBook(const std::string& name, const std::string& sheet = {})
{
    const std::string bytes = bookFile(name);
    const NamedBytes file{name, bytes};
    return readAnyFramework(std::span(&file, 1), {.sheet = sheet});
}

std::vector<std::string> textsOf(const Framework& framework, std::string FrameworkItem::*field)
{
    std::vector<std::string> texts;
    for (const FrameworkItem& item : framework.items) texts.push_back(item.*field);
    return texts;
}

/// "AB12"; rows and columns count from 1.
std::string cellName(std::size_t row, std::size_t column)
{
    std::string letters;
    for (; column > 0; column = (column - 1) / 26) letters.insert(0, 1, static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(row);
}

std::string times(std::size_t count, const std::string& text)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

} // namespace

TEST_CASE("an Excel workbook and its OpenDocument twin are read as people see them")
{
    const std::string name = GENERATE("framework.xlsx", "framework.ods");
    CAPTURE(name);
    const Workbook workbook = open(name);
    REQUIRE_FALSE(workbook.sheets.empty());
    CHECK(workbook.sheets[0].name == "Framework");
    CHECK(workbook.sheets[0].rows
          == Rows{{"Leadership framework 2024", "", "", "", "", "", ""},
                  {"Area", "Code", "Competency", "Owner since", "Core", "Level 1", "Level 2"},
                  {"People", "1.10", "Coaches others", "2024-02-01", "TRUE", "Listens", "Lets others decide"},
                  {"People", "1.20", "Builds trust", "2024-03-15", "FALSE", "Keeps promises\nand says so", "Speaks up"},
                  {"Results", "2.00", "Delivers", "2023-12-31", "TRUE", "Plans", "Plans for others"}});
}

TEST_CASE("a workbook goes on like a table")
{
    const std::string name = GENERATE("framework.xlsx", "framework.ods");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(framework.name == "Leadership framework 2024");
    CHECK(names(framework) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(textsOf(framework, &FrameworkItem::group) == Names{"People", "People", "Results"});
    CHECK(textsOf(framework, &FrameworkItem::code) == Names{"1.10", "1.20", "2.00"});
    CHECK(countsOf(framework).levelTexts == 6);
    CHECK(framework.items[0].unknown.at("Owner since") == "\"2024-02-01\"");
    CHECK(hasNote(framework, "", "Hidden in the workbook and not read: “Old list”") == (name == "framework.ods"));
}

TEST_CASE("a table that a spreadsheet program saved as a workbook")
{
    const std::string name = GENERATE("levels-libreoffice.xlsx", "levels-libreoffice.ods");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(names(framework) == Names{"Führt Gespräche", "Builds trust 🤝", "يقود الفريق"});
    CHECK(textsOf(framework, &FrameworkItem::code) == Names{"1.1", "1.2", "2"}); // as the program shows them
    CHECK(framework.items[0].description == "Hört zu, fragt nach\nund fasst zusammen");
    CHECK(framework.levels.size() == 3);
    CHECK(countsOf(framework).levelTexts == 9);
}

TEST_CASE("all that people do in a sheet, from each program")
{
    // Empty rows and columns before the table, a title, two rows of headings, merged areas, rich text, lines in cells,
    // formulas, dates, decimals, percents, a comment, a hidden row, a hidden sheet.
    const std::string name = GENERATE("model-xlsxwriter.xlsx", "model-libreoffice.xlsx", "model-libreoffice.xlsm",
                                      "model-libreoffice.ods", "model-gnumeric.xlsx", "model-gnumeric.ods");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(framework.name == "Kompetenzmodell 2026");
    CHECK(names(framework) == Names{"Führt Gespräche", "Baut Vertrauen auf 🤝", "يقود الفريق", "Veraltet"});
    CHECK(textsOf(framework, &FrameworkItem::group) == Names{"Menschen", "Menschen", "Ergebnisse", "Ergebnisse"});
    CHECK(textsOf(framework, &FrameworkItem::code) == Names{"1.10", "1.20", "2.00", "2.10"});
    CHECK(framework.items[0].description == "Hört zu\nfragt nach  und fasst zusammen");
    CHECK(framework.items[1].unknown.at("Gültig ab") == "\"2026-02-01\"");
    CHECK(framework.items[1].unknown.at("Gewicht") == "\"50%\"");
    REQUIRE(framework.levels.size() == 2);
    CHECK(framework.levels[1].name == "Experte");
    CHECK(framework.items[2].levelTexts[1].text == "Plant für andere");
    CHECK(hasNote(framework, "", "One row is hidden in the workbook"));
    // Gnumeric forgets in .xlsx that a sheet is hidden.
    CHECK(hasNote(framework, "", "Hidden in the workbook and not read: “Listen”") == (name != "model-gnumeric.xlsx"));
}

TEST_CASE("hidden columns are read, and a note counts those with content")
{
    const std::string name =
        GENERATE("hidden-columns-openpyxl.xlsx", "hidden-columns-libreoffice.ods", "hidden-columns-gnumeric.xlsx");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(names(framework) == Names{"Coaches others", "Delivers"});
    CHECK(framework.items[0].unknown.at("Internal remark") == "\"weak since 2023\"");
    CHECK(hasNote(framework, "", "2 columns are hidden in the workbook"));
    CHECK_FALSE(hasNote(importBook("framework.xlsx"), "", "hidden"));
}

TEST_CASE("competencies, groups and behaviours on sheets of their own, from each program")
{
    const std::string name = GENERATE("related-openpyxl.xlsx", "related-libreoffice.ods", "related-gnumeric.xlsx");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(names(framework) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(textsOf(framework, &FrameworkItem::group) == Names{"People", "People", "Results"});
    CHECK(countsOf(framework).behaviours == 5);
    CHECK(framework.levels.size() == 2);
    CHECK(framework.items[0].sourceId == "K1");
    CHECK_FALSE(hasNote(framework, "/Clusters", ""));
}

TEST_CASE("headings in two rows that nobody merged, and groups that are written once")
{
    const std::string name = GENERATE("loose-headings-openpyxl.xlsx", "loose-headings-libreoffice.ods");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(names(framework) == Names{"Coaches", "Trusts", "Delivers"});
    CHECK(textsOf(framework, &FrameworkItem::group) == Names{"People", "People", "Results"});
    CHECK(framework.levels.size() == 3);
    CHECK(countsOf(framework).levelTexts == 9);
}

TEST_CASE("a heading above some columns is no title")
{
    const std::string name = GENERATE("heading-above-openpyxl.xlsx", "heading-above-libreoffice.ods");
    CAPTURE(name);
    const Framework framework = importBook(name);
    CHECK(framework.name == name.substr(0, name.find('.')));
    CHECK(names(framework) == Names{"Coaches", "Trusts", "Delivers"});
    CHECK(framework.levels.size() == 3);
}

TEST_CASE("cells with rich text, texts of their own, formulas and errors")
{
    const Workbook workbook = open("rich-text.xlsx");
    CHECK(workbook.sheets[0].rows
          == Rows{{"Competency", "Description", "Level"},
                  {"Coaches others", "First line\nsecond line", "3"},
                  {"Decides in time", "", ""}});
    CHECK(workbook.unknownResults == 1);
    CHECK(hasNote(importBook("rich-text.xlsx"), "", "formula of one cell"));
}

TEST_CASE("of two rows of headings the lower one counts, and merged areas hold for each row")
{
    const Framework framework = importBook("two-headings.xlsx");
    CHECK(names(framework) == Names{"Coaches", "Trusts"});
    CHECK(textsOf(framework, &FrameworkItem::group) == Names{"People", "People"});
    CHECK(framework.levels.size() == 2);
    CHECK(framework.name == "two-headings");
}

TEST_CASE("a row that is one merged cell is the heading of those below it")
{
    const auto row = [](const std::string& name, const std::string& text) {
        const auto cell = [](const std::string& said) {
            return said.empty() ? "<c/>" : "<c t=\"inlineStr\"><is><t>" + said + "</t></is></c>";
        };
        return "<row>" + cell(name) + cell(text) + "</row>";
    };
    const Rows rows =
        readWorkbook(workbookOf(row("Leadership", "") + row("Competency", "Definition") + row("People", "")
                                    + row("Coaches", "Listens") + row("Trusts", "") + row("Results", "")
                                    + row("Delivers", "Plans") + row("Made by HR", ""),
                                {},
                                "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:B3\"/>"
                                "<mergeCell ref=\"A6:B6\"/><mergeCell ref=\"A8:B8\"/></mergeCells>"))
            .sheets[0]
            .rows;
    CHECK(rows
          == Rows{{"", "Leadership", ""},
                  {"Section", "Competency", "Definition"},
                  {"People", "Coaches", "Listens"},
                  {"People", "Trusts", ""},
                  {"Results", "Delivers", "Plans"},
                  {"", "Made by HR", ""}});
}

TEST_CASE("sheets that name each other's rows come in together")
{
    const Framework framework = importBook("several-sheets.xlsx");
    CHECK(names(framework) == Names{"Coaches others", "Builds trust", "Delivers"});
    CHECK(framework.items[2].group == "Results");
    CHECK(countsOf(framework).behaviours == 5);
    CHECK(hasNote(framework, "", "Hidden in the workbook and not read: “Old list”"));
    CHECK(hasNote(framework, "", "Without a table and not read: “Read me”"));
    CHECK(hasNote(framework, "", "the sheets “Competencies” and “Behaviours”"));
}

TEST_CASE("a sheet for each area: its name is the group")
{
    const Framework framework = importBook("sheet-per-area.xlsx");
    CHECK(names(framework) == Names{"Coaches others", "Builds trust", "Delivers", "Decides", "Learns", "Adapts"});
    CHECK(textsOf(framework, &FrameworkItem::group)
          == Names{"People", "People", "Results", "Results", "Change", "Change"});
}

TEST_CASE("one sheet is asked for")
{
    CHECK(names(importBook("sheet-per-area.xlsx", "Results")) == Names{"Delivers", "Decides"});
    CHECK(names(importBook("several-sheets.xlsx", "Old list"))
          == Names{"Obeys", "Keeps quiet"}); // asked for by name, a hidden one too
    CHECK_THROWS_WITH(importBook("several-sheets.xlsx", "Nothing"),
                      Contains("no sheet “Nothing”") && Contains("“Read me”, “Competencies”"));
    const NamedBytes table{"a.csv", "Competency,Level\nCoaches,1\n"};
    CHECK_THROWS_WITH(readAnyFramework(std::span(&table, 1), {.sheet = "X"}), Contains("Only workbooks have sheets"));
    const NamedBytes json{"a.json", "[]"};
    CHECK_THROWS_WITH(readAnyFramework(std::span(&json, 1), {.sheet = "X"}), Contains("Only workbooks have sheets"));
}

TEST_CASE("what is no workbook, or can't be read, is refused with what to do")
{
    CHECK_THROWS_WITH(importBook("protected.xlsx"), Contains("protected with a password"));
    CHECK_THROWS_WITH(importBook("protected.ods"), Contains("protected with a password"));
    CHECK_THROWS_WITH(importBook("old.xls"), Contains("save it as .xlsx"));
    CHECK_THROWS_WITH(importBook("old-libreoffice.xls"), Contains("save it as .xlsx"));
    CHECK_THROWS_WITH(importBook("cut-off.xlsx"), Contains("damaged or not complete"));
    CHECK_THROWS_WITH(importBook("letter.docx"), Contains("no workbook"));
    const NamedBytes page{"export.xls", "<html><table><tr><td>Competency</td></tr></table></html>"};
    CHECK_THROWS_WITH(readAnyFramework(std::span(&page, 1)), Contains("web page"));
    CHECK_THROWS_WITH(readWorkbook(zipped({{"readme.txt", "Hello"}})), Contains("no workbook"));
    CHECK_THROWS_WITH(readWorkbook(zipped({{"xl/workbook.bin", "x"}})), Contains(".xlsb"));
    CHECK_THROWS_WITH(readWorkbook(workbookOf("<row><c t=\"s\"><v>7</v></c></row>")), Contains("damaged"));
    CHECK_THROWS_WITH(readWorkbook(workbookOf("<row r=\"2\"><c r=\"A0\"/></row>")), Contains("damaged"));
    CHECK_THROWS_WITH(readWorkbook(workbookOf("<row>")), Contains("damaged"));
}

TEST_CASE("no entity of a workbook is opened")
{
    CHECK_THROWS_WITH(readWorkbook(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                           {"content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}})),
                      Contains("damaged"));
}

TEST_CASE("small workbooks that say very much are refused before they fill the memory")
{
    CHECK_THROWS_WITH(importBook("bomb.xlsx"), Contains("too large"));
    CHECK_THROWS_WITH(importBook("same-text-everywhere.xlsx"), Contains("too large"));
    std::string diagonal;
    for (std::size_t i = 1; i < 3000; ++i) diagonal += "<row><c r=\"" + cellName(i, i) + "\"><v>1</v></c></row>";
    CHECK_THROWS_WITH(readWorkbook(workbookOf(diagonal)), Contains("too large"));
    const std::string odsKind = "application/vnd.oasis.opendocument.spreadsheet";
    CHECK_THROWS_WITH(readWorkbook(zipped({{"mimetype", odsKind},
                                           {"content.xml", "<a>" + times(5000, "<table name=\"T\"/>") + "</a>"}})),
                      Contains("too large"));
    const std::string repeated =
        "<a><table name=\"T\"><table-row number-rows-repeated=\"1048576\"><table-cell value-type=\"string\" "
        "number-columns-repeated=\"16384\"><p>x</p></table-cell></table-row></table></a>";
    CHECK_THROWS_WITH(readWorkbook(zipped(
                          {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", repeated}})),
                      Contains("too large"));
}

TEST_CASE("cells far from each other make no large table")
{
    const Workbook workbook = open("far-away.xlsx");
    CHECK(workbook.sheets[0].rows == Rows{{"Competency", ""}, {"Coaches", ""}, {"", "1"}});
    CHECK(readWorkbook(workbookOf(times(100'000, "<row>" + times(20, "<c/>") + "</row>"))).sheets[0].rows.empty());
    CHECK_THROWS_WITH(readAnyFramework(std::vector{NamedBytes{"a.xlsx", workbookOf("")}}), Contains("No sheet"));
}

TEST_CASE("numbers are shown as their cells show them")
{
    const auto shown = [](const char* number, const char* code) { return shownNumber(number, numberFormat(code)); };
    CHECK(shown("3", "General") == "3");
    CHECK(shown("3.0000000000000004", "General") == "3");
    CHECK(shown("0.1", "General") == "0.1");
    CHECK(shown("1.1", "0.00") == "1.10");
    CHECK(shown("7", "000") == "007");
    CHECK(shown("-7", "000") == "-007");
    CHECK(shown("1234.5", "#,##0.00") == "1234.50");
    CHECK(shown("0.25", "0%") == "25%");
    CHECK(shown("12", "0\" points\"") == "12");
    CHECK(shown("45323", "yyyy\\-mm\\-dd") == "2024-02-01");
    CHECK(shown("45323.5", "[$-409]d/m/yy h:mm AM/PM;@") == "2024-02-01 12:00");
    CHECK(shown("0.75", "h:mm:ss") == "18:00");
    CHECK(shown("1", "d mmm") == "1900-01-01");
    CHECK(shown("61", "d mmm") == "1900-03-01");
    CHECK(shown("1.5", "# ?/?") == "1.5");
    CHECK(shown("1e400", "0") == "1e400");
    CHECK(shown("text", "0.0") == "text");
    CHECK(shownNumber("0", {NumberFormat::Kind::date}, true) == "1904-01-01");
    CHECK(shownNumber("-1", builtInFormat(14)) == "-1");
    CHECK(shownNumber("0.5", builtInFormat(9)) == "50%");
}

TEST_CASE("damaged workbooks end in a table or in a refusal")
{
    const std::string name = GENERATE("framework.xlsx", "framework.ods", "several-sheets.xlsx", "rich-text.xlsx");
    const std::string sound = bookFile(name);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same damage each time
    std::size_t refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string bytes = sound;
        for (int k = 0; k < 3; ++k) bytes[random() % bytes.size()] = static_cast<char>(random());
        if (i % 3 == 0) bytes.resize(random() % bytes.size());
        try {
            (void)readWorkbook(bytes);
        } catch (const FileError& error) {
            CHECK_FALSE(error.text().empty());
            ++refused;
        }
    }
    CHECK(refused > 150);
}
