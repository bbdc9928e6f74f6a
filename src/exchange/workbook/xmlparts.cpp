// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/xmlparts.hpp"

#include "exchange/workbook/refusal.hpp"

#include <expat.h>

#include <charconv>
#include <exception>
#include <memory>

namespace cadre {

namespace {

// Names come as "namespace name".
constexpr char between = ' ';

std::string_view withoutNamespace(std::string_view name)
{
    return name.substr(name.rfind(between) + 1);
}

/// LibreOffice says some things twice, for itself.
bool isExtension(std::string_view name)
{
    return name.find(":calc:") != std::string_view::npos;
}

/// Goes between the parser, which is C, and the reader, which may throw.
struct Bridge {
    XML_Parser parser;
    XmlReader& reader;
    std::exception_ptr thrown;

    template <class Tell> void tell(Tell&& tell)
    {
        if (thrown) return;
        try {
            tell();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

Bridge& bridgeOf(void* data)
{
    return *static_cast<Bridge*>(data);
}

void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes)
{
    Bridge& bridge = bridgeOf(data);
    bridge.tell([&] { bridge.reader.start(withoutNamespace(name), XmlAttributes(attributes)); });
}

void XMLCALL onEnd(void* data, const XML_Char* name)
{
    Bridge& bridge = bridgeOf(data);
    bridge.tell([&] { bridge.reader.end(withoutNamespace(name)); });
}

void XMLCALL onText(void* data, const XML_Char* text, int length)
{
    Bridge& bridge = bridgeOf(data);
    bridge.tell([&] { bridge.reader.text(std::string_view(text, static_cast<std::size_t>(length))); });
}

/// No workbook declares a document type; one that does may be after what entities can do.
void XMLCALL onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    bridgeOf(data).tell([] { refuseDamagedWorkbook(); });
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** each = m_list; *each != nullptr; each += 2)
        if (withoutNamespace(each[0]) == name && !isExtension(each[0])) return each[1];
    return {};
}

std::size_t XmlAttributes::number(std::string_view name, std::size_t otherwise) const
{
    const std::string_view text = value(name);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true";
}

void readXml(std::string_view bytes, XmlReader& reader)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreateNS(nullptr, between),
                                                                              &XML_ParserFree);
    if (!parser) throw std::bad_alloc();
    Bridge bridge{parser.get(), reader, nullptr};
    XML_SetUserData(parser.get(), &bridge);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    const XML_Status status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (bridge.thrown) std::rethrow_exception(bridge.thrown);
    if (status != XML_STATUS_OK) refuseDamagedWorkbook();
}

} // namespace cadre
