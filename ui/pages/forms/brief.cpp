// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"

#include <algorithm>

namespace cadre {

namespace {

/// The known uses, and those that a program names beyond them.
std::vector<Option> useOptions(const Brief& brief)
{
    std::vector<Option> options = wordOptions<CompetencyUse>();
    for (const std::string& use : brief.competencyUses)
        if (std::ranges::find(options, use, &Option::key) == options.end()) options.push_back({use, toQt(use)});
    return options;
}

/// The first steps are those in force; after that, one above the highest.
std::vector<ScaleStep> nextSteps(const std::vector<ScaleStep>& steps)
{
    if (steps.empty()) return scaleOf(Brief());
    const auto highest = std::ranges::max_element(steps, {}, &ScaleStep::level);
    return {ScaleStep{.level = std::min<std::int64_t>(highest->level, 1'000'000) + 1}};
}

} // namespace

Form* briefForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Brief>(session, parent);
    form->text(&Brief::name, Form::tr("what the program is called"));
    form->sideBySide({form->text(&Brief::organisation), form->text(&Brief::language, Form::tr("such as en or de-CH"))});
    form->longText(&Brief::businessNeed, 3, Form::tr("Which need of the business does it serve, and how would you notice?"));

    form->section(Form::tr("Frame"));
    form->sideBySide({form->number(&Brief::lengthMonths, {1, 120}),
                      form->number(&Brief::cohortSize, {1, 1000})});
    form->sideBySide({form->date(&Brief::startDate), form->reference(&Brief::entryLevel)});
    form->sideBySide({form->percent(&Brief::dayJobPercent),
                      form->number(&Brief::individualPlanByMonth, {0, 120})});

    form->section(Form::tr("Who answers for it"));
    form->sideBySide({form->reference(&Brief::sponsor), form->reference(&Brief::owner)});

    form->section(Form::tr("The bargain"));
    form->longText(&Brief::exitRoute, 2, Form::tr("How may people leave, and what happens to those who are not ready?"));
    form->put(&Brief::competencyUses,
              optionChips(session, form->bind(&Brief::competencyUses), [form] { return useOptions(form->current()); },
                          Form::tr("not said")));

    form->section(Form::tr("Levels of competencies"));
    form->parts<ScaleStep>(
            &Brief::proficiencyScale, Form::tr("Add a step"),
            [](PartForm<ScaleStep>& row) {
                row.number(&ScaleStep::level, {1, 10}, 48);
                row.text(&ScaleStep::name, Form::tr("name"));
                row.nextLine();
                row.longText(&ScaleStep::description, Form::tr("what people do at this level"));
            },
            nextSteps)
        ->setHelp(Form::tr("Without steps of your own the usual five are in force: awareness, basic, intermediate, advanced, expert."));
    return form;
}

} // namespace cadre
