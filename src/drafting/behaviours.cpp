// SPDX-License-Identifier: Apache-2.0
#include "drafting/suggest.hpp"

#include "drafting/wording.hpp"

namespace cadre {

namespace {

/// A competency and what people do at levels 1 to 5.
struct Common {
    const char* name;
    const char* behaviours[5];
};

constexpr Common common[] = {
    {CADRE_TEXT("Earns the team’s trust"),
     {CADRE_TEXT("Is on time, prepared and friendly with everyone."),
      CADRE_TEXT("Keeps promises to colleagues and admits own mistakes without being asked."),
      CADRE_TEXT("Hears bad news early, because people have seen that it is treated fairly."),
      CADRE_TEXT("Keeps the trust of a whole department through a decision that many dislike."),
      CADRE_TEXT("Sets the tone for the organisation: leaders elsewhere copy how openly errors are handled.")}},
    {CADRE_TEXT("Decides on facts"),
     {CADRE_TEXT("Knows which figures the own work is judged by."),
      CADRE_TEXT("Collects what matters before proposing a step, and says what is missing."),
      CADRE_TEXT("Compares options with figures, names the uncertain ones and checks afterwards whether it worked."),
      CADRE_TEXT("Finds the few figures that steer a department and decides early when they turn."),
      CADRE_TEXT("Builds the organisation’s habit of testing large decisions before they are made.")}},
    {CADRE_TEXT("Develops people"),
     {CADRE_TEXT("Answers questions of newcomers patiently."),
      CADRE_TEXT("Shows a junior colleague how a task is done and makes sure it was understood."),
      CADRE_TEXT("Agrees a goal for growth with each person and hands over work that stretches them."),
      CADRE_TEXT("Has people ready for the next larger job, and lets them go to it."),
      CADRE_TEXT("Raises leaders who raise leaders; other units ask how it is done.")}},
    {CADRE_TEXT("Explains change plainly"),
     {CADRE_TEXT("Asks when a change is not clear."), CADRE_TEXT("Passes on what is changing, and from when."),
      CADRE_TEXT("Says why a change is coming, invites objections and comes back with answers."),
      CADRE_TEXT("Leads several teams through a change that costs some of them something."),
      CADRE_TEXT("Wins people outside the own line, such as boards or the public, for a hard change.")}},
    {CADRE_TEXT("Owns the result"),
     {CADRE_TEXT("Finishes agreed tasks and asks for help in time."),
      CADRE_TEXT("Delivers the own part when it is due and warns early of delay."),
      CADRE_TEXT("Treats the team’s result as the own one and acts on problems beyond the own task."),
      CADRE_TEXT("Answers for a department’s year, and moves people and money before a target is missed."),
      CADRE_TEXT("Answers for results that depend on many units, and gets these to act together.")}},
    {CADRE_TEXT("Improves how work is done"),
     {CADRE_TEXT("Points out what gets in the way of good work."),
      CADRE_TEXT("Finds the cause of a fault that keeps coming back and proposes a lasting cure."),
      CADRE_TEXT("Changes a way of working together with those who do the work, and shows that the gain lasts."),
      CADRE_TEXT("Makes improvement a weekly habit of all teams in a department."),
      CADRE_TEXT("Changes how the whole organisation works, across borders nobody had touched.")}},
};

} // namespace

std::vector<CompetencyAnswer> commonCompetencies(const Translate& translate)
{
    std::vector<CompetencyAnswer> list;
    for (const Common& entry : common) {
        CompetencyAnswer answer;
        answer.competency.name = worded(entry.name, translate);
        for (std::int64_t level = 1; level <= 5; ++level)
            answer.competency.behaviours.push_back(
                {.level = level, .text = worded(entry.behaviours[level - 1], translate)});
        list.push_back(std::move(answer));
    }
    list.back().level = 2; // needed, but not the heart of a first leading role
    return list;
}

} // namespace cadre
