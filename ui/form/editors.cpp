// SPDX-License-Identifier: Apache-2.0
#include "form/editors.hpp"

#include "actions/actions.hpp"
#include "form/levelchips.hpp"
#include "session/session.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace cadre {

namespace {

QString formText(const char* text)
{
    return QCoreApplication::translate("cadre::Form", text);
}

/// Adds a person with this title and answers the new id.
std::string addPerson(Session& session, const std::string& title)
{
    Step step = addRecord(session.program(), Person{.title = title});
    const std::string id = step.edit.people.begin()->first.value;
    session.push(std::move(step));
    session.seal();
    return id;
}

Options optionsOf(Session& session, RecordType type)
{
    return [&kept = KeptOptions::of(session), type] { return kept.records(type); };
}

/// The record types whose changes change a list of options; duties stand in target roles.
std::vector<RecordType> sourceOf(RecordType type)
{
    return {type == RecordType::duty ? RecordType::role : type};
}

} // namespace

Editor* recordChoice(Session& session, Binding<std::string> key, RecordType type, const QString& none)
{
    auto* editor = new ChoiceEditor(session, std::move(key), optionsOf(session, type), none, sourceOf(type));
    if (type == RecordType::person)
        editor->setMaker(formText("Add a person…"), formText("Post or name"),
                         [&session](const std::string& title) { return addPerson(session, title); });
    return editor;
}

Editor* recordChips(Session& session, Binding<std::vector<std::string>> keys, RecordType type, const QString& none)
{
    OptionLabel label = [&session, type](const std::string& id) { return recordLabel(session, type, id); };
    return new ChipsEditor(session, std::move(keys), optionsOf(session, type), std::move(label), none, sourceOf(type));
}

Editor* levelChips(Session& session, Binding<std::vector<CompetencyAtLevel>> list)
{
    constexpr RecordType type = RecordType::competency;
    OptionLabel label = [&session](const std::string& id) {
        return id.empty() ? std::optional(formText("competency?")) : recordLabel(session, type, id);
    };
    return new LevelChips(session, std::move(list), optionsOf(session, type), std::move(label));
}

Editor* levelChoice(Session& session, Binding<std::optional<std::int64_t>> level)
{
    return new ChoiceEditor(session, asDigits(std::move(level)), [&session] { return levelOptions(session.program()); },
                            formText("level?"), {RecordType::brief});
}

Editor* yesNoChoice(Session& session, Binding<std::optional<bool>> flag, const QString& none)
{
    return new ChoiceEditor(session, asYesNo(std::move(flag)), yesNoOptions, none, {});
}

Editor* optionChoice(Session& session, Binding<std::string> key, Options options, const QString& none)
{
    return new ChoiceEditor(session, std::move(key), std::move(options), none, {});
}

Editor* optionChips(Session& session, Binding<std::vector<std::string>> keys, Options options, const QString& none)
{
    OptionLabel label = [options](const std::string& key) -> std::optional<QString> {
        const std::vector<Option> all = options();
        const auto found = std::ranges::find(all, key, &Option::key);
        return found == all.end() ? std::nullopt : std::optional(found->label);
    };
    return new ChipsEditor(session, std::move(keys), std::move(options), std::move(label), none, {});
}

Editor* textLine(Session& session, Binding<std::string> text, const QString& placeholder)
{
    auto* editor = new TextEditor(session, std::move(text));
    editor->setPlaceholder(placeholder);
    return editor;
}

Editor* textBox(Session& session, Binding<std::string> text, int leastLines, const QString& placeholder)
{
    auto* editor = new LongTextEditor(session, std::move(text), leastLines);
    editor->setPlaceholder(placeholder);
    return editor;
}

QString differentValues()
{
    return formText("different values");
}

QString notSaid()
{
    return formText("not said");
}

QString noRecord(RecordType type)
{
    return type == RecordType::person ? formText("nobody yet") : formText("none");
}

} // namespace cadre
