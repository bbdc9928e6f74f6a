// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/fieldfinder.hpp"
#include "exchange/mapping/values.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// Words that are the code of a language and mean something else in a key.
bool isLanguageSuffix(const std::string& word)
{
    for (const std::string_view other : {"id", "no", "is", "it", "he", "hi", "be", "my"})
        if (word == other) return false;
    return word.size() == 2 && isLanguageCode(word);
}

std::size_t rankOf(const std::string& language, std::span<const std::string> languages)
{
    const auto found = std::find(languages.begin(), languages.end(), language);
    return static_cast<std::size_t>(found - languages.begin());
}

void addLeaf(const Outline& outline, std::size_t entry, std::size_t node, std::vector<MappedLeaf>& leaves)
{
    const OutlineNode& here = outline[node];
    if (here.isText()) {
        leaves.push_back({{outline.pathBelow(entry, node)}, node, wordsOf(here.key), false});
    } else if (const std::size_t each = outline.entry(node);
               here.isList() && each != OutlineNode::none && outline[each].isText()) {
        leaves.push_back({{outline.pathBelow(entry, node)}, each, wordsOf(here.key), true});
    }
}

/// name_en and name_sv are one text in two languages.
std::vector<MappedLeaf> joinLanguages(std::vector<MappedLeaf> leaves, std::span<const std::string> languages)
{
    struct Variant {
        std::size_t rank;
        MappedLeaf* leaf;
    };
    std::map<std::vector<std::string>, std::vector<Variant>> variants;
    for (MappedLeaf& leaf : leaves) {
        if (leaf.words.size() < 2 || !isLanguageSuffix(leaf.words.back())) continue;
        std::vector<std::string> base(leaf.words.begin(), leaf.words.end() - 1);
        variants[base].push_back({rankOf(leaf.words.back(), languages), &leaf});
    }
    std::vector<MappedLeaf> joined;
    std::set<const MappedLeaf*> done;
    for (MappedLeaf& leaf : leaves) {
        if (done.contains(&leaf)) continue;
        const auto base =
            leaf.words.size() < 2 ? variants.end() : variants.find({leaf.words.begin(), leaf.words.end() - 1});
        if (base == variants.end() || !isLanguageSuffix(leaf.words.back())
            || (base->second.size() < 2 && !isFieldName(base->first))) {
            joined.push_back(leaf);
            continue;
        }
        std::vector<Variant> all = base->second;
        std::stable_sort(all.begin(), all.end(), [](const Variant& a, const Variant& b) { return a.rank < b.rank; });
        MappedLeaf one{{}, all.front().leaf->node, base->first, leaf.isList};
        for (const Variant& variant : all) {
            one.paths.push_back(variant.leaf->paths.front());
            done.insert(variant.leaf);
        }
        joined.push_back(std::move(one));
    }
    return joined;
}

bool looksLikeAddress(const OutlineNode& node)
{
    return std::any_of(node.samples.begin(), node.samples.end(),
                       [](const std::string& text) { return text.find("://") != std::string::npos; });
}

} // namespace

std::vector<MappedLeaf> leavesOf(const Outline& outline, std::size_t entry, std::span<const std::string> languages,
                                 bool deep)
{
    std::vector<MappedLeaf> leaves;
    for (const std::size_t child : outline[entry].children) {
        if (outline[child].isEntry) continue;
        addLeaf(outline, entry, child, leaves);
        if (!deep || outline[child].isText() || !outline[child].isRecord()) continue;
        for (const std::size_t inner : outline[child].children)
            if (!outline[inner].isEntry) addLeaf(outline, entry, inner, leaves);
    }
    return joinLanguages(std::move(leaves), languages);
}

double nameScore(const Outline& outline, const MappedLeaf& leaf)
{
    const OutlineNode& node = outline[leaf.node];
    if (leaf.isList || node.texts == 0 || 2 * node.numbers > node.texts || looksLikeAddress(node)) return -5;
    double score = std::max({3 * leaf.means(FieldWord::name), 3 * leaf.means(FieldWord::competency),
                             0.8 * leaf.means(FieldWord::description)});
    if (leaf.means(FieldWord::name) > 0 && leaf.means(FieldWord::competency) > 0) score += 2;
    for (const FieldWord not_ :
         {FieldWord::group, FieldWord::level, FieldWord::behaviour, FieldWord::other, FieldWord::code})
        score -= 2.5 * leaf.means(not_);
    if (leaf.means(FieldWord::id) >= 1) score -= 2;
    const double distinct = node.distinctness();
    score += distinct >= 0.9 ? 1 : distinct >= 0.6 ? 0.3 : node.texts > 3 ? -1 : 0;
    const std::size_t length = node.meanLength();
    score += length >= 2 && length <= 90 ? 0.5 : length > 200 ? -0.3 : 0;
    // Codes have digits and no spaces.
    if (node.spaced == 0 && 2 * node.digits > node.texts) score -= 1.5;
    return score;
}

const MappedLeaf* nameAmong(const Outline& outline, const std::vector<MappedLeaf>& leaves)
{
    const MappedLeaf* best = nullptr;
    constexpr double unlikely = -1.2; // still better than no name
    double bestScore = unlikely;
    for (const MappedLeaf& leaf : leaves) {
        const double score = nameScore(outline, leaf);
        if (score <= bestScore) continue;
        best = &leaf;
        bestScore = score;
    }
    return best;
}

std::set<std::string> textsAt(const OutlineNode& node)
{
    std::set<std::string> texts;
    for (const Json* value : node.looked)
        if (const auto text = plainText(*value, {}); text && !text->empty()) texts.insert(*text);
    return texts;
}

std::set<std::string> keysAt(const OutlineNode& node)
{
    constexpr std::size_t most = 5000;
    std::set<std::string> keys;
    for (const Json* value : node.looked) {
        if (!value->is_object()) continue;
        for (const auto& [key, inner] : value->get_ref<const Json::object_t&>()) {
            if (keys.size() == most) return keys;
            keys.insert(key);
        }
    }
    return keys;
}

bool haveNamesAsKeys(const Outline& outline, std::size_t entry)
{
    if (!outline[entry].ofMap) return false;
    const std::set<std::string> keys = keysAt(outline[outline[entry].parent]);
    const auto names = static_cast<std::size_t>(std::count_if(keys.begin(), keys.end(), readsLikeName));
    return 10 * names >= 9 * keys.size();
}

bool isNamedGroup(const Outline& outline, std::size_t entry)
{
    if (!haveNamesAsKeys(outline, entry)) return false;
    const std::string& key = outline[outline[entry].parent].key;
    const std::vector<std::string> words = wordsOf(key);
    // "People" is a field in other places; "skills" is one here as well.
    const bool isCapital = !key.empty() && key[0] >= 'A' && key[0] <= 'Z';
    return isCapital && meaning(words, FieldWord::competency) == 0 && meaning(words, FieldWord::level) == 0
           && meaning(words, FieldWord::behaviour) == 0;
}

std::string separatorOf(const OutlineNode& node)
{
    if (10 * node.lines >= 3 * node.texts && node.lines > 0) return "\n";
    std::size_t texts = 0;
    std::size_t semicolons = 0;
    std::size_t bars = 0;
    for (const Json* value : node.looked) {
        if (!value->is_string()) continue;
        const auto& text = value->get_ref<const std::string&>();
        ++texts;
        semicolons += text.find("; ") != std::string::npos ? 1U : 0U;
        bars += text.find('|') != std::string::npos ? 1U : 0U;
    }
    if (2 * semicolons > texts) return ";";
    return 2 * bars > texts ? "|" : "";
}

} // namespace cadre
