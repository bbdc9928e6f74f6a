// SPDX-License-Identifier: Apache-2.0
#include "drafting/draft.hpp"

#include "drafting/drafter.hpp"
#include "drafting/soundanswers.hpp"
#include "drafting/suggest.hpp"

namespace cadre {

Program draft(const DraftAnswers& answers, const Translate& translate)
{
    const DraftAnswers sound = soundAnswers(completed(answers, translate), translate);
    Drafter drafter(sound, translate);
    drafter.addLevels();
    drafter.addPeople();
    drafter.addBrief();
    drafter.addCompetencies();
    drafter.addRole();
    drafter.addActivities();
    drafter.addPhases();
    drafter.addSupports();
    drafter.addMeasures();
    drafter.addGoals();
    drafter.addEvaluation();
    drafter.addSelection();
    drafter.addDisclosures();
    return drafter.take();
}

} // namespace cadre
