// SPDX-License-Identifier: Apache-2.0
#include "form/readonly.hpp"
#include "form/recordform.hpp"
#include "pages/competencylinks.hpp"
#include "pages/forms/forms.hpp"
#include "pages/sourcefieldsview.hpp"

#include <QStringList>

#include <algorithm>

namespace cadre {

namespace {

QString shownSource(const std::optional<Source>& source)
{
    if (!source) return Form::tr("Written here, not imported.");
    QStringList lines;
    const auto add = [&](const char* label, const std::string& value) {
        if (!value.empty()) lines << Form::tr("%1: %2").arg(shown(label), toQt(value));
    };
    forEachField<Source>([&](const auto& field) { add(field.label, *source.*field.member); });
    return lines.join('\n');
}

std::vector<Option> effectOptions()
{
    return {{"yes", Form::tr("does show it")}, {"no", Form::tr("lack of it")}};
}

/// A new behaviour is for the lowest level that nobody has described.
std::vector<Behaviour> nextBehaviour(const Program& program, const std::vector<Behaviour>& behaviours)
{
    Behaviour next;
    for (const ScaleStep& step : scaleOf(only(program.brief))) {
        const bool described = std::ranges::any_of(behaviours, [&](const Behaviour& held) { return held.level == step.level; });
        if (!described && !next.level) next.level = step.level;
    }
    return {next};
}

} // namespace

Form* competencyForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Competency>(session, parent);
    form->text(&Competency::name);
    form->sideBySide({form->text(&Competency::code), form->text(&Competency::group)});
    form->longText(&Competency::description, 2);
    form->parts<Behaviour>(
            &Competency::behaviours, Form::tr("Add a behaviour"),
            [](PartForm<Behaviour>& row) {
                row.level(&Behaviour::level, 146);
                row.option(&Behaviour::effective, effectOptions, Form::tr("shows it"));
                row.nextLine();
                row.longText(&Behaviour::text, Form::tr("what you can see people do"));
            },
            [&session](const std::vector<Behaviour>& held) { return nextBehaviour(session.program(), held); })
        ->setHelp(Form::tr("What people do at each level, said so that it can be seen."));
    form->addWidget(new CompetencyLinks(*form, session));
    form->put(&Competency::source,
              new ReadOnlyField(session, [form] { return shownSource(form->current().source); }));
    form->addWidget(new SourceFieldsView(*form, session));
    return form;
}

} // namespace cadre
