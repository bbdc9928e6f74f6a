// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"
#include "review/rule.hpp"

namespace cadre {

namespace {

/// Everything a remark can be about.
std::vector<Option> subjectOptions(const Program& program)
{
    std::vector<Option> options;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == RecordType::note || RecordTraits<T>::type == RecordType::accepted) return;
        for (const Option& option : recordOptions(program, RecordTraits<T>::type))
            options.push_back({option.key, Form::tr("%1 (%2)").arg(option.label, shown(RecordTraits<T>::label))});
    });
    for (const Option& option : recordOptions(program, RecordType::duty))
        options.push_back({option.key, Form::tr("%1 (%2)").arg(option.label, shown(labelOf(RecordType::duty)))});
    return options;
}

std::vector<Option> ruleOptions()
{
    std::vector<Option> options;
    for (const Rule& rule : allRules())
        options.push_back({rule.id, toQt(rule.id) + QStringLiteral(" · ") + shown(rule.name)});
    return options;
}

} // namespace

Form* noteForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Note>(session, parent);
    form->longText(&Note::text, 4);
    form->put(&Note::subject, optionChoice(session, form->bind(&Note::subject),
                                           [&session] { return subjectOptions(session.program()); }, Form::tr("the whole program")));
    form->text(&Note::author);
    form->date(&Note::date);
    form->flag(&Note::resolved);
    return form;
}

Form* acceptedForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Accepted>(session, parent);
    form->longText(&Accepted::reason, 3, Form::tr("why you can live with it"));
    form->put(&Accepted::rule, optionChoice(session, form->bind(&Accepted::rule), ruleOptions, Form::tr("no rule")));
    form->put(&Accepted::subjects, optionChips(session, form->bind(&Accepted::subjects),
                                               [&session] { return subjectOptions(session.program()); }, Form::tr("the whole program")));
    form->text(&Accepted::by);
    form->sideBySide({form->date(&Accepted::on), form->date(&Accepted::reviewOn)});
    return form;
}

} // namespace cadre
