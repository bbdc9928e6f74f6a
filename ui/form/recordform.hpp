// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/actions.hpp"
#include "form/form.hpp"
#include "form/partform.hpp"
#include "form/sharedlist.hpp"
#include "session/session.hpp"

#include <algorithm>
#include <iterator>

namespace cadre {

/// A form whose editors are bound to the fields of a record type: one line lays out one field.
template <class T>
class RecordForm : public Form {
public:
    explicit RecordForm(Session& session, QWidget* parent = nullptr) : Form(session, RecordTraits<T>::type, parent) {}
    /// A field that loses the focus while the form is destroyed has nothing left to write to.
    ~RecordForm() override
    {
        for (QWidget* field : this->template findChildren<QWidget*>()) field->blockSignals(true);
    }
    RecordForm(const RecordForm&) = delete;
    RecordForm& operator=(const RecordForm&) = delete;

    FieldRow* text(std::string T::*member, const QString& placeholder = {})
    {
        return put(member, textLine(session(), bind(member), placeholder));
    }
    FieldRow* longText(std::string T::*member, int leastLines = 2, const QString& placeholder = {})
    {
        return put(member, textBox(session(), bind(member), leastLines, placeholder));
    }
    FieldRow* date(std::string T::*member) { return put(member, new DateEditor(session(), bind(member))); }
    FieldRow* number(std::optional<std::int64_t> T::*member, NumberRange range, const QString& unit = {})
    {
        return put(member, new NumberEditor(session(), asDecimal(bind(member)), range, unit));
    }
    FieldRow* decimal(std::optional<double> T::*member, NumberRange range, const QString& unit = {})
    {
        return put(member, new NumberEditor(session(), bind(member), range, unit));
    }
    FieldRow* percent(std::optional<double> T::*member)
    {
        return decimal(member, {.least = 0, .most = 100, .whole = false});
    }
    FieldRow* months(std::vector<std::int64_t> T::*member) { return put(member, new MonthsEditor(session(), bind(member))); }
    template <class E>
    FieldRow* word(std::optional<E> T::*member)
    {
        return put(member, wordChoice<E>(session(), bind(member)));
    }
    template <class E>
    FieldRow* words(std::vector<E> T::*member)
    {
        return put(member, wordChips<E>(session(), bind(member)));
    }
    FieldRow* flag(std::optional<bool> T::*member, const QString& none = notSaid())
    {
        return put(member, yesNoChoice(session(), bind(member), none));
    }
    template <class R>
    FieldRow* reference(Id<R> T::*member, const QString& none = noRecord(RecordTraits<R>::type))
    {
        return put(member, recordChoice(session(), asKey(bind(member)), RecordTraits<R>::type, none));
    }
    template <class R>
    FieldRow* references(std::vector<Id<R>> T::*member, const QString& none)
    {
        return put(member, recordChips(session(), asKeys(bind(member)), referred<R>(), none));
    }
    FieldRow* atLevels(std::vector<CompetencyAtLevel> T::*member)
    {
        return put(member, levelChips(session(), bind(member)));
    }
    /// One row for each part of a list; `layOut` lays out a row, `fresh` makes what the add button adds.
    template <class P>
    FieldRow* parts(std::vector<P> T::*member, const QString& addLabel, std::function<void(PartForm<P>&)> layOut,
                    std::function<std::vector<P>(const std::vector<P>&)> fresh = oneMore<P>)
    {
        const Binding<std::vector<P>> list = bind(member);
        return put(member, rows<P>(list, addLabel, std::move(fresh), [this, list, layOut = std::move(layOut)](Row& row) {
                       PartForm<P> part(session(), {list.read, list.write}, row);
                       layOut(part);
                   }));
    }
    /// One row for each text of a list.
    FieldRow* texts(std::vector<std::string> T::*member, const QString& addLabel)
    {
        const Binding<std::vector<std::string>> list = bind(member);
        return put(member, rows<std::string>(list, addLabel, oneMore<std::string>, [this, list](Row& row) {
                       row.add(textBox(session(), itemOf(list, row.number()), 1, {}), Form::tr("text"));
                   }));
    }
    /// Any editor for a field.
    template <class V>
    FieldRow* put(V T::*member, Editor* editor)
    {
        const auto [name, label] = namesOf(member);
        FieldRow* row = add(name, label, editor);
        row->setDiffers([this, member] { return differs(member); }, sharesEntries<V>);
        return row;
    }
    /// How an editor reads and writes a field of the record that the form shows.
    template <class V>
    Binding<V> bind(V T::*member)
    {
        return {[this, member] { return shownValue(member); },
                [this, member](V value) {
                    // The record may be gone by the time a field that lost the focus writes.
                    if (!RecordTraits<T>::single && current().id.empty()) return;
                    const V before = shownValue(member);
                    if (before == value) return;
                    if constexpr (sharesEntries<V>)
                        if (differs(member)) return writeToAll(member, [&](V& list) { exchangeEntries(list, before, value); });
                    if (ids().size() > 1) return writeToAll(member, [&](V& held) { held = value; });
                    T changed = current();
                    changed.*member = std::move(value);
                    session().push(changeRecord(session().program(), std::move(changed), namesOf(member).first), this);
                }};
    }
    /// Whether the records edited together have different values in a field.
    template <class V>
    bool differs(V T::*member)
    {
        if (ids().size() < 2) return false;
        const auto all = records();
        return std::ranges::any_of(all, [&](const T* record) { return !(record->*member == all.front()->*member); });
    }
    /// The record as the program holds it; an empty one where there is none.
    [[nodiscard]] const T& current()
    {
        static const T none{};
        if constexpr (RecordTraits<T>::single) return only(session().program().template of<T>());
        const T* found = cadre::find(session().program().template of<T>(), Id<T>{record().id});
        return found ? *found : none;
    }

private:
    /// All records that are shown and still there.
    std::vector<const T*> records()
    {
        std::vector<const T*> list;
        for (const std::string& id : ids())
            if (const T* record = cadre::find(session().program().template of<T>(), Id<T>{id})) list.push_back(record);
        return list;
    }
    /// Of a list in which records differ, what all of them have; of another field in which they differ nothing.
    template <class V>
    V shownValue(V T::*member)
    {
        if (!differs(member)) return current().*member;
        V common;
        if constexpr (sharesEntries<V>) {
            const auto all = records();
            std::ranges::copy_if(all.front()->*member, std::back_inserter(common), [&](const auto& entry) {
                return std::ranges::all_of(all, [&](const T* record) { return holdsEntry(record->*member, entry); });
            });
        }
        return common;
    }
    template <class V, class Change>
    void writeToAll(V T::*member, const Change& change)
    {
        const auto [name, label] = namesOf(member);
        Step step{.label = Text(CADRE_TEXT("Change “{field}” of {n} entries")), .mergeKey = std::string("all ") + name, .edit = {}};
        step.label.withPhrase("field", label).with("n", static_cast<std::int64_t>(ids().size()));
        for (const T* record : records()) {
            T changed = *record;
            change(changed.*member);
            step.mergeKey += ' ' + record->id.value;
            cadre::put(step.edit, session().program(), std::move(changed));
        }
        session().push(std::move(step), this);
    }
    template <class P>
    static std::vector<P> oneMore(const std::vector<P>&)
    {
        return {P()};
    }
    template <class P>
    Editor* rows(Binding<std::vector<P>> list, const QString& addLabel,
                 std::function<std::vector<P>(const std::vector<P>&)> fresh, std::function<void(Row&)> build)
    {
        RowList rows{.count = [list] { return list.read().size(); },
                     .add = [list, fresh = std::move(fresh)] {
                         std::vector<P> all = list.read();
                         for (P& part : fresh(all)) all.push_back(std::move(part));
                         list.write(std::move(all));
                     },
                     .remove = [list](std::size_t place) {
                         std::vector<P> all = list.read();
                         if (place < all.size()) all.erase(all.begin() + static_cast<std::ptrdiff_t>(place));
                         list.write(std::move(all));
                     },
                     .subjects = [list](std::size_t place) { return subjectsOf(list.read(), place); },
                     .build = std::move(build)};
        return new RowsEditor(session(), std::move(rows), addLabel);
    }
    static Binding<std::string> itemOf(const Binding<std::vector<std::string>>& list, RowNumber number)
    {
        return {[list, number] {
                    const std::vector<std::string> texts = list.read();
                    return *number < texts.size() ? texts[*number] : std::string();
                },
                [list, number](std::string text) {
                    std::vector<std::string> texts = list.read();
                    if (*number >= texts.size()) return;
                    texts[*number] = std::move(text);
                    list.write(std::move(texts));
                }};
    }
    template <class R>
    static constexpr RecordType referred()
    {
        if constexpr (std::is_same_v<R, Duty>) return RecordType::duty;
        else return RecordTraits<R>::type;
    }
    /// A field's name in files and its label.
    template <class V>
    static std::pair<const char*, const char*> namesOf(V T::*member)
    {
        std::pair<const char*, const char*> names{"", ""};
        forEachField<T>([&](const auto& field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field.member)>, V T::*>)
                if (field.member == member) names = {field.name, field.label};
        });
        return names;
    }
};

} // namespace cadre
