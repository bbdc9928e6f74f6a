// SPDX-License-Identifier: Apache-2.0
#include "form/recordform.hpp"
#include "pages/forms/forms.hpp"

namespace cadre {

Form* selectionForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Selection>(session, parent);
    form->parts<Criterion>(&Selection::criteria, Form::tr("Add a criterion"), [](PartForm<Criterion>& row) {
        row.text(&Criterion::name, Form::tr("what people are chosen by"));
        row.word(&Criterion::kind, 136);
        row.nextLine();
        row.longText(&Criterion::evidence, Form::tr("where to look"));
        row.longText(&Criterion::standard, Form::tr("what is good enough"));
    });
    form->words(&Selection::methods);
    form->flag(&Selection::published);
    form->parts<PoolGroup>(&Selection::pool, Form::tr("Add a group"), [](PartForm<PoolGroup>& row) {
            row.text(&PoolGroup::group, Form::tr("group"));
            row.number(&PoolGroup::applied, {0, 1e6}, 72);
            row.number(&PoolGroup::selected, {0, 1e6}, 72);
        })
        ->setHelp(Form::tr("For each group: how many applied, and how many of them were selected."));
    return form;
}

Form* disclosureForm(Session& session, QWidget* parent)
{
    auto* form = new RecordForm<Disclosure>(session, parent);
    form->word(&Disclosure::demand);
    form->word(&Disclosure::stage);
    form->longText(&Disclosure::text, 3, Form::tr("in the words people read"));
    return form;
}

} // namespace cadre
