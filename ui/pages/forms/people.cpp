// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"

namespace cadre {

Form* levelForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Level>(session, parent);
    form->text(&Level::name, Form::tr("such as Team manager"));
    form->number(&Level::rank, {1, 100})->setHelp(Form::tr("1 is the lowest level."));
    form->longText(&Level::scope, 1, Form::tr("what people at this level answer for"));
    return form;
}

Form* personForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Person>(session, parent);
    form->text(&Person::title, Form::tr("such as Head of logistics"));
    form->reference(&Person::level);
    form->reference(&Person::reportsTo, Form::tr("nobody (at the top)"));
    form->section(Form::tr("As a mentor"));
    form->sideBySide({form->word(&Person::mentorPrepared), form->number(&Person::mentorCapacity, {0, 100})});
    return form;
}

Form* participantForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Participant>(session, parent);
    form->text(&Participant::name);
    form->reference(&Participant::role);
    form->reference(&Participant::reportsTo);
    form->reference(&Participant::mentor);
    return form;
}

Form* supportForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Support>(session, parent);
    form->text(&Support::name);
    form->sideBySide({form->word(&Support::kind), form->flag(&Support::mandatory)});
    form->references(&Support::providers, Form::tr("to be named"));
    form->flag(&Support::outsideLineRule);

    form->section(Form::tr("When"));
    form->sideBySide({form->number(&Support::startMonth, {1, 1200}), form->number(&Support::durationMonths, {1, 1200})});
    form->decimal(&Support::frequencyPerMonth, {.least = 0, .most = 31, .whole = false})
        ->setHelp(Form::tr("Weekly is 4, monthly 1, quarterly 0.33."));
    form->months(&Support::months);

    form->section(Form::tr("For what"));
    form->references(&Support::coversActivities, Form::tr("all activities"));
    form->number(&Support::groupSize, {2, 100});
    return form;
}

} // namespace cadre
