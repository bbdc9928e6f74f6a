// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook/xlsxtext.hpp"

#include "model/utf8.hpp"

#include <charconv>

namespace cadre {

std::string withoutEscapes(std::string text)
{
    constexpr std::size_t length = 7; // "_x000D_"
    std::size_t at = text.find("_x");
    if (at == std::string::npos) return text;
    std::string plain;
    std::size_t copied = 0;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char* digits = text.data() + at + 2;
        const bool fits = at + length <= text.size() && text[at + length - 1] == '_';
        if (!fits || std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4) {
            at += 2;
            continue;
        }
        plain.append(text, copied, at - copied);
        const bool isPlain = (code >= 0x20 && (code < 0xD800 || code > 0xDFFF)) || code == '\n' || code == '\t';
        if (isPlain) appendCodePoint(plain, code); // a return stands before a line break and is not needed
        at += length;
        copied = at;
    }
    plain.append(text, copied);
    return plain;
}

std::string XlsxText::take()
{
    std::string text = withoutEscapes(std::move(m_text));
    m_text.clear();
    return text;
}

} // namespace cadre
