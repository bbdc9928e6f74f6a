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

/// What findings call a part of a list by: a duty by its id; criteria and groups of the pool go by their names.
template <class P>
[[nodiscard]] std::vector<RecordRef> subjectsOf(const std::vector<P>& parts, std::size_t place)
{
    if (place >= parts.size()) return {};
    if constexpr (std::is_same_v<P, Duty>) return {{RecordType::duty, parts[place].id.value}};
    else if constexpr (std::is_same_v<P, Criterion>)
        return {{RecordType::selection, partIdsOf(parts, &Criterion::name)[place]}};
    else if constexpr (std::is_same_v<P, PoolGroup>)
        return {{RecordType::selection, partIdsOf(parts, &PoolGroup::group)[place]}};
    else return {};
}

/// Lays out the editors of one part (a duty, a behaviour, a criterion) in a row.
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
