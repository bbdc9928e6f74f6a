// SPDX-License-Identifier: Apache-2.0
#include "review/similar.hpp"

#include "review/editdistance.hpp"
#include "review/prefixfilter.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

namespace cadre {

namespace {

double share(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

constexpr std::size_t longestCompared = 10'000;

} // namespace

std::size_t mostEdits(std::size_t length, double leastSimilarity)
{
    const auto isAlike = [&](std::size_t edits) { return 1 - share(edits, length) >= leastSimilarity; };
    const double estimate = (1 - leastSimilarity) * static_cast<double>(length);
    auto edits = static_cast<std::size_t>(std::clamp(estimate, 0.0, static_cast<double>(length)));
    // The estimate may be one off where the share falls on the border.
    while (edits < length && isAlike(edits + 1)) ++edits;
    while (edits > 0 && !isAlike(edits)) --edits;
    return edits;
}

void LetterCounts::addAscii(std::string_view text)
{
    for (const char c : text) {
        const auto small = static_cast<unsigned char>(c | 0x20);
        if ((small >= 'a' && small <= 'z') || (c >= '0' && c <= '9')) add(small);
    }
}

std::size_t LetterCounts::leastEdits(const LetterCounts& other) const
{
    int apart = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) apart += std::abs(m_counts[i] - other.m_counts[i]);
    // So many letters are without a partner in the text that has more of these.
    return static_cast<std::size_t>(apart + std::abs(m_sum - other.m_sum)) / 2;
}

ComparedText::ComparedText(std::u32string_view text) : m_text(text)
{
    for (const char32_t c : m_text) m_letters.add(c);
}

bool ComparedText::isComparable() const
{
    return m_text.size() <= longestCompared;
}

bool ComparedText::canBeWithin(const ComparedText& other, std::size_t most) const
{
    const std::size_t shorter = std::min(m_text.size(), other.m_text.size());
    const std::size_t longer = std::max(m_text.size(), other.m_text.size());
    return longer - shorter <= most && longer <= longestCompared && m_letters.leastEdits(other.m_letters) <= most;
}

bool areAlike(const ComparedText& a, const ComparedText& b, double least, SearchEffort& effort)
{
    if (a.text() == b.text()) return true;
    const std::size_t most = mostEdits(std::max(a.text().size(), b.text().size()), least);
    if (most == 0 || !a.canBeWithin(b, most)) return false;
    EditDistance distance(a.text());
    return effort.take(distance.stepsTo(b.text())) && distance.to(b.text(), most) <= most;
}

namespace {

using Words = std::span<const std::u32string_view>;

/// The words of many texts, of each sorted and each once.
class WordLists {
public:
    void add(std::u32string_view text)
    {
        const auto begin = static_cast<std::ptrdiff_t>(m_words.size());
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(U' ', at), text.size());
            if (end > at) m_words.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        std::sort(m_words.begin() + begin, m_words.end());
        m_words.erase(std::unique(m_words.begin() + begin, m_words.end()), m_words.end());
        m_ends.push_back(m_words.size());
    }

    [[nodiscard]] Words of(std::size_t text) const
    {
        const std::size_t begin = text == 0 ? 0 : m_ends[text - 1];
        return Words(m_words).subspan(begin, m_ends[text] - begin);
    }

private:
    std::vector<std::u32string_view> m_words;
    std::vector<std::size_t> m_ends; ///< Of each text.
};

double wordShare(Words a, Words b)
{
    std::size_t both = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        const auto order = *x <=> *y;
        if (order == 0) ++both;
        if (order <= 0) ++x;
        if (order >= 0) ++y;
    }
    const std::size_t either = a.size() + b.size() - both;
    return either == 0 ? 0 : share(both, either);
}

/// Runs of so many characters that texts share if they are alike. An edit spoils as many runs as one has characters, so
/// the less alike texts may be, the shorter the runs must be for one to be left. Longer runs are rarer.
std::size_t gramLengthFor(double leastSimilarity)
{
    if (leastSimilarity >= 0.8) return 4;
    return leastSimilarity >= 0.7 ? 3 : 2;
}

std::size_t gramCount(std::size_t length, std::size_t gramLength)
{
    return length < gramLength ? 0 : length - gramLength + 1;
}

/// How many words a text of so many must share with another one to be alike.
std::size_t leastShared(std::size_t words, double leastShare)
{
    auto shared = static_cast<std::size_t>(std::max(0.0, leastShare * static_cast<double>(words)));
    while (shared > 0 && share(shared - 1, words) >= leastShare) --shared;
    while (shared <= words && share(shared, words) < leastShare) ++shared;
    return shared;
}

/// What holds for all texts of one length.
struct Length {
    std::size_t length = 0;
    std::size_t mostEdits = 0;      ///< Between such a text and another one that is not longer, if they are alike.
    bool mustShare = true;          ///< Whether these two must share a run of characters.
    std::size_t prefix = 0;         ///< How many runs of such a text need a look.
    std::size_t reach = 0;          ///< The most edits between such a text and any other one, if they are alike.
    std::vector<std::size_t> texts; ///< Those seen so far.
};

/// In order, each length that occurs.
std::vector<Length> lengthsOf(const std::vector<ComparedText>& texts, double least)
{
    const std::size_t gramLength = gramLengthFor(least);
    std::vector<Length> lengths;
    lengths.reserve(texts.size());
    for (const ComparedText& text : texts) lengths.push_back({text.text().size(), 0, true, 0, 0, {}});
    std::ranges::sort(lengths, {}, &Length::length);
    lengths.erase(std::ranges::unique(lengths, {}, &Length::length).begin(), lengths.end());
    for (Length& entry : lengths) {
        entry.mostEdits = mostEdits(entry.length, least);
        entry.mustShare = entry.mostEdits == 0 || gramCount(entry.length, gramLength) > gramLength * entry.mostEdits;
    }
    for (auto shorter = lengths.begin(); shorter != lengths.end(); ++shorter) {
        for (auto longer = shorter; longer != lengths.end(); ++longer) {
            if (longer->length - longer->mostEdits > shorter->length) break;
            shorter->reach = longer->mostEdits;
            if (!longer->mustShare || longer->mostEdits == 0) continue;
            const std::size_t shared = gramCount(longer->length, gramLength) - gramLength * longer->mostEdits;
            const std::size_t own = gramCount(shorter->length, gramLength);
            if (own >= shared) shorter->prefix = std::max(shorter->prefix, own - shared + 1);
        }
    }
    return lengths;
}

/// Looks for texts alike among different ones, which are handed over one after the other.
class Search {
public:
    Search(const std::vector<ComparedText>& texts, const Alike& least)
        : m_texts(texts), m_least(least), m_lengths(lengthsOf(texts, least.similarity))
    {
        m_edits.reserve(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            addGrams(i);
            addWords(i);
        }
        m_byGrams.count();
        m_byWords.count();
    }

    /// The texts before this one that are alike, or the first `most` of them that turn up. To be called for each text,
    /// in order.
    std::vector<std::size_t> before(std::size_t text, std::size_t most)
    {
        constexpr std::size_t look = 16; // about as many steps as it takes to see that texts differ
        std::vector<std::size_t> found;
        const auto seeIf = [&](auto isAlike) {
            return [&, isAlike](std::size_t other) {
                if (found.size() >= most || !m_effort.take(look)) return false;
                if (isAlike(other)) found.push_back(other);
                return found.size() < most;
            };
        };
        m_distance.reset();
        Length& length = lengthOf(text);
        const auto seeText = seeIf([&](std::size_t other) { return isTextAlike(text, other); });
        m_byGrams.visit(text, length.prefix, m_effort, seeText);
        visitUnshared(length, seeText);
        length.texts.push_back(text);
        const std::size_t words = m_words.of(text).size();
        const std::size_t untaken = std::min(leastShared(words, m_least.wordShare), words + 1);
        m_byWords.visit(text, words + 1 - untaken, m_effort, seeIf([&](std::size_t other) {
                            return wordShare(m_words.of(text), m_words.of(other)) >= m_least.wordShare;
                        }));
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        return found;
    }

private:
    Length& lengthOf(std::size_t text)
    {
        return *std::ranges::lower_bound(m_lengths, m_texts[text].text().size(), {}, &Length::length);
    }

    void addGrams(std::size_t index)
    {
        const std::u32string_view text = m_texts[index].text();
        if (m_texts[index].isComparable()) {
            for (std::size_t at = 0; at + m_gramLength <= text.size(); ++at) {
                std::uint32_t hash = 0;
                for (std::size_t i = at; i < at + m_gramLength; ++i) hash = hash * 8191U + text[i];
                m_byGrams.addToken({hash, static_cast<std::uint16_t>(at)});
            }
        }
        m_byGrams.addText({shortened(text.size()), shortened(lengthOf(index).reach)});
        m_edits.push_back(lengthOf(index).mostEdits);
    }

    void addWords(std::size_t index)
    {
        m_words.add(m_texts[index].isComparable() ? m_texts[index].text() : std::u32string_view());
        for (const std::u32string_view word : m_words.of(index))
            m_byWords.addToken({static_cast<std::uint32_t>(std::hash<std::u32string_view>{}(word)), 0});
        m_byWords.addText({0, 0}); // a word may stand anywhere
    }

    /// Texts that are compared have far less than 65,536 characters.
    static std::uint16_t shortened(std::size_t number)
    {
        return static_cast<std::uint16_t>(std::min<std::size_t>(number, std::numeric_limits<std::uint16_t>::max()));
    }

    bool isTextAlike(std::size_t text, std::size_t other)
    {
        const ComparedText& a = m_texts[text];
        const ComparedText& b = m_texts[other];
        const std::size_t most = std::max(m_edits[text], m_edits[other]); // those of the longer text
        if (most == 0 || !a.canBeWithin(b, most)) return false;
        if (!m_distance) m_distance.emplace(a.text());
        return m_effort.take(m_distance->stepsTo(b.text())) && m_distance->to(b.text(), most) <= most;
    }

    /// Where texts may be alike without sharing a run of characters, each of a fitting length has to be seen.
    template <class See> void visitUnshared(const Length& own, See see)
    {
        if (m_allMustShare) return;
        const auto shortest = std::ranges::lower_bound(m_lengths, own.length - own.mostEdits, {}, &Length::length);
        for (auto entry = shortest; entry != m_lengths.end(); ++entry) {
            const Length& longer = entry->length > own.length ? *entry : own;
            if (longer.length - longer.mostEdits > std::min(entry->length, own.length)) break;
            if (longer.mustShare) continue;
            for (const std::size_t other : entry->texts)
                if (!see(other)) return;
        }
    }

    const std::vector<ComparedText>& m_texts;
    Alike m_least;
    std::size_t m_gramLength = gramLengthFor(m_least.similarity);
    SearchEffort m_effort;
    std::vector<Length> m_lengths;
    std::vector<std::size_t> m_edits; ///< Of each text, see Length::mostEdits.
    bool m_allMustShare = std::ranges::all_of(m_lengths, &Length::mustShare);
    WordLists m_words;
    PrefixFilter m_byGrams;
    PrefixFilter m_byWords;
    std::optional<EditDistance> m_distance; ///< Of the text that is being looked at, if one came close to it.
};

/// Texts of a list without those that are equal, and who has each.
struct Distinct {
    explicit Distinct(const std::vector<std::u32string>& all) : of(all.size(), none)
    {
        std::unordered_map<std::u32string_view, std::size_t> known;
        known.reserve(all.size());
        texts.reserve(all.size());
        members.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].empty()) continue;
            const auto [place, isNew] = known.emplace(all[i], texts.size());
            if (isNew) {
                texts.emplace_back(all[i]);
                members.emplace_back();
            }
            of[i] = place->second;
            members[place->second].push_back(i);
        }
    }

    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<ComparedText> texts;
    std::vector<std::vector<std::size_t>> members; ///< Of each text, in order.
    std::vector<std::size_t> of;                   ///< The text of each place in the list; `none` for an empty one.
};

/// Collects the places before `end` at which a text stands.
void addBefore(std::vector<std::size_t>& places, const std::vector<std::size_t>& members, std::size_t end)
{
    for (const std::size_t place : members) {
        if (place >= end) break;
        places.push_back(place);
    }
}

} // namespace

std::vector<AlikePair> alikePairs(const std::vector<std::u32string>& texts, const Alike& least, std::size_t most)
{
    const Distinct distinct(texts);
    // Whatever shares no word is alike if no share is asked for, which texts need not be looked up for.
    const Alike wanted = least.wordShare <= 0 ? Alike{0, 0} : least;
    Search search(distinct.texts, wanted);
    std::vector<std::vector<std::size_t>> alike(distinct.texts.size());
    std::vector<AlikePair> pairs;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const std::size_t text = distinct.of[at];
        if (text == Distinct::none) continue;
        const bool isFirst = distinct.members[text].front() == at;
        const std::size_t wantedHere = pairs.size() < most ? most - pairs.size() : 1;
        places.clear();
        if (isFirst) {
            for (const std::size_t other : search.before(text, pairs.size() < most ? Distinct::none : 1)) {
                alike[text].push_back(other);
                alike[other].push_back(text);
            }
        }
        if (isFirst || pairs.size() < most)
            for (const std::size_t other : alike[text]) addBefore(places, distinct.members[other], at);
        if (pairs.size() < most) addBefore(places, distinct.members[text], at);
        else if (!isFirst) places.push_back(distinct.members[text].front());
        std::ranges::sort(places);
        places.resize(std::min(places.size(), wantedHere));
        for (const std::size_t place : places) pairs.push_back({place, at});
    }
    return pairs;
}

} // namespace cadre
