// SPDX-License-Identifier: Apache-2.0
#include "review/similar.hpp"

#include "review/editdistance.hpp"
#include "review/pieceindex.hpp"
#include "review/prefixfilter.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <span>
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

    /// Of the text added last.
    [[nodiscard]] Words last() const { return of(m_ends.size() - 1); }

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

/// How many words a text of so many must share with another one to be alike.
std::size_t leastShared(std::size_t words, double leastShare)
{
    auto shared = static_cast<std::size_t>(std::max(0.0, leastShare * static_cast<double>(words)));
    while (shared > 0 && share(shared - 1, words) >= leastShare) --shared;
    while (shared <= words && share(shared, words) < leastShare) ++shared;
    return shared;
}

/// The places of the texts, the longest first.
std::vector<std::size_t> longestFirst(const std::vector<ComparedText>& texts)
{
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t place) { return texts[place].text().size(); });
    return order;
}

std::vector<std::size_t> lengthsOf(const std::vector<ComparedText>& texts)
{
    std::vector<std::size_t> lengths;
    lengths.reserve(texts.size());
    for (const ComparedText& text : texts) lengths.push_back(text.text().size());
    return lengths;
}

/// Looks for texts alike among different ones.
class Search {
public:
    Search(const std::vector<ComparedText>& texts, const Alike& least)
        : m_texts(texts), m_least(least), m_byPieces(lengthsOf(texts), least.similarity)
    {
        for (const ComparedText& text : texts) {
            m_words.add(text.isComparable() ? text.text() : std::u32string_view());
            for (const std::u32string_view word : m_words.last())
                m_byWords.addWord(std::hash<std::u32string_view>{}(word));
            m_byWords.endText();
        }
        m_byWords.count();
    }

    /// The texts asked for before that are like this one, or the first `most` of them that turn up. To be called for
    /// each text, the longest first.
    std::vector<std::size_t> before(std::size_t text, std::size_t most)
    {
        std::vector<std::size_t> found;
        if (!m_texts[text].isComparable()) return found;
        m_distance.reset();
        const auto seePieces = [&](std::size_t other) {
            if (!mayLook(found, most)) return false;
            if (isTextAlike(text, other)) found.push_back(other);
            return found.size() < most;
        };
        const auto seeWords = [&](std::size_t other) {
            if (!mayLook(found, most)) return false;
            if (wordShare(m_words.of(text), m_words.of(other)) >= m_least.wordShare) found.push_back(other);
            return found.size() < most;
        };
        m_byPieces.visit(m_texts[text].text(), m_effort, seePieces);
        m_byPieces.add(m_texts[text].text(), text);
        const std::size_t words = m_words.of(text).size();
        const std::size_t untaken = std::min(leastShared(words, m_least.wordShare), words + 1);
        m_byWords.visit(text, words + 1 - untaken, m_effort, seeWords);
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        return found;
    }

private:
    bool mayLook(const std::vector<std::size_t>& found, std::size_t most)
    {
        constexpr std::size_t steps = 16; // about as many as it takes to see that texts differ
        return found.size() < most && m_effort.take(steps);
    }

    /// `other` is not shorter.
    bool isTextAlike(std::size_t text, std::size_t other)
    {
        const ComparedText& longer = m_texts[other];
        const std::size_t most = mostEdits(longer.text().size(), m_least.similarity);
        if (!m_texts[text].canBeWithin(longer, most)) return false;
        if (!m_distance) m_distance.emplace(m_texts[text].text());
        return m_effort.take(m_distance->stepsTo(longer.text())) && m_distance->to(longer.text(), most) <= most;
    }

    const std::vector<ComparedText>& m_texts;
    Alike m_least;
    SearchEffort m_effort;
    WordLists m_words;
    PieceIndex m_byPieces;
    PrefixFilter m_byWords;
    std::optional<EditDistance> m_distance; ///< Of the text that is being looked at, if one came close to it.
};

/// Texts of a list without those that are equal or empty, and where each stands.
class DistinctTexts {
public:
    explicit DistinctTexts(const std::vector<std::u32string>& all)
    {
        std::vector<Entry> entries;
        entries.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!all[i].empty()) entries.push_back({std::hash<std::u32string>{}(all[i]), i, i});
        std::ranges::sort(entries, {}, [](const Entry& entry) { return std::pair(entry.hash, entry.place); });
        for (std::size_t begin = 0, i = 0; i < entries.size(); ++i) {
            if (entries[i].hash != entries[begin].hash) begin = i;
            // Different texts with one hash are so rare that looking at each of them costs nothing.
            for (std::size_t other = begin; other < i && entries[i].first == entries[i].place; ++other)
                if (entries[other].first == entries[other].place && all[entries[other].place] == all[entries[i].place])
                    entries[i].first = entries[other].place;
        }
        std::ranges::sort(entries, {}, [](const Entry& entry) { return std::pair(entry.first, entry.place); });
        texts.reserve(entries.size());
        m_places.reserve(entries.size());
        for (const Entry& entry : entries) {
            if (entry.place == entry.first) {
                texts.emplace_back(all[entry.place]);
                m_begins.push_back(m_places.size());
            }
            m_places.push_back(entry.place);
        }
        m_begins.push_back(m_places.size());
    }

    /// Where a text stands in the list.
    [[nodiscard]] std::span<const std::size_t> placesOf(std::size_t text) const
    {
        return std::span(m_places).subspan(m_begins[text], m_begins[text + 1] - m_begins[text]);
    }

    std::vector<ComparedText> texts; ///< In the order of the list.

private:
    struct Entry {
        std::size_t hash;
        std::size_t place;
        std::size_t first; ///< The first place of the same text.
    };

    std::vector<std::size_t> m_places; ///< Of all texts, one after the other.
    std::vector<std::size_t> m_begins; ///< Of each text's part, and the end.
};

/// Gathers pairs: all as long as there are few, and then only so many that each text is in one.
class PairList {
public:
    explicit PairList(std::size_t most) : m_most(most) {}

    [[nodiscard]] bool isShort() const { return pairs.size() < m_most; }

    /// Each of one list with each of another one; one pair at least.
    void add(std::span<const std::size_t> some, std::span<const std::size_t> others)
    {
        for (const std::size_t a : some) {
            for (const std::size_t b : others) {
                pairs.push_back({std::min(a, b), std::max(a, b)});
                if (!isShort()) return;
            }
        }
    }

    /// Each of a list with each before it, or else with the first.
    void addAmong(std::span<const std::size_t> places)
    {
        for (std::size_t b = 1; b < places.size(); ++b) {
            pairs.push_back({places[0], places[b]});
            for (std::size_t a = 1; a < b && isShort(); ++a) pairs.push_back({places[a], places[b]});
        }
    }

    std::vector<AlikePair> pairs;

private:
    std::size_t m_most;
};

} // namespace

std::vector<AlikePair> alikePairs(const std::vector<std::u32string>& texts, const Alike& least, std::size_t most)
{
    const DistinctTexts distinct(texts);
    // If no share of words is asked for, all texts are alike, whether or not they share one.
    Search search(distinct.texts, least.wordShare <= 0 ? Alike{0, 0} : least);
    PairList list(most);
    for (const std::size_t text : longestFirst(distinct.texts)) {
        list.addAmong(distinct.placesOf(text));
        const std::size_t wanted = list.isShort() ? std::numeric_limits<std::size_t>::max() : 1;
        for (const std::size_t other : search.before(text, wanted)) {
            list.add(distinct.placesOf(text), distinct.placesOf(other));
            if (!list.isShort()) break;
        }
    }
    std::ranges::sort(list.pairs, {}, [](const AlikePair& pair) { return std::pair(pair.second, pair.first); });
    return std::move(list.pairs);
}

} // namespace cadre
