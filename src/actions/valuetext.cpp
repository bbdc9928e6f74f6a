// SPDX-License-Identifier: Apache-2.0
#include "actions/valuetext.hpp"

#include <algorithm>

namespace cadre {

namespace {

// In bytes, which for most languages are letters.
constexpr std::size_t mostText = 90;
constexpr std::size_t sameBefore = 24; ///< How much of what is the same stays in front of a difference.
constexpr std::size_t mostEntries = 4;

bool startsCharacter(const std::string& text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// On one line, without white space at the ends.
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

/// The end of a text cut after `most` bytes, at a space where there is one near.
std::string withoutEnd(const std::string& text, std::size_t most)
{
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (!startsCharacter(text, end)) --end;
    if (const std::size_t space = text.rfind(' ', end); space != std::string::npos && space > most / 2) end = space;
    return text.substr(0, end) + "…";
}

/// A text without its first `same` bytes, but for a few.
std::string withoutStart(const std::string& text, std::size_t same)
{
    if (same <= sameBefore) return text;
    std::size_t start = same - sameBefore;
    if (const std::size_t space = text.find(' ', start); space < same) start = space + 1;
    while (!startsCharacter(text, start)) ++start;
    return "…" + text.substr(start);
}

Text inMarks(std::string text)
{
    return Text(CADRE_TEXT("“{text}”")).with("text", std::move(text));
}

/// The name of a record in quotation marks; empty where it has none.
template <class T> Text nameText(const T& record)
{
    if constexpr (std::is_same_v<T, Disclosure>) {
        if (!record.demand) return {};
        return Text(CADRE_TEXT("“{text}”")).withPhrase("text", labelOf(*record.demand));
    } else if constexpr (RecordTraits<T>::single) {
        return {};
    } else {
        std::string name = nameOf(record);
        if constexpr (std::is_same_v<T, Note>) name = record.text;
        return isBlankText(name) ? Text() : quoted(name);
    }
}

Text unnamed(RecordType type)
{
    return Text(CADRE_TEXT("{type} without a name")).withPhrase("type", labelOf(type));
}

bool isSingle(RecordType type)
{
    bool single = false;
    forEachRecordType(
        [&]<class T>(Type<T>) { single = single || (RecordTraits<T>::type == type && RecordTraits<T>::single); });
    return single;
}

const char* newPattern(RecordType type)
{
    switch (type) {
    case RecordType::level:
        return CADRE_TEXT("New level {name}");
    case RecordType::person:
        return CADRE_TEXT("New person {name}");
    case RecordType::role:
        return CADRE_TEXT("New target role {name}");
    case RecordType::competency:
        return CADRE_TEXT("New competency {name}");
    case RecordType::activity:
        return CADRE_TEXT("New activity {name}");
    case RecordType::support:
        return CADRE_TEXT("New support {name}");
    case RecordType::measure:
        return CADRE_TEXT("New measure {name}");
    case RecordType::disclosure:
        return CADRE_TEXT("New disclosure {name}");
    case RecordType::goal:
        return CADRE_TEXT("New goal {name}");
    case RecordType::phase:
        return CADRE_TEXT("New phase {name}");
    case RecordType::note:
        return CADRE_TEXT("New note {name}");
    case RecordType::participant:
        return CADRE_TEXT("New participant {name}");
    case RecordType::duty:
        return CADRE_TEXT("New duty {name}");
    case RecordType::document:
    case RecordType::brief:
    case RecordType::evaluation:
    case RecordType::selection:
    case RecordType::reviewSettings:
    case RecordType::accepted:
        break;
    }
    return CADRE_TEXT("New accepted finding {name}");
}

} // namespace

template <class T> const T* Names::record(const Id<T>& id) const
{
    if (m_side == Side::after) return after(m_edit, m_program, id);
    const auto change = m_edit.of<T>().find(id);
    if (change == m_edit.of<T>().end()) return cadre::find(m_program.of<T>(), id);
    return change->second.before ? &*change->second.before : nullptr;
}

const std::string* Names::duty(const std::string& id) const
{
    if (!m_hasDuties) {
        const auto gather = [&](const Id<Role>& role) {
            if (const Role* found = record(role))
                for (const Duty& each : found->duties) m_duties.emplace(each.id.value, &each.text);
        };
        for (const auto& [role, unused] : m_program.roles) gather(role);
        for (const auto& [role, unused] : m_edit.roles) gather(role);
        m_hasDuties = true;
    }
    const auto found = m_duties.find(id);
    return found == m_duties.end() ? nullptr : found->second;
}

std::optional<Text> Names::find(RecordType type, const std::string& id) const
{
    std::optional<Text> name;
    if (type == RecordType::duty) {
        if (const std::string* text = duty(id)) name = isBlankText(*text) ? Text() : quoted(*text);
    } else {
        forEachRecordType([&]<class T>(Type<T>) {
            if (RecordTraits<T>::type != type) return;
            if (const T* found = record(Id<T>{id})) name = nameText(*found);
        });
    }
    return name;
}

Text Names::of(RecordType type, const std::string& id) const
{
    const std::optional<Text> name = find(type, id);
    if (!name) return Text(CADRE_TEXT("“{id}”, which does not exist")).with("id", id);
    return name->empty() ? unnamed(type) : *name;
}

Text Names::given(RecordType type, const std::string& id) const
{
    return find(type, id).value_or(Text());
}

Text Names::ofAny(const std::string& id) const
{
    RecordType type = RecordType::duty;
    bool known = false;
    forEachRecordType([&]<class T>(Type<T>) {
        if (known || !record(Id<T>{id})) return;
        known = true;
        type = RecordTraits<T>::type;
    });
    return isSingle(type) ? Text(labelOf(type)) : of(type, id);
}

Text quoted(const std::string& text)
{
    return inMarks(withoutEnd(onOneLine(text), mostText));
}

std::pair<Text, Text> quotedPair(const std::string& before, const std::string& after)
{
    const std::string from = onOneLine(before);
    const std::string to = onOneLine(after);
    if (std::max(from.size(), to.size()) <= mostText) return {inMarks(from), inMarks(to)};
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(from, to).in1 - from.begin());
    return {inMarks(withoutEnd(withoutStart(from, same), mostText)),
            inMarks(withoutEnd(withoutStart(to, same), mostText))};
}

Text listed(std::vector<Text> entries)
{
    if (entries.empty()) return {};
    if (entries.size() > mostEntries)
        return Text::plural(CADRE_TEXT("{n} entry"), CADRE_TEXT("{n} entries"), std::ssize(entries));
    return Text(CADRE_TEXT("{list}")).withTexts("list", std::move(entries));
}

Text titleOf(RecordType type, const Text& name)
{
    if (isSingle(type)) return Text(labelOf(type));
    if (name.empty()) return unnamed(type);
    return Text(CADRE_TEXT("{type} {name}")).withPhrase("type", labelOf(type)).withTexts("name", {name});
}

Text newTitleOf(RecordType type, const Text& name)
{
    if (isSingle(type)) return Text(labelOf(type));
    return Text(newPattern(type)).withTexts("name", {name.empty() ? Text(CADRE_TEXT("without a name")) : name});
}

Text entryText(const Names& names, const CompetencyAtLevel& entry)
{
    if (entry.competency.empty()) return Text(CADRE_TEXT("no competency chosen"));
    const Text competency = names.of(RecordType::competency, entry.competency.value);
    if (!entry.level) return competency;
    return Text(CADRE_TEXT("{competency} at level {level}"))
        .withTexts("competency", {competency})
        .with("level", *entry.level);
}

Text entryText(const Names&, const Duty& entry)
{
    return quoted(entry.text);
}

Text entryText(const Names&, const Behaviour& entry)
{
    if (!entry.level) return quoted(entry.text);
    return Text(CADRE_TEXT("level {level}: {text}"))
        .with("level", *entry.level)
        .withTexts("text", {quoted(entry.text)});
}

Text entryText(const Names&, const RaterGroup& entry)
{
    if (!entry.minimum) return quoted(entry.group);
    return Text(CADRE_TEXT("{group}, at least {n}"))
        .withTexts("group", {quoted(entry.group)})
        .with("n", *entry.minimum);
}

Text entryText(const Names&, const Criterion& entry)
{
    return quoted(entry.name);
}

Text entryText(const Names&, const PoolGroup& entry)
{
    return quoted(entry.group);
}

Text entryText(const Names&, const ScaleStep& entry)
{
    return Text(CADRE_TEXT("level {level}: {text}")).with("level", entry.level).withTexts("text", {quoted(entry.name)});
}

Text entryText(const Names&, const Source& entry)
{
    return quoted(entry.framework);
}

Text entryText(const Names&, const RuleSeverity& entry)
{
    return Text(CADRE_TEXT("{rule}: {severity}")).with("rule", entry.rule).withPhrase("severity", entry.severity);
}

Text entryText(const Names&, const RuleParameter& entry)
{
    return Text(CADRE_TEXT("{rule}, {parameter}: {n}"))
        .with("rule", entry.rule)
        .with("parameter", entry.parameter)
        .with("n", plainNumber(entry.value));
}

} // namespace cadre
