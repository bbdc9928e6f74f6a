// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.hpp"

#include "support/sample.hpp"

#include <catch2/catch.hpp>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <filesystem>
#include <fstream>

using namespace cadre;
using namespace cadre::testing;

namespace {

Report sponsorReport(const std::string& sample)
{
    const Program program = sampleProgram(sample);
    return buildReport(program, review(program), Audience::sponsor);
}

void load(QPDF& pdf, const std::string& bytes)
{
    pdf.processMemoryFile("test", bytes.data(), bytes.size());
}

/// Keeps a PDF beside the build, for people to look at.
void keep(const std::string& name, const std::string& bytes)
{
    const auto folder = std::filesystem::path(CADRE_BINARY_DIR) / "pdf";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / (name + ".pdf"), std::ios::binary) << bytes;
}

} // namespace

TEST_CASE("every sample program becomes a specification whose fonts are all embedded")
{
    for (const char* name : {"emerging-leaders-12", "general-management-rotation-24", "operations-accelerator-36",
                             "flawed", "emerging-leaders-before-repairs"}) {
        CAPTURE(name);
        const Report report = sponsorReport(name);
        const std::string bytes = renderPdf(report);
        keep(name, bytes);
        QPDF pdf;
        load(pdf, bytes);
        CHECK(QPDFPageDocumentHelper(pdf).getAllPages().size() == layoutReport(report, Paper::a4).pages.size());
        std::size_t fonts = 0;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/FontDescriptor")) continue;
            ++fonts;
            CHECK((object.hasKey("/FontFile2") || object.hasKey("/FontFile3") || object.hasKey("/FontFile")));
        }
        CHECK(fonts >= 2);
        CHECK(pdf.getWarnings().empty());
    }
}

TEST_CASE("title, author, language and outline are set")
{
    QPDF pdf;
    const std::string bytes = renderPdf(sponsorReport("emerging-leaders-12"));
    load(pdf, bytes);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Emerging Leaders (12 months)");
    CHECK(info.getKey("/Author").getUTF8Value() == "Northgate Components, a made-up maker of industrial parts with 850 employees");
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "en");
    QPDFObjectHandle first = pdf.getRoot().getKey("/Outlines").getKey("/First");
    CHECK(first.getKey("/Title").getUTF8Value() == "1  Summary");
    CHECK(first.getKey("/Next").getKey("/Title").getUTF8Value() == "2  The bargain");
}

TEST_CASE("the program lies in the PDF as it was given")
{
    const std::string json = sampleBytes("emerging-leaders-12");
    QPDF pdf;
    const std::string bytes =
        renderPdf(sponsorReport("emerging-leaders-12"), {.attachmentName = "program.json", .attachment = json});
    load(pdf, bytes);
    auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile("program.json");
    REQUIRE(file);
    const auto data = file->getEmbeddedFileStream().getStreamData();
    CHECK(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()) == json);
}

TEST_CASE("pages have the size of the paper asked for")
{
    const auto size = [](Paper paper) {
        QPDF pdf;
        const std::string bytes = renderPdf(sponsorReport("emerging-leaders-12"), {.paper = paper});
        load(pdf, bytes);
        const auto box = QPDFPageDocumentHelper(pdf).getAllPages().front().getMediaBox().getArrayAsRectangle();
        return std::pair{std::lround(box.urx - box.llx), std::lround(box.ury - box.lly)};
    };
    CHECK(size(Paper::a4) == std::pair{595L, 842L});
    CHECK(size(Paper::letter) == std::pair{612L, 792L});
}

TEST_CASE("the same report gives the same bytes")
{
    const Report report = sponsorReport("emerging-leaders-12");
    CHECK(renderPdf(report) == renderPdf(report));
}

TEST_CASE("a draft differs from a final specification only in its mark")
{
    const Report report = sponsorReport("flawed");
    const std::string draft = renderPdf(report, {.draft = true});
    keep("flawed-draft", draft);
    CHECK(draft != renderPdf(report));
    QPDF pdf;
    load(pdf, draft);
    CHECK(QPDFPageDocumentHelper(pdf).getAllPages().size() == layoutReport(report, Paper::a4).pages.size());
}

TEST_CASE("rendering tells how far it is and can be stopped")
{
    const Report report = sponsorReport("emerging-leaders-12");
    std::vector<int> seen;
    int pages = 0;
    (void)renderPdf(report, {.progress = [&](int done, int all) {
        seen.push_back(done);
        pages = all;
        return true;
    }});
    CHECK(static_cast<int>(seen.size()) == pages);
    CHECK(renderPdf(report, {.progress = [](int done, int) { return done < 2; }}).empty());
}
