// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "form/stretcheditor.hpp"
#include "pages/forms/forms.hpp"

#include <cmath>

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

/// Percent of the working time, and what that is in hours.
Editor* workingTime(Session& session, Binding<std::optional<double>> percent)
{
    constexpr double weekHours = 40; // of a full-time week
    auto* editor = new NumberEditor(session, std::move(percent), {.least = 0, .most = 100, .whole = false}, QStringLiteral("%"));
    editor->setUnit([](const std::optional<double>& share) {
        if (!share || *share < 0 || *share > 1000) return QStringLiteral("%");
        return Form::tr("% · %1 h a week").arg(toQt(plainNumber(std::round(*share * weekHours / 10) / 10)));
    });
    return editor;
}

} // namespace

Form* activityForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Activity>(session, parent);
    form->text(&Activity::name);
    form->sideBySide({form->word(&Activity::kind), form->word(&Activity::authority)});
    form->longText(&Activity::businessOutcome, 2, Form::tr("the result the participant owes the business"));
    form->sideBySide({form->number(&Activity::startMonth, {1, 1200}),
                      form->number(&Activity::durationMonths, {1, 1200}, Form::tr("months"))});
    form->put(&Activity::workloadPercent, workingTime(session, form->bind(&Activity::workloadPercent)));
    form->reference(&Activity::level);
    form->put(&Activity::stretch, new StretchEditor(session, form->bind(&Activity::stretch)));
    form->atLevels(&Activity::practises);
    form->reference(&Activity::supervisor);
    form->references(&Activity::dependsOn, Form::tr("nothing"));
    form->put(&Activity::demands, optionChips(session, asKeys(form->bind(&Activity::demands)), demandOptions, Form::tr("nothing special")));

    form->section(Form::tr("More"), Form::Fold::closed);
    form->references(&Activity::rehearsesDuties, Form::tr("none"));
    form->atLevels(&Activity::teaches);
    form->references(&Activity::observers, Form::tr("nobody else"));
    form->flag(&Activity::replacesDayJob, Form::tr("by its kind"));
    form->longText(&Activity::stepDownReason, 1, Form::tr("only where the level is lower than before"));
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
