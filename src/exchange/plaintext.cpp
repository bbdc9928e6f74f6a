// SPDX-License-Identifier: Apache-2.0
#include "exchange/plaintext.hpp"

#include "model/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

namespace cadre {

namespace {

using namespace std::string_view_literals;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isPlainDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isLetter(c) || isPlainDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string withLineFeeds(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') result += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n') result += '\n';
    }
    return result;
}

/// The character of "&name;" or "&#8211;" at the start of the text and how long its name is; 0 if it is none.
std::size_t entity(std::string_view text, std::string& out)
{
    struct Named {
        std::string_view name;
        std::string_view character;
    };
    static constexpr std::array named = {
        Named{"amp", "&"},    Named{"lt", "<"},     Named{"gt", ">"},     Named{"quot", "\""},  Named{"apos", "'"},
        Named{"nbsp", " "},   Named{"ndash", "–"},  Named{"mdash", "—"},  Named{"hellip", "…"}, Named{"lsquo", "‘"},
        Named{"rsquo", "’"},  Named{"ldquo", "“"},  Named{"rdquo", "”"},  Named{"bull", "•"},   Named{"middot", "·"},
        Named{"eacute", "é"}, Named{"egrave", "è"}, Named{"agrave", "à"}, Named{"ccedil", "ç"}, Named{"auml", "ä"},
        Named{"ouml", "ö"},   Named{"uuml", "ü"},   Named{"Auml", "Ä"},   Named{"Ouml", "Ö"},   Named{"Uuml", "Ü"},
        Named{"szlig", "ß"},  Named{"aring", "å"},  Named{"Aring", "Å"},  Named{"oslash", "ø"}, Named{"aelig", "æ"},
        Named{"ntilde", "ñ"}, Named{"laquo", "«"},  Named{"raquo", "»"},  Named{"euro", "€"},   Named{"copy", "©"},
        Named{"reg", "®"},    Named{"trade", "™"},  Named{"deg", "°"},    Named{"times", "×"},  Named{"ecirc", "ê"},
        Named{"acirc", "â"},  Named{"ocirc", "ô"},  Named{"icirc", "î"},  Named{"ucirc", "û"},  Named{"iacute", "í"},
        Named{"aacute", "á"}, Named{"oacute", "ó"}, Named{"uacute", "ú"}, Named{"shy", ""},     Named{"zwj", "\u200D"}};
    constexpr std::size_t longest = 12;
    const std::size_t end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 2) return 0;
    std::string_view name = text.substr(1, end - 1);
    if (name[0] == '#') {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        name.remove_prefix(isHex ? 2 : 1);
        std::uint32_t code = 0;
        const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), code, isHex ? 16 : 10);
        const bool isSound = error == std::errc() && stop == name.data() + name.size() && code >= 0x20
                             && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        if (!isSound && code != '\n') return 0;
        appendCodePoint(out, code);
        return end + 1;
    }
    const auto found = std::find_if(named.begin(), named.end(), [&](const Named& each) { return each.name == name; });
    if (found == named.end()) return 0;
    out += found->character;
    return end + 1;
}

/// What a tag does to the text around it.
enum class Tag { none, plain, line, paragraph, item, cell, hidden };

Tag tagNamed(std::string_view name)
{
    static constexpr std::array plain = {
        "b"sv,     "i"sv,     "u"sv,     "s"sv,     "em"sv,   "strong"sv, "span"sv, "a"sv,   "font"sv,   "sup"sv,
        "sub"sv,   "small"sv, "code"sv,  "mark"sv,  "abbr"sv, "q"sv,      "cite"sv, "img"sv, "body"sv,   "html"sv,
        "tbody"sv, "thead"sv, "label"sv, "input"sv, "del"sv,  "ins"sv,    "kbd"sv,  "big"sv, "center"sv, "wbr"sv};
    static constexpr std::array paragraph = {"p"sv,     "div"sv,        "ul"sv,  "ol"sv,      "h1"sv,      "h2"sv,
                                             "h3"sv,    "h4"sv,         "h5"sv,  "h6"sv,      "dl"sv,      "dd"sv,
                                             "table"sv, "blockquote"sv, "pre"sv, "section"sv, "article"sv, "hr"sv};
    static constexpr std::array hidden = {"script"sv, "style"sv, "head"sv,    "iframe"sv,
                                          "object"sv, "svg"sv,   "template"sv};
    const auto isIn = [&](const auto& names) { return std::find(names.begin(), names.end(), name) != names.end(); };
    if (name == "br" || name == "tr" || name == "dt") return Tag::line;
    if (name == "li") return Tag::item;
    if (name == "td" || name == "th") return Tag::cell;
    if (isIn(plain)) return Tag::plain;
    if (isIn(paragraph)) return Tag::paragraph;
    return isIn(hidden) ? Tag::hidden : Tag::none;
}

/// Takes tags and entities out of a text.
class HtmlReader {
public:
    explicit HtmlReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::string read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '<' && tag()) continue;
            if (c == '&') {
                if (const std::size_t length = entity(m_text.substr(m_at), m_out)) {
                    m_at += length;
                    continue;
                }
            }
            m_out += c;
            ++m_at;
        }
        return std::move(m_out);
    }

private:
    void startLine()
    {
        while (!m_out.empty() && isSpace(m_out.back())) m_out.pop_back();
        if (!m_out.empty() && m_out.back() != '\n') m_out += '\n';
    }

    /// Passes over a tag. What only looks like one ("<5 years") stays.
    [[nodiscard]] bool tag()
    {
        if (m_text.substr(m_at).starts_with("<!--")) return pass("-->", m_at);
        std::size_t at = m_at + 1;
        const bool isEnd = at < m_text.size() && m_text[at] == '/';
        if (isEnd) ++at;
        std::string name;
        constexpr std::size_t longestName = 12;
        for (; at < m_text.size() && (isLetter(m_text[at]) || isPlainDigit(m_text[at])) && name.size() < longestName; ++at)
            name += static_cast<char>(isLetter(m_text[at]) ? m_text[at] | 0x20 : m_text[at]);
        const Tag kind = name.empty() ? Tag::none : tagNamed(name);
        // A second search for an end that is not there would take a time that grows with the square of the text.
        if (kind == Tag::none || m_noMoreEnds) return false;
        const std::size_t end = m_text.find('>', at);
        m_noMoreEnds = end == std::string_view::npos;
        if (m_noMoreEnds) return false;
        if (kind == Tag::hidden && !isEnd) {
            m_at = end + 1;
            return pass("</" + name, m_at) || true;
        }
        m_at = end + 1;
        if (kind == Tag::paragraph || (kind == Tag::line && name != "br")) startLine();
        if (name == "br" && (m_at == m_text.size() || m_text[m_at] != '\n')) m_out += '\n';
        if (kind == Tag::item && !isEnd) {
            startLine();
            m_out += "- ";
        }
        if (kind == Tag::cell && isEnd) m_out += "  ";
        return true;
    }

    bool pass(std::string_view end, std::size_t from)
    {
        const std::size_t found = m_passesLeft == 0 ? std::string_view::npos : m_text.find(end, from);
        if (found == std::string_view::npos) {
            if (m_passesLeft > 0) --m_passesLeft;
            return false;
        }
        m_at = found + end.size();
        if (end != "-->") m_at = std::min(m_text.size(), m_text.find('>', m_at) + 1);
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_noMoreEnds = false;
    int m_passesLeft = 4; ///< How often an end may be looked for in vain.
    std::string m_out;
};

/// Where the mark that starts at `at` is closed in the same line, or npos. Marks hug words: "**so**", not "2 ** 3".
std::size_t closing(std::string_view line, std::size_t at, std::string_view mark)
{
    const std::size_t start = at + mark.size();
    if (start >= line.size() || isSpace(line[start])) return std::string_view::npos;
    if (at > 0 && isWordCharacter(line[at - 1]) && mark[0] == '_') return std::string_view::npos;
    for (std::size_t end = line.find(mark, start); end != std::string_view::npos; end = line.find(mark, end + 1)) {
        const std::size_t after = end + mark.size();
        if (end == start || isSpace(line[end - 1])) continue;
        if (mark.size() == 1 && after < line.size() && line[after] == mark[0]) return std::string_view::npos;
        if (after < line.size() && isWordCharacter(line[after]) && (mark[0] == '_' || mark.size() == 1)) continue;
        return end;
    }
    return std::string_view::npos;
}

/// "[words](address)" at the start of the text: writes "words (address)" and gives how long it was; 0 if it is none.
std::size_t link(std::string_view text, std::string& out)
{
    constexpr std::size_t longest = 2000;
    const std::string_view near = text.substr(0, longest);
    const std::size_t middle = near.find("](");
    if (middle == std::string_view::npos || middle == 1 || near.substr(1, middle).find('[') != std::string_view::npos)
        return 0;
    const std::size_t end = near.find(')', middle);
    if (end == std::string_view::npos) return 0;
    const std::string_view address = near.substr(middle + 2, end - middle - 2);
    if (address.find_first_of(" \n") != std::string_view::npos) return 0;
    out += near.substr(1, middle - 1);
    if (address.starts_with("http") && near.substr(1, middle - 1) != address)
        out.append(" (").append(address).append(")");
    return end + 1;
}

/// A line without bold, italics, code and links. Marks that are not closed stay; so does mathematics between dollars.
std::string withoutMarks(std::string_view line)
{
    constexpr std::size_t longest = 10'000; // a line beyond it is no prose, and its marks are not looked for
    if (line.size() > longest || line.find_first_of("*_`[") == std::string_view::npos) return std::string(line);
    std::string out;
    std::vector<bool> skipped(line.size(), false);
    int triesLeft = 50; // each may look through the whole line
    bool isMathematics = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (skipped[i]) continue;
        const char c = line[i];
        if (c == '$') isMathematics = !isMathematics && i < line.rfind('$');
        if (!isMathematics && (c == '*' || c == '_' || c == '`')) {
            const std::string_view mark = line.substr(i, i + 1 < line.size() && line[i + 1] == c && c != '`' ? 2 : 1);
            const std::size_t end = triesLeft > 0 ? closing(line, i, mark) : std::string_view::npos;
            if (end != std::string_view::npos) {
                for (std::size_t k = 0; k < mark.size(); ++k) skipped[i + k] = skipped[end + k] = true;
                continue;
            }
            --triesLeft;
            out += mark;
            i += mark.size() - 1;
            continue;
        }
        if (!isMathematics && c == '[' && triesLeft-- > 0) {
            if (const std::size_t length = link(line.substr(i), out)) {
                i += length - 1;
                continue;
            }
        }
        out += c;
    }
    return out;
}

bool isTableRule(std::string_view line)
{
    return line.find("---") != std::string_view::npos && line.find_first_not_of("|-: ") == std::string_view::npos
           && line.find('|') != std::string_view::npos;
}

/// One line of Markdown as words. Nothing for a line that only draws.
std::optional<std::string> plainMarkdownLine(std::string_view line)
{
    const std::size_t indent = line.find_first_not_of(" \t");
    if (indent == std::string_view::npos) return "";
    std::string_view body = line.substr(indent);
    if (isTableRule(body) || (body.size() >= 3 && body.find_first_not_of("=") == std::string_view::npos)
        || body.starts_with("```"))
        return std::nullopt;
    if (body.size() > 2 && body.starts_with('|') && trimmed(body).ends_with('|')) {
        body = trimmed(body);
        return withoutMarks(trimmed(body.substr(1, body.size() - 2)));
    }
    if (const std::size_t end = body.find_first_not_of('#');
        end > 0 && end <= 6 && end < body.size() && body[end] == ' ')
        return withoutMarks(trimmed(body.substr(end)));
    if (body.starts_with("> ")) return withoutMarks(trimmed(body.substr(2)));
    const bool isItem = body.size() > 1 && (body[0] == '*' || body[0] == '+' || body[0] == '-') && isSpace(body[1]);
    if (isItem) return std::string(line.substr(0, indent)) + "- " + withoutMarks(trimmed(body.substr(2)));
    return std::string(line.substr(0, indent)) + withoutMarks(body);
}

std::string plainMarkdown(std::string_view text)
{
    std::string out;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (const auto line = plainMarkdownLine(text.substr(start, end - start))) {
            out += *line;
            out += '\n';
        }
        start = end + 1;
    }
    return out;
}

/// No spaces at the ends of lines, no more than one empty line, none at the ends.
std::string tidy(std::string_view text)
{
    std::string out;
    std::size_t lineFeeds = 0;
    std::size_t spaces = 0;
    for (const char c : trimmed(text)) {
        if (c == '\n') {
            ++lineFeeds;
            spaces = 0;
        } else if (isSpace(c)) {
            ++spaces;
        } else {
            out.append(std::min<std::size_t>(lineFeeds, 2), '\n').append(spaces, ' ');
            out += c;
            lineFeeds = spaces = 0;
        }
    }
    return out;
}

} // namespace

std::string plainText(std::string_view text)
{
    if (text.find_first_of("<&*_`[#|\r\n\t=>") == std::string_view::npos) return std::string(trimmed(text));
    std::string result = withLineFeeds(text);
    if (result.find_first_of("<&") != std::string::npos) result = HtmlReader(result).read();
    if (result.find_first_of("*_`[#|=>") != std::string::npos) result = plainMarkdown(result);
    return tidy(result);
}

std::string plainLine(std::string_view text)
{
    std::string result = plainText(text);
    if (result.find('\n') == std::string::npos) return result;
    std::string line;
    for (const char c : result) {
        if (c != '\n') line += c;
        else if (!line.empty() && line.back() != ' ') line += ' ';
    }
    return line;
}

} // namespace cadre
