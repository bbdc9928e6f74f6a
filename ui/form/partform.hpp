// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editors.hpp"
#include "form/rowseditor.hpp"
#include "model/fields.hpp"
#include "review/parts.hpp"
#include "session/text.hpp"

namespace cadre {

/// A list of parts inside a record, without the record's type.
template <class P>
struct PartList {
    std::function<std::vector<P>()> read;
    std::function<void(std::vector<P>)> write;
};

/// What findings call a part of a list by: its id or the record it is about; criteria and groups of the pool have neither
/// and go by their names.
template <class P>
[[nodiscard]] std::vector<RecordRef> subjectsOf(const std::vector<P>& parts, std::size_t place)
{
    std::vector<RecordRef> subjects;
    if (place >= parts.size()) return subjects;
    if constexpr (Part<P>)
        forEachField<P>([&](const auto& field) {
            const auto& value = parts[place].*field.member;
            using V = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<V, Id<Duty>>) subjects.push_back({RecordType::duty, value.value});
            else if constexpr (IsId<V>::value) subjects.push_back({RecordTraits<typename IsId<V>::Target>::type, value.value});
        });
    if constexpr (std::is_same_v<P, Criterion>)
        subjects.push_back({RecordType::selection, partIdsOf(parts, &Criterion::name)[place]});
    if constexpr (std::is_same_v<P, PoolGroup>)
        subjects.push_back({RecordType::selection, partIdsOf(parts, &PoolGroup::group)[place]});
    return subjects;
}

/// Lays out the editors of one part (a duty, a requirement, a behaviour) in a row.
template <class P>
class PartForm {
public:
    PartForm(Session& session, PartList<P> list, Row& row) : m_session(session), m_list(std::move(list)), m_row(row) {}

    void text(std::string P::*member, const QString& placeholder = {}) { add(member, textLine(m_session, bind(member), placeholder)); }
    void longText(std::string P::*member, const QString& placeholder = {})
    {
        add(member, textBox(m_session, bind(member), 1, placeholder));
    }
    template <class N>
    void number(N P::*member, NumberRange range, int width)
    {
        add(member, new NumberEditor(m_session, asDecimal(bind(member)), range, {}), width);
    }
    template <class E>
    void word(std::optional<E> P::*member, int width = 0)
    {
        add(member, wordChoice<E>(m_session, bind(member)), width);
    }
    void level(std::optional<std::int64_t> P::*member, int width) { add(member, levelChoice(m_session, bind(member)), width); }
    template <class T>
    void reference(Id<T> P::*member)
    {
        add(member, recordChoice(m_session, asKey(bind(member)), RecordTraits<T>::type, noRecord(RecordTraits<T>::type)));
    }
    /// A yes or no that is asked in its own words.
    void option(std::optional<bool> P::*member, Options options, const QString& none, int width = 0)
    {
        add(member, optionChoice(m_session, asYesNo(bind(member)), std::move(options), none), width);
    }
    void nextLine() { m_row.nextLine(); }

private:
    template <class V>
    Binding<V> bind(V P::*member) const
    {
        return {[list = m_list, number = m_row.number(), member] {
                    const std::vector<P> parts = list.read();
                    return *number < parts.size() ? parts[*number].*member : V();
                },
                [list = m_list, number = m_row.number(), member](V value) {
                    std::vector<P> parts = list.read();
                    if (*number >= parts.size()) return;
                    parts[*number].*member = std::move(value);
                    list.write(std::move(parts));
                }};
    }
    template <class V>
    void add(V P::*member, Editor* editor, int width = 0)
    {
        const char* label = "";
        forEachField<P>([&](const auto& field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field.member)>, V P::*>)
                if (field.member == member) label = field.label;
        });
        m_row.add(editor, shown(label), width);
    }

    Session& m_session;
    PartList<P> m_list;
    Row& m_row;
};

} // namespace cadre
