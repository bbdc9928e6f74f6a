// SPDX-License-Identifier: Apache-2.0
#include "exchange/json.hpp"

#include "exchange/encoding.hpp"
#include "exchange/limits.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

namespace cadre {

namespace {

[[noreturn]] void refuse(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

std::string escaped(std::string_view key)
{
    std::string result;
    for (const char c : key) {
        if (c == '~') result += "~0";
        else if (c == '/') result += "~1";
        else result += c;
    }
    return result;
}

/// A number by its spelling. JSON text has no binary values, so nothing else can look like it.
Json spelled(std::string_view number)
{
    return Json::binary({number.begin(), number.end()});
}

std::string_view spellingOf(const Json& number)
{
    const Json::binary_t& bytes = number.get_binary();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The spelling in the file: the parser writes the decimal point as the user's language does.
std::string asInFile(std::string number)
{
    for (char& c : number)
        if (std::string_view("+-0123456789eE").find(c) == std::string_view::npos) c = '.';
    return number;
}

/// A place in a text that leaves word of how far it came: the parser itself tells nobody.
class ReadPlace {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    ReadPlace(const char* place, const char*& reached) : m_place(place), m_reached(&reached) {}

    reference operator*() const { return *m_place; }
    ReadPlace& operator++()
    {
        *m_reached = ++m_place;
        return *this;
    }
    bool operator==(const ReadPlace& other) const { return m_place == other.m_place; }

private:
    const char* m_place;
    const char** m_reached;
};

/// Builds the value from the events of the parser, without recursion. Keys are appended as they come, so that
/// a large object takes linear time, and compared when it ends.
class Builder {
public:
    explicit Builder(std::string_view text, const ParseWatch& meanwhile = {})
        : m_text(text), m_meanwhile(meanwhile), m_reached(text.data())
    {
    }

    /// Throws what refuse() and `meanwhile` throw.
    [[nodiscard]] Json build()
    {
        const char* const end = m_text.data() + m_text.size();
        Json::sax_parse(ReadPlace(m_text.data(), m_reached), ReadPlace(end, m_reached), this);
        return std::move(m_root);
    }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    /// Called for numbers with a sign; 0 is spelled -0.
    bool number_integer(Json::number_integer_t value) { return add(value == 0 ? spelled("-0") : Json(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string& token)
    {
        const std::string spelling = asInFile(token);
        Json number = value;
        return add(number.dump() == spelling ? std::move(number) : spelled(spelling));
    }
    /// Copies, for a text that was moved would take along all the room that the parser's buffer has.
    bool string(const std::string& value) { return add(value); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }

    bool key(const std::string& value)
    {
        m_open.back().key = value;
        return true;
    }

    bool end_object()
    {
        m_keys.clear();
        for (const auto& [key, value] : m_open.back().value->get_ref<const Json::object_t&>()) m_keys.push_back(key);
        std::sort(m_keys.begin(), m_keys.end());
        if (const auto twice = std::adjacent_find(m_keys.begin(), m_keys.end()); twice != m_keys.end())
            refuse(
                Text(CADRE_TEXT("“{key}” stands twice in the object at {place}. Remove one of the two and try again."))
                    .with("key", std::string(*twice))
                    .with("place", pointer()));
        return close();
    }

    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& error)
    {
        constexpr int numberTooLarge = 406;
        const std::size_t place = at == 0 ? 0 : at - 1;
        const TextPosition position = textPosition(m_text, place);
        const bool isAtEnd = at >= m_text.find_last_not_of(" \t\r\n") + 2;
        Text text;
        if (error.id == numberTooLarge)
            text = CADRE_TEXT("The number before line {line}, column {column} is too large. Correct it and try again.");
        else if (isAtEnd)
            text = CADRE_TEXT("The file ends too early, in line {line}, column {column}. A closing bracket, brace or "
                              "quotation mark is missing; perhaps the file was not copied whole.");
        else text = whatIsWrong(place);
        refuse(text.with("line", position.line).with("column", position.column).with("source", lineAround(place)));
    }

private:
    /// What people get wrong most often, by the character at which the parser stopped.
    [[nodiscard]] Text whatIsWrong(std::size_t place) const
    {
        const char found = place < m_text.size() ? m_text[place] : '\0';
        const std::size_t before = place == 0 ? std::string_view::npos : m_text.find_last_not_of(" \t\r\n", place - 1);
        const bool followsComma = before != std::string_view::npos && m_text[before] == ',';
        if (followsComma && (found == ']' || found == '}'))
            return CADRE_TEXT("Line {line}, column {column} is not valid JSON: “{source}”. JSON has no comma before a "
                              "closing bracket. Remove the comma and try again.");
        if (found == '/')
            return CADRE_TEXT(
                "Line {line}, column {column} is not valid JSON: “{source}”. JSON has no comments. Remove "
                "the comment and try again.");
        if (found == '\'')
            return CADRE_TEXT("Line {line}, column {column} is not valid JSON: “{source}”. JSON has double quotation "
                              "marks only. Replace the single ones and try again.");
        return CADRE_TEXT(
            "Line {line}, column {column} is not valid JSON: “{source}”. Look there for a comma, a colon, "
            "a bracket or a quotation mark that is missing or too much, correct it and try again.");
    }

    /// The line in which a byte stands, as much of it as fits into a sentence.
    [[nodiscard]] std::string lineAround(std::size_t place) const
    {
        constexpr std::size_t most = 40;
        const std::size_t start = place == 0 ? 0 : m_text.rfind('\n', place - 1) + 1; // npos + 1 is 0
        const std::size_t end = std::min(m_text.find('\n', place), m_text.size());
        const auto isWhole = [&](std::size_t at) { return (static_cast<unsigned char>(m_text[at]) & 0xC0U) != 0x80U; };
        std::size_t from = place - start > most ? place - most : start;
        std::size_t to = end - std::min(end, place) > most ? place + most : end;
        while (from > start && !isWhole(from)) --from;
        while (to < end && !isWhole(to)) ++to;
        std::string line(m_text.substr(from, to - from));
        for (char& c : line)
            if (c == '\t' || c == '\r') c = ' ';
        const std::size_t first = line.find_first_not_of(' ');
        line = first == std::string::npos ? std::string() : line.substr(first, line.find_last_not_of(' ') - first + 1);
        return (from > start ? "…" : "") + line + (to < end ? "…" : "");
    }

    struct Open {
        Json* value;
        std::string key; ///< Of the entry that is being read, in an object.
    };

    Json* append(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Open& above = m_open.back();
        if (above.value->is_array()) return &above.value->get_ref<Json::array_t&>().emplace_back(std::move(value));
        Json::object_t::Container& entries = above.value->get_ref<Json::object_t&>();
        return &entries.emplace_back(above.key, std::move(value)).second;
    }

    bool add(Json value)
    {
        append(std::move(value));
        return true;
    }

    bool open(Json value)
    {
        if (m_open.size() >= maxJsonDepth)
            refuse(Text(CADRE_TEXT(
                            "Lists and objects stand more than {n} deep inside each other at {place}. Cadre does not "
                            "read such files."))
                       .with("n", static_cast<std::int64_t>(maxJsonDepth))
                       .with("place", pointer()));
        m_open.push_back({append(std::move(value)), {}});
        constexpr std::size_t some = 256;
        if (m_meanwhile && ++m_opened % some == 0)
            m_meanwhile(static_cast<double>(m_reached - m_text.data()) / static_cast<double>(m_text.size()));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    [[nodiscard]] std::string pointer() const
    {
        std::string result = "/";
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            if (i > 0) result += '/';
            const Open& open = m_open[i];
            result += open.value->is_array() ? std::to_string(open.value->size() - 1) : escaped(open.key);
        }
        return result;
    }

    std::string_view m_text;
    ParseWatch m_meanwhile;
    const char* m_reached;
    std::size_t m_opened = 0;
    Json m_root;
    std::vector<Open> m_open;
    std::vector<std::string_view> m_keys;
};

} // namespace

void checkJsonSize(std::uintmax_t bytes)
{
    if (bytes <= maxJsonBytes) return;
    refuse(Text(CADRE_TEXT(
                    "The file has {size} MB. Cadre reads JSON files of up to {limit} MB; split it into smaller files."))
               .with("size", static_cast<std::int64_t>(bytes / (1024 * 1024)))
               .with("limit", static_cast<std::int64_t>(maxJsonBytes / (1024 * 1024))));
}

Json parseJson(std::string_view bytes, const ParseWatch& meanwhile)
{
    checkJsonSize(bytes.size());
    std::string decoded;
    const std::string_view text = asUtf8(bytes, decoded);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        refuse(CADRE_TEXT("The file is empty. Choose another one."));
    // The parser would take a zero byte for the end and pass over the rest.
    if (text.find('\0') != std::string_view::npos)
        refuse(CADRE_TEXT("The file holds a zero byte, which no JSON text has. It is damaged or something else."));
    return Builder(text, meanwhile).build();
}

Json parseKept(const std::string& text)
{
    try {
        return Builder(text).build();
    } catch (const FileError&) {
        // Sound JSON may still say a key twice.
        Json value = Json::parse(text, nullptr, false);
        return value.is_discarded() ? Json(text) : value;
    }
}

bool isNumber(const Json& value)
{
    return value.is_number() || value.is_binary();
}

double numberOf(const Json& value)
{
    if (value.is_number()) return value.get<double>();
    double number = 0;
    if (value.is_binary()) {
        const std::string_view spelling = spellingOf(value);
        std::from_chars(spelling.data(), spelling.data() + spelling.size(), number);
    }
    return number;
}

namespace {

std::string simple(const Json& value)
{
    return value.is_binary() ? std::string(spellingOf(value))
                             : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// `indent` is that of the line the value stands in; nothing for all in one line.
void print(std::string& out, const Json& value, std::optional<std::size_t> indent)
{
    constexpr std::size_t step = 2;
    if (!value.is_structured() || value.empty()) {
        out += simple(value);
        return;
    }
    const std::optional<std::size_t> inner = indent ? std::optional(*indent + step) : std::nullopt;
    const auto startLine = [&out](std::optional<std::size_t> width) {
        if (width) out.append(1, '\n').append(*width, ' ');
    };
    bool isFirst = true;
    const auto startEntry = [&] {
        if (!isFirst) out += ',';
        isFirst = false;
        startLine(inner);
    };
    out += value.is_object() ? '{' : '[';
    if (value.is_object()) {
        for (const auto& [key, item] : value.get_ref<const Json::object_t&>()) {
            startEntry();
            out += simple(key) + (indent ? ": " : ":");
            print(out, item, inner);
        }
    } else {
        for (const Json& item : value) {
            startEntry();
            print(out, item, inner);
        }
    }
    startLine(indent);
    out += value.is_object() ? '}' : ']';
}

} // namespace

std::string compact(const Json& value)
{
    std::string text;
    print(text, value, std::nullopt);
    return text;
}

std::string indented(const Json& value)
{
    std::string text;
    print(text, value, 0);
    return text;
}

std::string JsonPlace::pointer() const
{
    if (!m_above) return {};
    return m_above->pointer() + "/" + (m_isIndex ? std::to_string(m_index) : escaped(m_key));
}

const Json* member(const Json& object, std::string_view key)
{
    if (!object.is_object()) return nullptr;
    for (const auto& [name, value] : object.get_ref<const Json::object_t&>())
        if (name == key) return &value;
    return nullptr;
}

std::string excerpt(const Json& value)
{
    constexpr std::size_t most = 60;
    if (value.is_array() && value.empty()) return "[]";
    if (value.is_array()) return "[…]";
    if (value.is_object()) return value.empty() ? "{}" : "{…}";
    return shortened(compact(value), most);
}

void refuse(Text text, const JsonPlace& place, const Json& found)
{
    const std::string pointer = place.pointer();
    refuse(text.with("place", pointer.empty() ? "/" : pointer).with("found", excerpt(found)));
}

} // namespace cadre
