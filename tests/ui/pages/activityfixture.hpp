// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/actions.hpp"
#include "form/form.hpp"
#include "pages/forms/forms.hpp"
#include "ui/pages/sample.hpp"

#include <memory>
#include <utility>

namespace cadre::testing {

/// A form for an activity, on the screen.
struct ActivityFixture {
    Session session;
    std::unique_ptr<Form> form;

    ActivityFixture()
    {
        session.open(smallProgram(), {});
        form.reset(activityForm(session, nullptr));
        form->show("a1");
        bringUp(*form, {315, 1200});
    }
    const Activity& activity(const char* id = "a1") { return session.program().activities.at({id}); }
    template <class W> W* control(const char* field)
    {
        return qobject_cast<W*>(form->row(field)->editor().focusTarget());
    }
    void change(Activity changed, const char* field)
    {
        session.push(changeRecord(session.program(), std::move(changed), field));
    }
};

} // namespace cadre::testing
