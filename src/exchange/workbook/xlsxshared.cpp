// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/xlsxsheet.hpp"

#include "exchange/workbook/refusal.hpp"
#include "exchange/workbook/xlsxtext.hpp"
#include "exchange/workbook/xmlparts.hpp"

#include <map>

namespace cadre {

namespace {

constexpr std::size_t mostTexts = 4'000'000;
constexpr std::size_t mostFormats = 65'536; // Excel has fewer

class TextsReader : public XmlReader {
public:
    void start(std::string_view element, const XmlAttributes& /*attributes*/) override
    {
        if (element == "si") m_text.clear();
        m_text.start(element);
    }
    void end(std::string_view element) override
    {
        m_text.end(element);
        if (element != "si") return;
        if (m_texts.size() == mostTexts) refuseLargeWorkbook();
        m_texts.push_back(m_text.take());
    }
    void text(std::string_view text) override { m_text.add(text); }

    std::vector<std::string> take() { return std::move(m_texts); }

private:
    XlsxText m_text;
    std::vector<std::string> m_texts;
};

class FormatsReader : public XmlReader {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "cellXfs") m_isOfCells = true;
        const std::size_t number = attributes.number("numFmtId", 0);
        if (element == "numFmt") m_codes[number] = numberFormat(attributes.value("formatCode"));
        if (element != "xf" || !m_isOfCells || m_formats.size() == mostFormats) return;
        const auto own = m_codes.find(number);
        m_formats.push_back(own != m_codes.end() ? own->second : builtInFormat(number));
    }
    void end(std::string_view element) override
    {
        if (element == "cellXfs") m_isOfCells = false;
    }
    void text(std::string_view /*text*/) override {}

    std::vector<NumberFormat> take() { return std::move(m_formats); }

private:
    std::map<std::size_t, NumberFormat> m_codes;
    std::vector<NumberFormat> m_formats;
    bool m_isOfCells = false;
};

} // namespace

std::vector<std::string> readXlsxTexts(std::string_view xml)
{
    TextsReader reader;
    if (!xml.empty()) readXml(xml, reader);
    return reader.take();
}

std::vector<NumberFormat> readXlsxFormats(std::string_view xml)
{
    FormatsReader reader;
    if (!xml.empty()) readXml(xml, reader);
    return reader.take();
}

} // namespace cadre
