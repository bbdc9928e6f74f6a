// SPDX-License-Identifier: Apache-2.0
#include "drafting/soundanswers.hpp"

#include "drafting/limits.hpp"
#include "drafting/suggest.hpp"
#include "drafting/wording.hpp"
#include "model/words.hpp"

#include <cmath>
#include <set>

namespace cadre {

namespace {

constexpr std::size_t mostRows = 60; ///< Of duties, competencies and people: more is no answer.

/// The texts that say something, each once.
std::vector<std::string> soundTexts(const std::vector<std::string>& texts)
{
    std::vector<std::string> sound;
    std::set<std::string> known;
    for (const std::string& text : texts) {
        std::string clean = trimmed(text);
        if (!clean.empty() && sound.size() < mostRows && known.insert(normalised(clean)).second)
            sound.push_back(std::move(clean));
    }
    return sound;
}

void makeRoleSound(RoleAnswer& role, const std::string& name)
{
    role.name = name;
    role.need = trimmed(role.need);
    role.openings = within(role.openings, 0, mostPeople);
    role.withinMonths = within(role.withinMonths, 1, mostMonths);
    role.places = within(role.places, 1, mostPeople);
}

void makeTimeSound(TimeAnswer& time, const Translate& translate)
{
    time.months = within(time.months, leastMonths, mostMonths);
    time.dayJobPercent = std::isfinite(time.dayJobPercent) ? std::clamp(time.dayJobPercent, 0.0, 95.0) : 0;
    if (time.ladder.size() > mostLadder) time.ladder.resize(mostLadder);
    if (time.ladder.empty()) time.ladder.emplace_back();
    for (std::size_t i = 0; i < time.ladder.size(); ++i) {
        LevelAnswer& level = time.ladder[i];
        level.name = trimmed(level.name);
        if (level.name.empty())
            level.name = worded(Text(CADRE_TEXT("Level {n}")).with("n", static_cast<std::int64_t>(i + 1)), translate);
    }
    time.entry = std::min(time.entry, time.ladder.size() - 1);
    time.target = std::min(time.target, time.ladder.size() - 1);
}

void makeCompetenciesSound(DraftAnswers& answers, const Translate& translate)
{
    if (answers.scale.size() < 2 || answers.scale.size() > 10) answers.scale.clear();
    const auto steps = static_cast<std::int64_t>(answers.scale.empty() ? 5 : answers.scale.size());
    std::set<std::string> known;
    std::vector<CompetencyAnswer> sound;
    for (CompetencyAnswer& answer : answers.competencies) {
        answer.competency.name = trimmed(answer.competency.name);
        if (!answer.taken || answer.competency.name.empty() || sound.size() >= mostRows) continue;
        if (!known.insert(normalised(answer.competency.name)).second) continue;
        answer.level = within(answer.level, 1, steps);
        sound.push_back(std::move(answer));
    }
    if (sound.empty()) {
        sound = commonCompetencies(translate); // without a competency there is nothing to learn
        for (CompetencyAnswer& answer : sound) answer.level = within(answer.level, 1, steps);
    }
    answers.competencies = std::move(sound);
}

/// Work that leads high enough: nobody climbs more than one level at a time.
void addMissingWork(DraftAnswers& answers, const Translate& translate)
{
    const auto rise = static_cast<std::int64_t>(answers.time.target) - static_cast<std::int64_t>(answers.time.entry);
    const auto least = static_cast<std::size_t>(std::max<std::int64_t>(1, rise - 1));
    std::vector<WorkAnswer> more = suggestedWork(answers, translate);
    while (answers.work.size() < least) {
        // The last of a suggestion is the work that stands in for the role.
        WorkAnswer next = more.empty() ? WorkAnswer{} : std::move(more.back());
        if (!more.empty()) more.pop_back();
        answers.work.insert(answers.work.begin(), std::move(next));
    }
}

void makeWorkSound(DraftAnswers& answers, const Translate& translate)
{
    std::erase_if(answers.work, [](const WorkAnswer& work) { return !work.taken; });
    if (answers.work.size() > mostWork) answers.work.resize(mostWork);
    addMissingWork(answers, translate);
    for (std::size_t i = 0; i < answers.work.size(); ++i) {
        WorkAnswer& work = answers.work[i];
        work.name = trimmed(work.name);
        work.result = trimmed(work.result);
        work.stretch = within(work.stretch, 1, 5);
        if (work.name.empty())
            work.name = worded(Text(CADRE_TEXT("Work {n}")).with("n", static_cast<std::int64_t>(i + 1)), translate);
    }
}

void makeSupportSound(SupportAnswer& support, std::int64_t places)
{
    if (places < leastForGroup) support.peerGroup = false;
    support.sponsor = trimmed(support.sponsor);
    support.owner = trimmed(support.owner);
    support.leaders = soundTexts(support.leaders);
    support.mentors = soundTexts(support.mentors);
    // In very demanding work everybody needs somebody to turn to.
    if (!support.mentor && !support.peerGroup && !support.seniorTalks) support.managerTalks = true;
}

void makeMeasuresSound(DraftAnswers& answers, const Translate& translate)
{
    std::erase_if(answers.measures, [](const MeasureAnswer& measure) { return !measure.taken; });
    if (answers.measures.size() > mostRows) answers.measures.resize(mostRows);
    if (answers.measures.empty()) { // without any measure nobody knows anything
        suggest(answers, Question::measures, translate);
        std::erase_if(answers.measures,
                      [](const MeasureAnswer& measure) { return measure.method != MeasureMethod::managerRating; });
    }
    for (MeasureAnswer& measure : answers.measures) {
        measure.name = trimmed(measure.name);
        if (measure.name.empty()) measure.name = worded(Text(labelOf(measure.method)), translate);
        measure.baseline = trimmed(measure.baseline);
    }
    answers.goalPosts = within(answers.goalPosts, 0, answers.role.openings);
}

} // namespace

DraftAnswers soundAnswers(DraftAnswers answers, const Translate& translate)
{
    makeRoleSound(answers.role, nameOfRole(answers));
    answers.duties = soundTexts(answers.duties);
    makeCompetenciesSound(answers, translate);
    makeTimeSound(answers.time, translate);
    makeWorkSound(answers, translate);
    makeSupportSound(answers.support, answers.role.places);
    makeMeasuresSound(answers, translate);
    for (DemandAnswer& demand : answers.demands) demand.text = trimmed(demand.text);
    answers.exitRoute = trimmed(answers.exitRoute);
    return answers;
}

} // namespace cadre
