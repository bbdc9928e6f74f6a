// SPDX-License-Identifier: Apache-2.0
#include "print/pdffinish.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace cadre {

namespace {

QPDFObjectHandle text(const std::string& utf8)
{
    return QPDFObjectHandle::newUnicodeString(utf8);
}

void setInfo(QPDF& pdf, const PdfFacts& facts)
{
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(facts.title));
    if (!facts.author.empty()) info.replaceKey("/Author", text(facts.author));
    info.replaceKey("/Creator", text("Cadre"));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // says the same with the date of the moment
    root.replaceKey("/Lang", text(facts.language));
    auto viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& outline)
{
    if (outline.empty()) return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle top = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QPDFObjectHandle before;
    for (const OutlineEntry& entry : outline) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        auto destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages.at(entry.page).getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
        destination.appendItem(QPDFObjectHandle::newNull());
        destination.appendItem(QPDFObjectHandle::newReal(entry.y, 1));
        destination.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Parent", top);
        item.replaceKey("/Dest", destination);
        if (before.isInitialized()) {
            item.replaceKey("/Prev", before);
            before.replaceKey("/Next", item);
        } else {
            top.replaceKey("/First", item);
        }
        before = item;
    }
    top.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    top.replaceKey("/Last", before);
    top.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(outline.size())));
    pdf.getRoot().replaceKey("/Outlines", top);
}

void attach(QPDF& pdf, const PdfFacts& facts)
{
    if (facts.attachmentName.empty()) return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, facts.attachment);
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, facts.attachmentName, stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(facts.attachmentName, file);
}

} // namespace

std::string finishPdf(std::string_view bytes, const PdfFacts& facts)
{
    QPDF pdf;
    pdf.processMemoryFile("spec", bytes.data(), bytes.size());
    setInfo(pdf, facts);
    addOutline(pdf, facts.outline);
    attach(pdf, facts);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> result = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(result->getBuffer()), result->getSize()};
}

} // namespace cadre
