// SPDX-License-Identifier: Apache-2.0
#include "exchange/families/reading.hpp"

#include "exchange/encoding.hpp"
#include "exchange/plaintext.hpp"
#include "model/fields.hpp"
#include "model/utf8.hpp"

#include <algorithm>
#include <array>

namespace cadre {

namespace {

bool saysSomething(const Json& value)
{
    if (value.is_string()) return !isBlankText(value.get_ref<const std::string&>());
    return !value.is_null() && !(value.is_structured() && value.empty());
}

} // namespace

Fields::Fields(Framework& framework, const Json& object, const JsonPlace& place)
    : m_framework(framework), m_object(object), m_place(place)
{
}

void Fields::use(const Json& value)
{
    constexpr std::size_t few = 16;
    if (m_used.size() < few) m_used.push_back(&value);
    else m_more.insert(&value);
}

bool Fields::isUsed(const Json& value) const
{
    return std::find(m_used.begin(), m_used.end(), &value) != m_used.end() || m_more.contains(&value);
}

template <class Accept> const Json* Fields::first(Words words, Accept accept)
{
    if (!m_object.is_object()) return nullptr;
    for (const std::string_view word : words)
        for (const auto& [key, value] : m_object.get_ref<const Json::object_t&>())
            if (isWord(key, word) && saysSomething(value) && !isUsed(value) && accept(key, value)) {
                use(value);
                return &value;
            }
    return nullptr;
}

std::string Fields::text(Words words)
{
    const Json* value = first(words, [&](std::string_view key, const Json& found) {
        if (!asText(found).empty()) return true;
        m_framework.notes.push_back(
            {JsonPlace(m_place, key).pointer(),
             Text(CADRE_TEXT("{found} was not expected here. It is kept as it is.")).with("found", excerpt(found))});
        return false;
    });
    return value ? asText(*value) : std::string();
}

std::string Fields::text(std::initializer_list<std::string_view> words)
{
    return text(Words(words.begin(), words.size()));
}

std::string Fields::joined(Words words)
{
    const auto textOfPart = [](const Json& part) {
        const std::string own = asText(part);
        return own.empty() ? textUnder(part, keywords::name) : own;
    };
    const Json* value = first(words, [&](std::string_view, const Json& found) {
        if (found.is_array())
            return std::all_of(found.begin(), found.end(), [&](const Json& part) { return !textOfPart(part).empty(); });
        return !textOfPart(found).empty();
    });
    if (!value) return {};
    if (!value->is_array()) return textOfPart(*value);
    std::string all;
    for (const Json& part : *value) all += (all.empty() ? "" : ", ") + textOfPart(part);
    return all;
}

const Json* Fields::any(Words words)
{
    return first(words, [](std::string_view, const Json&) { return true; });
}

const Json* Fields::list(Words words)
{
    return first(words, [](std::string_view, const Json& value) { return value.is_array(); });
}

const Json* Fields::object(Words words)
{
    return first(words, [](std::string_view, const Json& value) { return value.is_object(); });
}

std::string_view Fields::keyOf(const Json& value) const
{
    for (const auto& [key, each] : m_object.get_ref<const Json::object_t&>())
        if (&each == &value) return key;
    return {};
}

UnknownFields Fields::rest() const
{
    UnknownFields fields;
    if (!m_object.is_object()) return fields;
    for (const auto& [key, value] : m_object.get_ref<const Json::object_t&>())
        if (saysSomething(value) && !isUsed(value)) fields.emplace(key, compact(value));
    return fields;
}

namespace {

/// Fills in what is still empty.
void readFacts(Framework& framework, Fields& fields)
{
    static constexpr std::array<std::string_view, 15> name = {
        "title",     "name",  "frameworkname", "frameworktitle", "displayname", "label", "framework", "role",
        "preflabel", "titel", "bezeichnung",   "nom",            "nombre",      "model", "modelname"};
    static constexpr std::array<std::string_view, 5> id = {"id", "uuid", "identifier", "guid", "frameworkid"};
    const auto fill = [](std::string& place, std::string found) {
        if (place.empty()) place = std::move(found);
    };
    if (const std::string found = fields.text(Words(name)); !found.empty()) framework.name = plainLine(found);
    fill(framework.version, fields.text(keywords::version));
    fill(framework.licence, fields.joined(keywords::licence));
    fill(framework.description, fields.text(keywords::text));
    fill(framework.id, fields.text(Words(id)));
    fill(framework.uri, fields.text(keywords::uri));
    fill(framework.publisher, fields.joined(keywords::publisher));
    fill(framework.author, fields.joined(keywords::author));
    fill(framework.date, fields.text(keywords::date));
    (void)fields.joined(keywords::language);
    (void)fields.text({"schema"});
}

} // namespace

void readAbout(Framework& framework, Fields& fields)
{
    static constexpr std::array<std::string_view, 7> inside = {"metadata", "meta",  "info",     "about",
                                                               "document", "model", "framework"};
    if (const Json* about = fields.object(Words(inside))) {
        const JsonPlace top;
        const JsonPlace place(top, fields.keyOf(*about));
        Fields inner(framework, *about, place);
        readFacts(framework, inner);
        for (const auto& [key, text] : inner.rest()) framework.unknown.emplace(key, text);
    }
    readFacts(framework, fields);
    for (const auto& [key, text] : fields.rest()) {
        framework.unknown.emplace(key, text);
        const std::string pointer = JsonPlace(JsonPlace(), key).pointer();
        constexpr std::ptrdiff_t near = 50; // what is wrong about a field is noted right before
        const auto last = framework.notes.end();
        const auto first = last - std::min(near, last - framework.notes.begin());
        if (std::none_of(first, last, [&](const FrameworkNote& note) { return note.pointer == pointer; }))
            noteLeftOut(framework, key);
    }
}

std::string nameFrom(const std::string& text)
{
    constexpr std::size_t most = 160;
    std::string line = plainText(text);
    line = line.substr(0, line.find('\n'));
    if (codePointCount(line) <= most) return line;
    std::string cut = shortened(line, most);
    cut.resize(cut.size() - std::string_view("…").size());
    if (const std::size_t space = cut.rfind(' '); space != std::string::npos && space > most / 2) cut.resize(space);
    return cut + "…";
}

LevelTable::LevelTable(Framework& framework) : m_framework(framework)
{
    for (std::size_t i = 0; i < framework.levels.size(); ++i) remember(i);
}

namespace {

std::string lowered(std::string_view text)
{
    std::string result;
    for (const char c : text) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

} // namespace

void LevelTable::remember(std::size_t index)
{
    const FrameworkLevel& level = m_framework.levels[index];
    for (const std::string* name : {&level.id, &level.name})
        if (!name->empty()) m_byName.emplace(lowered(*name), index);
    if (level.number) m_byNumber.emplace(*level.number, index);
}

std::size_t LevelTable::declare(FrameworkLevel level)
{
    for (const std::string& name : {level.id, level.name})
        if (const auto found = m_byName.find(lowered(name)); !name.empty() && found != m_byName.end())
            return found->second;
    m_framework.levels.push_back(std::move(level));
    remember(m_framework.levels.size() - 1);
    return m_framework.levels.size() - 1;
}

void LevelTable::countByPlace(std::size_t first)
{
    const std::vector<FrameworkLevel>& levels = m_framework.levels;
    for (std::size_t i = first; i < levels.size(); ++i)
        if (levels[i].number) return;
    for (std::size_t i = first; i < levels.size(); ++i)
        m_byNumber.emplace(static_cast<std::int64_t>(i - first + 1), i);
}

std::optional<std::size_t> LevelTable::known(std::string_view called) const
{
    if (const auto found = m_byName.find(lowered(called)); found != m_byName.end()) return found->second;
    std::optional<std::int64_t> number = levelNumberIn(called);
    if (!number) number = asWholeNumber(Json(std::string(called)));
    if (!number) return std::nullopt;
    const auto found = m_byNumber.find(*number);
    return found == m_byNumber.end() ? std::nullopt : std::optional(found->second);
}

std::size_t LevelTable::called(const std::string& name)
{
    if (const auto found = known(name)) return *found;
    if (const auto number = asWholeNumber(Json(name))) return numbered(*number);
    // "Level 2 behaviours" is no name of a level.
    const bool endsInNumber = !name.empty() && name.back() >= '0' && name.back() <= '9';
    if (const auto number = levelNumberIn(name); number && !endsInNumber) return numbered(*number);
    return declare({.id = name, .number = levelNumberIn(name), .name = name});
}

std::size_t LevelTable::numbered(std::int64_t number, const std::string& name)
{
    if (const auto found = m_byNumber.find(number); found != m_byNumber.end()) return found->second;
    const std::string digits = std::to_string(number);
    m_framework.levels.push_back({.id = digits, .number = number, .name = name.empty() ? "Level " + digits : name});
    remember(m_framework.levels.size() - 1);
    return m_framework.levels.size() - 1;
}

std::size_t LevelTable::at(std::size_t place, const std::string& name, const JsonPlace& here)
{
    if (!name.empty())
        if (const auto found = m_byName.find(lowered(name)); found != m_byName.end()) return found->second;
    const auto number = static_cast<std::int64_t>(place + 1);
    const bool isNew = !m_byNumber.contains(number);
    const std::size_t level = numbered(number, name);
    if (!isNew && !name.empty())
        m_framework.notes.push_back(
            {here.pointer(), Text(CADRE_TEXT("Level {n} is called “{name}” here and “{other}” before. "
                                             "Both are taken as the same level."))
                                 .with("n", number)
                                 .with("name", name)
                                 .with("other", m_framework.levels[level].name)});
    return level;
}

void LevelTable::settle()
{
    std::vector<FrameworkLevel>& levels = m_framework.levels;
    if (!std::all_of(levels.begin(), levels.end(),
                     [](const FrameworkLevel& level) { return level.number.has_value(); }))
        return;
    std::vector<std::size_t> order(levels.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return *levels[a].number < *levels[b].number; });
    std::vector<FrameworkLevel> sorted;
    std::vector<std::size_t> moved(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(std::move(levels[order[i]]));
        moved[order[i]] = i;
    }
    levels = std::move(sorted);
    moveLevels(m_framework, moved);
}

} // namespace cadre
