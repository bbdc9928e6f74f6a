// SPDX-License-Identifier: Apache-2.0
#include "exchange/tables/delimited.hpp"

#include "exchange/encoding.hpp"
#include "model/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace cadre {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the rest is as in Unicode.
constexpr std::array<char32_t, 32> windows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                  0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendCodePoint(text, byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte);
    }
    return text;
}

/// Goes through text cell by cell.
class Splitter {
public:
    Splitter(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    std::vector<std::string> row()
    {
        std::vector<std::string> cells;
        do {
            cells.push_back(cell());
        } while (passes(m_delimiter));
        if (passes('\r')) passes('\n');
        else passes('\n');
        return cells;
    }

private:
    bool passes(char c)
    {
        if (atEnd() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool isEnd(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    std::string cell()
    {
        std::string text;
        // Quotes count only at the start of a cell; a quote that is never closed is a character.
        if (!atEnd() && m_text[m_at] == '"' && closes()) quoted(text);
        while (!atEnd() && !isEnd(m_text[m_at])) text += m_text[m_at++];
        return text;
    }

    [[nodiscard]] bool closes()
    {
        // Known once: where no quote follows, none follows later.
        if (m_noneAfter <= m_at) return false;
        if (m_text.find('"', m_at + 1) != std::string_view::npos) return true;
        m_noneAfter = m_at;
        return false;
    }

    void quoted(std::string& text)
    {
        ++m_at;
        while (!atEnd()) {
            const std::size_t end = std::min(m_text.find('"', m_at), m_text.size());
            text += m_text.substr(m_at, end - m_at);
            m_at = std::min(end + 1, m_text.size());
            if (atEnd() || m_text[m_at] != '"') return;
            text += '"';
            ++m_at;
        }
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::size_t m_noneAfter = std::string_view::npos;
};

/// How well a delimiter cuts the first rows: many rows of the same number of cells, and more than one.
double fitOf(std::string_view text, char delimiter)
{
    constexpr std::size_t looked = 60;
    const Rows rows = splitAt(text, delimiter, looked);
    std::map<std::size_t, std::size_t> widths;
    std::size_t filled = 0;
    for (const auto& row : rows) {
        if (row.size() == 1 && row[0].empty()) continue;
        ++widths[row.size()];
        ++filled;
    }
    double best = 0;
    for (const auto& [width, count] : widths) {
        if (width < 2) continue;
        const double share = static_cast<double>(count) / static_cast<double>(filled);
        best = std::max(best, share * share * (1 + 0.01 * static_cast<double>(std::min<std::size_t>(width, 50))));
    }
    return best;
}

} // namespace

std::string tableText(std::string_view bytes)
{
    using namespace std::string_view_literals;
    const bool isWide = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)
                        || (bytes.size() > 1 && (bytes[0] == '\0' || bytes[1] == '\0'));
    std::string buffer;
    if (isWide) return std::string(asUtf8(bytes, buffer));
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
}

Rows splitAt(std::string_view text, char delimiter, std::size_t mostRows)
{
    Rows rows;
    Splitter splitter(text, delimiter);
    while (!splitter.atEnd() && rows.size() < mostRows) rows.push_back(splitter.row());
    return rows;
}

Rows readDelimited(std::string_view text)
{
    constexpr std::string_view hint = "sep=";
    if (text.size() > hint.size() + 1 && text.starts_with(hint) && text.find_first_of("\r\n") == hint.size() + 1)
        return splitAt(text.substr(std::min(text.find('\n'), text.size() - 1) + 1), text[hint.size()]);
    char best = ',';
    double most = 0;
    for (const char delimiter : {'\t', ';', ',', '|'}) {
        const double fit = fitOf(text, delimiter);
        if (fit <= most) continue;
        best = delimiter;
        most = fit;
    }
    constexpr double leastFit = 0.2; // commas in sentences cut now and then
    if (most < leastFit) return splitAt(text, '\0');
    return splitAt(text, best);
}

bool isOneColumn(const Rows& rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.size() < 2; });
}

} // namespace cadre
