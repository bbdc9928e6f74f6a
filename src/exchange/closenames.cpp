// SPDX-License-Identifier: Apache-2.0
#include "exchange/closenames.hpp"

#include "exchange/namewords.hpp"

#include <algorithm>
#include <iterator>

namespace cadre {

namespace {

constexpr std::size_t leastSharedWords = 2;
constexpr double leastShare = 4.0 / 7.0;
constexpr std::size_t longWord = 6;      // bytes; shorter words differ in one letter too easily: "team", "term"
constexpr std::size_t mostLooks = 1'000; // at other names, for one name

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t sharedBy(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::size_t shared = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) ++shared;
        if (*x < *y) ++x;
        else if (*y < *x) ++y;
        else {
            ++x;
            ++y;
        }
    }
    return shared;
}

/// How alike two names are that share words: 2 of the words in both, by the words of either.
double shareOf(std::size_t shared, std::size_t a, std::size_t b)
{
    return 2 * static_cast<double>(shared) / static_cast<double>(a + b);
}

bool isClose(std::size_t shared, std::size_t a, std::size_t b)
{
    if (shared == a && shared == b) return shared > 0;
    return shared >= leastSharedWords && shareOf(shared, a, b) >= leastShare;
}

} // namespace

CloseNames::Word CloseNames::knownWord(const std::string& text) const
{
    const auto found = m_words.find(text);
    return found == m_words.end() ? unknownWord : found->second;
}

CloseNames::Word CloseNames::wordFor(const std::string& text)
{
    const auto [at, isNew] = m_words.emplace(text, static_cast<Word>(m_texts.size()));
    if (isNew) {
        m_texts.push_back(&at->first);
        m_isNumber.push_back(hasDigit(text));
        m_namesOf.emplace_back();
    }
    return at->second;
}

void CloseNames::add(std::string_view name, std::size_t number)
{
    Name added{.number = number};
    for (const std::string& text : nameWords(name)) added.words.push_back(wordFor(text));
    std::ranges::sort(added.words);
    for (const Word word : added.words) m_namesOf[word].push_back(static_cast<std::uint32_t>(m_names.size()));
    m_names.push_back(std::move(added));
}

void CloseNames::learnSpellings()
{
    for (; m_spelled < m_texts.size(); ++m_spelled) {
        const std::string& text = *m_texts[m_spelled];
        if (text.size() < longWord || m_isNumber[m_spelled]) continue;
        const auto word = static_cast<Word>(m_spelled);
        m_spellings.emplace(text, word);
        for (std::size_t i = 0; i < text.size(); ++i) m_spellings.emplace(text.substr(0, i) + text.substr(i + 1), word);
    }
}

/// A word that becomes the same if each of both may lose a letter.
CloseNames::Word CloseNames::nearlyThisWord(const std::string& text)
{
    if (text.size() < longWord || hasDigit(text)) return unknownWord;
    learnSpellings();
    Word best = unknownWord;
    const auto look = [&](const std::string& spelling) {
        const auto [begin, end] = m_spellings.equal_range(spelling);
        for (auto at = begin; at != end; ++at) best = std::min(best, at->second);
    };
    look(text);
    for (std::size_t i = 0; i < text.size(); ++i) look(text.substr(0, i) + text.substr(i + 1));
    return best;
}

CloseNames::Query CloseNames::queryFor(std::string_view name)
{
    Query query;
    for (const std::string& text : nameWords(name)) {
        Word word = knownWord(text);
        if (word == unknownWord) word = nearlyThisWord(text);
        if (word != unknownWord) query.words.push_back(word);
        else {
            ++query.unknown;
            query.hasUnknownNumber = query.hasUnknownNumber || hasDigit(text);
        }
    }
    std::ranges::sort(query.words);
    query.words.erase(std::ranges::unique(query.words).begin(), query.words.end());
    return query;
}

/// Those of the words of which every close name has one.
std::vector<CloseNames::Word> CloseNames::tellingWords(const Query& query) const
{
    // A close name has at least `needed` of the words, so it has one of them all but the `needed` - 1 most common.
    const auto needed = static_cast<std::size_t>(leastShare * static_cast<double>(query.size()) / (2 - leastShare));
    if (query.words.size() < needed) return {};
    std::vector<Word> rarest = query.words;
    std::ranges::sort(rarest, {}, [&](Word word) { return m_namesOf[word].size(); });
    if (needed > 1) rarest.resize(rarest.size() + 1 - needed);
    return rarest;
}

bool CloseNames::haveSameNumbers(const Query& query, const Name& name) const
{
    const auto numbersOf = [&](const std::vector<Word>& words) {
        std::vector<Word> numbers;
        std::ranges::copy_if(words, std::back_inserter(numbers), [&](Word word) { return m_isNumber[word]; });
        return numbers;
    };
    return !query.hasUnknownNumber && numbersOf(query.words) == numbersOf(name.words);
}

std::optional<std::size_t> CloseNames::closest(std::string_view name)
{
    const Query query = queryFor(name);
    const Name* best = nullptr;
    double bestShare = 0;
    std::size_t looks = 0;
    for (const Word word : tellingWords(query)) {
        for (const std::uint32_t index : m_namesOf[word]) {
            if (++looks > mostLooks || bestShare == 1) break;
            const Name& other = m_names[index];
            const std::size_t shared = sharedBy(query.words, other.words);
            const double share = shareOf(shared, query.size(), other.words.size());
            if (share < bestShare || (share == bestShare && best && best <= &other)) continue;
            if (!isClose(shared, query.size(), other.words.size()) || !haveSameNumbers(query, other)) continue;
            best = &other;
            bestShare = share;
        }
    }
    return best ? std::optional(best->number) : std::nullopt;
}

} // namespace cadre
