// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"

namespace cadre {

Form* measureForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Measure>(session, parent);
    form->text(&Measure::name);
    form->word(&Measure::method);
    form->word(&Measure::evidenceLevel);
    form->word(&Measure::focus);

    form->section(Form::tr("What it looks at"));
    form->references(&Measure::competencies, Form::tr("none"));
    form->references(&Measure::activities, Form::tr("none"));

    form->section(Form::tr("When, by whom and what for"));
    form->months(&Measure::months)->setHelp(Form::tr("0 is before the start."));
    form->text(&Measure::baselineNote, Form::tr("if it is not measured first"));
    form->parts<RaterGroup>(&Measure::raterGroups, Form::tr("Add a rater group"), [](PartForm<RaterGroup>& row) {
            row.text(&RaterGroup::group, Form::tr("who rates"));
            row.number(&RaterGroup::minimum, {1, 100}, 56);
        })
        ->setHelp(Form::tr("Only for 360-degree feedback: each group, and how many people at least."));
    form->flag(&Measure::sharedWithParticipant);
    form->words(&Measure::usedFor);
    form->reference(&Measure::owner);
    return form;
}

Form* evaluationForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Evaluation>(session, parent);
    form->sideBySide({form->flag(&Evaluation::sharedRubric), form->flag(&Evaluation::raterTraining)});
    form->months(&Evaluation::calibrationMonths)
        ->setHelp(Form::tr("The months in which managers compare their ratings with each other."));
    return form;
}

Form* goalForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Goal>(session, parent);
    form->longText(&Goal::text, 2, Form::tr("what will be different because of the program"));
    form->reference(&Goal::measure);
    form->text(&Goal::target, Form::tr("such as 70 % of openings filled from inside"));
    form->number(&Goal::dueMonth, {1, 1200});
    return form;
}

} // namespace cadre
