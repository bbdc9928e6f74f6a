// SPDX-License-Identifier: Apache-2.0
#include "drafting/limits.hpp"
#include "drafting/suggest.hpp"
#include "drafting/themes.hpp"
#include "drafting/wording.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// A piece of work that many organisations have to give, the easier ones first.
struct Idea {
    const char* name;
    const char* result;
    std::vector<Theme> themes;
    std::vector<Demand> demands;
};

const std::vector<Idea>& ideas()
{
    using T = Theme;
    using D = Demand;
    static const std::vector<Idea> list = {
        {CADRE_TEXT("Improve one process that people complain about"),
         CADRE_TEXT("Waiting time or rework in one process is down by the amount agreed at the start"),
         {T::improvement, T::decisions},
         {}},
        {CADRE_TEXT("Bring new colleagues up to speed"),
         CADRE_TEXT("Each new colleague works alone, at the usual standard, by the agreed date"),
         {T::people, T::trust},
         {}},
        {CADRE_TEXT("Make one line or area safer"),
         CADRE_TEXT("More near misses are reported, and accidents and complaints go down"),
         {T::safety, T::improvement},
         {D::frontlineConditions}},
        {CADRE_TEXT("Run a project across two departments"),
         CADRE_TEXT("Both departments work in the new way on the agreed date"),
         {T::planning, T::change, T::results},
         {D::leadingChange}},
        {CADRE_TEXT("Prepare next year’s budget for one unit"),
         CADRE_TEXT("A budget that finance accepts without rework"),
         {T::money, T::decisions},
         {}},
        {CADRE_TEXT("Lead the cure of what fails most"),
         CADRE_TEXT("The failure that cost the most hours happens half as often"),
         {T::technology, T::improvement},
         {D::irregularHours}},
        {CADRE_TEXT("Take over a customer who is not content"),
         CADRE_TEXT("The customer stays, and says in the next survey that things are better"),
         {T::clients, T::trust, T::results},
         {D::highPressureTargets}},
        {CADRE_TEXT("Lead a temporary team"),
         CADRE_TEXT("A team of four to six meets its date and its quality target"),
         {T::people, T::planning, T::trust},
         {D::managingConflict}},
        {CADRE_TEXT("Plan people and work for the busiest weeks"),
         CADRE_TEXT("The busiest weeks pass with the agreed service, people and overtime"),
         {T::planning, T::results, T::money},
         {D::highPressureTargets}},
        {CADRE_TEXT("Bring in a change that not everybody wants"),
         CADRE_TEXT("The change is in use on the agreed date, and those concerned can say why it came"),
         {T::change, T::trust, T::people},
         {D::leadingChange, D::managingConflict}},
    };
    return list;
}

/// How many duties an idea has to do with. What the role itself is about counts for more than any duty.
std::size_t fitOf(const Idea& idea, const std::vector<Theme>& role, const std::vector<std::vector<Theme>>& duties)
{
    std::size_t fit = sharedThemes(idea.themes, role) * duties.size();
    for (const std::vector<Theme>& duty : duties)
        if (sharedThemes(idea.themes, duty) > 0) ++fit;
    return fit;
}

/// The best ideas, in the order of the list: from easier to harder work.
std::vector<const Idea*> bestIdeas(const DraftAnswers& answers, std::size_t count)
{
    std::vector<std::vector<Theme>> themes;
    for (const std::string& duty : answers.duties) themes.push_back(themesOf(duty));
    const std::vector<Theme> role = themesOf(answers.role.name);
    std::vector<std::pair<std::size_t, const Idea*>> ranked;
    for (const Idea& idea : ideas()) ranked.emplace_back(fitOf(idea, role, themes), &idea);
    std::ranges::stable_sort(ranked, std::greater{}, [](const auto& entry) { return entry.first; });
    ranked.resize(std::min(count, ranked.size()));
    std::ranges::sort(ranked, {}, [](const auto& entry) { return entry.second; });
    std::vector<const Idea*> list;
    for (const auto& entry : ranked) list.push_back(entry.second);
    return list;
}

/// Grows from 2 to 4; only the last piece is very demanding.
std::int64_t stretchOf(std::size_t number, std::size_t count)
{
    if (number + 1 == count) return 4;
    return number < count / 3 || number == 0 ? 2 : 3;
}

} // namespace

std::vector<WorkAnswer> suggestedWork(const DraftAnswers& answers, const Translate& translate)
{
    const std::int64_t length = within(answers.time.months, leastMonths, mostMonths);
    const auto count = static_cast<std::size_t>(std::clamp<std::int64_t>(length / 3, 2, 6));
    const auto say = [&](const char* english) { return worded(Text(english), translate); };
    std::vector<WorkAnswer> list;
    for (const Idea* idea : bestIdeas(answers, count - 1))
        list.push_back(
            {.name = say(idea->name), .result = say(idea->result), .themes = idea->themes, .demands = idea->demands});
    list.push_back(
        {.name = worded(Text(CADRE_TEXT("Act as {role} for a time")).with("role", nameOfRole(answers)), translate),
         .result = say(CADRE_TEXT("The unit keeps its targets while the participant runs it")),
         .themes = {Theme::people, Theme::results},
         .demands = {Demand::managingConflict, Demand::highPressureTargets},
         .standsIn = true});
    const auto pieces = static_cast<std::int64_t>(list.size());
    for (std::int64_t i = 0; i < pieces; ++i) {
        WorkAnswer& work = list[static_cast<std::size_t>(i)];
        work.months = (i + 1) * length / pieces - i * length / pieces;
        work.stretch = stretchOf(static_cast<std::size_t>(i), list.size());
    }
    return list;
}

} // namespace cadre
