// SPDX-License-Identifier: Apache-2.0
#include "guided/questionview.hpp"

#include "guided/competencyquestion.hpp"
#include "guided/demandquestion.hpp"
#include "guided/dutiesquestion.hpp"
#include "guided/measurequestion.hpp"
#include "guided/rolequestion.hpp"
#include "guided/supportquestion.hpp"
#include "guided/timequestion.hpp"
#include "guided/workquestion.hpp"

namespace cadre {

QuestionView* makeQuestionView(Question question)
{
    switch (question) {
    case Question::role:
        return new RoleQuestion;
    case Question::duties:
        return new DutiesQuestion;
    case Question::competencies:
        return new CompetencyQuestion;
    case Question::time:
        return new TimeQuestion;
    case Question::work:
        return new WorkQuestion;
    case Question::support:
        return new SupportQuestion;
    case Question::measures:
        return new MeasureQuestion;
    case Question::demands:
        break;
    }
    return new DemandQuestion;
}

} // namespace cadre
