// SPDX-License-Identifier: Apache-2.0
#include "exchange/json5.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace cadre {

namespace {

using namespace std::string_view_literals;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$'
           || static_cast<unsigned char>(c) >= 0x80;
}

void note(std::optional<std::size_t>& find, std::size_t at)
{
    if (!find) find = at;
}

/// Goes through the text once and writes what it reads.
class Writer {
public:
    explicit Writer(std::string_view text) : m_text(text) { m_out.json.reserve(text.size()); }

    [[nodiscard]] std::optional<StrictJson> write()
    {
        skipWrapping();
        while (m_at < m_text.size())
            if (!token()) return std::nullopt;
        if (m_comma) return std::nullopt;
        return std::move(m_out);
    }

private:
    [[nodiscard]] char peek(std::size_t further = 0) const
    {
        return m_at + further < m_text.size() ? m_text[m_at + further] : '\0';
    }

    [[nodiscard]] bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    /// "export const tracks: Tracks = {...};" and "module.exports = {...}": only the literal is wanted.
    void skipWrapping()
    {
        std::size_t at = m_text.find_first_not_of(" \t\r\n");
        if (at == std::string_view::npos) return;
        static constexpr std::array starts = {"export "sv, "const "sv,         "let "sv,
                                              "var "sv,    "module.exports"sv, "window."sv};
        const std::string_view head = m_text.substr(at, 400);
        if (std::none_of(starts.begin(), starts.end(), [&](auto start) { return head.starts_with(start); })) return;
        const std::size_t sign = head.find('=');
        const std::size_t start = sign != std::string_view::npos ? sign + 1 : head.find("default"sv) + 7;
        if (sign == std::string_view::npos && head.find("default"sv) == std::string_view::npos) return;
        note(m_out.finds.other, at);
        m_at = at + start;
        const std::size_t end = m_text.find_last_not_of(" \t\r\n");
        if (m_text[end] == ';') m_text = m_text.substr(0, end);
    }

    [[nodiscard]] bool token()
    {
        const char c = peek();
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') return copy();
        if (otherSpace()) return true;
        if (c == '/') return comment();
        if (c == ',') return comma();
        if (c == '}' || c == ']') {
            if (m_comma) note(m_out.finds.trailingComma, *m_comma);
            m_comma.reset();
            return copy();
        }
        flushComma();
        if (c == '{' || c == '[' || c == ':') return copy();
        if (c == '"' || c == '\'') return quoted(c);
        if (isDigit(c) || c == '-' || c == '+' || c == '.') return number();
        return isNameCharacter(c) && name();
    }

    bool copy()
    {
        m_out.json += m_text[m_at++];
        return true;
    }

    /// Byte order marks and spaces beyond ASCII.
    [[nodiscard]] bool otherSpace()
    {
        static constexpr std::array spaces = {"\xC2\xA0"sv,     "\xEF\xBB\xBF"sv, "\xE2\x80\xA8"sv,
                                              "\xE2\x80\xA9"sv, "\v"sv,           "\f"sv};
        for (const std::string_view space : spaces) {
            if (!startsWith(space)) continue;
            note(m_out.finds.other, m_at);
            m_at += space.size();
            return true;
        }
        return false;
    }

    /// Line ends stay, so that lines keep their numbers.
    [[nodiscard]] bool comment()
    {
        note(m_out.finds.comment, m_at);
        const bool isLine = peek(1) == '/';
        if (!isLine && peek(1) != '*') return false;
        const std::size_t end = m_text.find(isLine ? "\n"sv : "*/"sv, m_at + 2);
        if (end == std::string_view::npos && !isLine) return false;
        const std::size_t next =
            std::min(m_text.size(), end == std::string_view::npos ? m_text.size() : end + (isLine ? 0U : 2U));
        const std::string_view skipped = m_text.substr(m_at, next - m_at);
        m_out.json.append(static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), '\n')), '\n');
        m_at = next;
        return true;
    }

    /// A comma waits until it is known whether something follows.
    [[nodiscard]] bool comma()
    {
        if (m_comma) return false;
        m_comma = m_at++;
        return true;
    }

    void flushComma()
    {
        if (m_comma) m_out.json += ',';
        m_comma.reset();
    }

    [[nodiscard]] bool quoted(char quote)
    {
        if (quote == '\'') note(m_out.finds.singleQuote, m_at);
        m_out.json += '"';
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == quote) {
                m_out.json += '"';
                ++m_at;
                return true;
            }
            if (c == '\n' || c == '\r') return false;
            if (static_cast<unsigned char>(c) < 0x20) {
                control(c);
            } else if (c == '\\') {
                if (!escape()) return false;
            } else if (c == '"') {
                m_out.json += "\\\"";
            } else {
                m_out.json += c;
            }
        }
        return false;
    }

    /// A tab or another control character in a text, which JSON wants escaped.
    void control(char c)
    {
        note(m_out.finds.other, m_at);
        constexpr std::string_view digits = "0123456789abcdef";
        m_out.json += "\\u00";
        m_out.json += digits[static_cast<unsigned char>(c) >> 4U];
        m_out.json += digits[static_cast<unsigned char>(c) & 0xFU];
    }

    /// Stands at the backslash and leaves m_at at the last character of the escape.
    [[nodiscard]] bool escape()
    {
        const char c = peek(1);
        if (c == '\0') return false;
        ++m_at;
        if ("\"\\/bfnrtu"sv.find(c) != std::string_view::npos) {
            m_out.json += '\\';
            m_out.json += c;
            return true;
        }
        note(m_out.finds.other, m_at - 1);
        if (c == '\r' && peek(1) == '\n') ++m_at;
        if (c == '\r' || c == '\n') return true;
        if (c == 'x') {
            if (!isHexDigit(peek(1)) || !isHexDigit(peek(2))) return false;
            m_out.json += "\\u00";
            m_out.json += m_text.substr(m_at + 1, 2);
            m_at += 2;
            return true;
        }
        if (c == 'v' || c == '0') {
            m_out.json += c == 'v' ? "\\u000b" : "\\u0000";
            return true;
        }
        m_out.json += c;
        return true;
    }

    [[nodiscard]] bool number()
    {
        const std::size_t start = m_at;
        const char sign = peek();
        if (sign == '+') note(m_out.finds.number, start);
        if (sign == '-' || sign == '+') ++m_at;
        const std::string minus = sign == '-' ? "-" : "";
        if (startsWith("Infinity"sv) || startsWith("NaN"sv)) {
            note(m_out.finds.number, start);
            m_out.json += '"' + minus + (startsWith("NaN"sv) ? "NaN" : "Infinity") + '"';
            m_at += startsWith("NaN"sv) ? 3U : 8U;
            return !isNameCharacter(peek());
        }
        if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X')) return hexadecimal(start, minus);
        m_out.json += minus;
        if (peek() == '.') {
            note(m_out.finds.number, start);
            m_out.json += '0';
        }
        bool hasDigit = false;
        for (; m_at < m_text.size() && (isDigit(peek()) || "eE.+-"sv.find(peek()) != std::string_view::npos); ++m_at) {
            m_out.json += peek();
            hasDigit = hasDigit || isDigit(peek());
            if (peek() == '.' && !isDigit(peek(1))) {
                note(m_out.finds.number, start);
                m_out.json += '0';
            }
        }
        return hasDigit && !isNameCharacter(peek());
    }

    [[nodiscard]] bool hexadecimal(std::size_t start, const std::string& minus)
    {
        note(m_out.finds.number, start);
        m_at += 2;
        std::size_t end = m_at;
        while (end < m_text.size() && isHexDigit(m_text[end])) ++end;
        std::uint64_t value = 0;
        const auto [stop, error] = std::from_chars(m_text.data() + m_at, m_text.data() + end, value, 16);
        if (error != std::errc() || stop != m_text.data() + end) return false;
        m_out.json += minus + std::to_string(value);
        m_at = end;
        return !isNameCharacter(peek());
    }

    /// A key without quotes, or one of the words of JSON.
    [[nodiscard]] bool name()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isNameCharacter(peek())) ++m_at;
        const std::string_view word = m_text.substr(start, m_at - start);
        const std::size_t next = m_text.find_first_not_of(" \t\r\n", m_at);
        if (next != std::string_view::npos && m_text[next] == ':') {
            note(m_out.finds.bareKey, start);
            m_out.json.append(1, '"').append(word).append(1, '"');
            return true;
        }
        if (word == "true" || word == "false" || word == "null") {
            m_out.json += word;
            return true;
        }
        note(m_out.finds.number, start);
        if (word == "undefined") m_out.json += "null";
        else if (word == "Infinity" || word == "NaN") m_out.json.append(1, '"').append(word).append(1, '"');
        else return false;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<std::size_t> m_comma; ///< Where the comma stands that was read and not written yet.
    StrictJson m_out;
};

} // namespace

std::optional<StrictJson> strictJson(std::string_view text)
{
    return Writer(text).write();
}

} // namespace cadre
