// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping/outline.hpp"

#include "exchange/encoding.hpp"
#include "exchange/mapping/path.hpp"
#include "exchange/mapping/values.hpp"
#include "exchange/mapping/vocabulary.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace cadre {

namespace {

// So much is looked at. It bounds the work for hostile files and is plenty for real ones.
constexpr std::size_t mostValues = 2000; // of one path
constexpr std::size_t mostNodes = 4000;
constexpr std::size_t mostFields = 200; // of one path
constexpr std::size_t mostSamples = 3;
constexpr std::size_t sampleLength = 60;
constexpr std::size_t mostCompared = 8; // values of a map

std::vector<std::string_view> keysOf(const Json& object)
{
    std::vector<std::string_view> keys;
    for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
        if (keys.size() == mostFields) break;
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// How much of the keys of two objects is the same, from 0 to 1.
double sharedKeys(const Json& a, const Json& b)
{
    const auto ours = keysOf(a);
    const auto theirs = keysOf(b);
    std::vector<std::string_view> both;
    std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(both));
    const std::size_t all = ours.size() + theirs.size() - both.size();
    return all == 0 ? 1 : static_cast<double>(both.size()) / static_cast<double>(all);
}

const Json& firstValue(const Json& structured)
{
    return structured.is_array() ? structured[0] : entriesOf(structured)[0].second;
}

/// Whether an object has nothing but texts under keys that are no names of fields.
bool isOfTexts(const Json& object, std::size_t least)
{
    const Json::object_t::Container& entries = entriesOf(object);
    return entries.size() >= least && std::all_of(entries.begin(), entries.end(), [](const auto& entry) {
               return (entry.second.is_string() || isInLanguages(entry.second)) && !isFieldName(wordsOf(entry.first));
           });
}

/// {"Coaches others": "Asks before telling", "Delivers": "Plans backward"}
bool isOfNames(const Json& object)
{
    const Json::object_t::Container& entries = entriesOf(object);
    return isOfTexts(object, 1)
           && std::all_of(entries.begin(), entries.end(), [](const auto& entry) { return readsLikeName(entry.first); });
}

/// Whether two values of a map could be of the same kind.
bool areAlike(const Json& a, const Json& b, int depth = 0)
{
    constexpr int deepest = 3;
    if (a.is_object() && b.is_object()) {
        if (sharedKeys(a, b) >= 0.5 || (isOfNames(a) && isOfNames(b))) return true;
        // Maps in a map have keys of their own.
        return depth < deepest && !a.empty() && !b.empty() && firstValue(a).is_structured()
               && firstValue(b).is_structured() && areAlike(firstValue(a), firstValue(b), depth + 1);
    }
    if (a.is_array() && b.is_array()) {
        if (a.empty() || b.empty()) return true;
        return depth < deepest && areAlike(firstValue(a), firstValue(b), depth + 1);
    }
    return a.is_string() && b.is_string();
}

/// Whether the keys of an object are data: its values are alike, and the keys are no names of fields.
bool isMap(const Json& object)
{
    const Json::object_t::Container& entries = entriesOf(object);
    std::vector<const Json*> structured;
    std::size_t levels = 0;
    std::size_t structuredLevels = 0;
    std::size_t fields = 0;
    std::size_t looked = 0;
    std::size_t simple = 0;
    for (const auto& [key, value] : entries) {
        if (looked == mostFields) break;
        ++looked;
        const std::vector<std::string> words = wordsOf(key);
        const bool isLevel = isLevelKey(words);
        levels += isLevel ? 1U : 0U;
        if (value.is_structured() && !value.empty() && !isInLanguages(value)) {
            structured.push_back(&value);
            structuredLevels += isLevel ? 1U : 0U;
            fields += !isLevel && isFieldName(words) && meaning(words, FieldWord::other) == 0 ? 1U : 0U;
        } else {
            ++simple;
        }
    }
    if (looked >= 2 && levels == looked) return true;
    if (structured.empty() || fields > 0 || structured.size() < simple) return false;
    // Levels beside a name are fields of what has the name.
    if (structured.size() == 1 || (structuredLevels == structured.size() && simple > 0)) return false;
    std::size_t alike = 0;
    const std::size_t compared = std::min(structured.size(), mostCompared);
    for (std::size_t i = 1; i < compared; ++i) alike += areAlike(*structured[0], *structured[i]) ? 1U : 0U;
    return alike * 3 >= (compared - 1) * 2;
}

/// Where only one object is, or each has keys of its own, the keys of texts are data too.
bool areMapsOfTexts(const std::vector<const Json*>& objects)
{
    constexpr std::size_t mostLooked = 20;
    const std::size_t least = objects.size() > 1 ? 1 : 2;
    for (std::size_t i = 0; i < std::min(objects.size(), mostLooked); ++i)
        if (!isOfTexts(*objects[i], least) || (i > 0 && sharedKeys(*objects[0], *objects[i]) >= 0.5)) return false;
    return !objects.empty();
}

void countText(OutlineNode& node, const std::string& text, std::unordered_set<std::string>& distinct)
{
    ++node.texts;
    node.length += text.size();
    node.lines += text.find('\n') != std::string::npos ? 1U : 0U;
    node.spaced += text.find(' ') != std::string::npos ? 1U : 0U;
    node.digits += text.find_first_of("0123456789") != std::string::npos ? 1U : 0U;
    if (!distinct.insert(text).second) return;
    ++node.distinct;
    if (node.samples.size() < mostSamples)
        node.samples.push_back(shortened(std::string_view(text).substr(0, 4 * sampleLength), sampleLength));
}

void countValues(OutlineNode& node)
{
    std::unordered_set<std::string> distinct;
    for (const Json* value : node.looked) {
        ++node.values;
        const bool languages = isInLanguages(*value);
        if (languages && node.languages.empty()) node.languages = languagesOf(*value);
        node.inLanguages += languages ? 1U : 0U;
        node.objects += value->is_object() ? 1U : 0U;
        node.lists += value->is_array() && !languages ? 1U : 0U;
        node.numbers += isNumber(*value) ? 1U : 0U;
        if (isNothing(*value)) ++node.nothing;
        else if (languages || value->is_string() || isNumber(*value)) countText(node, *plainText(*value, {}), distinct);
    }
}

class Maker {
public:
    explicit Maker(const Json& json)
    {
        m_outline.nodes.push_back({.looked = {&json}});
        // Breadth first: nodes are appended while they are gone through.
        for (std::size_t i = 0; i < m_outline.nodes.size(); ++i) {
            countValues(m_outline.nodes[i]);
            addChildren(i);
        }
    }

    Outline take() { return std::move(m_outline); }

private:
    std::size_t childOf(std::size_t node, const std::string& key, bool isEntry, bool ofMap)
    {
        const std::string name = isEntry ? std::string("*") : "." + key;
        const auto known = m_children.find(name);
        if (known != m_children.end()) return known->second;
        if (m_outline.nodes.size() >= mostNodes || m_children.size() >= mostFields) return OutlineNode::none;
        const std::size_t child = m_outline.nodes.size();
        m_outline.nodes.push_back({.key = key, .isEntry = isEntry, .ofMap = ofMap, .parent = node});
        m_outline.nodes[node].children.push_back(child);
        m_children.emplace(name, child);
        return child;
    }

    void look(std::size_t child, const Json& value)
    {
        if (child == OutlineNode::none) return;
        std::vector<const Json*>& looked = m_outline.nodes[child].looked;
        if (looked.size() < mostValues) looked.push_back(&value);
    }

    void addChildren(std::size_t node)
    {
        m_children.clear();
        const std::vector<const Json*> values = m_outline.nodes[node].looked;
        std::size_t maps = 0;
        std::vector<const Json*> objects;
        for (const Json* value : values) {
            if (!value->is_object() || value->empty() || isInLanguages(*value)) continue;
            objects.push_back(value);
            maps += isMap(*value) ? 1U : 0U;
        }
        const bool hasMaps = (maps > 0 && 2 * maps >= objects.size()) || areMapsOfTexts(objects);
        for (const Json* value : values) {
            if (isInLanguages(*value)) continue;
            if (value->is_array()) addEntries(node, *value);
            else if (value->is_object()) addFields(node, *value, hasMaps);
        }
    }

    void addEntries(std::size_t node, const Json& list)
    {
        const std::size_t count = std::min(list.size(), mostValues);
        for (std::size_t i = 0; i < count; ++i) look(childOf(node, {}, true, false), list[i]);
    }

    /// A text among the lists and objects of a map says something about the map itself.
    void addFields(std::size_t node, const Json& object, bool isOfMaps)
    {
        const Json::object_t::Container& entries = entriesOf(object);
        const bool ofTexts = std::none_of(entries.begin(), entries.end(), [](const auto& entry) {
            return entry.second.is_structured() && !isInLanguages(entry.second);
        });
        std::size_t looked = 0;
        for (const auto& [key, value] : entries) {
            if (++looked > mostValues) break;
            const bool isEntry = isOfMaps && (ofTexts || value.is_structured());
            look(childOf(node, isEntry ? std::string() : key, isEntry, isEntry), value);
        }
    }

    Outline m_outline;
    std::unordered_map<std::string, std::size_t> m_children; ///< Of the node that is gone through.
};

} // namespace

std::string Outline::path(std::size_t node) const
{
    const std::string path = pathBelow(0, node);
    return path == "." ? "/" : "/" + path;
}

std::string Outline::pathBelow(std::size_t from, std::size_t to) const
{
    std::string path;
    for (; to != from && nodes[to].parent != OutlineNode::none; to = nodes[to].parent) {
        const std::string step = nodes[to].isEntry ? "*" : spelledKey(nodes[to].key);
        path = path.empty() ? step : step + "/" + path;
    }
    return path.empty() ? "." : path;
}

std::size_t Outline::child(std::size_t node, std::string_view key) const
{
    for (const std::size_t child : nodes[node].children)
        if (!nodes[child].isEntry && nodes[child].key == key) return child;
    return OutlineNode::none;
}

std::size_t Outline::entry(std::size_t node) const
{
    for (const std::size_t child : nodes[node].children)
        if (nodes[child].isEntry) return child;
    return OutlineNode::none;
}

std::size_t Outline::nodeAt(std::string_view path) const
{
    const std::optional<Path> steps = parsePath(path);
    if (!steps || !steps->fromTop) return OutlineNode::none;
    std::size_t node = 0;
    for (const PathStep& step : steps->steps) {
        std::size_t next = OutlineNode::none;
        if (step.kind == PathStep::Kind::key) next = child(node, step.key);
        else if (step.kind != PathStep::Kind::every) return OutlineNode::none;
        if (next == OutlineNode::none) next = entry(node);
        if (next == OutlineNode::none) return OutlineNode::none;
        node = next;
    }
    return node;
}

Outline outlineOf(const Json& json)
{
    return Maker(json).take();
}

bool isListInMap(const Outline& outline, std::size_t node)
{
    const OutlineNode& here = outline[node];
    const std::size_t each = outline.entry(node);
    return here.isEntry && here.ofMap && here.isList() && each != OutlineNode::none && outline[each].isText();
}

bool mayBeCompetencies(const Outline& outline, std::size_t node)
{
    const OutlineNode& here = outline[node];
    return here.isEntry && (here.isRecord() || here.isText() || isListInMap(outline, node));
}

} // namespace cadre
