// SPDX-License-Identifier: Apache-2.0
#include "review/similar.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace cadre;

namespace {

constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

std::size_t editDistance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

std::set<std::u32string> wordsOf(const std::u32string& text)
{
    std::set<std::u32string> words;
    std::u32string word;
    for (const char32_t c : text + U' ') {
        if (c != U' ') word += c;
        else if (!word.empty()) words.insert(std::exchange(word, {}));
    }
    return words;
}

/// What the catalogue says, without any shortcut.
bool plainlyAlike(const std::u32string& a, const std::u32string& b, const Alike& least)
{
    if (a.empty() || b.empty()) return false;
    const auto longer = static_cast<double>(std::max(a.size(), b.size()));
    if (1 - static_cast<double>(editDistance(a, b)) / longer >= least.similarity) return true;
    const auto x = wordsOf(a);
    const auto y = wordsOf(b);
    const auto both = std::ranges::count_if(x, [&](const std::u32string& word) { return y.contains(word); });
    const auto either = std::ssize(x) + std::ssize(y) - both;
    return static_cast<double>(both) / static_cast<double>(either) >= least.wordShare;
}

std::vector<AlikePair> plainPairs(const std::vector<std::u32string>& texts, const Alike& least)
{
    std::vector<AlikePair> pairs;
    for (std::size_t b = 0; b < texts.size(); ++b)
        for (std::size_t a = 0; a < b; ++a)
            if (plainlyAlike(texts[a], texts[b], least)) pairs.push_back({a, b});
    return pairs;
}

/// Makes lists of texts of few letters, many of which come from each other by some edits.
class Texts {
public:
    explicit Texts(unsigned seed) : m_random(seed) {}

    std::size_t number(std::size_t end) { return m_random() % end; }

    std::vector<std::u32string> list()
    {
        const std::size_t letters = 1 + number(6);
        const std::size_t longest = number(8) == 0 ? 150 : 25;
        std::vector<std::u32string> texts;
        for (std::size_t i = number(16); i > 0; --i) {
            const bool copy = !texts.empty() && number(2) == 0;
            texts.push_back(spaced(copy ? edited(texts[number(texts.size())], letters) : fresh(number(longest), letters)));
        }
        return texts;
    }

private:
    char32_t letter(std::size_t letters)
    {
        if (number(6) == 0) return U' ';
        if (number(20) == 0) return U'部' + static_cast<char32_t>(number(3));
        return U'a' + static_cast<char32_t>(number(letters));
    }

    std::u32string fresh(std::size_t length, std::size_t letters)
    {
        std::u32string text;
        while (text.size() < length) text += letter(letters);
        return text;
    }

    std::u32string edited(std::u32string text, std::size_t letters)
    {
        for (std::size_t i = number(6); i > 0; --i) {
            const std::size_t at = number(text.size() + 1);
            const std::size_t removed = number(2);
            text.replace(at, removed, number(2), letter(letters));
        }
        return text;
    }

    /// With single spaces, as normalised texts are.
    static std::u32string spaced(const std::u32string& text)
    {
        std::u32string result;
        for (const char32_t c : text)
            if (c != U' ' || (!result.empty() && result.back() != U' ')) result += c;
        if (!result.empty() && result.back() == U' ') result.pop_back();
        return result;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("the search finds exactly the pairs that comparing each with each finds")
{
    constexpr double shares[] = {0, 0.2, 1 / 3.0, 0.5, 0.6, 2 / 3.0, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1};
    Texts random(1);
    std::size_t found = 0;
    for (int round = 0; round < 4'000; ++round) {
        const std::vector<std::u32string> texts = random.list();
        const Alike least{shares[random.number(std::size(shares))], shares[random.number(std::size(shares))]};
        CAPTURE(round, least.similarity, least.wordShare);
        const std::vector<AlikePair> expected = plainPairs(texts, least);
        REQUIRE(alikePairs(texts, least, all) == expected);
        found += expected.size();
    }
    CHECK(found > 10'000);
}

TEST_CASE("two texts are compared as the list is")
{
    Texts random(2);
    for (int round = 0; round < 2'000; ++round) {
        const double least = static_cast<double>(random.number(101)) / 100;
        const std::vector<std::u32string> texts = random.list();
        SearchEffort effort;
        for (std::size_t i = 1; i < texts.size(); ++i) {
            const auto longer = static_cast<double>(std::max(texts[i - 1].size(), texts[i].size()));
            const auto edits = static_cast<double>(editDistance(texts[i - 1], texts[i]));
            REQUIRE(areAlike(ComparedText(texts[i - 1]), ComparedText(texts[i]), least, effort)
                    == (longer == 0 || 1 - edits / longer >= least));
        }
    }
}

TEST_CASE("a list that repeats itself has few more pairs than texts, and each text is in one")
{
    std::vector<std::u32string> texts(2'000, U"builds trust");
    texts.insert(texts.end(), 2'000, U"build trust");
    texts.push_back(U"customer focus");
    const auto pairs = alikePairs(texts, {0.85, 0.75}, 100);
    CHECK(pairs.size() <= 100 + texts.size());
    std::set<std::size_t> paired;
    for (const AlikePair& pair : pairs) {
        CHECK(pair.first < pair.second);
        paired.insert({pair.first, pair.second});
    }
    CHECK(paired.size() == 4'000);
    CHECK(alikePairs(std::vector<std::u32string>(14, U"builds trust"), {0.85, 0.75}, 100).size() == 14 * 13 / 2);
}

TEST_CASE("texts beyond any name are alike only if they are equal")
{
    const std::u32string text(1'000'000, U'a');
    CHECK(alikePairs({text, text + U'b', text}, {0.85, 0.75}, all) == std::vector<AlikePair>{{0, 2}});
}
