// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace cadre {

/// Gathers a text that may stand in pieces, each with a look of its own. How it is pronounced is no part of it.
class XlsxText {
public:
    void start(std::string_view element)
    {
        if (element == "rPh") ++m_pronounced;
        m_isText = element == "t" && m_pronounced == 0;
    }
    void end(std::string_view element)
    {
        if (element == "rPh" && m_pronounced > 0) --m_pronounced;
        m_isText = false;
    }
    void add(std::string_view text)
    {
        if (m_isText) m_text += text;
    }
    void clear() { m_text.clear(); }
    /// The text with "_x000D_" and the like spelled out.
    [[nodiscard]] std::string take();

private:
    std::string m_text;
    int m_pronounced = 0;
    bool m_isText = false;
};

/// Excel writes characters that XML has no place for as "_x000D_".
[[nodiscard]] std::string withoutEscapes(std::string text);

} // namespace cadre
