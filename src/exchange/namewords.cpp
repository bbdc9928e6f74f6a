// SPDX-License-Identifier: Apache-2.0
#include "exchange/namewords.hpp"

#include "model/letters.hpp"
#include "model/utf8.hpp"
#include "model/words.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace cadre {

namespace {

/// Words that tell no competency from another one.
bool isSmallWord(std::string_view word)
{
    static const std::unordered_set<std::string_view> small = {
        "a",       "about",     "an",         "and",        "as",           "at",   "by",   "for",   "from",
        "in",      "into",      "is",         "it",         "its",          "of",   "on",   "or",    "our",
        "own",     "the",       "their",      "to",         "up",           "with", "your", "skill", "skills",
        "ability", "abilities", "competency", "competence", "competencies", // what all of them are
        "aus",     "auf",       "bei",        "das",        "dem",          "den",  "der",  "des",   "die",
        "ein",     "eine",      "einer",      "für",        "im",           "mit",  "nach", "oder",  "und",
        "von",     "vom",       "zu",         "zum",        "zur", // German
        "au",      "aux",       "avec",       "ces",        "dans",         "de",   "du",   "en",    "et",
        "la",      "le",        "les",        "leur",       "ou",           "par",  "pour", "sa",    "ses",
        "son",     "sur",       "un",         "une", // French
        "con",     "del",       "el",         "las",        "los",          "para", "por",  "su",    "sus",
        "y"}; // Spanish
    return small.contains(word);
}

bool isOfLatinLetters(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool cut(std::string& word, std::string_view ending, std::size_t least)
{
    if (!word.ends_with(ending) || word.size() < ending.size() + least) return false;
    word.resize(word.size() - ending.size());
    return true;
}

/// Takes the endings off an English word. What is left need be no word, only the same for words of one family.
void stem(std::string& word)
{
    constexpr std::size_t shortest = 3; // of what is left
    static constexpr std::array<std::string_view, 34> endings = {
        "ational", "ership", "ization", "isation", "ations", "ation", "ative", "ating", "ement", "ment", "ions", "ings",
        "ness",    "able",   "ible",    "ity",     "ingly",  "fully", "ful",   "ates",  "ated",  "ate",  "ical", "ive",
        "ing",     "ion",    "ers",     "al",      "ed",     "er",    "or",    "ic",    "ly",    "es"};
    if (word.size() < 4 || !isOfLatinLetters(word)) return;
    if (word.ends_with("ies")) word.replace(word.size() - 3, 3, "y");
    else if (!word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is")) cut(word, "s", shortest);
    for (const std::string_view ending : endings)
        if (cut(word, ending, shortest + (ending.size() < 3 ? 1 : 0))) break;
    if (word.size() > shortest && (word.ends_with('e') || word.ends_with('y'))) word.pop_back();
    // planning, planned: the doubled letter is part of the ending
    if (word.size() > shortest && word[word.size() - 1] == word[word.size() - 2] && !word.ends_with("ss")
        && !word.ends_with("ll"))
        word.pop_back();
}

std::vector<std::string> allWords(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = nextCodePoint(name, at);
        if (c == U'\'' || c == U'\u2019') continue; // people's
        if (isSpace(c) || isPunctuation(c)) end();
        else appendCodePoint(word, smallLetter(c));
    }
    end();
    return words;
}

} // namespace

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> words = allWords(name);
    if (!std::ranges::all_of(words, isSmallWord)) std::erase_if(words, isSmallWord);
    std::ranges::for_each(words, stem);
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

bool sameButCapitals(std::string_view a, std::string_view b)
{
    return normalised(a) == normalised(b);
}

} // namespace cadre
