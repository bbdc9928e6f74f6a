// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"

namespace cadre {

namespace {

/// What an activity can ask of people; the rest of the list can only be disclosed. One that a file gives an
/// activity all the same is kept and named.
std::vector<Option> demandOptions()
{
    std::vector<Option> options = wordOptions<Demand>();
    std::erase_if(options, [](const Option& option) { return !isActivityDemand(*fromWord<Demand>(option.key)); });
    return options;
}

} // namespace

Form* activityForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Activity>(session, parent);
    form->text(&Activity::name);
    form->sideBySide({form->word(&Activity::kind), form->word(&Activity::authority)});
    form->longText(&Activity::businessOutcome, 2, Form::tr("the result the participant owes the business"));

    form->section(Form::tr("When and how much"));
    form->sideBySide({form->number(&Activity::startMonth, {1, 1200}), form->number(&Activity::durationMonths, {1, 1200})});
    form->sideBySide({form->percent(&Activity::workloadPercent),
                      form->flag(&Activity::replacesDayJob, Form::tr("by its kind"))});
    form->references(&Activity::dependsOn, Form::tr("nothing"));

    form->section(Form::tr("How demanding"));
    form->sideBySide({form->reference(&Activity::level), form->number(&Activity::stretch, {1, 5}, Form::tr("of 5"))});
    form->put(&Activity::demands, optionChips(session, asKeys(form->bind(&Activity::demands)), demandOptions, Form::tr("nothing special")));
    form->longText(&Activity::stepDownReason, 1, Form::tr("only where the level is lower than before"));

    form->section(Form::tr("What it builds"));
    form->atLevels(&Activity::practises);
    form->atLevels(&Activity::teaches);
    form->references(&Activity::rehearsesDuties, Form::tr("none"));

    form->section(Form::tr("Who sees the work"));
    form->reference(&Activity::supervisor);
    form->references(&Activity::observers, Form::tr("nobody else"));
    return form;
}

Form* phaseForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Phase>(session, parent);
    form->text(&Phase::name);
    form->sideBySide({form->number(&Phase::startMonth, {1, 1200}), form->number(&Phase::durationMonths, {1, 1200})});
    return form;
}

} // namespace cadre
