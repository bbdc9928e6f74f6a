// SPDX-License-Identifier: Apache-2.0
#include "exchange/framework.hpp"

#include "exchange/families/family.hpp"
#include "exchange/families/tables.hpp"
#include "exchange/families/words.hpp"
#include "exchange/filenames.hpp"
#include "exchange/joinparts.hpp"
#include "exchange/languages.hpp"
#include "exchange/tolerantjson.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cadre {

namespace {

/// A file after parsing.
struct SourceFile {
    std::string name; ///< Of the file, without folder and extension.
    Json json;
    std::vector<Text> notes;
    Languages languages;
    std::string wanted; ///< The language that was asked for.
};

[[noreturn]] void refuseFile(Text text)
{
    throw FileError(FileError::Kind::badInput, std::move(text));
}

/// The first keys of an object, in quotes.
std::vector<std::string> keysOf(const Json& object)
{
    constexpr std::size_t most = 6;
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>())
        if (keys.size() < most) keys.push_back("“" + key + "”");
    return keys;
}

/// Says what the file holds, since none of the families knows it.
[[noreturn]] void refuseUnknownShape(const Json& json)
{
    if (const Json* format = member(json, "format"); format && *format == "cadre-program")
        refuseFile(CADRE_TEXT("The file is a Cadre program, not a framework. Open it instead of importing it."));
    if (json.is_array() && json.empty())
        refuseFile(CADRE_TEXT("The file holds an empty list, so there is nothing to import. Choose another file."));
    if (json.is_object() && json.empty())
        refuseFile(CADRE_TEXT("The file holds an empty object, so there is nothing to import. Choose another file."));
    Text text;
    if (isListOfObjects(json) && !json.front().empty())
        text =
            Text::plural(
                CADRE_TEXT("The file is a list of {n} object with the keys {keys}. Cadre does not know this kind of "
                           "framework yet, or it is none. Look whether it is the right file."),
                CADRE_TEXT("The file is a list of {n} objects with the keys {keys}. Cadre does not know this kind of "
                           "framework yet, or it is none. Look whether it is the right file."),
                static_cast<std::int64_t>(json.size()))
                .withList("keys", keysOf(json.front()));
    else if (json.is_object())
        text = Text(CADRE_TEXT(
                        "The file is an object with the keys {keys}. Cadre does not know this kind of framework yet, "
                        "or it is none. Look whether it is the right file."))
                   .withList("keys", keysOf(json));
    else
        text =
            Text(CADRE_TEXT("The file holds {found} and no list of objects. Cadre does not know this kind of framework "
                            "yet, or it is none. Look whether it is the right file."))
                .with("found", excerpt(json));
    throw UnknownKindError(FileError::Kind::badInput, std::move(text));
}

/// Says first what was unusual about the file, then what its reader found.
void addNotes(Framework& framework, std::vector<Text> texts)
{
    std::vector<FrameworkNote> notes;
    for (Text& text : texts) notes.push_back({"", std::move(text)});
    framework.notes.insert(framework.notes.begin(), std::make_move_iterator(notes.begin()),
                           std::make_move_iterator(notes.end()));
}

void addLanguages(Framework& framework, const Languages& languages)
{
    framework.language = languages.taken;
    framework.languages = languages.all;
    if (languages.others == 0) return;
    Text text =
        Text::plural(CADRE_TEXT("{n} text is missing in the language “{language}” and was taken in another."),
                     CADRE_TEXT("{n} texts are missing in the language “{language}” and were taken in another."),
                     static_cast<std::int64_t>(languages.others));
    framework.notes.push_back({"", std::move(text.with("language", languages.taken))});
}

/// Whether a document says all of it in several languages: {"en": {...}, "fr": {...}}.
bool isByLanguage(const Json& json)
{
    if (!json.is_object() || json.empty()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::all_of(entries.begin(), entries.end(),
                       [](const auto& entry) { return isLanguageTag(entry.first) && entry.second.is_structured(); });
}

/// The part of such a document in the wanted language, or else in English, or else the first.
const Json* inLanguage(const Json& json, std::string_view wanted, std::string& key)
{
    const Json* found = nullptr;
    int best = 0;
    for (const auto& [tag, value] : json.get_ref<const Json::object_t&>()) {
        const int rank = !wanted.empty() && tag.starts_with(wanted) ? 3 : tag.starts_with("en") ? 2 : 1;
        if (rank <= best || value.empty()) continue;
        best = rank;
        found = &value;
        key = tag;
    }
    return found;
}

SourceFile parse(const NamedBytes& file, const FrameworkOptions& options, const ImportProgress& progress)
{
    TolerantJson read = parseTolerantly(
        file.bytes, [&](double part) { tellPart(options.watch, progress, file.bytes.size(), part); });
    SourceFile document{.name = fileStem(file.name), .json = std::move(read.value), .notes = std::move(read.notes)};
    document.wanted = options.language;
    document.languages = chooseLanguage(document.json, options.language);
    if (isByLanguage(document.json) && document.json.size() > 1) {
        std::string taken;
        (void)inLanguage(document.json, document.wanted, taken);
        document.notes.push_back(
            Text(CADRE_TEXT("The file holds the framework in several languages. The one in “{language}” is taken."))
                .with("language", taken));
    }
    if (!document.languages.isWanted && !document.languages.all.empty())
        document.notes.push_back(
            Text(CADRE_TEXT("“{file}” has no texts in the language that was asked for. They were taken in "
                            "“{language}”."))
                .with("file", document.name)
                .with("language", document.languages.taken));
    return document;
}

const Family* familyOf(const Json& json, std::span<const Family> list)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Family& family) { return family.recognises(json); });
    return found == list.end() ? nullptr : &*found;
}

/// Whether an object has a name and lists or maps of groups.
bool isWholeFramework(const Json& json)
{
    if (!json.is_object() || textUnder(json, keywords::name).empty()) return false;
    const auto& entries = json.get_ref<const Json::object_t&>();
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.second.is_structured() && isOneOf(entry.first, keywords::groups);
    });
}

/// The value that is wrapped into an answer of a server ({"data": ...}), and its key; null if there is none.
const Json* wrappedIn(const Json& json, std::string& key)
{
    static constexpr std::array<std::string_view, 16> wrappers = {
        "data",    "result",   "results", "response", "payload",         "framework",       "competencyframework",
        "body",    "document", "content", "d",        "decodedresource", "competencymodel", "cfpackage",
        "elements", "embedded"};
    if (!json.is_object()) return nullptr;
    const auto& entries = json.get_ref<const Json::object_t&>();
    for (const auto& [name, value] : entries) {
        if (!value.is_structured() || value.empty() || !isOneOf(name, Words(wrappers))) continue;
        key = name;
        return &value;
    }
    // Whatever it is called: a whole with a name and groups that stands alone is the framework.
    if (entries.size() != 1 || !isWholeFramework(entries.begin()->second)) return nullptr;
    key = entries.begin()->first;
    return &entries.begin()->second;
}

/// Where the framework starts in a document: at its top, or in what a server wrapped around it.
struct Start {
    const Json* json = nullptr;
    std::string pointer;
    const Family* family = nullptr;
};

std::optional<Start> startIn(const Json& top, std::string_view wanted)
{
    constexpr int mostWrappers = 4;
    std::vector<Start> starts = {{.json = &top}};
    for (int i = 0; i < mostWrappers; ++i) {
        std::string key;
        const bool isPart = isByLanguage(*starts.back().json);
        const Json* inner = isPart ? inLanguage(*starts.back().json, wanted, key) : wrappedIn(*starts.back().json, key);
        if (!inner) break;
        const Start start{.json = inner, .pointer = starts.back().pointer + JsonPlace(JsonPlace(), key).pointer()};
        // What holds nothing else is a wrapper, whatever it may look like.
        if (isPart || starts.back().json->size() == 1) starts.back() = start;
        else starts.push_back(start);
    }
    for (Start& start : starts) {
        start.family = familyOf(*start.json, families());
        if (!start.family) start.family = familyOf(*start.json, companionFamilies());
        if (start.family) return std::move(start);
    }
    return std::nullopt;
}

Framework readOne(const SourceFile& document, const ImportWatch& watch)
{
    const Json* format = member(document.json, "format");
    const bool isProgram = format && *format == "cadre-program";
    const std::optional<Start> start = isProgram ? std::nullopt : startIn(document.json, document.wanted);
    if (!start) refuseUnknownShape(document.json);
    Framework framework{.family = start->family->name, .name = document.name};
    addLanguages(framework, document.languages);
    tell(watch, {.stage = ImportProgress::Stage::understanding});
    start->family->read(framework, *start->json);
    addNotes(framework, document.notes);
    settle(framework, *start->family, start->pointer, watch);
    return framework;
}

/// Several tables that refer to each other, one a file, are read as if they were one file.
std::optional<Framework> joinTables(std::vector<SourceFile>& documents, const ImportWatch& watch)
{
    Json whole = Json::object();
    for (const SourceFile& document : documents)
        if (isListOfObjects(document.json)) whole[document.name] = document.json;
    if (whole.size() < 2) return std::nullopt;
    const std::string name = competencyTableIn(whole);
    if (name.empty()) return std::nullopt;
    Framework framework{.family = tablesFamily.name, .name = name};
    Languages languages{.isWanted = false};
    for (const SourceFile& document : documents) {
        if (!isListOfObjects(document.json)) continue;
        const bool isBetter = languages.taken.empty() || (document.languages.isWanted && !languages.isWanted);
        if (isBetter) languages.taken = document.languages.taken;
        languages.isWanted = languages.isWanted || document.languages.isWanted;
        languages.others += document.languages.others;
        for (const std::string& tag : document.languages.all)
            if (std::find(languages.all.begin(), languages.all.end(), tag) == languages.all.end())
                languages.all.push_back(tag);
    }
    addLanguages(framework, languages);
    tablesFamily.read(framework, whole);
    for (SourceFile& document : documents) {
        if (!isListOfObjects(document.json)) continue;
        addNotes(framework, document.notes);
        document.json = nullptr; // its part is done
    }
    settle(framework, tablesFamily, {}, watch);
    return framework;
}

/// Runs something for one of the files; an error in it names the file where there are several.
template <class Do> void inside(std::span<const NamedBytes> files, const NamedBytes& file, Do run)
{
    if (files.size() == 1) return run();
    try {
        run();
    } catch (const UnknownKindError& error) {
        const FileError named = inFile(std::string(withoutFolder(file.name)), error);
        throw UnknownKindError(named.kind(), named.text());
    } catch (const FileError& error) {
        throw inFile(std::string(withoutFolder(file.name)), error);
    }
}

} // namespace

FrameworkCounts countsOf(const Framework& framework)
{
    FrameworkCounts counts{.competencies = framework.items.size(), .levels = framework.levels.size()};
    std::set<std::string_view> described;
    for (const FrameworkGroup& group : framework.groups) {
        described.insert(group.name);
        if (!group.parent) ++counts.groups;
        counts.levelTexts += group.levels.size();
    }
    for (const FrameworkLevel& level : framework.levels) counts.behaviours += level.indicators.size();
    std::set<std::string_view> named;
    for (const FrameworkItem& item : framework.items) {
        if (!item.group.empty() && !described.contains(item.group)) named.insert(item.group);
        std::set<std::size_t> levels;
        for (const FrameworkLevelText& text : item.levelTexts) levels.insert(text.level);
        for (const FrameworkBehaviour& behaviour : item.behaviours)
            if (behaviour.level) levels.insert(*behaviour.level);
        counts.levelTexts += levels.size();
        counts.behaviours += item.behaviours.size();
    }
    counts.groups += named.size();
    return counts;
}

Framework readFramework(const NamedBytes& file, const FrameworkOptions& options)
{
    return readFramework(std::span(&file, 1), options);
}

Framework readFramework(std::span<const NamedBytes> files, const FrameworkOptions& options)
{
    if (files.empty()) refuseFile(CADRE_TEXT("No file was chosen. Choose the file of a framework."));
    std::vector<SourceFile> documents;
    ImportProgress progress;
    for (const NamedBytes& file : files) progress.of += file.bytes.size();
    for (const NamedBytes& file : files) {
        tell(options.watch, progress);
        inside(files, file, [&] { documents.push_back(parse(file, options, progress)); });
        progress.done += file.bytes.size();
    }
    std::vector<FrameworkPart> parts;
    if (files.size() > 1)
        if (auto tables = joinTables(documents, options.watch)) parts.push_back({tables->name, std::move(*tables)});
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!parts.empty() && documents[i].json.is_null()) continue;
        inside(files, files[i], [&] { parts.push_back({files[i].name, readOne(documents[i], options.watch)}); });
        documents[i].json = nullptr;
    }
    return joinParts(std::move(parts));
}

} // namespace cadre
