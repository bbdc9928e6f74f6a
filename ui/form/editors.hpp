// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/chipseditor.hpp"
#include "form/choiceeditor.hpp"
#include "form/numbereditor.hpp"
#include "form/texteditor.hpp"

namespace cadre {

// The editor for each kind of value. The widget it is put into owns it.

[[nodiscard]] Editor* recordChoice(Session& session, Binding<std::string> key, RecordType type, const QString& none);
[[nodiscard]] Editor* recordChips(Session& session, Binding<std::vector<std::string>> keys, RecordType type, const QString& none);
/// A level of the program's proficiency scale.
/// Competencies, each with the level aimed at.
[[nodiscard]] Editor* levelChips(Session& session, Binding<std::vector<CompetencyAtLevel>> list);
[[nodiscard]] Editor* levelChoice(Session& session, Binding<std::optional<std::int64_t>> level);
[[nodiscard]] Editor* yesNoChoice(Session& session, Binding<std::optional<bool>> flag, const QString& none);
[[nodiscard]] Editor* optionChoice(Session& session, Binding<std::string> key, Options options, const QString& none);
[[nodiscard]] Editor* optionChips(Session& session, Binding<std::vector<std::string>> keys, Options options, const QString& none);
[[nodiscard]] Editor* textLine(Session& session, Binding<std::string> text, const QString& placeholder);
[[nodiscard]] Editor* textBox(Session& session, Binding<std::string> text, int leastLines, const QString& placeholder);

/// What stands in a field of several records that have different values there.
[[nodiscard]] QString differentValues();
/// What an empty choice is called unless a form has a better word.
[[nodiscard]] QString notSaid();
/// What an empty reference to a record of this type is called: "nobody yet" or "none".
[[nodiscard]] QString noRecord(RecordType type);

template <class E>
[[nodiscard]] Editor* wordChoice(Session& session, Binding<std::optional<E>> word)
{
    return optionChoice(session, asKey(std::move(word)), [] { return wordOptions<E>(); }, notSaid());
}

template <class E>
[[nodiscard]] Editor* wordChips(Session& session, Binding<std::vector<E>> words)
{
    return optionChips(session, asKeys(std::move(words)), [] { return wordOptions<E>(); }, notSaid());
}

} // namespace cadre
