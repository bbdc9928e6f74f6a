// SPDX-License-Identifier: Apache-2.0
#include "exchange/importcompare.hpp"

#include "exchange/importmarks.hpp"
#include "exchange/importsources.hpp"
#include "model/fields.hpp"
#include "model/words.hpp"

#include <algorithm>
#include <set>

namespace cadre {

namespace {

bool saysTheSame(const std::string& a, const std::string& b)
{
    return a == b;
}

bool saysTheSame(const std::vector<Behaviour>& a, const std::vector<Behaviour>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Behaviour& x, const Behaviour& y) {
        return x.level == y.level && x.text == y.text && x.effective == y.effective;
    });
}

/// What the last import left in the program and what the file said then.
struct LastImport {
    explicit LastImport(const Competency& existing)
    {
        if (!existing.source) return;
        file = marksIn(existing.source->unknown, fileMarksKey);
        program = marksIn(existing.source->unknown, programMarksKey);
        if (!program) program = file;
    }

    std::optional<ContentMarks> file;
    std::optional<ContentMarks> program;
};

/// How one field stands between the last import, the program and the file.
struct FieldState {
    bool differs = false; ///< The file says something, and the program says otherwise.
    bool isNews = false;  ///< The file said otherwise at the last import.
    bool isEdited = false;
};

template <class Field>
FieldState stateOf(std::size_t number, const Field& field, const Competency& existing, const Competency& imported,
                   const LastImport& last)
{
    const auto& now = existing.*field.member;
    const auto& next = imported.*field.member;
    FieldState state;
    state.differs = !next.empty() && !saysTheSame(next, now);
    state.isNews = !last.file || (*last.file)[number] != markOf(next);
    // Nobody knows what was edited in a program that does not come from an import.
    state.isEdited = last.program ? (*last.program)[number] != markOf(now) : state.differs && !now.empty();
    return state;
}

bool isNewer(const std::string& next, const std::string& now)
{
    return !next.empty() && next != now;
}

/// Whether the program has the competency from this very item. If not, it knows it from its own export, and what the
/// form of the export adds is no news.
bool isSameItem(const Competency& existing, const Competency& imported)
{
    return existing.source && existing.source->framework == imported.source->framework
           && existing.source->id == imported.source->id;
}

bool hasOtherSource(const Competency& existing, const Competency& imported)
{
    return isNewer(imported.source->version, existing.source->version)
           || isNewer(imported.source->licence, existing.source->licence);
}

bool hasOtherUnknown(const Competency& existing, const Competency& imported)
{
    return std::ranges::any_of(imported.unknown, [&](const auto& entry) {
        const auto found = existing.unknown.find(entry.first);
        return found == existing.unknown.end() || found->second != entry.second;
    });
}

/// The behaviours of the program and those of the file that it does not have at their level.
void mergeBehaviours(std::vector<Behaviour>& behaviours, const std::vector<Behaviour>& others)
{
    std::set<std::pair<std::int64_t, std::string>> known;
    const auto keyOf = [](const Behaviour& behaviour) {
        return std::pair(behaviour.level.value_or(0), normalised(behaviour.text));
    };
    for (const Behaviour& behaviour : behaviours) known.insert(keyOf(behaviour));
    for (const Behaviour& other : others)
        if (known.insert(keyOf(other)).second) behaviours.push_back(other);
}

void mergeField(std::string& now, const std::string& next)
{
    if (isBlankText(now)) now = next;
}

void mergeField(std::vector<Behaviour>& now, const std::vector<Behaviour>& next)
{
    mergeBehaviours(now, next);
}

} // namespace

void markContent(Competency& imported)
{
    setMarks(imported.source->unknown, fileMarksKey, marksOf(imported));
}

ImportDifference compare(const Competency& inProgram, const Competency& imported)
{
    const Competency existing = seenFrom(inProgram, *imported.source);
    const LastImport last(existing);
    ImportDifference difference;
    const auto note = [&](const char* label, bool isNews, bool isEdited) {
        difference.fields.push_back(label);
        difference.hasNews = difference.hasNews || isNews;
        difference.canUpdate = difference.canUpdate || (isNews && !isEdited);
    };
    forEachContentField([&](std::size_t number, const auto& field) {
        const FieldState state = stateOf(number, field, existing, imported, last);
        if (state.differs) note(field.label, state.isNews, state.isEdited);
        if (state.isEdited) difference.edited.push_back(field.label);
    });
    if (!isSameItem(existing, imported)) return difference;
    if (hasOtherSource(existing, imported)) note(CADRE_TEXT("Source"), true, false);
    if (hasOtherUnknown(existing, imported)) note(CADRE_TEXT("Other fields"), true, false);
    return difference;
}

Competency combined(Competency existing, const Competency& imported, ImportChoice choice)
{
    existing = seenFrom(std::move(existing), *imported.source);
    const LastImport last(existing);
    const ContentMarks file = marksOf(imported);
    ContentMarks program{};
    forEachContentField([&](std::size_t number, const auto& field) {
        const FieldState state = stateOf(number, field, existing, imported, last);
        auto& now = existing.*field.member;
        const auto& next = imported.*field.member;
        if (choice == ImportChoice::merge) mergeField(now, next);
        else if (state.differs && (choice == ImportChoice::replace || (state.isNews && !state.isEdited))) now = next;
        // What was edited and stays is still edited at the next import.
        const bool staysEdited = choice == ImportChoice::update && state.isEdited;
        program[number] = !staysEdited ? markOf(now) : last.program ? (*last.program)[number] : file[number];
    });
    existing.source = combinedSource(existing.source, *imported.source);
    if (program != file) setMarks(existing.source->unknown, programMarksKey, program);
    for (const auto& [key, text] : imported.unknown) existing.unknown[key] = text;
    return existing;
}

} // namespace cadre
