// SPDX-License-Identifier: Apache-2.0
#include "drafting/suggest.hpp"

#include "drafting/limits.hpp"
#include "drafting/themes.hpp"
#include "drafting/wording.hpp"
#include "model/fields.hpp"

namespace cadre {

namespace {

/// Puts texts into the language people work in.
class Words {
public:
    explicit Words(const Translate& translate) : m_translate(translate) {}
    [[nodiscard]] std::string operator()(const Text& text) const { return worded(text, m_translate); }
    [[nodiscard]] std::vector<std::string> all(std::initializer_list<const char*> texts) const
    {
        std::vector<std::string> list;
        for (const char* text : texts) list.push_back(worded(Text(text), m_translate));
        return list;
    }

private:
    const Translate& m_translate;
};

bool isAbout(const std::vector<Theme>& themes, Theme theme)
{
    return sharedThemes(themes, {theme}) > 0;
}

std::vector<std::string> suggestedDuties(const DraftAnswers& answers, const Words& say)
{
    const std::vector<Theme> themes = themesOf(answers.role.name);
    if (isAbout(themes, Theme::safety))
        return say.all({CADRE_TEXT("Keep people safe and quality right on every shift"),
                        CADRE_TEXT("Plan people and machines for weeks and seasons"),
                        CADRE_TEXT("Lead through supervisors and develop them"),
                        CADRE_TEXT("Answer for the budget and the cost of the site"),
                        CADRE_TEXT("Tell the workforce early and plainly what will change")});
    if (isAbout(themes, Theme::clients))
        return say.all({CADRE_TEXT("Know the customers’ business and keep their trust"),
                        CADRE_TEXT("Agree with customers what is delivered, by when and for how much"),
                        CADRE_TEXT("Lead the people who serve the customers, and develop them"),
                        CADRE_TEXT("Answer for revenue and margin, and forecast them honestly"),
                        CADRE_TEXT("Bring the right people of the organisation together for a customer")});
    if (isAbout(themes, Theme::technology))
        return say.all({CADRE_TEXT("Decide how the team builds what it builds, and write down why"),
                        CADRE_TEXT("Plan large work in small steps that can be delivered one by one"),
                        CADRE_TEXT("Make the team’s engineers better with reviews and feedback"),
                        CADRE_TEXT("Keep running systems healthy and learn from each failure"),
                        CADRE_TEXT("Explain risks and choices to people outside engineering")});
    return say.all({CADRE_TEXT("Plan the team’s week: who does what, with which priorities and targets"),
                    CADRE_TEXT("Hold one-to-ones and talks about performance"),
                    CADRE_TEXT("Coach and develop the people in the team"),
                    CADRE_TEXT("Improve how the team’s work is done"),
                    CADRE_TEXT("Explain change, and settle worries and conflict")});
}

TimeAnswer suggestedTime(const DraftAnswers& answers, const Words& say)
{
    TimeAnswer time;
    time.ladder = {{say(CADRE_TEXT("Specialist")), say(CADRE_TEXT("Answers for the own work"))},
                   {say(CADRE_TEXT("Project or shift lead")),
                    say(CADRE_TEXT("Leads the work of others without being their manager"))},
                   {nameOfRole(answers), say(CADRE_TEXT("Leads people and answers for their result"))},
                   {say(CADRE_TEXT("Head of department")), say(CADRE_TEXT("Leads managers and answers for a budget"))},
                   {say(CADRE_TEXT("Top management")), say(CADRE_TEXT("Answers for the whole organisation"))}};
    return time;
}

SupportAnswer suggestedSupport(const DraftAnswers& answers, const Words& say)
{
    SupportAnswer support;
    support.sponsor = say(CADRE_TEXT("Member of top management"));
    support.owner = say(CADRE_TEXT("Head of people"));
    support.leaders = say.all({CADRE_TEXT("Head of operations"), CADRE_TEXT("Head of customer service")});
    std::vector<std::string> posts =
        say.all({CADRE_TEXT("Head of finance"), CADRE_TEXT("Head of sales"), CADRE_TEXT("Head of IT"),
                 CADRE_TEXT("Head of purchasing"), CADRE_TEXT("Head of quality"), CADRE_TEXT("Head of logistics"),
                 CADRE_TEXT("Head of marketing"), CADRE_TEXT("Head of legal")});
    // Nobody should look after more than three people.
    const std::int64_t needed = (within(answers.role.places, 1, mostPeople) + 2) / 3;
    posts.resize(static_cast<std::size_t>(within(needed, 2, static_cast<std::int64_t>(posts.size()))));
    support.mentors = std::move(posts);
    return support;
}

std::vector<MeasureAnswer> suggestedMeasures(const Words& say)
{
    using M = MeasureMethod;
    return {
        {M::feedback360, say(CADRE_TEXT("360-degree feedback at the start and at the end")), {}, true},
        {M::managerRating, say(CADRE_TEXT("Rating by the leader of the work")), {}, true},
        {M::kpi, say(CADRE_TEXT("Result of each piece of work")),
         say(CADRE_TEXT("The same figure for the three months before the work")), true},
        {M::panelReview, say(CADRE_TEXT("Readiness panel before each step up")), {}, true},
        {M::promotionData, say(CADRE_TEXT("Posts filled from inside")),
         say(CADRE_TEXT("Posts of this kind filled from inside in the last two years")), true},
        {M::survey, say(CADRE_TEXT("Short survey on how useful it was")), {}, false},
    };
}

std::vector<DemandAnswer> suggestedDemands(const DraftAnswers& answers, const Translate& translate)
{
    std::vector<Demand> asked{Demand::timeCommitment, Demand::promotionOutlook};
    for (const WorkAnswer& work : answers.work)
        if (work.taken) asked.insert(asked.end(), work.demands.begin(), work.demands.end());
    std::vector<DemandAnswer> list;
    const auto add = [&](Demand demand) {
        const bool taken = std::ranges::find(asked, demand) != asked.end();
        if (demand != Demand::other) list.push_back({demand, suggestedWords(demand, answers, translate), taken});
    };
    add(Demand::timeCommitment);
    for (const Word<Demand>& word : words<Demand>())
        if (isActivityDemand(word.value)) add(word.value);
    add(Demand::promotionOutlook);
    return list;
}

std::string suggestedNeed(const RoleAnswer& role, const std::string& name, const Words& say)
{
    return say(
        Text::plural(CADRE_TEXT("One post as {role} will be free within {months} months, and somebody from inside "
                                "should be ready for it."),
                     CADRE_TEXT("{n} posts as {role} will be free within {months} months, and people from inside "
                                "should be ready for them."),
                     within(role.openings, 1, mostPeople))
            .with("role", name)
            .with("months", within(role.withinMonths, 1, mostMonths)));
}

} // namespace

std::string trimmed(const std::string& text)
{
    constexpr const char* space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string nameOfRole(const DraftAnswers& answers)
{
    const std::string name = trimmed(answers.role.name);
    return name.empty() ? std::string(CADRE_TEXT("Team manager")) : name;
}

std::string suggestedWords(Demand demand, const DraftAnswers& answers, const Translate& translate)
{
    const Words say(translate);
    const RoleAnswer& role = answers.role;
    switch (demand) {
    case Demand::timeCommitment:
        return say(Text(CADRE_TEXT("The program lasts {months} months; {percent}% of your own job stays."))
                       .with("months", within(answers.time.months, leastMonths, mostMonths))
                       .with("percent", static_cast<std::int64_t>(std::clamp(answers.time.dayJobPercent, 0.0, 95.0))));
    case Demand::promotionOutlook:
        return say(Text(CADRE_TEXT("Posts expected within {months} months: {posts}. Places in the program: {places}. "
                                   "Finishing it promises no post."))
                       .with("posts", within(role.openings, 0, mostPeople))
                       .with("months", within(role.withinMonths, 1, mostMonths))
                       .with("places", within(role.places, 1, mostPeople)));
    case Demand::travel:
        return say(CADRE_TEXT("Some of the work is at other places; expect nights away."));
    case Demand::relocation:
        return say(CADRE_TEXT("One piece of work needs a move for a time; the cost is paid."));
    case Demand::irregularHours:
        return say(CADRE_TEXT("Some weeks bring early, late or night hours, or being on call."));
    case Demand::largeTeam:
        return say(CADRE_TEXT("You answer for many more people than before."));
    case Demand::frontlineConditions:
        return say(CADRE_TEXT("You work where the work is done: on your feet, in noise or weather."));
    case Demand::highPressureTargets:
        return say(CADRE_TEXT("You carry targets that others look at every day."));
    case Demand::leadingChange:
        return say(CADRE_TEXT("You lead a change that some colleagues will not welcome."));
    case Demand::managingConflict:
        return say(CADRE_TEXT("You will have to settle disagreements, and decide some of them."));
    case Demand::other:
        break;
    }
    return {};
}

void suggest(DraftAnswers& answers, Question question, const Translate& translate)
{
    const Words say(translate);
    switch (question) {
    case Question::role:
        answers.role.need = suggestedNeed(answers.role, nameOfRole(answers), say);
        break;
    case Question::duties:
        answers.duties = suggestedDuties(answers, say);
        break;
    case Question::competencies:
        answers.competencies = commonCompetencies(translate);
        answers.scale.clear();
        break;
    case Question::time:
        answers.time = suggestedTime(answers, say);
        break;
    case Question::work:
        answers.work = suggestedWork(answers, translate);
        break;
    case Question::support:
        answers.support = suggestedSupport(answers, say);
        break;
    case Question::measures:
        answers.measures = suggestedMeasures(say);
        answers.goalPosts = (within(answers.role.openings, 1, mostPeople) * 3 + 3) / 4;
        break;
    case Question::demands:
        answers.demands = suggestedDemands(answers, translate);
        answers.exitRoute =
            say(CADRE_TEXT("Anyone may stop after a piece of work, without a mark on their record, and "
                           "goes back to the own job. Those not ready at the end agree with their manager "
                           "on the next step."));
        break;
    }
}

DraftAnswers completed(DraftAnswers answers, const Translate& translate)
{
    for (int i = 0; i < questionCount; ++i) {
        const auto question = static_cast<Question>(i);
        if (answers.isAnswered(question)) continue;
        if (question == Question::role && !isBlankText(answers.role.need)) continue; // the numbers need no suggestion
        suggest(answers, question, translate);
    }
    return answers;
}

} // namespace cadre
