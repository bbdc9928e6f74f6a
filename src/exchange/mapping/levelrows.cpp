// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/levelrows.hpp"

#include "exchange/mapping/fieldfinder.hpp"
#include "exchange/mapping/levelbook.hpp"
#include "exchange/mapping/path.hpp"

#include <algorithm>

namespace cadre {

namespace {

constexpr std::size_t mostLevelRows = 15;

/// Whether texts are levels by what they say: "Level 1", "Basic", or "1 - Starts", "2 - Guides" in a row.
bool areLevels(const std::set<std::string>& texts)
{
    constexpr std::size_t longest = 60;
    if (std::all_of(texts.begin(), texts.end(), [](const auto& text) { return isLevelKey(wordsOf(text)); }))
        return !texts.empty();
    std::set<std::int64_t> numbers;
    for (const std::string& text : texts)
        if (const auto number = numberInText(text); number && text.size() <= longest) numbers.insert(*number);
    return numbers.size() == texts.size() && *numbers.begin() <= 1
           && *numbers.rbegin() - *numbers.begin() + 1 == static_cast<std::int64_t>(numbers.size());
}

/// The fields of one level, sorted by what they are.
struct LevelRow {
    const OutlineNode* level = nullptr; ///< Null: the key of the entry.
    const OutlineNode* name = nullptr;
    const OutlineNode* description = nullptr;
    std::vector<std::string> competencies;
    std::size_t several = 0; ///< How many of them hold several texts for one level.
};

const OutlineNode* levelAmong(const Outline& outline, std::size_t entry)
{
    const std::size_t count = outline[entry].values;
    const OutlineNode* called = nullptr;
    for (const std::size_t child : outline[entry].children) {
        const OutlineNode& node = outline[child];
        if (node.isEntry || !node.isText() || node.texts != count || node.distinct != count) continue;
        if (areLevels(textsAt(node))) return &node;
        if (!called && meaning(wordsOf(node.key), FieldWord::level) == 1) called = &node;
    }
    return called;
}

/// Takes fields that are called like competencies and hold texts, or lists of them.
bool takeCompetency(const Outline& outline, std::size_t child, LevelRow& row)
{
    const OutlineNode& node = outline[child];
    const std::size_t each = outline.entry(child);
    const bool isOfLists = node.isList() && each != OutlineNode::none && outline[each].isText();
    if (!isOfLists && (!node.isText() || 2 * node.numbers > node.texts)) return false;
    std::set<std::string> keys{node.key};
    if (node.isEntry) {
        keys = keysAt(outline[node.parent]);
        if (row.level) keys.erase(row.level->key);
    }
    if (!std::all_of(keys.begin(), keys.end(), readsLikeName)) return false;
    row.competencies.insert(row.competencies.end(), keys.begin(), keys.end());
    row.several += isOfLists || separatorOf(node) == "\n" ? keys.size() : 0;
    return true;
}

std::optional<LevelRow> levelRowAt(const Outline& outline, std::size_t entry)
{
    const OutlineNode& here = outline[entry];
    if (!here.isEntry || !here.isRecord() || here.values < 2 || here.values > mostLevelRows) return std::nullopt;
    LevelRow row{.level = levelAmong(outline, entry)};
    if (!row.level && !(here.ofMap && areLevels(keysAt(outline[here.parent])))) return std::nullopt;
    for (const std::size_t child : here.children) {
        const OutlineNode& node = outline[child];
        if (&node == row.level || (node.texts == 0 && node.lists == 0)) continue;
        const std::vector<std::string> words = wordsOf(node.key);
        if (node.isText() && meaning(words, FieldWord::name) == 1) row.name = &node;
        else if (node.isText() && meaning(words, FieldWord::description) == 1) row.description = &node;
        else if (!takeCompetency(outline, child, row)) return std::nullopt;
    }
    return row.competencies.size() < 2 ? std::nullopt : std::optional(std::move(row));
}

void takeRowLevels(const Outline& outline, std::size_t entry, const LevelRow& row, Mapping& mapping)
{
    const std::string level = row.level ? spelledKey(row.level->key) : std::string("*key");
    const std::set<std::string> said = row.level ? textsAt(*row.level) : keysAt(outline[outline[entry].parent]);
    mapping.levels.entries = ".";
    mapping.levels.level = {"../" + level};
    if (2 * row.several > row.competencies.size()) {
        mapping.levels.behaviours = {"."};
        mapping.separator = "\n";
    } else {
        mapping.levels.text = {"."};
    }
    mapping.numberInLevel = std::all_of(said.begin(), said.end(), [](const auto& text) { return numberInText(text); });
    if (!row.name && !row.description) return;
    mapping.levelList = {.entries = outline.path(entry),
                         .id = row.level ? Places{level} : Places{},
                         .name = {row.name ? spelledKey(row.name->key) : level},
                         .description = {}};
    if (row.description) mapping.levelList.description = {spelledKey(row.description->key)};
}

std::vector<std::string> firstNames(const LevelRow& row)
{
    constexpr std::size_t mostNamed = 3;
    std::vector<std::string> names = row.competencies;
    if (names.size() <= mostNamed) return names;
    names.resize(mostNamed);
    names.emplace_back("…");
    return names;
}

} // namespace

std::optional<MappingProposal> proposeLevelRows(const Outline& outline, std::size_t entry,
                                                std::span<const std::string> languages)
{
    const std::optional<LevelRow> row = levelRowAt(outline, entry);
    if (!row) return std::nullopt;
    MappingProposal proposal;
    Mapping& mapping = proposal.mapping;
    mapping.competencies = outline.path(entry) + "/*";
    mapping.competency = mapping.id = mapping.onePer = {"*key"};
    takeRowLevels(outline, entry, *row, mapping);
    const Mapping rows = FieldFinder(outline, entry, languages).find(false).mapping;
    mapping.languages = rows.languages;
    mapping.title = rows.title;
    mapping.version = rows.version;
    mapping.licence = rows.licence;
    mapping.about = rows.about;
    proposal.reasons = {
        {MappedField::competencies, Text(CADRE_TEXT("Each entry is a level, and its other fields are called like "
                                                    "competencies: {names}."))
                                        .withList("names", firstNames(*row))},
        {MappedField::name, CADRE_TEXT("The fields are the names of the competencies.")},
        {MappedField::levels,
         row->level ? Text(CADRE_TEXT("“{path}” names the level of each entry.")).with("path", row->level->key)
                    : Text(CADRE_TEXT("The keys of the entries are levels."))}};
    const bool isSure =
        !row->level || meaning(wordsOf(row->level->key), FieldWord::level) > 0 || areLevels(textsAt(*row->level));
    proposal.score = isSure ? 6 : 3;
    return proposal;
}

} // namespace cadre
