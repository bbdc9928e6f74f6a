// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"

namespace cadre {

Form* roleForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Role>(session, parent);
    form->text(&Role::name);
    form->reference(&Role::level);
    FieldRow* duties = form->parts<Duty>(
        &Role::duties, Form::tr("Add a duty"),
        [](PartForm<Duty>& row) { row.longText(&Duty::text, Form::tr("what the person will actually do")); },
        [](const std::vector<Duty>&) { return std::vector{Duty{.id = {newUuid()}}}; });
    // A duty is in one role: the same list can't be written into several.
    duties->setDiffers([form] { return form->ids().size() > 1; });
    form->atLevels(&Role::requirements);

    form->section(Form::tr("When people are ready"));
    form->longText(&Role::readinessDefinition, 2);
    form->texts(&Role::readinessCriteria, Form::tr("Add a criterion"));

    form->section(Form::tr("Succession"), Form::Fold::closed);
    form->sideBySide({form->number(&Role::expectedOpenings, {0, 10000}),
                      form->number(&Role::openingsHorizonMonths, {1, 120})});
    form->longText(&Role::successionPlan, 2, Form::tr("Where do the results of the program go?"));
    form->months(&Role::talentReviewMonths);
    return form;
}

} // namespace cadre
