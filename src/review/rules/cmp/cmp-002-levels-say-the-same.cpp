// SPDX-License-Identifier: Apache-2.0
#include "model/words.hpp"
#include "review/naming.hpp"
#include "review/rule.hpp"
#include "review/similar.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace cadre {

namespace {

/// A scale has ten levels at most. What has far more is no scale, and comparing each with each would take too long.
constexpr std::size_t mostLevels = 20;

/// Where several behaviours describe a level, they are compared as one text, in the order they are written: two levels
/// that share one behaviour of several can still be told apart. What shows the lack of a competency describes none.
bool describesLevel(const Behaviour& behaviour)
{
    return behaviour.level && behaviour.effective != false;
}

/// The letters at a level, to see quickly that two levels differ, as nearly all do.
struct LevelLetters {
    std::int64_t level = 0;
    std::size_t length = 0; ///< No compared text of the level is longer.
    LetterCounts letters;
};

/// False if the letters alone tell all levels apart.
bool mayBeAlike(const Competency& competency, double least)
{
    std::array<LevelLetters, mostLevels> levels;
    std::size_t count = 0;
    for (const Behaviour& behaviour : competency.behaviours) {
        if (!describesLevel(behaviour)) continue;
        std::size_t at = 0;
        while (at < count && levels[at].level != *behaviour.level) ++at;
        if (at == mostLevels) return true;
        if (at == count) levels[count++].level = *behaviour.level;
        levels[at].length += behaviour.text.size() + 1;
        levels[at].letters.addAscii(behaviour.text);
    }
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b)
            if (levels[a].letters.leastEdits(levels[b].letters)
                <= mostEdits(std::max(levels[a].length, levels[b].length), least))
                return true;
    return false;
}

struct DescribedLevel {
    std::int64_t level;
    std::u32string text;
};

/// The described levels of a competency, the lowest first.
std::vector<DescribedLevel> describedLevels(const Competency& competency)
{
    std::map<std::int64_t, std::string> texts;
    for (const Behaviour& behaviour : competency.behaviours)
        if (describesLevel(behaviour)) (texts[*behaviour.level] += ' ') += behaviour.text;
    std::vector<DescribedLevel> levels;
    for (const auto& [level, text] : texts) {
        if (levels.size() == mostLevels) break;
        levels.push_back({level, normalisedCodePoints(text)});
        if (levels.back().text.empty()) levels.pop_back();
    }
    return levels;
}

struct LevelPair {
    std::int64_t lower;
    std::int64_t higher;
};

std::vector<LevelPair> alikeLevels(const Competency& competency, double least, SearchEffort& effort)
{
    const std::vector<DescribedLevel> levels = describedLevels(competency);
    std::vector<ComparedText> texts;
    for (const DescribedLevel& level : levels) texts.emplace_back(level.text);
    std::vector<LevelPair> pairs;
    for (std::size_t a = 0; a < levels.size(); ++a)
        for (std::size_t b = a + 1; b < levels.size(); ++b)
            if (areAlike(texts[a], texts[b], least, effort)) pairs.push_back({levels[a].level, levels[b].level});
    return pairs;
}

Text messageFor(const Competency& competency, const std::vector<LevelPair>& pairs)
{
    std::vector<Text> names;
    for (const LevelPair& pair : pairs)
        names.push_back(Text(CADRE_TEXT("{a} and {b}")).with("a", pair.lower).with("b", pair.higher));
    Text message = CADRE_TEXT("Levels {levels} of {competency} read almost the same. People cannot tell what the next "
                              "level asks for.");
    if (pairs.size() > 1)
        message = CADRE_TEXT("Several levels of {competency} read almost the same ({levels}). People cannot tell what "
                             "the next level asks for.");
    message.withTexts("levels", std::move(names)).withTexts("competency", {called(competency)});
    return message;
}

void checkCmp002(Check& check)
{
    const double least = check.parameter("sameTextSimilarity");
    SearchEffort effort;
    for (const Competency* competency : check.index.competencies) {
        if (competency->behaviours.size() < 2 || !mayBeAlike(*competency, least)) continue;
        const std::vector<LevelPair> pairs = alikeLevels(*competency, least, effort);
        if (pairs.empty()) continue;
        Finding& finding = check.report({refTo(*competency)}, "behaviours", messageFor(*competency, pairs));
        if (!check.wantsFixes(finding)) continue;
        Text rewrite = CADRE_TEXT("Rewrite level {level} with a wider scope");
        offerPlace(finding, rewrite.with("level", pairs.front().higher), finding.place);
        Text merge = CADRE_TEXT("Merge levels {a} and {b}");
        offerPlace(finding, merge.with("a", pairs.front().lower).with("b", pairs.front().higher), finding.place);
    }
}

} // namespace

Rule cmp002()
{
    return {
        .id = "CMP-002",
        .name = CADRE_TEXT("Two levels say the same thing"),
        .lesson = 3,
        .severity = Severity::warning,
        .what = CADRE_TEXT("Looks at the behaviours of each competency, level by level. It reports a competency of "
                           "which two levels have texts that are alike: {sameTextSimilarity} or more, where 1 is the "
                           "same text and 0 is one that has nothing in common. Capitals and punctuation make no "
                           "difference."),
        .why = CADRE_TEXT("A ladder whose rungs look alike gives nobody a reason to grow and no rater a way to tell "
                          "levels apart."),
        .repair = CADRE_TEXT("Read both levels side by side. Write the higher one so that it asks for more: more "
                             "people, more at stake, longer ahead. If you can't, merge the two levels."),
        .fails = CADRE_TEXT("Level 2 “Keeps the promises made to colleagues in the team.”, level 3 “Keeps all the "
                            "promises made to colleagues in the team.”"),
        .passes = CADRE_TEXT("Level 2 is about keeping own promises, level 3 about others bringing bad news early."),
        .parameters = {{"sameTextSimilarity", 0.85, CADRE_TEXT("0 to 1"), CADRE_TEXT("judgement"), 0, 1}},
        .check = checkCmp002,
    };
}

} // namespace cadre
