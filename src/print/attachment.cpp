// SPDX-License-Identifier: Apache-2.0
#include "print/attachment.hpp"

#include "model/error.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <memory>

namespace cadre {

std::string attachmentIn(std::string_view pdf, const std::string& name)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("spec", pdf.data(), pdf.size());
        const auto attached = QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFile(name);
        if (!attached)
            throw FileError(FileError::Kind::badInput,
                            Text(CADRE_TEXT("There is no program inside this PDF. Specs that Cadre writes have one.")));
        const std::shared_ptr<Buffer> bytes = attached->getEmbeddedFileStream().getStreamData();
        return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
    } catch (const FileError&) {
        throw;
    } catch (const std::exception&) {
        throw FileError(FileError::Kind::badInput, Text(CADRE_TEXT("This is no PDF that can be read. It may be damaged.")));
    }
}

} // namespace cadre
